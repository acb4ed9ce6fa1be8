package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of a list after something of it was deleted. */
final class GonePredicates {

    static final List<Predicate> PREDICATES = List.of(
            // that it is drawn again is seen by what it shows then
            Predicate.of(
                    "(?:refresh|re-?render|be (?:refreshed|redrawn|re-?rendered)|update) and (?<no>no longer |not )?(?<rest>(?:display|show|contain|list|include|have|be) .+)",
                    GonePredicates::drawnAgain),
            Predicate.of(
                    "(?:display|show|contain|list|include|have) (?<gone>the (?:deleted|removed) [a-z]+(?: [a-z]+)?)(?: anymore| any more| any longer)?",
                    GonePredicates::lacks));

    private GonePredicates() {}

    private static Optional<List<Intent>> drawnAgain(Predicate.Found found) {
        Clause clause = found.clause();
        return clause.denied()
                ? Optional.empty()
                : ExpectationGrammar.judge(
                        new Clause(clause.subject(), found.matcher().group("rest"), found.has("no"), clause.step()));
    }

    private static Optional<List<Intent>> lacks(Predicate.Found found) {
        return found.clause().denied()
                ? new PhraseParser(found.clause().step())
                        .parse(found.matcher().group("gone"))
                        .map(gone -> List.of(new Expect(Claim.VISIBLE, gone, null, null, Match.EXACT, true)))
                : Optional.empty();
    }
}
