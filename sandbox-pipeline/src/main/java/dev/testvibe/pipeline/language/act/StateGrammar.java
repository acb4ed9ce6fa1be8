package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * States that a Given names and that a user could bring about: {@code a contact named "Ann" exists}, {@code I have "Tea"
 * in my cart}.
 */
public final class StateGrammar {

    private static final String THING = "(?<thing>[a-z]+(?: [a-z]+)??)";
    private static final String CALLED =
            "(?: (?:called|named|titled|labell?ed|with (?:the |an? )?(?<field>[a-z]+(?: [a-z]+)?)(?: of)?))?";
    private static final String MADE = "(?:created|added|registered|saved|stored|set up)";
    private static final String NAME = " (?<name>«\\d+»)";

    private static final Existing THERE_IS =
            Existing.of("^there (?:is|exists) (?:already )?(?:an? |the )?(?:existing )?" + THING + CALLED + NAME + "$");
    private static final Existing EXISTS = Existing.of("^(?:an? |the )?(?:existing )?" + THING + CALLED + NAME
            + " (?:already )?(?:exists?(?: already)?|is (?:already )?(?:available|there|" + MADE
            + ")|(?:was|had been|has (?:already )?been) (?:already )?"
            + MADE + "(?: (?:before|already|earlier|previously))?)$");
    private static final Existing HAS = Existing.of("^" + Subjects.PERSON + " (?:has|have|had) (?:already )?(?:" + MADE
            + " )?(?:an? |the )(?:existing )?" + THING + CALLED + NAME + "$");
    /** What consists of what is written into it. */
    private static final String LEDGER =
            "invoice|inventory|catalogue|catalog|library|collection|playlist|schedule|planner|diary|journal|ledger|budget|queue|backlog|receipt|bill|agenda|address book|phone book|watch ?list";

    private static final Existing LIST_HOLDS = Existing.of(
            "^(?:the |my |his |her |their )?(?:[a-z]+ )?(?:list|table) (?:already )?(?:contains|has|holds) (?:an? |the |one )"
                    + THING + CALLED + NAME + "$");

    /** {@code the invoice contains the item "Tea"}: what a page calls one of several. */
    private static final Existing LEDGER_HOLDS = Existing.ofEntries(
            "^(?:(?:the |my |his |her |their )?(?:[a-z]+ )?(?:list|table)|(?<place>(?:the |my |his |her |their )?(?:[a-z]+ )?(?:"
                    + LEDGER
                    + "))) (?:already )?(?:contains|has|holds|lists) (?:an? |the |one )(?<thing>item|entry|row)"
                    + CALLED
                    + NAME + "$");

    /** {@code the todo list contains "Tea"}: what it is a list of. */
    private static final Existing LIST_OF_THINGS = Existing.withoutField("^(?:the |my |his |her |their )?(?<thing>(?:"
            + Nouns.TO_DO
            + "|shopping|grocery)) list (?:already )?(?:contains|has|holds)(?: (?:an?|the) (?:item|entry|" + Nouns.TO_DO
            + "))?" + NAME + "$");

    /** {@code the list contains "Tea"}: whatever it is a list of. */
    private static final Existing LIST_OF_ANYTHING =
            Existing.ofAnything("^(?:the |my |his |her |their )list (?:already )?(?:contains|has|holds)" + NAME + "$");

