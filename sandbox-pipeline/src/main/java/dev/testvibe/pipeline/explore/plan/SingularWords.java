package dev.testvibe.pipeline.explore.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.testvibe.pipeline.language.words.Nouns;

/** The words of a name as programs write them, each as it is said of one: {@code savedTasks} is "saved" and "task". */
public final class SingularWords {

    private SingularWords() {}

    public static List<String> of(String name) {
        return Arrays.stream(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Nouns::singular)
                .toList();
    }
}
