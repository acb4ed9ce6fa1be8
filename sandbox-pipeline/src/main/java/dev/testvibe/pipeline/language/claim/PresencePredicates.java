package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Whether something is there at all, how many times, and whether it shows anything, or the same as another. */
final class PresencePredicates {

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of("(?:be existing|be existent)", found -> found.claim(Claim.EXISTS, null, Match.EXACT)),
            Predicate.of(
                    "(?:exist|appear|occur|be (?:there|present|displayed|shown|visible)) (?:exactly |only )?(?<bound>at least |at most )?(?:{n} times?|(?<once>once)|(?<twice>twice))",
                    PresencePredicates::times),
            Predicate.of(
                    "(?:contain|have|show) an? (?:text|value)",
                    found -> found.claim(
                            Claim.EMPTY,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            Predicate.of(
                    "(?:contain|have|show|display) (?:its|their)(?: own| corresponding| respective)? (?:[a-z]+ ){0,3}(?:label|name|title|text|caption|description|price)s?",
                    PresencePredicates::ownText),
            Predicate.of(
                    "(?:allow|accept|take|keep) (?!the value «)(?:the |an? )?(?:[a-z]+ )?(?:value|input|number|text)(?: of)? {lit}",
                    found -> found.clause().denied()
                            ? found.claim(Claim.VALUE, found.literal(), null, Match.ANYWHERE, true)
                            : Optional.empty()),
            Predicate.of(
                    "(?:contain|have|show|display|be) (?<not>not )?(?:the )?same (?:text|value|content) (?:as|like) (?<a>.+)",
                    PresencePredicates::alike));

    private PresencePredicates() {}

    /** {@code each card should display its title}: which text that is nobody says; that there is one can be seen. */
    private static Optional<List<Intent>> ownText(Predicate.Found found) {
        return found.clause().denied() ? Optional.empty() : found.claim(Claim.EMPTY, null, null, Match.EXACT, true);
    }

    private static Optional<List<Intent>> times(Predicate.Found found) {
        String number = found.has("once")
                ? "1"
                : found.has("twice")
                        ? "2"
                        : String.valueOf(Numbers.parse(found.matcher().group("n")));
        return found.clause()
                .phrase()
                .map(phrase -> List.of(new Expect(
                        SetPredicates.bound(found.matcher().group("bound")),
                        phrase.ofAll(),
                        number,
                        null,
                        Match.EXACT,
                        found.clause().denied())));
    }

    private static Optional<List<Intent>> alike(Predicate.Found found) {
        Optional<Phrase> subject = found.clause().phrase();
        Optional<Phrase> other =
                new PhraseParser(found.clause().step()).parse(found.matcher().group("a"));
        return subject.isPresent() && other.isPresent()
                ? Optional.of(List.of(new Intent.ExpectAlike(
                        subject.get(), other.get(), found.clause().denied() != found.has("not"))))
                : Optional.empty();
    }
}
