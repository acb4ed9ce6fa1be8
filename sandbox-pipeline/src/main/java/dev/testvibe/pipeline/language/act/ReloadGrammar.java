package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * What is expected once the page was loaded again, or a dialog answered: {@code the name should still be shown after a
 * reload}, {@code after accepting the dialog the list should be empty}.
 */
public final class ReloadGrammar {

    private static final String RELOADED =
            "after (?:(?:the page (?:is|was|has been)|being) (?:reloaded|refreshed)|(?:reloading|refreshing)(?: (?:the|this) (?:web ?)?page)?"
                    + "|an? (?:page )?(?:reload|refresh)(?: of the page)?|" + Subjects.PERSON
                    + " (?:reloads|refreshes|reload|refresh) the page)";
    private static final List<Pattern> EXPECTED = Stream.of(RELOADED + ",? (?<rest>.+)", "(?<rest>.+?),? " + RELOADED)
            .map(pattern -> Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern ANSWERED = Pattern.compile(
            "^(?:after|when|once|on) (?<answer>(?:accept|confirm|approv|dismiss|cancel|reject|declin)ing (?:the )?(?:browser |javascript )?(?:alert|confirm|confirmation|prompt|dialog)(?: ?(?:box|dialog))?),? (?<rest>.+)$",
            Pattern.CASE_INSENSITIVE);

    private ReloadGrammar() {}

    /** @param reader reads what is expected then */
    public static Optional<List<Intent>> answered(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> reader) {
        Matcher answered = ANSWERED.matcher(sentence);
        return answered.matches()
                ? ActionGrammar.parse(answered.group("answer"), step)
                        .flatMap(answer -> reader.apply(answered.group("rest"))
                                .map(claims -> Stream.concat(answer.stream(), claims.stream())
                                        .toList()))
                : Optional.empty();
    }

    /** @param reader reads what is expected then */
    public static Optional<List<Intent>> expected(String sentence, Function<String, Optional<List<Intent>>> reader) {
        return EXPECTED.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .map(matcher -> reader.apply(matcher.group("rest")))
                .flatMap(Optional::stream)
                .findFirst()
                .map(claims -> {
                    List<Intent> intents = new ArrayList<>(List.of(new BrowserUse.Reload()));
                    intents.addAll(claims);
                    return intents;
                });
    }
}
