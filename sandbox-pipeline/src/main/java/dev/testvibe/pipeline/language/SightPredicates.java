package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What a person sees, what the system shows, what there is. */
final class SightPredicates {

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of("(?:say|read) (?<a>{lit})", SightPredicates::said),
            Predicate.of(
                    "(?:see|view|find|notice|be shown|be presented with|be able to see|be given|get|receive|display|show|present|read)(?: the text| the message)? (?<a>.+)",
                    SightPredicates::seen),
            Predicate.of(
                    "(?:contain|include|have)(?: the)?(?: following)?(?: text| message| words?| content)? (?<a>«\\d+»)",
                    found -> Subjects.isSystem(found.clause().subject()) ? seen(found) : Optional.empty()),
            Predicate.of(
                    "(?:be )?(?:displayed|shown|visible|listed|present)(?: (?:on the page|in (?:the )?(?:list|table|grid|results)))?|appear|exist",
                    SightPredicates::bothShown),
            Predicate.of(
                    "(?:be )?(?:displayed|shown|visible|listed|present|added|saved|appended|inserted|appear) (?:in|to|on|into|at|as) (?<place>(?:the|my|an?|its) [^«]+)",
                    SightPredicates::bothShownIn),
            Predicate.of(
                    "be (?:displayed|shown|visible|listed|present|created|added|rendered) with (?:the )?(?:texts?|names?|labels?|titles?|values?|contents?|options?) (?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)+)",
                    SightPredicates::severalWith),
            Predicate.of(
                    "be (?:listed|shown|displayed|visible|present)(?<in> in the (?:table|list|grid))? (?<with>with «\\d+»)",
                    SightPredicates::describedAs),
            Predicate.of(
                    "(?:show|display|have|offer|include|contain|get) (?<a>(?:the |an? |its )?(?:(?:button|link|icon|image|label) «\\d+»|(?!with |of )[a-z]+ label «\\d+»|«\\d+» (?:button|link|icon|image|badge|tag)))",
                    SightPredicates::hasPart),
            Predicate.of(
                    "(?:be|exist) (?<a>.+?)(?: (?:displayed|shown|visible|present|available))?(?: on the page| in the list)?",
                    SightPredicates::there));

    private static final Pattern SHOWN_IN = Pattern.compile(
            "^(?:the (?:text|value|message) )?(?<value>«\\d+») (?:in|inside|within|on|as|under) (?<place>.+)$",
            Pattern.CASE_INSENSITIVE);
    /** Something is seen in the list itself, and not in each of those that it lists. */
    private static final Pattern LIST_OF =
            Pattern.compile("^(?:the |my )?list of (?:all |the |my )*([a-z]+(?: [a-z]+)?)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTED = Pattern.compile(
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
    private static final Pattern BESIDE = Pattern.compile(
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

    private SightPredicates() {}

    /** {@code the user should see X and Y}, {@code the system displays X}. */
    private static Optional<List<Intent>> seen(Predicate.Found found) {
        String subject = found.clause().subject();
        if (!Subjects.isPerson(subject) && !Subjects.isSystem(subject)) {
            return Optional.empty();
        }
        return objects(
                found.matcher().group("a"),
                found.clause().denied(),
                found.clause().step());
    }

    /** {@code it says "Nothing found"}: the page does, in words that no field or badge would hold. */
    private static Optional<List<Intent>> said(Predicate.Found found) {
        return found.subjectIs("it") && found.literal().strip().matches("\\S+ .*\\S")
                ? objects(
                        found.matcher().group("a"),
                        found.clause().denied(),
                        found.clause().step())
                : Optional.empty();
    }

    /** {@code three tags should be displayed with the texts "a", "b" and "c"}: so many, and each of them. */
    private static Optional<List<Intent>> severalWith(Predicate.Found found) {
        Matcher counted = COUNTED.matcher(found.clause().subject());
        List<String> texts = found.clause().step().literalsIn(found.matcher().group("many"));
        boolean areAll = counted.matches()
                && counted.group("bound") == null
                && Numbers.parse(counted.group("n")) == texts.size();
        return areAll && !found.clause().denied()
                ? new PhraseParser(found.clause().step())
                        .parse("all " + counted.group("what"))
                        .map(things -> {
                            List<Intent> all = new ArrayList<>();
                            all.add(new Expect(
                                    Claim.COUNT, things, String.valueOf(texts.size()), null, Match.EXACT, false));
                            texts.forEach(text -> all.addAll(visible(Phrase.named(text), false)));
                            return all;
                        })
                : Optional.empty();
    }

    /** {@code the review "Fine" by "Ann" is shown}: one thing shows both. */
    private static Optional<List<Intent>> bothShown(Predicate.Found found) {
        Matcher beside = BESIDE.matcher(found.clause().subject());
        if (!beside.matches()) {
            return DescribedThings.shown(
                    found.clause().subject(),
                    found.clause().denied(),
                    found.clause().step());
        }
        boolean denied = found.clause().denied();
        MaskedText step = found.clause().step();
        return Optional.of(TablePredicates.row(
                List.of(step.literal(beside.group("name")), step.literal(beside.group("value"))),
                denied ? null : beside.group("column"),
                denied));
    }

    /** {@code the boat "Teal" is listed with "6.5 m"}. */
    private static Optional<List<Intent>> describedAs(Predicate.Found found) {
        Clause clause = found.clause();
        String in = found.has("in") ? found.matcher().group("in") : "";
        return clause.denied()
                ? Optional.empty()
                : DescribedThings.shown(
                        clause.subject() + " " + found.matcher().group("with") + in, false, clause.step());
    }

    /** {@code the bill "Rent" with the amount "450" is added to the list}: one thing in it shows both. */
    private static Optional<List<Intent>> bothShownIn(Predicate.Found found) {
        Matcher beside =
                BESIDE.matcher(found.clause().subject().replaceFirst("(?i)^(an?|the|one) (?:new |other )", "$1 "));
        MaskedText step = found.clause().step();
        return beside.matches() && beside.group("column") != null
                ? new PhraseParser(step)
                        .parse(found.matcher().group("place"))
                        .map(place -> visible(
                                Phrase.rowWith(List.of(
                                                step.literal(beside.group("name")),
                                                step.literal(beside.group("value"))))
                                        .in(place),
                                found.clause().denied()))
                : Optional.empty();
    }

    /** {@code the product "Tea" shows the button "Add"}: what stands in the one thing that is named. */
    private static Optional<List<Intent>> hasPart(Predicate.Found found) {
        Optional<Phrase> part =
                new PhraseParser(found.clause().step()).parse(found.matcher().group("a"));
        return found.clause()
                .phrase()
                .filter(whole -> whole.name() != null && !whole.all())
                .flatMap(whole ->
                        part.map(one -> visible(one.in(whole), found.clause().denied())));
    }

    /** {@code there should be 3 items}, {@code there is a "Save" button}. */
    private static Optional<List<Intent>> there(Predicate.Found found) {
        return found.subjectIs("there")
                ? objects(
                        found.matcher().group("a"),
                        found.clause().denied(),
                        found.clause().step())
                : Optional.empty();
    }

    /** One thing, or several joined by commas and "and"; denied, none of them. */
    private static Optional<List<Intent>> objects(String text, boolean denied, MaskedText step) {
        Optional<List<Intent>> whole = object(text, denied, step);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher and = AND.matcher(text);
        while (and.find()) {
            Optional<List<Intent>> first = object(text.substring(0, and.start()), denied, step);
            Optional<List<Intent>> rest = first.isEmpty() ? first : objects(text.substring(and.end()), denied, step);
            if (rest.isPresent()) {
                List<Intent> both = new ArrayList<>(first.orElseThrow());
                both.addAll(rest.get());
                return Optional.of(both);
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Intent>> object(String text, boolean denied, MaskedText step) {
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
            return object(with.group("what"), false, step).flatMap(whole -> phrases.parse("all " + with.group("parts"))
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
        Matcher beside = BESIDE.matcher(text);
        if (beside.matches()) {
            return Optional.of(TablePredicates.row(
                    List.of(step.literal(beside.group("name")), step.literal(beside.group("value"))),
                    denied ? null : beside.group("column"),
                    denied));
        }
        Optional<List<Intent>> described = DescribedThings.shown(text, denied, step);
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

    private static List<Intent> visible(Phrase what, boolean denied) {
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
