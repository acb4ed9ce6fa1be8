package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Expectation;

import static dev.testvibe.pipeline.language.phrase.Acts.one;

/**
 * Things that are opened by their name, whatever noun their author has for them: {@code opens the "Sides" category},
 * {@code opens the message "Lunch"}, {@code opens the add user dialog}.
 */
public final class ThingsToOpen {

    private static final String OPEN = "(?:open(?:s|ed|ing)?(?: up)?|launch(?:es|ed|ing)?|brings? up|brought up)";
    private static final String GO =
            "(?:go|goes|went|switch(?:es|ed)?|change[sd]?|move[sd]?|navigate[sd]?|jumps?|jumped|head(?:s|ed)?)(?: over| back)? to";
    private static final String THE = "(?: the| my| his| her| their| an?)?";

    /** What people call a part of a site that a link or a tab leads to. */
    private static final String PLACE =
            "(?:folder|mailbox|category|sub-?category|section|area|view|department|collection|channel|board|album|playlist|chapter|workspace|project|group)";

    /** What comes under a tab or a link of its name. */
    static final String STREAM = "(?:feed|timeline|stream)";

    /** What has a page about it. */
    private static final String RECORD =
            "(?:product|item|article|post|book|owner|customer|client|patient|recipe|movie|film|event|course|order|project|topic|story|pet|user|contact|employee|student|member)";

    /** What there is to read about one thing. */
    private static final String ABOUT_IT = "(?:(?:(?:personal|full) )?(?:" + RECORD
            + " )?(?:details?|information|info|data|profile|record|file|chart|card|dossier)(?: page| view| screen| sheet| card| dialog| modal| window| pop-?up| panel| overlay)?)";

    private static final String WINDOW = "(?:" + Nouns.WINDOW + "|wizard)";

    /** What comes on the page that is open, by a control of that name. */
    private static final String FOLDED = "(?:" + WINDOW + "|menu|submenu|accordion)";

    /** What a page of its own, a field or a window of the browser is called is opened otherwise. */
    private static final Set<Kind> OTHERWISE = Set.of(
            Kind.FIELD,
            Kind.SELECT,
            Kind.OPTION,
            Kind.CHECKBOX,
            Kind.RADIO,
            Kind.SLIDER,
            Kind.FRAME,
            Kind.VIDEO,
            Kind.AUDIO);

    private static final Pattern ARTICLE =
            Pattern.compile("the|an?|my|his|her|their|this|that", Pattern.CASE_INSENSITIVE);

