package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of a set of elements: how many there are, what came or went, whether anything changed. */
final class SetPredicates {

    private static final String SAVE = "(?:save|store|record|register|create|add|persist)";

    private static final String ONCE = " (?:only|exactly|just) once";

    /** How many there are, said of the things themselves. */
    static final List<Predicate> COUNTS = List.of(
            Predicate.of(
                    "(?:be |remain |be left )?(?:in|on) (?<place>(?:the |my |his |her |their )?(?:shopping )?(?:"
                            + Nouns.COLLECTION + "))",
                    SetPredicates::noneIn),
            Predicate.of(
                    "(?:be )?(?:displayed|visible|shown|listed|present)(?: (?:on the page|in the list))?|remain|be (?:found|returned)",
                    SetPredicates::counted));

    static final List<Predicate> PREDICATES = List.of(
            // sets
            Predicate.of(
                    "(?:appear|occur|exist|be (?:displayed|shown|listed|present|added|visible))" + ONCE
                            + "(?: (?:in|on) (?<place>.+))?",
                    SetPredicates::once),
            Predicate.of(
                    "(?:contain|display|show|list|have|include) (?<a>(?:the |an? )?(?:[a-z]+ ){0,2}«\\d+»)" + ONCE,
                    SetPredicates::holdsOnce),
            Predicate.of(
                    "(?:be )?(?:added|appended|created|inserted|appear)(?: (?:to|in|into|on|as)(?: the end of| the top of)? (?<a>.+))?",
                    SetPredicates::added),
            Predicate.of(
                    SAVE
                            + " (?:the |an? )?(?:new )?[a-z]+(?: [a-z]+)? and (?:display|show|list|add)s? (?:it|them) (?:in|on|to) (?<a>.+)",
                    SetPredicates::savedAndShown),
            Predicate.of(
                    "be " + SAVE
                            + "(?:e?d) and (?:displayed|shown|listed|added|appear|visible)(?: (?:in|on|to) (?<a>.+))",
                    SetPredicates::savedAndShown),
            Predicate.of(
                    "(?:contain|have|show|display) any new (?<noun>items?|rows?|entries|entry|elements?)",
                    found -> found.clause().denied()
                            ? found.claim(Claim.ADDED, null, null, Match.EXACT, true)
                            : Optional.empty()),
            Predicate.of(
                    "(?:contain|have|show|display|include|list)(?: exactly| only)?(?<bound> at least| at most)? {n} (?<noun>[a-z]+(?: [a-z]+)?)",
                    SetPredicates::count),
            Predicate.of(
                    "(?:contain|have|show|display|include|list)(?: exactly| only)?(?<bound> at least| at most)? {n} (?<noun>[a-z]+) "
                            + "(?:(?:with|having)(?: the| an?)? (?:text|label|title|name|content|caption)(?: of)?|containing(?: the text)?|showing|saying|reading|(?:that|which) (?:says?|shows?|reads?|displays?)|named|called|titled|labell?ed) {lit}",
                    SetPredicates::countTold),
            Predicate.of(
                    "(?:contain|have|show|display|include|list) any(?: of the)? (?<noun>(?!(?:text|value|content)\\b)[a-z]+(?: [a-z]+)?s)",
                    found -> found.clause().denied()
                            ? found.claim(Claim.COUNT, "0", found.matcher().group("noun"), Match.EXACT, false)
                            : Optional.empty()),
            Predicate.of(
                    "(?:remain|be|stay|keep) (?:unchanged|the same)|change|(?<other>be different(?: (?:from|than|to)(?: (?:the )?(?:previous|earlier|last|initial|original|old|former) (?:one|[a-z]+)| before)|than it was)?)|(?:be|get) (?:updated|changed|modified|altered|affected)",
                    SetPredicates::unchanged));