    /** {@code I have commented "Nice" on the article "Tea"}. */
    private static final Pattern COMMENTED = Pattern.compile(
            "^" + Subjects.PERSON
                    + " (?:has|have|had) (?:already )?(?:(?:posted|added|written|left|made) (?:the |an? )?(?<noun>comment|review)|commented|reviewed)(?: saying)?"
                    + NAME + " (?:on|to|for) (?:the )?(?:[a-z]+ )?(?<place>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code I have an item in my cart}: whichever it is. */
    private static final Pattern ANYTHING_IN_PLACE = Pattern.compile(
            "^" + Subjects.PERSON
                    + " (?:has|have|had) (?:already )?(?:(?:added|put|placed) )?(?:an?|one|any|at least one|some) (?:item|product|article|book)"
                    + " (?:in|into|to) (?:the |my |his |her |their )?(?:shopping )?(?<place>" + Nouns.COLLECTION + ")$",
            Pattern.CASE_INSENSITIVE);

    private static final String PLACE = "(?:the |my |his |her |their )?(?<place>(?:[a-z]+ )?[a-z]+)";
    private static final Pattern IN_PLACE = Pattern.compile(
            "^(?:" + Subjects.PERSON
                    + " (?:has|have|had) )?(?:already )?(?:(?:added|put|placed) )?(?:an? |the |(?:1|one)(?: ?x)? )?(?:[a-z]+ )?"
                    + "(?<name>«\\d+»)(?: (?:is|was|has (?:already )?been)(?: (?:added|put|placed))?)? (?:in|into|to|on) "
                    + PLACE
                    + "$",
            Pattern.CASE_INSENSITIVE);
    /** What somebody has done is done, whatever the page shows of it. */
    private static final Pattern ADDED_BY_SOMEBODY = Pattern.compile(
            "^" + Subjects.PERSON + " (?:has|have|had) (?:already )?(?:added|put|placed) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE_HOLDS = Pattern.compile(
            "^" + PLACE
                    + " (?:already )?(?:contains|has|holds) (?:an? |the )?(?:(?:item|product|article|book) )?(?<name>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);
    /** Where a user puts things by a button beside them. */
    private static final Pattern COLLECTS = Pattern.compile(
            "(?:.* )?(?:" + Nouns.COLLECTION + "|wish list|favou?rites|watchlist|bookmarks)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ANY_MADE = Pattern.compile(
            "^(?:an? |some |one |at least one )(?:new |valid |random )?" + THING
                    + " (?:(?:was|has (?:already )?been) " + MADE + "|is (?:already )?(?:added|created))"
                    + "(?: with (?:some )?(?:valid|random) (?:data|values|details))?$",
            Pattern.CASE_INSENSITIVE);

    /**
     * A sentence that says that something is there.
     *
     * @param saysThing whether it says what: a noun that must be no part of a page
     * @param isOfEntries whether a word that a page has for one of several may be said of it
     * @param saysField whether it may say by which of its fields the thing is named
     */
    private record Existing(Pattern pattern, boolean saysThing, boolean isOfEntries, boolean saysField) {

        static Existing of(String sentence) {
            return new Existing(compile(sentence), true, false, true);
        }

        static Existing withoutField(String sentence) {
            return new Existing(compile(sentence), true, false, false);
        }

        static Existing ofEntries(String sentence) {
            return new Existing(compile(sentence), true, true, true);
        }

        /** Of a list, whatever it is a list of. */
        static Existing ofAnything(String sentence) {
            return new Existing(compile(sentence), false, false, false);
        }

        private static Pattern compile(String sentence) {
            return Pattern.compile(sentence, Pattern.CASE_INSENSITIVE);
        }

        Optional<Thing> find(String sentence) {
            Matcher matcher = pattern.matcher(sentence);
            return matcher.matches()
                    ? Optional.of(new Thing(
                                    saysThing ? matcher.group("thing").toLowerCase(Locale.ROOT) : "list",
                                    saysField ? matcher.group("field") : null,
                                    matcher.group("name"),
                                    isOfEntries ? matcher.group("place") : null))
                            .filter(thing -> !saysThing || isOfEntries || isThing(thing.noun()))
                    : Optional.empty();
        }
    }

    /** A thing that is there, by the field that its name stands in, and where; null where the sentence does not say. */
    private record Thing(
            String noun,
            @Nullable String field,
            String name,
            @Nullable String place) {}

    private static final Set<String> ONE_OF_MANY = Set.of("item", "list item", "entry", "row");

    private StateGrammar() {}

    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher anything = ANYTHING_IN_PLACE.matcher(sentence);
        if (anything.matches()) {
            return Commands.parse("add an item to the " + anything.group("place"), step);
        }
        Optional<List<Intent>> collected = Stream.of(IN_PLACE, PLACE_HOLDS)
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .filter(state -> COLLECTS.matcher(state.group("place")).matches())
                .flatMap(state -> collected(state, step).stream())
                .findFirst();
        if (collected.isPresent()) {
            return collected;
        }
        Matcher commented = COMMENTED.matcher(sentence);
        if (commented.matches()) {
            String noun = commented.group("noun") == null ? "comment" : commented.group("noun");
            return FormGrammar.parse("post the " + noun + " " + commented.group("name"), step)
                    .map(posting -> Stream.concat(
                                    Stream.of(new Intent.Open("\"" + step.literal(commented.group("place")) + "\"")),
                                    posting.stream())
                            .toList());
        }
        Optional<List<Intent>> existing = Stream.of(
                        THERE_IS, EXISTS, HAS, LIST_HOLDS, LEDGER_HOLDS, LIST_OF_THINGS, LIST_OF_ANYTHING)
                .flatMap(state -> state.find(sentence).stream())
                .map(thing -> existing(thing, step))
                .findFirst();
        Matcher any = ANY_MADE.matcher(sentence);
        return existing.isEmpty() && any.matches() && isMade(any.group("thing"))
                ? Optional.of(List.of(form(any.group("thing"), List.of())))
                : existing;
    }

    private static Optional<List<Intent>> collected(Matcher state, MaskedText step) {
        String place = state.group("place").toLowerCase(Locale.ROOT);
        String name = state.group("name");
        if (ADDED_BY_SOMEBODY.matcher(state.group()).find()) {
            return Commands.parse("add " + name + " to the " + place, step);
        }
        Optional<Phrase> subject = new PhraseParser(step).parse("the " + place);
        Optional<List<Intent>> adding = Commands.parse("add " + name + " to the " + place, step);
        return subject.isPresent() && adding.isPresent()
                ? Optional.of(List.of(new Reached(
                        new Expect(Claim.SHOWS, subject.get(), step.literal(name), null, Match.WORDS, false),
                        adding.get(),
                        new Reached.Shown(place, shows(step.literal(name))))))
                : Optional.empty();
    }

    private static List<Intent> existing(Thing thing, MaskedText step) {
        String name = step.literal(thing.name());
        List<Map<String, String>> readings =
                fields(thing).stream().map(field -> data(field, name)).toList();
        // what things are called by, a page need not say beside each of them: the name is what can be seen
        List<Intent> ways = new ArrayList<>(List.of(form(thing.noun(), readings)));
        if (thing.field() == null || Nouns.NAMES.contains(thing.field().toLowerCase(Locale.ROOT))) {
            ways.add(new Act(Verb.ADD, null, name, null, 1));
        }
        Optional<Phrase> place = Optional.ofNullable(thing.place()).flatMap(new PhraseParser(step)::parse);
        Expect isThere = place.map(where ->
                        new Expect(Claim.VISIBLE, Phrase.named(name).in(where), null, null, Match.EXACT, false))
                .orElseGet(() -> shows(name));
        return List.of(new Reached(isThere, ways, null));
    }

    private static Expect shows(String name) {
        return new Expect(Claim.VISIBLE, Phrase.named(name), null, null, Match.EXACT, false);
    }

    /** The form for a thing that goes by this name. */
    static Intent made(String noun, String name) {
        List<Map<String, String>> readings = fields(new Thing(noun, null, name, null)).stream()
                .map(field -> data(field, name))
                .toList();
        return form(noun, readings);
    }

    /** The field for the name may be called as the thing is. */
    private static List<String> fields(Thing thing) {
        return thing.field() != null
                ? List.of(thing.field())
                : Stream.concat(Nouns.NAMES.stream(), Stream.of(thing.noun()))
                        .distinct()
                        .toList();
    }

    private static Map<String, String> data(String field, String value) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(field, value);
        return data;
    }

    private static Intent form(String thing, List<Map<String, String>> readings) {
        return new CompleteForm(
                List.of(thing.toLowerCase(Locale.ROOT).split(" ")),
                readings,
                true,
                Stream.concat(
                                Stream.of("add", "create", "save")
                                        .map(verb -> verb + " " + thing.toLowerCase(Locale.ROOT)),
                                CompositeGrammar.SAVE.stream())
                        .toList());
    }

    /** What a page is made of is there or not; nobody makes a button by way of the interface. */
    private static boolean isThing(String noun) {
        return Kind.endingOf(noun).isEmpty();
    }

    /** Whatever a page calls one of its things, somebody has made it. */
    private static boolean isMade(String noun) {
        return isThing(noun)
                        && !noun.toLowerCase(Locale.ROOT)
                                .matches("(?:[a-z]+ )?(?:class|style|border|shadow|effect|animation)")
                || ONE_OF_MANY.contains(noun.toLowerCase(Locale.ROOT));
    }
}
