package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Verb;

/** What is done while something is missing: {@code submits the form without a title}, {@code adds an empty task}. */
final class LackGrammar {

    private static final String ENTERING =
            "(?:(?:entering|filling(?: in| out)?|providing|typing|completing|specifying|giving|selecting|adding) )?";
    private static final Pattern WITHOUT = Pattern.compile(
            "^(?<act>.+?) (?:without|while leaving out) " + ENTERING
                    + "(?:(?<any>anything|any (?:of the )?(?:required |mandatory )?(?:fields?|data|values?|information|details|text|input|credentials)|the (?:required |mandatory )?fields|data|it in)"
                    + "|(?:an?|the|my|any) (?<field>[a-z]+(?: [a-z]+){0,2}))$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY = Pattern.compile(
            "^(?:add|create|enter|submit)(?:s|ed|d|ing)? an? (?:empty|blank) (?<thing>[a-z]+(?: [a-z]+)?)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code submits the form with an empty name}, {@code with no name}. */
    private static final Pattern WITH_AN_EMPTY = Pattern.compile(
            "^(?<act>.+?) with (?:(?:an? |the )?(?:empty|blank|missing)|no) (?<field>[a-z]+(?: [a-z]+){0,2}?)(?: field)?$",
            Pattern.CASE_INSENSITIVE);

    private LackGrammar() {}

    static Optional<List<Intent>> parse(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> reader) {
        String plain = ActionGrammar.withoutPerson(sentence);
        Matcher empty = EMPTY.matcher(plain);
        if (empty.matches() && Kind.endingOf(empty.group("thing")).isEmpty()) {
            return Optional.of(List.of(new Act(Verb.ADD, null, "", null, 1)));
        }
        Matcher without = WITHOUT.matcher(plain);
        if (!without.matches()) {
            return Optional.empty();
        }
        Optional<List<Intent>> done = reader.apply(without.group("act"));
        if (without.group("any") != null) {
            return done;
        }
        return done.map(intents -> clearedFirst(without.group("field"), intents));
    }

    /** Before other grammars: what is missing would be taken for a part of what is acted on. */
    static Optional<List<Intent>> parseEmpty(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher empty = WITH_AN_EMPTY.matcher(ActionGrammar.withoutPerson(sentence));
        return empty.matches()
                ? reader.apply(empty.group("act")).map(intents -> clearedFirst(empty.group("field"), intents))
                : Optional.empty();
    }

    private static List<Intent> clearedFirst(String field, List<Intent> intents) {
        List<Intent> all = new ArrayList<>();
        all.add(new Act(Verb.CLEAR, FormGrammar.field(field), null, null, 1));
        all.addAll(intents);
        return all;
    }
}
