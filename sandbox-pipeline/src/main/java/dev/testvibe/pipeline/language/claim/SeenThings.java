package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.act.DialogGrammar;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.DescribedThings;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is seen, as a sentence names it: one thing or several, so many of them or none, or a value that is shown. */
final class SeenThings {

    private static final Pattern SHOWN_IN = Pattern.compile(
            "^(?:the (?:text|value|message) )?(?<value>«\\d+») (?:in|inside|within|on|as|under) (?<place>.+)$",
            Pattern.CASE_INSENSITIVE);
    /** Something is seen in the list itself, and not in each of those that it lists. */
    private static final Pattern LIST_OF =
            Pattern.compile("^(?:the |my )?list of (?:all |the |my )*([a-z]+(?: [a-z]+)?)$", Pattern.CASE_INSENSITIVE);

    static final Pattern COUNTED = Pattern.compile(
            "^(?:(?<bound>at least|at most|exactly|only) )?(?<n>\\d+|no|one|two|three|four|five|six|seven|eight|nine|ten) (?<what>.+)$",
            Pattern.CASE_INSENSITIVE);
    /** {@code 3 tickets left}: a number that the page shows, not the number of elements. */
    private static final Pattern COUNTED_STATE = Pattern.compile(
            "^(?<n>\\d+) (?<noun>[a-z]+(?: [a-z]+)?) (?<state>selected|chosen|left|remaining|completed|available|added|found|total)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOUN_OF_VALUE = Pattern.compile(
            "^(?<noun>(?:an? |the )[a-z]+(?: [a-z]+){0,3}) (?:of|as|:|(?<=details |information |profile |data )for) ?(?<value>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);
    /** {@code the question "X" with its options}. */
    private static final Pattern WITH_PARTS = Pattern.compile(
            "^(?<what>.+) with (?:its|all its|their|all their|all the) (?<parts>[a-z]+(?: [a-z]+)?)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code a comment "Nice" by "bob"}, {@code the account "1" with a balance of "$5"}: one thing shows both. */
    static final Pattern BESIDE = Pattern.compile(
            "^(?:an? |the |my |his |her )?[a-z]+(?: [a-z]+)? (?<name>«\\d+») (?:by|from|on|priced at|for|at|with(?: an?| the)? (?<column>[a-z]+(?: (?!of |as )[a-z]+)?)(?: of| as)?) (?<value>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AND =
            Pattern.compile("(?:, and |, | and | as well as |, as well as )", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PLACE = Pattern.compile(
            "^(?<noun>[a-z]+(?: [a-z]+)?)(?: (?:displayed|listed|shown|present|visible))? (?:in|on) (?<place>(?:the|my|his|her|their) (?:[a-z]+ ){0,3}(?:table|list|grid)(?: "
                    + References.TOKEN + ")?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE =
            Pattern.compile("^(?:no|not any|none of the) (?<what>.+)$", Pattern.CASE_INSENSITIVE);

    private SeenThings() {}

    /** One thing, or several that are joined by commas and "and"; denied, none of them. */
    static Optional<List<Intent>> all(String text, boolean denied, MaskedText step) {
        Optional<List<Intent>> whole = one(text, denied, step);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher and = AND.matcher(text);
        while (and.find()) {
            Optional<List<Intent>> first = one(text.substring(0, and.start()), denied, step);
            Optional<List<Intent>> rest = first.isEmpty() ? first : all(text.substring(and.end()), denied, step);
            if (rest.isPresent()) {
                List<Intent> both = new ArrayList<>(first.orElseThrow());
                both.addAll(rest.get());
                return Optional.of(both);
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Intent>> one(String text, boolean denied, MaskedText step) {
        Optional<List<Intent>> dialog = DialogGrammar.parse(text, step);
        if (dialog.isPresent()) {
            return dialog.map(intents -> denied ? denied(intents) : intents);
        }
        Optional<List<Intent>> withValues = denied ? Optional.empty() : MarkPredicates.seen(text, step);
        if (withValues.isPresent()) {
            return withValues;
        }
        PhraseParser phrases = new PhraseParser(step);
        Matcher with = WITH_PARTS.matcher(text);
        if (with.matches() && !denied) {
            return one(with.group("what"), false, step).flatMap(whole -> phrases.parse("all " + with.group("parts"))
                    .map(parts -> {
                        List<Intent> both = new ArrayList<>(whole);
                        both.addAll(visible(parts, false));
                        return both;
                    }));
        }
        Matcher shownIn = SHOWN_IN.matcher(text);
        if (shownIn.matches()) {
            return phrases.parse(LIST_OF.matcher(shownIn.group("place")).replaceFirst("the $1 list"))
                    .map(place -> List.of(shows(place, step.literal(shownIn.group("value")), denied)));
        }
        Matcher state = COUNTED_STATE.matcher(text);
        if (state.matches()) {
            String noun = state.group("noun").replaceFirst("s$", "");
            return phrases.parse(state.group("state") + " " + noun + " count")
                    .map(count -> List.of(shows(count, state.group("n"), denied)));
        }
        Matcher value = NOUN_OF_VALUE.matcher(text);
        if (value.matches()) {
            return phrases.parse(value.group("noun"))
                    .map(noun -> List.of(shows(noun, step.literal(value.group("value")), denied)));
        }
        Optional<List<Intent>> described = described(text, denied, step);
        if (described.isPresent()) {
            return described;
        }
        Matcher none = NONE.matcher(text);
        if (none.matches()) {
            return phrases.parse(none.group("what")).map(what -> visible(what, !denied));
        }
        Matcher counted = COUNTED.matcher(text);
        Optional<List<Intent>> inPlace = counted.matches() ? countedIn(counted, denied, phrases) : Optional.empty();
        if (inPlace.isPresent()) {
            return inPlace;
        }
        if (counted.matches()) {
            return phrases.parse(counted.group("what"))
                    .map(what -> List.of(new Expect(
                            SetPredicates.bound(counted.group("bound")),
                            what,
                            String.valueOf(Numbers.parse(counted.group("n"))),
                            null,
                            Match.EXACT,
                            denied)));
        }
        return phrases.parse(text).map(phrase -> visible(phrase, denied));
    }

    /** One thing with what it shows, such as {@code the review "Fine" by "Ann"}. */
    static Optional<List<Intent>> described(String text, boolean denied, MaskedText step) {
        Matcher beside = BESIDE.matcher(text);
        if (!beside.matches()) {
            return DescribedThings.shown(text, denied, step);
        }
        return Optional.of(TablePredicates.row(
                List.of(step.literal(beside.group("name")), step.literal(beside.group("value"))),
                denied ? null : beside.group("column"),
                denied));
    }

    /** {@code at least one order in the table}: what a table or list holds, whatever it is called. */
    private static Optional<List<Intent>> countedIn(Matcher counted, boolean denied, PhraseParser phrases) {
        Matcher held = IN_PLACE.matcher(counted.group("what"));
        return held.matches()
                ? phrases.parse(held.group("place"))
                        .map(place -> List.of(new Expect(
                                SetPredicates.bound(counted.group("bound")),
                                place,
                                String.valueOf(Numbers.parse(counted.group("n"))),
                                held.group("noun"),
                                Match.EXACT,
                                denied)))
                : Optional.empty();
    }

    private static Intent shows(Phrase place, String value, boolean denied) {
        return new Expect(Claim.SHOWS, place, value, null, denied ? Match.ANYWHERE : Match.WORDS, denied);
    }

    static List<Intent> visible(Phrase what, boolean denied) {
        return Predicate.each(what, one -> new Expect(Claim.VISIBLE, one, null, null, Match.EXACT, denied));
    }

    private static List<Intent> denied(List<Intent> intents) {
        return intents.stream()
                .map(intent -> intent instanceof Expect expect
                        ? new Expect(
                                expect.claim(),
                                expect.subject(),
                                expect.value(),
                                expect.detail(),
                                Match.ANYWHERE,
                                !expect.negated())
                        : intent)
                .toList();
    }
}
