package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Particulars.Part;

/** In which ways the particulars of an act may be the values of a form. */
final class PartReadings {

    /** What says no more of a value than that it is one. */
    private static final Set<String> ANY_VALUE = Set.of("number", "value", "text", "word", "content");

    private PartReadings() {}

    /** Its item is one of the values where the form asks for it. */
    static List<List<Part>> withItem(Particulars act) {
        @Nullable String item = act.item();
        if (item == null) {
            return List.of(act.parts());
        }
        Stream<Part> named = Stream.concat(
                        act.object().isEmpty() ? Stream.of() : Stream.of(String.join(" ", act.object())),
                        Stream.of("name", "title", "description"))
                .map(noun -> new Part(noun, null, item));
        return Stream.concat(named, Stream.of(new Part(null, null, item)))
                .map(part ->
                        Stream.concat(Stream.of(part), act.parts().stream()).toList())
                .toList();
    }

    /** {@code makes a guess with the number "7"}: what is guessed may be what the field is called after. */
    static Optional<Part> withItsNoun(Particulars act) {
        if (act.item() != null || act.parts().size() != 1) {
            return Optional.empty();
        }
        Part only = act.parts().get(0);
        return !act.object().isEmpty() && ANY_VALUE.contains(String.valueOf(only.noun()))
                ? Optional.of(new Part(act.object().get(act.object().size() - 1), null, only.value()))
                : Optional.empty();
    }
}
