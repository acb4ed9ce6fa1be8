package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.SumOf;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;

/** A number that is the sum of others: {@code the total is the sum of the subtotal and the tax}. */
final class SumPredicates {

    private static final String BE =
            "(?:be|equal|match|show|display)(?: exactly)?(?: equal to)?(?: updated to| recalculated as)?";
    /** What takes only some of them, or not the whole of one. */
    private static final String SHARE =
            "half|double|twice|thrice|triple|times|percent|quarter|third|part|fraction|without|minus|less|except|excluding|"
                    + "one|two|three|four|five|six|seven|eight|nine|ten|first|second|fourth|fifth|last|other|others|remaining|rest|some|"
                    + "selected|checked|ticked|marked|chosen|unselected|unchecked|open|done|paid|unpaid|visible|hidden|rounded|negative|positive|"
                    + "lowest|highest|cheapest|largest|smallest|biggest|average|discounted|reduced|new|old|previous";

    private static final String PART = "(?!.*«)(?:the |its |all |all the |each )?(?:(?!(?:" + SHARE
            + ")\\b)[a-z-]+)(?: (?!(?:" + SHARE + ")\\b)[a-z-]+){0,3}?";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    BE + " (?:the )?(?:sum|total) of (?<parts>" + PART + "(?:(?:, and |, | and )" + PART + ")*)",
                    SumPredicates::sum),
            Predicate.of(BE + " (?<parts>" + PART + "(?: (?:plus|\\+) " + PART + ")+)", SumPredicates::sum));

    private SumPredicates() {}

    private static Optional<List<Intent>> sum(Predicate.Found found) {
        if (found.clause().denied()) {
            return Optional.empty();
        }
        List<Phrase> parts = new ArrayList<>();
        for (String said : found.matcher().group("parts").split(", and |, | and | plus | \\+ ")) {
            String noun = said.replaceFirst("(?i)^(?:all )?(?:the |its )?", "");
            Optional<Phrase> part = new PhraseParser(found.clause().step())
                    .parse((said.matches("(?i)all .*") ? "all " : "the ") + noun);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        boolean areSeveral = parts.size() > 1 || parts.get(0).all();
        return found.clause()
                .phrase()
                .filter(total -> areSeveral && !total.all())
                .map(total -> List.of(new SumOf(total, parts)));
    }
}
