package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What a list of choices offers, and what is chosen in it. */
final class OptionPredicates {

    private static final String MANY = "(?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)*)";
    private static final Pattern OPTIONS = Pattern.compile(
            "^(?:the |all )*(?:options?|choices?|suggestions?)\\b.*|.*«\\d+» (?:options?|choices?|suggestions?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_OPTION = Pattern.compile(
            "(?:the )?(?:(?:option|value|choice|entry|item) )?«\\d+»(?: (?:option|value|choice|entry|item))?",
            Pattern.CASE_INSENSITIVE);
    /** A list that is named, by what it says or by an attribute. */
    private static final Pattern TOLD_APART = Pattern.compile("[«⟦]");

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:offer|have|contain|list|show|provide)(?: (?:only|exactly))? (?:the |these |only the )?(?:options?|choices?|suggestions?):? "
                            + MANY,
                    OptionPredicates::offers),
            Predicate.of(
                    "(?:offer|provide|list)(?: the following)?:? " + MANY,
                    found -> found.clause()
                                    .phrase()
                                    .filter(list -> list.kind() == Kind.SELECT)
                                    .isPresent()
                            ? offers(found)
                            : Optional.empty()),
            Predicate.of(
                    "(?:be|get) (?:offered|suggested|listed|on offer)(?: as (?:options?|suggestions?|choices?))?",
                    found -> OPTIONS.matcher(found.clause().subject()).matches()
                            ? found.claim(Claim.VISIBLE, null, Match.EXACT)
                            : Optional.empty()),
            Predicate.of("have " + MANY + " (?:selected|chosen|checked)", OptionPredicates::chosen),
            Predicate.of(
                    "be (?:the )?(?:currently )?(?:selected|chosen|picked)(?: (?:option|value|choice|entry|item))? (?:in|from|for|as|of) (?<a>.+)",
                    OptionPredicates::chosenIn));

    private OptionPredicates() {}

    private static Optional<List<Intent>> offers(Predicate.Found found) {
        return found.clause().denied() ? Optional.empty() : several(found, false);
    }

    private static Optional<List<Intent>> chosen(Predicate.Found found) {
        return found.clause().denied() ? Optional.empty() : several(found, true);
    }

    private static Optional<List<Intent>> several(Predicate.Found found, boolean chosen) {
        List<String> values = found.clause().step().literalsIn(found.matcher().group("many"));
        return found.clause().phrase().map(list -> List.of(new PageEffect.HasOptions(list, values, chosen)));
    }

    /** {@code "Large" should be selected in the "Size" dropdown}. */
    private static Optional<List<Intent>> chosenIn(Predicate.Found found) {
        MaskedText step = found.clause().step();
        String subject = found.clause().subject();
        boolean denied = found.clause().denied();
        return ONE_OPTION.matcher(subject).matches()
                        && TOLD_APART.matcher(found.matcher().group("a")).find()
                ? found.claimOf("a", Claim.SHOWS, step.literalsIn(subject).get(0), null, denied)
                : Optional.empty();
    }
}
