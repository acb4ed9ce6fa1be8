package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Intent.Verb;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;

/** What a user would plainly do so that a claim of a Given holds. */
final class Remedies {

    private Remedies() {}

    private static boolean isItem(Phrase phrase) {
        return phrase.kind() == Kind.ITEM && !text(phrase).isEmpty();
    }

    private static String text(Phrase phrase) {
        return phrase.name() != null
                ? phrase.name()
                : phrase.hints().getOrDefault(Phrase.Hint.TEXT, List.of("")).get(0);
    }

    static Optional<Act> forClaim(Expect claim) {
        if (claim.subject() == null) {
            return Optional.empty();
        }
        boolean sets = !claim.negated()
                && (claim.claim() == Claim.SHOWS || claim.claim() == Claim.VALUE)
                && claim.value() != null;
        if (sets) {
            return Optional.of(new Act(Verb.SET, claim.subject(), claim.value(), null, 1));
        }
        if (claim.claim() == Claim.VISIBLE && !claim.negated() && isItem(claim.subject())) {
            return Optional.of(new Act(Verb.ADD, null, text(claim.subject()), null, 1));
        }
        if (claim.claim() == Claim.EMPTY && !claim.negated()) {
            return Optional.of(new Act(Verb.CLEAR, claim.subject(), null, null, 1));
        }
        if (claim.claim() == Claim.CHECKED) {
            return Optional.of(new Act(claim.negated() ? Verb.UNCHECK : Verb.CHECK, claim.subject(), null, null, 1));
        }
        boolean chosen = claim.claim() == Claim.STATE
                && !claim.negated()
                && ("selected".equals(claim.value()) || "active".equals(claim.value()));
        return chosen ? Optional.of(new Act(Verb.SELECT, claim.subject(), null, null, 1)) : Optional.empty();
    }
}
