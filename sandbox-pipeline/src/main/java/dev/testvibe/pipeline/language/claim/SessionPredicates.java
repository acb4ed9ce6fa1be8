package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Whether a person is logged in: {@code the user should be logged out}. */
final class SessionPredicates {

    static final List<Predicate> PREDICATES = List.of(Predicate.of(
            "(?:be|remain|stay|get)(?: (?:successfully|automatically|already))? (?:logged|signed)[ -]?(?<way>in|on|out|off)(?: successfully| automatically)?"
                    + "(?: (?:to|into|of|from) (?:the |my |his |her )?[a-z]+(?: [a-z]+){0,3})?(?: as (?:the user )?{lit})?",
            SessionPredicates::session));

    private SessionPredicates() {}

    private static Optional<List<Intent>> session(Predicate.Found found) {
        boolean denied = found.clause().denied();
        if (!Subjects.isPerson(found.clause().subject()) || denied && found.has("lit")) {
            return Optional.empty();
        }
        boolean out = found.matcher().group("way").toLowerCase(Locale.ROOT).startsWith("o")
                && !found.matcher().group("way").equalsIgnoreCase("on");
        List<Intent> claims = new ArrayList<>();
        claims.add(new Expect(Claim.LOGGED_IN, null, null, null, Match.EXACT, out != denied));
        if (found.has("lit")) {
            Phrase name = Phrase.named(found.literal());
            claims.add(new Expect(Claim.VISIBLE, name, null, null, Match.EXACT, false));
        }
        return Optional.of(claims);
    }
}
