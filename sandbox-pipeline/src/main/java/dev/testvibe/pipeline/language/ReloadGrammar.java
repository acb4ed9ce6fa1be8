package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is expected once the page was loaded again: {@code the name should still be shown after a reload}. */
final class ReloadGrammar {

    private static final String RELOADED =
            "after (?:(?:the page (?:is|was|has been)|being) (?:reloaded|refreshed)|(?:reloading|refreshing)(?: (?:the|this) (?:web ?)?page)?"
                    + "|an? (?:page )?(?:reload|refresh)(?: of the page)?|" + Subjects.PERSON
                    + " (?:reloads|refreshes|reload|refresh) the page)";
    private static final List<Pattern> EXPECTED = Stream.of(RELOADED + ",? (?<rest>.+)", "(?<rest>.+?),? " + RELOADED)
            .map(pattern -> Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private ReloadGrammar() {}

    /** @param reader reads what is expected then */
    static Optional<List<Intent>> expected(String sentence, Function<String, Optional<List<Intent>>> reader) {
        return EXPECTED.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .map(matcher -> reader.apply(matcher.group("rest")))
                .flatMap(Optional::stream)
                .findFirst()
                .map(claims -> {
                    List<Intent> intents = new ArrayList<>(List.of(new Intent.Reload()));
                    intents.addAll(claims);
                    return intents;
                });
    }
}