    /** {@code has no shadow}: how something looks is no thing that could be counted in it. */
    private static final Pattern LOOK = Pattern.compile(
            "(?:[a-z]+ )?(?:shadows?|outline|underline|glow|blur|gr[ae]yscale|sepia|opacity|gradient|border|animation|transition)"
                    + "|rounded [a-z]+|(?:css|gr[ae]yscale|sepia|blur|invert) filters?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTED = Pattern.compile(
            "^(?:a list of |all (?:of )?(?:the )?)?(?:(?:exactly|only)|(?<bound>at least|at most))? ?(?<n>\\d+|"
                    + Numbers.WORDS + ") (?<what>[a-z]+(?: [a-z]+)?(?: (?:of|in|on) (?:the|this|its) [^«]+)?)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code a row with description "Tea"}: what it is told by. */
    private static final Pattern TOLD = Pattern.compile(
            "^[a-z]+(?: [a-z]+)? (?:with|for|containing|showing|having)(?: the)?(?: [a-z]+){0,2} (?<lit>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the order of the tasks}: what a list shows from top to bottom. */
    private static final Pattern ORDER_OF = Pattern.compile(
            "^(?:the )?(?:order|sequence|arrangement) of (?:all )?(?:the )?(?<things>[a-z]+(?: [a-z]+)?)(?: in the list)?$",
            Pattern.CASE_INSENSITIVE);

    /** What may stand within other text as well. */
    private static final Pattern TEXT =
            Pattern.compile("(?:the |an? )?(?:exact )?(?:word|text|phrase|string)s? ", Pattern.CASE_INSENSITIVE);

    private SetPredicates() {}

    /** {@code the item "Tea" appears only once}: one element says so. */
    private static Optional<List<Intent>> once(Predicate.Found found) {
        PhraseParser phrases = new PhraseParser(found.clause().step());
        Optional<Phrase> place = found.has("place")
                ? phrases.parse(found.matcher().group("place"))
                : found.clause().phrase().map(Phrase::within);
        return found.clause().denied()
                ? Optional.empty()
                : found.clause()
                        .phrase()
                        .filter(thing -> found.has("place") == place.isPresent())
                        .flatMap(thing -> once(thing, place.orElse(null)));
    }

    private static Optional<List<Intent>> holdsOnce(Predicate.Found found) {
        boolean isPlace =
                !found.clause().denied() && !Subjects.isPerson(found.clause().subject());
        return isPlace
                ? new PhraseParser(found.clause().step())
                        .parse(found.matcher().group("a"))
                        .flatMap(thing -> once(thing, found.clause().phrase().orElse(null)))
                : Optional.empty();
    }

    private static Optional<List<Intent>> once(Phrase thing, @Nullable Phrase place) {
        @Nullable String name = thing.name();
        return name == null || thing.isReferenced()
                ? Optional.empty()
                : Optional.of(List.of(new Expect(
                        Claim.COUNT,
                        (TEXT.matcher(thing.text()).lookingAt() ? thing : Phrase.named(name)).in(place),
                        "1",
                        null,
                        Match.EXACT,
                        false)));
    }

    /** {@code 4 products should be displayed}, {@code a list of 2 owners is shown}. */
    private static Optional<List<Intent>> counted(Predicate.Found found) {
        Matcher counted = COUNTED.matcher(found.clause().subject());
        return counted.matches() && !found.clause().denied()
                ? new PhraseParser(found.clause().step())
                        .parse("all " + counted.group("what"))
                        .map(what -> List.of(new Expect(
                                bound(counted.group("bound")),
                                what,
                                String.valueOf(Numbers.parse(counted.group("n"))),
                                null,
                                Match.EXACT,
                                false)))
                : Optional.empty();
    }

    /** {@code no items should be in my cart}: it is empty. */
    private static Optional<List<Intent>> noneIn(Predicate.Found found) {
        return found.subjectIs("all (?:items?|products?|articles?|things?|goods)")
                        && found.clause().denied()
                ? found.claimOf("place", Claim.EMPTY, null, null, false)
                : Optional.empty();
    }

    /** {@code save the contact and display it in the list}: that it is shown says that it was saved. */
    private static Optional<List<Intent>> savedAndShown(Predicate.Found found) {
        return found.clause().denied() ? Optional.empty() : found.claimOf("a", Claim.ADDED, null, null, false);
    }

    /** {@code a new row is added to the table}, {@code no new item "X" should be added}. */
    private static Optional<List<Intent>> added(Predicate.Found found) {
        Matcher subject = Pattern.compile(
                        "^(?:an? |one |the )?(?:new |additional )?(?<what>.+)$", Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        if (!subject.matches()) {
            return Optional.empty();
        }
        PhraseParser phrases = new PhraseParser(found.clause().step());
        Optional<Phrase> what = phrases.parse(subject.group("what"));
        Optional<Phrase> where = found.has("a") ? phrases.parse(found.matcher().group("a")) : Optional.empty();
        if (what.isEmpty() || (found.has("a") && where.isEmpty())) {
            return Optional.empty();
        }
        boolean denied = found.clause().denied();
        Phrase item = what.get();
        Matcher told = TOLD.matcher(subject.group("what"));
        String content = told.matches()
                ? found.clause().step().literal(told.group("lit"))
                : item.name() != null
                        ? item.name()
                        : item.hints().getOrDefault(Phrase.Hint.TEXT, List.of()).stream()
                                .findFirst()
                                .orElse(null);
        Phrase place = where.orElse(item);
        return Optional.of(List.of(new Expect(
                Claim.ADDED, place, content, null, denied ? Match.ANYWHERE : Match.WORDS, denied, item.words())));
    }

    static Claim bound(@Nullable String word) {
        if (word == null) {
            return Claim.COUNT;
        }
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "at least" -> Claim.AT_LEAST;
            case "at most" -> Claim.AT_MOST;
            default -> Claim.COUNT;
        };
    }

    private static Optional<List<Intent>> count(Predicate.Found found) {
        if (LOOK.matcher(found.matcher().group("noun")).matches()) {
            return Optional.empty();
        }
        String bound = found.matcher().group("bound");
        String number = String.valueOf(Numbers.parse(found.matcher().group("n")));
        return found.claim(
                bound(bound),
                number,
                found.matcher().group("noun"),
                Match.EXACT,
                found.clause().denied());
    }

    /** {@code the list contains 1 item with text "Tea"}: whatever else it holds. */
    private static Optional<List<Intent>> countTold(Predicate.Found found) {
        PhraseParser phrases = new PhraseParser(found.clause().step());
        String noun = found.matcher().group("noun");
        String told = " ⟦TEXT:" + found.matcher().group("lit").replaceAll("\\D", "") + "⟧";
        return phrases.parse(found.clause().subject())
                .flatMap(place -> phrases.parse("all " + (noun.endsWith("s") ? noun : noun + "s") + told)
                        .map(items -> List.of(new Expect(
                                bound(found.matcher().group("bound")),
                                items.in(place),
                                String.valueOf(Numbers.parse(found.matcher().group("n"))),
                                null,
                                Match.EXACT,
                                found.clause().denied()))));
    }

    private static Optional<List<Intent>> unchanged(Predicate.Found found) {
        boolean change = !found.clause().predicate().matches("(?i).* (?:unchanged|the same)");
        boolean isChange = change != found.clause().denied();
        Matcher order = ORDER_OF.matcher(found.clause().subject());
        if (isChange && order.matches()) {
            // another text of one of them is no other order
            return Optional.empty();
        }
        Clause clause = order.matches()
                ? new Clause(
                        "the " + order.group("things") + " list",
                        found.clause().predicate(),
                        found.clause().denied(),
                        found.clause().step())
                : found.clause();
        return new Predicate.Found(clause, found.matcher()).claim(Claim.UNCHANGED, null, null, Match.EXACT, isChange);
    }
}
