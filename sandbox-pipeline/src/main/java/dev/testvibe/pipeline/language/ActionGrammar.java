package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Verb;
import dev.testvibe.pipeline.language.Rule.Match;
import dev.testvibe.pipeline.recording.Expectation;

/** What users do: imperative, past, passive or third person, by whatever person. */
final class ActionGrammar {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:" + Subjects.PERSON
                    + " )?(?:(?:am|is|are|was|were|has|have|had|can|will|would|then|also|now|again|immediately|rapidly|quickly|"
                    + "successfully|simply|just|manually|first|next|(?:try|tries|tried|attempt|attempts|attempted|want|wants|decide|decides|"
                    + "choose to|chooses to|continue|continues|proceed|proceeds) to) )*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_DONE = Pattern.compile(
            "^(?:do|does|did)(?: not|n't) (?:enter|type|fill|select|choose|click|check|press|change|provide|make|pick|interact).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PURPOSE = Pattern.compile(
            " (?:to|in order to) (?:display|reveal|trigger|open|close|show|hide|restart|start|submit|save|apply|confirm|validate|play|pause|reset|"
                    + "finish|complete|continue|see|view|expand|collapse|log|sign|go|proceed)\\b[^«⟦]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMES = Pattern.compile(
            " (?<times>once|twice|(?:" + Numbers.WORDS
                    + "|\\d+|multiple|several) times)(?: in quick succession| rapidly| quickly| in a row)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MANNER = Pattern.compile(
            " (?:again|immediately|rapidly|quickly|in quick succession|once more|one more time|with the mouse)$",
            Pattern.CASE_INSENSITIVE);

    private static final String ENTER =
            "(?:enter|type|fill|input|put|write|provide|insert|key|specif|set|past)(?:s|e|es|y|ies|ed|ied|ing|ting|ten)?(?: in| out)?";
    private static final String SELECT = "(?:select|choose|pick|chose)(?:s|ed|ing|n)?";
    private static final String KEYS =
            "(?:(?:ctrl|control|shift|alt|meta|cmd)\\s*\\+\\s*)*(?:enter|return|tab|escape|esc|space(?:bar)?|backspace|delete|home|end|page ?up|page ?down|"
                    + "(?:arrow ?)?(?:up|down|left|right)(?: arrow)?|f\\d{1,2}|[a-z0-9])";

    private static final String OPEN =
            "(?:open|visit|load|navigate|go|browse|access|land|on|at|open up|launch)(?:s|es|ed|d|ing)?(?: to| on| at)?(?: the)?";

    private static final Pattern IS_KEY = Pattern.compile(
            "(?:" + KEYS
                    + "|.)|(?:(?:ctrl|control|shift|alt|meta|cmd|controlormeta)\\s*\\+\\s*)+.+|(?-i:[A-Z][a-z]+[A-Z][A-Za-z]*)",
            Pattern.CASE_INSENSITIVE);
    /** Nouns that say nothing of the field that something is entered into. */
    private static final String NO_FIELD =
            "(?:.* )?(?:text|values?|word|key|keys|number|following|form|string|characters?|input|data|details|information|with|in|into|as|for|by|to|using)";

    private static final Map<String, String> KEY_NAMES = Map.ofEntries(
            Map.entry("return", "Enter"),
            Map.entry("enter", "Enter"),
            Map.entry("tab", "Tab"),
            Map.entry("escape", "Escape"),
            Map.entry("esc", "Escape"),
            Map.entry("space", "Space"),
            Map.entry("spacebar", "Space"),
            Map.entry("backspace", "Backspace"),
            Map.entry("delete", "Delete"),
            Map.entry("home", "Home"),
            Map.entry("end", "End"),
            Map.entry("pageup", "PageUp"),
            Map.entry("pagedown", "PageDown"),
            Map.entry("up", "ArrowUp"),
            Map.entry("down", "ArrowDown"),
            Map.entry("left", "ArrowLeft"),
            Map.entry("right", "ArrowRight"),
            Map.entry("ctrl", "Control"),
            Map.entry("control", "Control"),
            Map.entry("shift", "Shift"),
            Map.entry("alt", "Alt"),
            Map.entry("meta", "Meta"),
            Map.entry("cmd", "Meta"));

    private static final List<Rule> RULES = List.of(
            // pages
            Rule.of(
                    "(?:re-?load|refresh)(?:s|es|ed|ing)?(?: the)?(?: current)? ?(?:web ?page|page|browser|site|app)?",
                    match -> one(new Intent.Reload())),
            Rule.of(
                    "(?:go|goes|went|navigate|navigates|navigated) back(?: to the previous page)?",
                    match -> one(new Intent.Travel(true))),
            Rule.of(
                    "(?:go|goes|went|navigate|navigates|navigated) forward(?: to the next page)?",
                    match -> one(new Intent.Travel(false))),
            Rule.of(
                    OPEN + " (?:the )?(?:url|site|page|website|web ?page|path|address) {lit}",
                    match -> one(new Intent.Open(match.literal()))),
            Rule.of(
                    OPEN + " (?:the )?{lit}(?: (?:url|site|page|website|web ?page|screen|view|app))?",
                    match -> one(new Intent.Open(match.literal()))),
            Rule.of(
                    "(?:open|visit|browse|launch|view|(?:go|goes|went|navigate|navigates|navigated) to|(?:am |is )?(?:viewing|reading|on))(?:s|ed)?(?: the)?(?: (?:(?:detail|details|page|detail page|details page|product page) (?:of|for)|profile of(?= «)))?"
                            + " (?:the |an? )?(?<noun>(?:product|article|item|post|book|owner|customer|recipe|movie|event|course|order|account|project|category|topic|story|profile|pet|user))"
                            + "(?: (?:called|named|titled|with (?:the )?(?:name|title)))? {lit}(?: (?:page|details|details page|detail page))?",
                    match -> one(new Intent.Open("\"" + match.literal() + "\""))),
            Rule.of(
                    "(?:open|visit|view|(?:go|goes|went|navigate|navigates|navigated) to|(?:am |is )?(?:viewing|reading|on))(?:s|ed)?(?: the)? (?:details?(?: page)?|profile(?: page)?|page) (?:of|for) {lit}",
                    match -> one(new Intent.Open("\"" + match.literal() + "\""))),
            Rule.of(OPEN + " (?<url>https?://\\S+|/\\S*)", match -> one(new Intent.Open(match.group("url")))),
            Rule.of(
                    OPEN
                            + "(?: the| a)?(?: {a})? ?(?:home ?page|web ?page|page|(?<whole>web ?site|site|web ?app|application|app)|screen)(?: in (?:a|the) browser)?",
                    match -> one(new Intent.Open(
                            match.has("a") && !isTheWhole(match) ? match.step().unmask(match.group("a")) : null))),
            Rule.of(
                    "(?:open|visit|launch|access|browse|go to|goes to|went to|navigate to|navigates to|enter)(?:s|es|ed)? (?:the |my |our )?(?<page>[a-z]+(?: [a-z]+){0,2})",
                    match -> place(match)),
            Rule.of(
                    "(?:the )?(?:(?:{a}|{lit}) )?(?:home ?page|web ?page|page|web ?site|site|web ?app|application|app)(?: {lit2})? (?:is|was|has|loads|gets|has been)"
                            + " ?(?:fully |successfully )?(?:loaded|open|opened|initiali[sz]ed|displayed|loading|ready|visible|shown)?(?: in (?:a|the) browser)?",
                    match -> one(new Intent.Open(pageName(match)))),
            Rule.of(
                    "(?:the )?(?:web ?page|page|web ?site|site|application|app) (?:is|has|was|gets)(?: been)? (?:fully |successfully )?(?:loaded|opened|open|displayed) with {a}"
                            + "(?: (?:visible|displayed|shown|present))?",
                    match -> loadedWith(match)),
            Rule.of(
                    "{a} (?:is|has been) (?:fully |successfully )?loaded(?: in (?:a|the) browser)?",
                    match -> loadedWith(match)),
            // looking is no action: what is looked at must be there
            Rule.of(
                    "(?:view|look at|looks at|looked at|observe|see|inspect|review|check out|examine)(?:s|d|ed|ing)? {a}",
                    match -> match.phrase("a").map(phrase -> List.of(new Intent.Look(phrase)))),
            Rule.of(
                    "(?:an? |the )?(?:browser )?(?:screen|window|viewport)(?: size)?(?: that)?(?: is| of| with)? (?<size>\\d+ ?(?:x|×|by) ?\\d+)(?: ?(?:pixels|px))?",
                    match -> resize(match.group("size"))),
            Rule.of(
                    "(?:resize|shrink|set|change|adjust)(?:s|d|ed)? (?:the )?(?:browser )?(?:window|viewport|screen|browser)(?: size)? (?:to|at)(?: an?| the)? (?<size>[a-z -]+?|\\d+ ?[x×by]+ ?\\d+)(?: (?:pixels|px))?(?: (?:screen )?(?:size|width|viewport))?",
                    match -> resize(match.group("size"))),
            // an item through the only form there is
            Rule.of(
                    "(?:add|create)(?:s|ed|d|ing)? (?:an? |the )?(?:new )?[a-z -]{0,30}?(?: with(?: the)?(?: text| title| name)?)? ?{lit}(?: to the list)?",
                    match -> one(new Act(Verb.ADD, null, match.literal(), null, 1))),
            // dialogs
            Rule.of(
                    "(?:accept|confirm|ok|approve)(?:s|es|ed|ing)? (?:the )?(?:alert|confirm|confirmation|prompt|dialog)(?: ?(?:box|dialog))?(?: with {lit})?",
                    match -> one(new Intent.AnswerDialog(true, match.has("lit") ? match.literal() : null))),
            Rule.of(
                    "(?:dismiss|cancel|reject|declin|clos)(?:s|es|ed|e|ing)? (?:the )?(?:alert|confirm|confirmation|prompt)(?: ?(?:box|dialog))?",
                    match -> one(new Intent.AnswerDialog(false, null))),
            Rule.of(
                    ENTER + " {lit} (?:into|in|to) the prompt",
                    match -> one(new Intent.AnswerDialog(true, match.literal()))),
            Rule.of(
                    "clear(?:s|ed|ing)? (?:the )?(?:browser )?(?:local ?storage|storage|cookies)|(?:the )?local ?storage is (?:empty|cleared)",
                    match -> one(new Intent.ClearStorage())),
            Rule.of(
                    "(?:wait|pause)(?:s|ed)?(?: for)? (?<n>\\d+) ?(?<unit>ms|milliseconds?|s|seconds?)",
                    match -> one(new Intent.Wait(
                            match.number() * (match.group("unit").startsWith("m") ? 1 : 1000)))),
            // leave as it is
            Rule.of(
                    "(?:leave|leaves|left|keep|keeps) {a} (?:empty|blank|unfilled|unchanged|as is)",
                    match -> act(Verb.CLEAR, match)),
            // fields
            Rule.of(
                    "clear(?:s|ed|ing)?(?: out)? (?<a>(?!(?:the |all |my )*(?:completed|done|finished|filters?|cart|basket|history|selection)\\b).+?)",
                    match -> act(Verb.CLEAR, match)),
            Rule.of(
                    ENTER + " (?:(?:the |an? )?[^«]{0,40}?)?{lit} (?:into|in|to|on|for|as|inside) {a}",
                    match -> act(Verb.FILL, match, match.literal())),
            Rule.of(
                    "add(?:s|ed|ing)? (?:the |an? )?(?:[a-z]+ )?{lit} (?:to|in|into) {a}",
                    match -> match.phrase("a")
                                    .filter(field -> field.kind() == Kind.FIELD)
                                    .isEmpty()
                            ? Optional.empty()
                            : act(Verb.APPEND, match, match.literal())),
            Rule.of(
                    "(?:set|change|update|adjust|move|slide|drag)(?:s|d|es|ing)? (?:the )?(?:value of )?{a} (?:to|at|with)(?: the value)? {lit}",
                    match -> act(Verb.SET, match, match.literal())),
            Rule.of(
                    "(?:set|change|update|adjust|move|slide|drag)(?:s|d|es|ing)? {a} (?:to|at) (?<value>-?\\d+(?:\\.\\d+)?%?)",
                    match -> act(Verb.SET, match, match.group("value"))),
            Rule.of(
                    "(?:fill|complete|populate)(?:s|ed|d)?(?: in| out)? {a} with(?: the value)? {lit}",
                    match -> act(Verb.FILL, match, match.literal())),
            Rule.of(
                    "(?:type|enter)(?:s|d|ed)?(?: the text)? {lit}(?: on the keyboard)?",
                    match -> act(Verb.TYPE, match, match.literal())),
            Rule.of(
                    "(?:type|enter|append)(?:s|d|ed)? {lit} (?:after|at the end of) {a}",
                    match -> act(Verb.APPEND, match, match.literal())),
            Rule.of(
                    ENTER
                            + " (?:(?:the|my|an?|his|her|their|new|valid) )*(?<field>[a-z]+(?:[ -][a-z]+){0,3}?)(?: of| as|:)? {lit}",
                    match -> fillNamed(match)),
            Rule.of(
                    "[a-z]+(?: [a-z]+){0,4} by (?:clicking|pressing|tapping|hitting)(?: on)? {a}",
                    match -> act(Verb.CLICK, match)),
            // choices
            Rule.of(
                    SELECT
                            + " (?:the )?(?<a>{lit})(?: (?:option|link|item|entry|page))? (?:from|in|on) the (?:[a-z]+ ){0,2}(?:menu|navigation|nav|sidebar|side ?bar|nav ?bar|navigation bar|header|footer)",
                    match -> act(Verb.CLICK, match)),
            Rule.of(
                    SELECT
                            + " (?:(?:the |an? )?(?:default |correct |first )?(?:option|value|answer|item|entry) )?{lit}(?: option)? (?:from|in|on|as|for) {a}",
                    match -> act(Verb.SELECT, match, match.literal())),
            Rule.of(
                    "(?:change|switch|set|update)(?:s|es|d|ed|ing)? (?:the )?[a-z]+(?: [a-z]+)? to {lit} (?:from|in|using|with|via) {a}",
                    match -> act(Verb.SELECT, match, match.literal())),
            Rule.of(SELECT + " {a}(?: (?:on|for) question \\d+)?", match -> act(Verb.SELECT, match)),
            Rule.of(
                    "(?:mark|set|flag)(?:s|ed|ing)? {a} (?:as|to) (?:completed?|done|finished|checked)",
                    match -> act(Verb.CHECK, match)),
            Rule.of(
                    "(?:mark|set|flag)(?:s|ed|ing)? {a} (?:as|to) (?:active|incomplete|not (?:completed?|done)|uncompleted|undone|pending|unchecked|to ?do)",
                    match -> act(Verb.UNCHECK, match)),
            Rule.of(
                    "(?:complete|finish|tick off|check off)(?:s|d|ed|es|ing)? (?<a>(?:the |my )?(?:(?:todo|to-do|task|item)(?: item)? )?«\\d+»(?: (?:todo|to-do|task|item))?)",
                    match -> act(Verb.CHECK, match)),
            Rule.of(
                    "(?:re-?open|un-?complete|un-?mark)(?:s|d|ed|es|ing)? (?<a>(?:the |my )?(?:(?:todo|to-do|task|item)(?: item)? )?«\\d+»(?: (?:todo|to-do|task|item))?)",
                    match -> act(Verb.UNCHECK, match)),
            Rule.of(
                    "(?:check|tick|enable|mark|turns? on|switch on)(?:s|ed|d|ing)? (?<a>(?:(?! as ).)+?)(?: as checked)?",
                    match -> act(Verb.CHECK, match)),
            Rule.of(
                    "(?:un-?check|un-?tick|de-?select|disable|unselect|turns? off|switch off)(?:s|ed|d|ing)? {a}",
                    match -> act(Verb.UNCHECK, match)),
            Rule.of("toggle(?:s|d)? {a}", match -> act(Verb.TOGGLE, match)),
            // keys
            Rule.of(
                    "(?:press|hit|push|strike)(?:es|s|ed|ing)? (?:the )?(?:(?:{lit}|(?<key>" + KEYS + ")) key|(?<only>"
                            + KEYS + "))(?: on the keyboard)?"
                            + "(?: (?:(?:while|when|with) (?:focused|focus)? ?(?:on|in|inside)|in|on|inside|within) {a})?",
                    match -> press(match)),
            Rule.of("(?:press|hit|type)(?:es|s|ed|ing)? (?<a>{lit})", match -> pressNamed(match)),
            // the mouse
            Rule.of(
                    "(?:click|tap)(?:s|ed|ing)?(?: on| in| at)?(?: anywhere| somewhere|(?: an?| the| any)? (?:empty )?(?:area|place|part|spot|point|space)(?: of the page)?)? (?:outside|away from|out of)(?: of)? {a}",
                    match -> act(Verb.BLUR, match)),
            Rule.of("double[- ]?click(?:s|ed|ing)?(?: on)? {a}", match -> act(Verb.DOUBLE_CLICK, match)),
            Rule.of("right[- ]?click(?:s|ed|ing)?(?: on)? {a}", match -> act(Verb.RIGHT_CLICK, match)),
            Rule.of(
                    "(?:click|tap|press|hit|push|activate|choose|follow)(?:s|es|ed|d|ing)?(?: again)?(?: on| upon)? {a}",
                    match -> act(Verb.CLICK, match)),
            Rule.of("hover(?:s|ed|ing)?(?: over| on| above)? {a}", match -> act(Verb.HOVER, match)),
            Rule.of(
                    "move(?:s|d)? (?:the )?(?:mouse|cursor|pointer)(?: over| to| onto) {a}",
                    match -> act(Verb.HOVER, match)),
            Rule.of(
                    "drag(?:s|ged|ging)? {a} (?:and drops? (?:it )?)?(?:into|in|onto|on|to|over|inside) {b}",
                    match -> drag(match)),
            Rule.of("drag(?:s|ged|ging)? {a}", match -> act(Verb.DRAG, match)),
            Rule.of("focus(?:es|ed|ing)?(?: on| in)? {a}", match -> act(Verb.FOCUS, match)),
            Rule.of("(?:blur|leave)(?:s|red)? {a}", match -> act(Verb.BLUR, match)),
            Rule.of(
                    "scroll(?:s|ed|ing)?(?: up| down)? (?:to|until) {a}(?: is visible)?",
                    match -> act(Verb.SCROLL, match)),
            Rule.of("submit(?:s|ted|ting)? {a}", match -> act(Verb.SUBMIT, match)),
            // passive
            Rule.of("{a} (?:is|was|gets|has been) (?:clicked|pressed|tapped)", match -> act(Verb.CLICK, match)),
            Rule.of(
                    "{a} (?:is|was|gets|has been) (?:clicked|pressed|tapped) (?<reference>" + References.TOKEN + ")",
                    match -> new PhraseParser(match.step())
                            .parse(match.group("a") + " " + match.group("reference"))
                            .map(phrase -> List.of(new Act(Verb.CLICK, phrase, null, null, 1)))),
            Rule.of(
                    "{lit} (?:is|was|gets|has been) (?:entered|typed|filled)(?: in)? (?:into|in|to) {a}",
                    match -> act(Verb.FILL, match, match.literal())),
            Rule.of(
                    "{lit} (?:is|was|gets|has been) (?:selected|chosen) (?:from|in) {a}",
                    match -> act(Verb.SELECT, match, match.literal())));

    private ActionGrammar() {}

    /** The intents of a sentence that says what is done, or nothing if it does not. */
    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        String rest = LEAD.matcher(sentence).replaceFirst("");
        if (NOT_DONE.matcher(rest).matches()) {
            return one(new Intent.Nothing());
        }
        String plain = MANNER.matcher(PURPOSE.matcher(rest).replaceFirst("")).replaceFirst("");
        Matcher times = TIMES.matcher(plain);
        if (times.find()) {
            // what follows a name would be taken for a part of its phrase
            int count = times(times.group("times"));
            Optional<List<Intent>> once = apply(bare(times.replaceFirst("")), step);
            if (once.isPresent()) {
                return once.map(intents -> repeated(intents, count));
            }
        }
        Optional<List<Intent>> withoutManner = MANNER.matcher(rest).find()
                ? apply(bare(rest), step).filter(ActionGrammar::isOfAKind)
                : Optional.empty();
        if (withoutManner.isPresent()) {
            return withoutManner;
        }
        Optional<List<Intent>> whole = apply(rest, step);
        return whole.isPresent() || plain.equals(rest) ? whole : apply(bare(plain), step);
    }

    /** A noun ends the target, so what came after it was no part of a name: "the button again", not "Play again". */
    private static boolean isOfAKind(List<Intent> intents) {
        return intents.stream()
                .allMatch(intent -> intent instanceof Act act
                        && act.target() != null
                        && act.target().kind() != null);
    }

    private static String bare(String sentence) {
        return MANNER.matcher(sentence).replaceFirst("");
    }

    /** What is done without the person who does it. */
    static String withoutPerson(String sentence) {
        return LEAD.matcher(sentence).replaceFirst("");
    }

    private static Optional<List<Intent>> apply(String sentence, MaskedText step) {
        return Stream.of(
                        CookieGrammar.RULES,
                        FrameGrammar.RULES,
                        ClipboardGrammar.RULES,
                        ScrollGrammar.RULES,
                        WindowGrammar.RULES,
                        FileGrammar.RULES,
                        ChoiceGrammar.RULES,
                        RULES,
                        OpenCloseGrammar.RULES)
                .flatMap(List::stream)
                .map(rule -> rule.apply(sentence, step))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static int times(String words) {
        String first = words.toLowerCase(Locale.ROOT).replace(" times", "");
        return switch (first) {
            case "once" -> 1;
            case "twice" -> 2;
            case "multiple", "several" -> 3;
            default -> Numbers.parse(first);
        };
    }

    private static List<Intent> repeated(List<Intent> intents, int count) {
        return intents.stream()
                .map(intent -> intent instanceof Act act
                        ? new Act(act.verb(), act.target(), act.value(), act.destination(), count)
                        : intent)
                .toList();
    }

    /** A screen is a common one of its kind. */
    private static Optional<List<Intent>> resize(String size) {
        Matcher pixels = Pattern.compile("(\\d+)\\D+(\\d+)").matcher(size);
        if (pixels.matches()) {
            return one(new Intent.Resize(Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2))));
        }
        String word = size.toLowerCase(Locale.ROOT);
        if (word.matches(".*\\b(?:small|mobile|phone|narrow)\\b.*")) {
            return one(new Intent.Resize(375, 667));
        }
        if (word.matches(".*\\b(?:tablet|medium)\\b.*")) {
            return one(new Intent.Resize(768, 1024));
        }
        return word.matches(".*\\b(?:desktop|large|wide|full)\\b.*")
                ? one(new Intent.Resize(1440, 900))
                : Optional.empty();
    }

    private static Optional<List<Intent>> one(Intent intent) {
        return Optional.of(List.of(intent));
    }

    private static Optional<List<Intent>> act(Verb verb, Match match) {
        return act(verb, match, null);
    }

    private static Optional<List<Intent>> act(Verb verb, Match match, @Nullable String value) {
        boolean hasTarget = match.matcher().pattern().pattern().contains("(?<a>");
        if (!hasTarget) {
            return one(new Act(verb, null, value, null, 1));
        }
        return match.phrase("a").map(target -> each(target, phrase -> new Act(verb, phrase, value, null, 1)));
    }

    /** {@code the todo app} is all of the site, whatever it is called; a quoted name is to be proved. */
    private static boolean isTheWhole(Match match) {
        return match.has("whole") && !match.group("a").contains("«");
    }

    /** {@code opens the settings}: a place of the site, unless the noun is one of things on a page. */
    private static Optional<List<Intent>> place(Match match) {
        String page = match.group("page");
        boolean isThing = Kind.endingOf(page)
                .filter(named -> named.kind() != Kind.TABLE && named.kind() != Kind.LIST)
                .isPresent();
        return isThing || page.matches("(?i).*\\b(?:it|them|details|menu|valid|and|with|of|in|for)\\b.*")
                ? Optional.empty()
                : one(new Intent.Open(page));
    }

    private static Optional<List<Intent>> loadedWith(Match match) {
        return visible(match).map(claims -> {
            List<Intent> intents = new ArrayList<>(List.of(new Intent.Open(null)));
            intents.addAll(claims);
            return intents;
        });
    }

    private static Optional<List<Intent>> visible(Match match) {
        return match.phrase("a")
                .map(phrase -> each(
                        phrase,
                        one -> new Intent.Expect(
                                Intent.Claim.VISIBLE, one, null, null, Expectation.Match.EXACT, false)));
    }

    private static List<Intent> each(Phrase target, java.util.function.Function<Phrase, Intent> intent) {
        return target.each().stream().map(intent).toList();
    }

    private static Optional<List<Intent>> press(Match match) {
        String key = match.has("lit") ? match.literal() : match.has("key") ? match.group("key") : match.group("only");
        if (!match.has("a")) {
            return one(new Act(Verb.PRESS, null, keyName(key), null, 1));
        }
        return match.phrase("a").map(target -> List.of(new Act(Verb.PRESS, target, keyName(key), null, 1)));
    }

    /** {@code press "Enter"} is a key; what no key is called is a button. */
    private static Optional<List<Intent>> pressNamed(Match match) {
        String name = match.literal();
        return IS_KEY.matcher(name.strip()).matches()
                ? one(new Act(Verb.PRESS, null, keyName(name), null, 1))
                : act(Verb.CLICK, match);
    }

    /** {@code enter the title "My day"}: the noun is what the field is called. */
    private static Optional<List<Intent>> fillNamed(Match match) {
        String field = match.group("field").toLowerCase(Locale.ROOT);
        return field.matches(NO_FIELD)
                ? Optional.empty()
                : one(new Act(Verb.FILL, FormGrammar.field(field), match.literal(), null, 1));
    }

    private static Optional<List<Intent>> drag(Match match) {
        Optional<Phrase> source = match.phrase("a");
        Optional<Phrase> destination = match.phrase("b");
        return source.isPresent() && destination.isPresent()
                ? one(new Act(Verb.DRAG, source.get(), null, destination.get(), 1))
                : Optional.empty();
    }

    private static @Nullable String pageName(Match match) {
        if (match.has("lit")) {
            return match.literal();
        }
        if (match.has("lit2")) {
            return match.literal2();
        }
        String name = match.group("a").replaceAll("(?i)^(?:the|a|an)\\b ?", "").strip();
        return name.isEmpty() ? null : match.step().unmask(name);
    }

    /** A key in Playwright's notation. */
    private static String keyName(String key) {
        List<String> parts = new ArrayList<>();
        for (String part : key.strip().split("\\s*\\+\\s*", -1)) {
            String name = part.toLowerCase(Locale.ROOT).replace(" ", "").replaceAll("^arrow|arrow$", "");
            parts.add(KEY_NAMES.getOrDefault(name, part));
        }
        return parts.equals(Collections.singletonList("")) ? key : String.join("+", parts);
    }
}
