package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.phrase.Rule.Match;
import dev.testvibe.pipeline.language.words.MaskedText;

import static dev.testvibe.pipeline.language.phrase.Acts.act;
import static dev.testvibe.pipeline.language.phrase.Acts.one;

/** Keys that are pressed, on the page or in a field. */
final class KeyGrammar {

    private static final String KEYS =
            "(?:(?:ctrl|control|shift|alt|meta|cmd)(?:\\s*\\+\\s*| and ))*(?:enter|return|tab|escape|esc|space(?:bar)?|backspace|delete|home|end|page ?up|page ?down|"
                    + "(?:arrow ?)?(?:up|down|left|right)(?: arrow)?|f\\d{1,2}|[a-z0-9])";
    private static final Pattern IS_KEY = Pattern.compile(
            "(?:" + KEYS
                    + "|.)|(?:(?:ctrl|control|shift|alt|meta|cmd|controlormeta)\\s*\\+\\s*)+.+|(?-i:[A-Z][a-z]+[A-Z][A-Za-z]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> HELD = Set.of("ctrl", "control", "shift", "alt", "meta", "cmd", "command");

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

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:press|hit|push|strike)(?:es|s|ed|ing)? (?:the )?(?:(?:{lit}|(?<key>" + KEYS + ")) key|(?<only>"
                            + KEYS + "))(?: on the keyboard)?(?: again| once more)?"
                            + "(?: (?:(?:while|when|with) (?:focused|focus)? ?(?:on|in|inside)|in|on|inside|within) {a})?",
                    match -> press(match)),
            Rule.of(
                    "(?:press|hit|use|type)(?:es|s|d|ed|ing)? (?:the )?(?:(?:key(?:board)?|number|letter|digit|arrow) )?(?:combination|shortcut|keys?) {lit}(?: on the keyboard)?",
                    match -> one(new Act(Verb.PRESS, null, keyName(match.literal()), null, 1))),
            Rule.of(
                    "(?:press|hit)(?:es|s|ed|ing)? {lit} (?:in|inside|within|on) {a}",
                    match -> IS_KEY.matcher(match.literal().strip()).matches()
                            ? press(match, match.literal())
                            : Optional.empty()),
            Rule.of(
                    "(?:press|hit|push|strike)(?:es|s|ed|ing)? (?:the )?(?:keys )?(?<many>{lit}(?:(?:, then |, and then | and then | then |, and |, | and )"
                            + MaskedText.LITERAL + ")+)(?: keys)?(?: on the keyboard)?"
                            + "(?:,? (?:one after (?:another|the other)|one by one|in (?:this|that|the given) (?:order|sequence)|in (?:order|sequence|turn|a row)|successively|consecutively|sequentially))?(?: on the keyboard)?",
                    match -> pressEach(match)),
            Rule.of(
                    "(?:press|hit|type)(?:es|s|ed|ing)? (?:the )?(?:key )?{lit}(?: key)? (?:with|while holding|while pressing|together with|holding|plus)(?: down)? (?:the )?(?<held>shift|ctrl|control|alt|meta|cmd)(?: key)?(?: pressed| held(?: down)?)?",
                    match -> IS_KEY.matcher(match.literal().strip()).matches()
                            ? one(new Act(
                                    Verb.PRESS, null, keyName(match.group("held") + "+" + match.literal()), null, 1))
                            : Optional.empty()),
            Rule.of("(?:press|hit|type)(?:es|s|ed|ing)? (?<a>{lit})", match -> pressNamed(match)));

    /** Before the rules of fields, which would take a letter for one. */
    static final List<Rule> LETTERS = List.of(Rule.of(
            "(?:(?:guess|try|tries|tried|choose|chose|pick|select|click|attempt)(?:s|es|ed)?(?: on)?|press(?:es|ed)?|hits?|types?|typed|enters?|entered|inputs?) (?:the |an? )?(?:(?:correct|incorrect|right|wrong|valid|invalid|new|same|matching|missing|already guessed|guessed|used) )*(?:letters?|key|character|keyboard key|keyboard button|letter (?:button|key)) {lit}(?: (?:key|button))?(?: on (?:the|their|my) (?:physical |virtual |on-screen )?keyboard)?(?: again| once more)?",
            match -> letter(match)));

    private KeyGrammar() {}

    /** One after another, where each is a key; a key that is held while another is pressed says something else. */
    private static Optional<List<Intent>> pressEach(Match match) {
        List<String> keys = match.step().literalsIn(match.group("many"));
        boolean saysKeys = match.matcher().group().matches("(?i).*\\bkeys?\\b.*|.*\\bkeyboard\\b.*");
        boolean areKeys = keys.stream()
                .allMatch(key -> IS_KEY.matcher(key).matches() && !HELD.contains(key.toLowerCase(Locale.ROOT)));
        return saysKeys && areKeys
                ? Optional.of(keys.stream()
                        .<Intent>map(key -> new Act(Verb.PRESS, null, keyName(key), null, 1))
                        .toList())
                : Optional.empty();
    }

    /** A letter is a button of the page, what a field takes, or a key, whichever there is. */
    private static Optional<List<Intent>> letter(Match match) {
        String letter = match.literal();
        if (letter.length() != 1) {
            return Optional.empty();
        }
        Act button = new Act(Verb.CLICK, Phrase.buttonNamed(letter), null, null, 1);
        Act key = new Act(Verb.PRESS, null, keyName(letter), null, 1);
        Act field = new Act(Verb.FILL, FormGrammar.field("letter"), letter, null, 1);
        boolean saysKey = match.matcher().group().matches("(?i)(?:press|hit|type).*\\bkey(?:board)?\\b.*");
        if (saysKey) {
            return one(key);
        }
        boolean mayBeTyped = match.matcher().group().matches("(?i)(?:type|enter|input|guess|tr(?:y|ies|ied)).*");
        return one(new OneOf(mayBeTyped ? List.of(button, field, key) : List.of(button, key)));
    }

    private static Optional<List<Intent>> press(Match match) {
        String key = match.has("lit") ? match.literal() : match.has("key") ? match.group("key") : match.group("only");
        return press(match, key);
    }

    private static Optional<List<Intent>> press(Match match, String key) {
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

    /** A key in Playwright's notation. */
    private static String keyName(String key) {
        List<String> parts = new ArrayList<>();
        for (String part : key.strip().split("\\s*\\+\\s*| and ", -1)) {
            String name = part.toLowerCase(Locale.ROOT).replace(" ", "").replaceAll("^arrow|arrow$", "");
            parts.add(KEY_NAMES.getOrDefault(name, part));
        }
        return parts.equals(Collections.singletonList("")) ? key : String.join("+", parts);
    }
}
