package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.CommandNames;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.CommandVerb;
import dev.testvibe.pipeline.language.words.DoneWords;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.PhraseWords;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * A verb that no rule knows may be what a button is called: {@code the user converts the height} is a click on
 * "Convert", {@code I add "Milk" to the cart} one on "Add to cart" beside Milk, where the page has exactly one such
 * button. {@code the height is converted} may need no click at all.
 */
public final class Commands {

    private static final String OBJECT = "(?:(?:the|an?|my|his|her|their|all|this|that|your|our) )*";
    private static final Pattern ACTIVE = Pattern.compile(
            "^(?<verb>[a-z]{3,14}?)(?<suffix>s|es|d|ed|ged|ing)?(?<particle> (?:out|in|up|off|down|back|on))?(?: "
                    + OBJECT + "(?<object>(?!with\\b|using\\b|without\\b|by\\b)[a-z]+(?: [a-z]+){0,2}))?$",
            Pattern.CASE_INSENSITIVE);
    private static final String NO_NUMBER =
            "(?!(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|no|none|both|every|each|"
                    + "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\\d+(?:st|nd|rd|th))\\b)";
    private static final Pattern ON_ITEM = Pattern.compile(
            "^(?<verb>[a-z]{3,14}?)(?<suffix>s|es|d|ed|ing)? " + OBJECT
                    + "(?:" + NO_NUMBER + "[a-z]+ ){0,2}?(?:" + NO_NUMBER
                    + "[a-z]+ (?:of|for|from|by) )?(?<item>«\\d+»)(?: (?!(?:field|box|input|column|cell)\\b)[a-z]+)?"
                    + "(?: (?:to|from|in|into|on|off|as) " + OBJECT + "(?<place>[a-z]+(?: [a-z]+)?))?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code adds the plant with id "p2" to the cart}: a thing that an attribute tells. */
    private static final Pattern ON_ELEMENT = Pattern.compile(
            "^(?<verb>[a-z]{3,14}?)(?<suffix>s|es|d|ed|ing)? (?<thing>(?:the |an? )?(?:(?:[a-z]+ ){1,3}|(?:[a-z]+ ){0,2}«\\d+» (?:[a-z]+ )?)"
                    + References.TOKEN
                    + ")(?: (?:to|from|in|into|on|off|as) " + OBJECT + "(?<place>[a-z]+(?: [a-z]+)?))?$",
            Pattern.CASE_INSENSITIVE);

    /** What is done to something by a button that it has. */
    private static final String BY_ITS_BUTTON =
            "(?=(?:delet|remov|edit|lik|unlik|favou?rit|follow|unfollow|archiv|duplicat|pin|unpin|star|shar|bookmark|buy|cancel|approv|"
                    + "reject|expand|collaps|restor|renam|add|report|hid|upvot|downvot)(?:e|s|es|d|ed|red|ned|ing)?\\b)";

    /** {@code removes the second product from the cart}: one of several by its place. */
    private static final Pattern ON_PLACE = Pattern.compile(
            "^" + BY_ITS_BUTTON
                    + "(?<verb>[a-z]{3,14}?)(?<suffix>s|es|d|ed|ing)? (?<thing>the (?:first|second|third|fourth|fifth|last) "
                    + "(?!(?:time|step|page|tab|letter|character|word|digit|line|slide|question)\\b)(?:[a-z]+ )?[a-z]+)"
                    + "(?: (?:to|from|in|into|on|off) " + OBJECT + "(?<place>[a-z]+(?: [a-z]+)?))?$",
            Pattern.CASE_INSENSITIVE);

    /** {@code adds a product to the cart}: whichever it is. */
    private static final Pattern ANY_ITEM = Pattern.compile(
            "^(?:add|put|plac)(?:s|es|ed|e)? (?:an?|any|one|some|a random|the first) (?:item|product|article|book)"
                    + " (?:to|into|in) (?:the |my |his |her |their )?(?:shopping )?(?<place>" + Nouns.COLLECTION + ")$",
            Pattern.CASE_INSENSITIVE);

    /** {@code adds the product to the cart}: the one that the page is about. */
    private static final Pattern THE_ITEM = Pattern.compile(
            "^(?:add|put|plac)(?:s|es|ed|e)? (?:the|this|that|my) (?:item|product|article|book)"
                    + " (?:to|into|in) (?:the |my |his |her |their )?(?:shopping )?(?<place>" + Nouns.COLLECTION + ")$",
            Pattern.CASE_INSENSITIVE);

    /** {@code continues to the summary}: the button may say where it leads, or no more than that it goes on. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^" + Subjects.PERSON
                    + " (?:continue|proceed|advance|move on|go on|goes on|moves on)(?:s|ed)? to (?:(?:the|my|his|her|their) "
                    + "(?<place>(?!next\\b|previous\\b|last\\b|first\\b)[a-z]+(?: [a-z]+){0,2}?)(?: page| step| screen)?|(?<word>[a-z]+))$",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> GOING_ON = List.of("Continue", "Next", "Proceed");

    private static final Pattern PASSIVE = Pattern.compile(
            "^(?:the |an? )?[a-z]+(?: [a-z]+){0,2} (?:is|are|gets|get|has been|was|were) (?<verb>[a-z]{3,14}?)(?:ed|d)$",
            Pattern.CASE_INSENSITIVE);
    /** What a clip or a clock may do by itself, and people do to it. */
    private static final Set<String> ALSO_BY_ITSELF = Set.of("play", "paus", "pause", "stop", "start", "end");

    /** {@code completes all tasks except "Tea"}: it is done to what is not named. */
    private static final Pattern EXCEPTED = Pattern.compile(
            "\\b(?:except|excluding|other than|apart from|(?:all|every|each|everything)\\b.* but)\\b|\\beverything but\\b",
            Pattern.CASE_INSENSITIVE);

    /** {@code marks all items as packed}: no button that marks one. */
    private static final Pattern MARKS_ALL = Pattern.compile("^marks?(?:ed)? all\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHERE_IT_BEGINS =
            Pattern.compile("(?:.* )?(?:page|site|website|app|application|browser|session|test|scenario)");

    private static final Set<String> NO_COMMAND = Set.of(
            "not",
            "never",
            "did",
            "the",
            "this",
            "that",
            "there",
            "all",
            "each",
            "click",
            "press",
            "tap",
            "type",
            "enter",
            "fill",
            "select",
            "choose",
            "choos",
            "check",
            "open",
            "visit",
            "see",
            "view",
            "wait",
            "drag",
            "hover",
            "have",
            "has",
            "had",
            "does",
            "should",
            "must",
            "will",
            "load",
            "display",
            "show",
            "appear",
            "contain",
            "scroll",
            "are",
            "was",
            "were",
            "been",
            "being",
            "navigat",
            "navigate",
            "leave",
            "leav",
            "come",
            "com",
            "goe");

    private Commands() {}

    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        if (EXCEPTED.matcher(sentence).find()) {
            return Optional.empty();
        }
        Matcher goesOn = GOES_ON.matcher(sentence);
        if (goesOn.matches()) {
            @Nullable String place = goesOn.group("place");
            String there = place == null ? goesOn.group("word") : place;
            return Optional.of(List.of(new Intent.Command(goingOn(there.toLowerCase(Locale.ROOT)), false)));
        }
        String plain = ActionGrammar.withoutPerson(sentence);
        int times = ActionGrammar.times(plain);
        if (times > 1) {
            return parse(ActionGrammar.once(plain), step).map(once -> Acts.times(times, once));
        }
        Matcher any = ANY_ITEM.matcher(plain);
        if (any.matches()) {
            String place = any.group("place").toLowerCase(Locale.ROOT);
            return Optional.of(List.of(new Intent.Command(
                    List.of(first(List.of("add", place), null), first(List.of("add"), null)), false)));
        }
        Matcher theItem = THE_ITEM.matcher(plain);
        if (theItem.matches()) {
            String place = theItem.group("place").toLowerCase(Locale.ROOT);
            return command("add", List.of(List.of("add", place), List.of("add")), null, false);
        }
        Matcher passive = PASSIVE.matcher(plain);
        if (passive.matches()) {
            CommandVerb verb = new CommandVerb(passive.group("verb"), null);
            return ALSO_BY_ITSELF.contains(verb.base())
                    ? Optional.empty()
                    : command(verb.stem(), List.of(List.of(verb.base())), null, true);
        }
        Matcher onItem = ON_ITEM.matcher(plain);
        if (onItem.matches()) {
            return command(
                    onItem.group("verb"), besideItem(onItem), Phrase.named(step.literal(onItem.group("item"))), false);
        }
        Matcher onElement = ON_ELEMENT.matcher(plain);
        if (onElement.matches()) {
            return new PhraseParser(step)
                    .parse(onElement.group("thing"))
                    .flatMap(thing -> command(onElement.group("verb"), besideItem(onElement), thing, false));
        }
        Matcher onPlace = ON_PLACE.matcher(plain);
        if (onPlace.matches()) {
            return new PhraseParser(step)
                    .parse(onPlace.group("thing"))
                    .filter(thing -> thing.kind() == null || thing.kind() == Kind.ITEM || thing.kind() == Kind.ROW)
                    .flatMap(thing -> command(onPlace.group("verb"), besideItem(onPlace), thing, false));
        }
        Matcher active = ACTIVE.matcher(plain);
        if (!active.matches()) {
            return Optional.empty();
        }
        @Nullable String object = active.group("object");
        boolean isOneOfSeveral =
                object != null && CommandNames.words(object).stream().anyMatch(word -> PhraseWords.position(word) != 0);
        if (isOneOfSeveral) {
            return Optional.empty();
        }
        CommandVerb verb = CommandVerb.of(active);
        boolean isNobodys = ALSO_BY_ITSELF.contains(verb.base())
                && (object == null || WHERE_IT_BEGINS.matcher(object).matches());
        if (isNobodys) {
            return Optional.empty();
        }
        String particle =
                active.group("particle") == null ? "" : active.group("particle").strip();
        boolean isOfAll = object != null && MARKS_ALL.matcher(plain).find();
        List<List<String>> names = isOfAll
                ? markingAll(CommandNames.words(String.valueOf(object)))
                : CommandNames.ofAct(verb, particle, object);
        boolean isCheckout = verb.stem().equalsIgnoreCase("check") && particle.equals("out");
        if (isCheckout) {
            return command(
                    "checkout",
                    Stream.concat(Stream.of(List.of("checkout")), names.stream())
                            .toList(),
                    null,
                    false);
        }
        return command(verb.stem(), names, null, false);
    }

    private static List<List<String>> besideItem(Matcher onItem) {
        return CommandNames.besideItem(CommandVerb.of(onItem), onItem.group("place"));
    }

    private static List<Phrase> goingOn(String place) {
        Stream<Phrase> there = Stream.of("proceed to " + place, "continue to " + place, place)
                .map(words -> Phrase.button(CommandNames.words(words)));
        Stream<Phrase> on = GOING_ON.stream().map(word -> Phrase.of("the button “" + word + "”")
                .ofKind(Kind.BUTTON)
                .called(word));
        return Stream.concat(there, on).toList();
    }

    /** {@code the user proceeds to checkout}: somebody does it, so that it does not come about by itself. */
    public static Optional<List<Intent>> byAPerson(String sentence, MaskedText step) {
        return ActionGrammar.withoutPerson(sentence).equals(sentence)
                ? Optional.empty()
                : parse(sentence, step).filter(intents -> intents.stream()
                        .noneMatch(intent -> intent instanceof Intent.Command command && command.byItself()));
    }

    /** Any will do, so the first does. */
    private static Phrase first(List<String> words, @Nullable Phrase within) {
        return button(words).at(1).in(within);
    }

    private static Optional<List<Intent>> command(
            String verb, List<List<String>> names, @Nullable Phrase within, boolean byItself) {
        if (NO_COMMAND.contains(verb.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean isUndone = !names.isEmpty() && saysUndone(names.get(0));
        List<Phrase> buttons = names.stream()
                .filter(words -> !isUndone || saysUndone(words))
                .map(words -> button(words).in(within))
                .toList();
        return Optional.of(List.of(new Intent.Command(buttons, byItself)));
    }

    private static List<List<String>> markingAll(List<String> object) {
        List<String> all = List.of("mark", "all");
        int as = Math.max(0, object.indexOf("as"));
        return Stream.of(object, object.subList(as, object.size()), List.<String>of())
                .map(rest -> Stream.concat(all.stream(), rest.stream()).toList())
                .distinct()
                .toList();
    }

    /** What marks something as not packed is no button that says "Mark". */
    private static boolean saysUndone(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.equals("not") || DoneWords.undone(word).isPresent());
    }

    private static Phrase button(List<String> words) {
        return Phrase.of("a button that says “" + String.join(" ", words) + "”")
                .ofKind(Kind.BUTTON)
                .withWords(words);
    }
}
