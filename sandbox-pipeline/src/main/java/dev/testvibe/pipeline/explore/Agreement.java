package dev.testvibe.pipeline.explore;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.WholeWords;

/** Whether an element goes by a name that the step quotes. */
final class Agreement {

    private Agreement() {}

    static boolean isNamed(Element element, String name) {
        Stream<String> all = Stream.concat(element.names().stream(), Stream.of(element.text()));
        Set<String> ofName = words(name);
        List<String> names = all.toList();
        return names.stream().anyMatch(one -> WholeWords.pattern(name.toLowerCase(Locale.ROOT))
                        .matcher(one.toLowerCase(Locale.ROOT))
                        .find())
                || names.stream().anyMatch(one -> words(one).containsAll(ofName) && !ofName.isEmpty());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.stream(text.replaceAll("([a-z\\d])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
