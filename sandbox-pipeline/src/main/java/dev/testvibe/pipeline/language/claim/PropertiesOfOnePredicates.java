package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** {@code the last task should have the title "Tea" and the status "Open"}: one of several by its place shows all of that. */
final class PropertiesOfOnePredicates {

    private static final String VALUE =
            "(?:(?!(?:the |an? |its )?(?:[a-z]+ )?(?:class|attribute|style|colou?r|background|border|width|height|placeholder|opacity)\\b)(?:the |an? |its )?[a-z]+(?: [a-z]+)? )(?:of |as |set to )?«\\d+»";

    static final List<Predicate> PREDICATES = List.of(Predicate.of(
            "(?:have|show|display|contain) (?<all>" + VALUE + "(?:(?:, and |, | and )(?:with )?" + VALUE + ")+)",
            PropertiesOfOnePredicates::shown));

    private PropertiesOfOnePredicates() {}

    private static Optional<List<Intent>> shown(Predicate.Found found) {
        return found.clause().denied()
                ? Optional.empty()
                : found.clause()
                        .phrase()
                        .filter(one -> one.position() != 0
                                && one.name() == null
                                && !one.isReferenced()
                                && (one.kind() == null || one.kind() == Kind.ITEM || one.kind() == Kind.ROW))
                        .map(one -> found
                                .clause()
                                .step()
                                .literalsIn(found.matcher().group("all"))
                                .stream()
                                .<Intent>map(value -> new Expect(Claim.SHOWS, one, value, null, Match.WORDS, false))
                                .toList());
    }
}
