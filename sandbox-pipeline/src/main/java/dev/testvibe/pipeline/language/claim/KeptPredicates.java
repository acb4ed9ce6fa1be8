package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * What is claimed to be kept in the browser's storage, by what people call it: {@code the new task should be saved in
 * local storage}. How it is written there is the application's affair.
 */
final class KeptPredicates {

    private static final String STORAGE = "(?:the |its )?(?:browser's |browser )?(?<kind>local|session) ?storage";
    private static final String AS = " (?:as|with (?:the |a )?value(?: of)?) {lit}";
    private static final String KEEP = "(?:save|store|persist|keep|add|write|record|put)";
    private static final String KEPT = "(?:saved|stored|persisted|kept|added|written|recorded|put|cached)";
    private static final String GONE = "(?:removed|deleted|erased|cleared|dropped)";

    /** {@code the theme in local storage}. */
    private static final Pattern IN_STORAGE = Pattern.compile(
            "^(?<thing>(?:the |my )?[a-z]+(?: [a-z]+){0,2}) (?:in|of|from) (?<place>" + STORAGE + ")$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IS_STORAGE = Pattern.compile("^" + STORAGE + "$", Pattern.CASE_INSENSITIVE);
    /** {@code the deleted task}: that it is not there is that it is there no more. */
    private static final Pattern WAS_REMOVED =
            Pattern.compile("\\b(?:removed|deleted|erased|cleared)\\b", Pattern.CASE_INSENSITIVE);

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be(?: set to| equal to)?|equal|become|(?:be )?(?:updated?|changed?) to) {lit}",
                    KeptPredicates::valued),
            Predicate.of("(?:be|get) " + KEPT + " (?:in|to|into|on|within) " + STORAGE, KeptPredicates::kept),
            Predicate.of(
                    "(?:be|get) " + KEPT + " (?:in|to|into|on|within) " + STORAGE + AS,
                    found -> keptAs(found, found.literal())),
            Predicate.of("(?:exist|be (?:present|found|available|there|listed)) in " + STORAGE, KeptPredicates::kept),
            Predicate.of("(?:be|get) " + GONE + " from " + STORAGE, KeptPredicates::dropped),
            Predicate.of(
                    "(?:be|get) (?<from>" + GONE + " from (?:(?! and ).)+) and (?:from )?" + STORAGE,
                    KeptPredicates::fromBoth),
            Predicate.of(
                    KEEP + " (?<thing>(?:(?! in | to | into ).)+) (?:in|to|into|on) " + STORAGE,
                    found -> bySystem(found, Claim.KEPT)),
            Predicate.of(
                    "(?:remove|delete|erase|clear) (?<thing>(?:(?! from ).)+) from " + STORAGE,
                    found -> bySystem(found, Claim.DROPPED)),
            Predicate.of("be updated with (?<thing>the new [a-z]+(?: [a-z]+)?)", KeptPredicates::inStorage),
            Predicate.of(
                    "(?:contain|store|include|hold|have) (?<thing>(?:the|an?) (?:new|(?:newly )?added|created|entered|saved|submitted) [a-z]+(?: [a-z]+)?)",
                    KeptPredicates::inStorage));

    private KeptPredicates() {}

    private static Optional<List<Intent>> kept(Predicate.Found found) {
        Clause clause = found.clause();
        boolean isGone =
                clause.denied() && WAS_REMOVED.matcher(clause.subject()).find();
        return isGone
                ? claim(found, clause.subject(), Claim.DROPPED, false)
                : claim(found, clause.subject(), Claim.KEPT, clause.denied());
    }

    private static Optional<List<Intent>> keptAs(Predicate.Found found, String value) {
        return claim(
                found,
                found.clause().subject(),
                Claim.KEPT,
                value,
                found.clause().denied());
    }

    private static Optional<List<Intent>> valued(Predicate.Found found) {
        Clause clause = found.clause();
        Matcher thing = IN_STORAGE.matcher(clause.subject());
        return thing.matches()
                ? ExpectationGrammar.judge(new Clause(
                        thing.group("thing"),
                        "be stored in " + thing.group("place") + " as "
                                + found.matcher().group("lit"),
                        clause.denied(),
                        clause.step()))
                : Optional.empty();
    }

    /** That something is still there is said by what it is. */
    private static Optional<List<Intent>> dropped(Predicate.Found found) {
        Clause clause = found.clause();
        return clause.denied() ? Optional.empty() : claim(found, clause.subject(), Claim.DROPPED, false);
    }

    /** {@code be removed from the list and local storage}. */
    private static Optional<List<Intent>> fromBoth(Predicate.Found found) {
        Clause clause = found.clause();
        Clause list =
                new Clause(clause.subject(), "be " + found.matcher().group("from"), clause.denied(), clause.step());
        return dropped(found).flatMap(stored -> ExpectationGrammar.judge(list)
                .map(listed -> Stream.concat(listed.stream(), stored.stream()).toList()));
    }

    /** {@code the system should save the task in local storage}. */
    private static Optional<List<Intent>> bySystem(Predicate.Found found, Claim claim) {
        boolean isOfSystem = Subjects.isSystem(found.clause().subject());
        boolean isStillThere = claim == Claim.DROPPED && found.clause().denied();
        return isOfSystem && !isStillThere
                ? claim(
                        found,
                        found.matcher().group("thing"),
                        claim,
                        found.clause().denied())
                : Optional.empty();
    }

    /** {@code local storage should contain the new task}. */
    private static Optional<List<Intent>> inStorage(Predicate.Found found) {
        Clause clause = found.clause();
        Matcher storage = IS_STORAGE.matcher(clause.subject());
        return storage.matches() && !clause.denied()
                ? ExpectationGrammar.judge(new Clause(
                        found.matcher().group("thing"),
                        "be stored in " + storage.group("kind") + " storage",
                        false,
                        clause.step()))
                : Optional.empty();
    }

    private static Optional<List<Intent>> claim(Predicate.Found found, String thing, Claim claim, boolean denied) {
        return claim(found, thing, claim, null, denied);
    }

    private static Optional<List<Intent>> claim(
            Predicate.Found found, String thing, Claim claim, @Nullable String value, boolean denied) {
        String kind = found.matcher().group("kind").equalsIgnoreCase("session") ? "session:" : "local:";
        return new PhraseParser(found.clause().step())
                .parse(thing)
                .map(subject ->
                        Predicate.each(subject, phrase -> new Expect(claim, phrase, value, kind, Match.EXACT, denied)));
    }
}