    private static final Set<String> MAKING = Set.of("new", "add", "create");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:" + OPEN + "|visit(?:s|ed)?|view(?:s|ed)?|go(?:es)? to|went to)" + THE
                            + "(?: [a-z]+(?: [a-z]+)?)? {lit}(?: [a-z]+)? (?:from|via|through) (?:the |my |his |her |their )(?<place>[a-z]+(?: [a-z]+){0,2})",
                    ThingsToOpen::fromAPlace),
            Rule.of(
                    "(?:" + OPEN + "|visit(?:s|ed)?|view(?:s|ed)?|go(?:es)? to|went to)" + THE
                            + "(?: [a-z]+(?: [a-z]+)?)?(?: of)? {lit}(?: [a-z]+)? (?:from|via|through|in|on|under) (?<a>(?:the |my |his |her |their )?{lit2} (?:tab|menu|section|filter|"
                            + STREAM + "))",
                    ThingsToOpen::fromANamedPlace),
            Rule.of(
                    "(?:" + OPEN
                            + "|calls? up|called up|pulls? up|pulled up|view(?:s|ed)?(?= [^«]*details?)|visit(?:s|ed)?|"
                            + GO
                            + ")" + THE
                            + "(?: full| complete)? " + ABOUT_IT + " (?:of|for|about|on)" + THE
                            + "(?: [a-z]+){0,2}?(?: (?:called|named))? {lit}(?: [a-z]+)?",
                    ThingsToOpen::named),
            Rule.of(
                    OPEN + THE + " {lit} (?:[a-z]+ )?" + FOLDED,
                    match -> one(new Intent.Command(List.of(Phrase.buttonNamed(match.literal())), false))),
            Rule.of(
                    OPEN + THE + " " + FOLDED + " {lit}",
                    match -> one(new Intent.Command(List.of(Phrase.buttonNamed(match.literal())), false))),
            Rule.of(OPEN + THE + " (?<noun>[a-z]+(?: [a-z]+)?) {lit}", ThingsToOpen::named),
            Rule.of(OPEN + THE + " {lit} (?<noun>[a-z]+(?: [a-z]+)?)", ThingsToOpen::named),
            Rule.of("(?:" + GO + "|click(?:s|ed)? through to)" + THE + " " + RECORD + " {lit}", ThingsToOpen::named),
            Rule.of(GO + THE + " {lit} " + PLACE, ThingsToOpen::named),
            Rule.of(GO + THE + " " + PLACE + " {lit}", ThingsToOpen::named),
            Rule.of(
                    "(?:" + OPEN + "|" + GO + ")" + THE
                            + " (?<place>(?!new |same |other )[a-z]+(?: (?:and |& )?[a-z]+)? " + PLACE + ")",
                    match -> one(new Intent.Open(match.group("place")))),
            Rule.of(
                    "(?:" + OPEN + "|" + GO + ")" + THE
                            + " (?:list|overview|table) (?:of|with|for) (?:all )?(?:the |my |his |her )?(?<place>[a-z]+(?: [a-z]+)?)",
                    match -> one(new Intent.Open(match.group("place")))),
            Rule.of(OPEN + THE + " (?<thing>[a-z]+(?: [a-z]+){0,2}?) (?<noun>" + WINDOW + ")", ThingsToOpen::window));

    private static final Pattern THE_RECORD = Pattern.compile(
            "^the " + RECORD
                    + "(?: (?:named|called))? (?<name>«\\d+»)(?: (?:is|has been) (?:open|opened|selected|chosen))?$",
            Pattern.CASE_INSENSITIVE);

    private ThingsToOpen() {}

    private static Optional<List<Intent>> named(Rule.Match match) {
        boolean isOpenedOtherwise = match.matcher().pattern().pattern().contains("(?<noun>")
                && Kind.endingOf(match.group("noun"))
                        .filter(named -> OTHERWISE.contains(named.kind()))
                        .isPresent();
        return isOpenedOtherwise ? Optional.empty() : one(new Intent.Open("\"" + match.literal() + "\""));
    }

    /** {@code opens the recipe "Scones" from my profile}: first the one, then the other. */
    private static Optional<List<Intent>> fromAPlace(Rule.Match match) {
        String place = match.group("place").toLowerCase(Locale.ROOT);
        return Kind.endingOf(place).isPresent()
                ? Optional.empty()
                : Optional.of(List.of(
                        new Intent.Open(place.replaceFirst(" page$", "")),
                        new Intent.Open("\"" + match.literal() + "\"")));
    }

    /** {@code opens the recipe "Scones" from the "Drafts" tab}. */
    private static Optional<List<Intent>> fromANamedPlace(Rule.Match match) {
        return match.phrase("a")
                .map(place -> place.kind() == null ? Phrase.named(String.valueOf(place.name())) : place)
                .map(place -> List.of(
                        new Intent.Act(Verb.CLICK, place, null, null, 1),
                        new Intent.Open("\"" + match.literal() + "\"")));
    }

    /** A window that makes one more of something opens by a button that says so in one way or another. */
    private static Optional<List<Intent>> window(Rule.Match match) {
        String thing = match.group("thing").toLowerCase(Locale.ROOT);
        if (ARTICLE.matcher(thing).matches()) {
            // what is called by nothing but its noun
            String noun = match.group("noun").toLowerCase(Locale.ROOT);
            return one(new Intent.Command(
                    Stream.of("open", "show", "")
                            .map(verb ->
                                    button(List.of((verb + " " + noun).strip().split(" "))))
                            .toList(),
                    false));
        }
        List<String> words = List.of(thing.split(" "));
        List<Phrase> buttons = new ArrayList<>(List.of(button(words)));
        if (MAKING.contains(words.get(0)) && words.size() > 1) {
            MAKING.stream()
                    .filter(verb -> !verb.equals(words.get(0)))
                    .sorted()
                    .forEach(verb -> buttons.add(button(with(verb, words.subList(1, words.size())))));
        } else {
            List.of("open", "show", "new", "add").forEach(verb -> buttons.add(button(with(verb, words))));
        }
        return one(new Intent.Command(buttons, false));
    }

    private static List<String> with(String verb, List<String> words) {
        List<String> all = new ArrayList<>(List.of(verb));
        all.addAll(words);
        return all;
    }

    private static Phrase button(List<String> words) {
        return Phrase.of("a button that says “" + String.join(" ", words) + "”")
                .ofKind(Kind.BUTTON)
                .withWords(words);
    }

    /** {@code Given the owner "Ann"}: seen on the page, or on a page of its own. */
    public static Optional<List<Intent>> named(String sentence, MaskedText step) {
        Matcher record = THE_RECORD.matcher(sentence);
        if (!record.matches()) {
            return Optional.empty();
        }
        String name = step.literal(record.group("name"));
        Intent.Expect shown =
                new Intent.Expect(Claim.VISIBLE, Phrase.named(name), null, null, Expectation.Match.EXACT, false);
        return Optional.of(List.of(new Intent.Reached(shown, List.of(new Intent.Open("\"" + name + "\"")), null)));
    }
}
