package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verb that no rule knows may be what a button is called: {@code the user converts the height} is a click on
 * "Convert", where the page has exactly one such button; {@code the height is converted} may need no click at all.
 */
final class Commands {

    private static final Pattern ACTIVE = Pattern.compile(
            "^(?<verb>[a-z]{3,14}?)(?:s|es|d|ed)?(?: (?:the |an? |my |his |her |their |all )?[a-z]+(?: [a-z]+){0,2})?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSIVE = Pattern.compile(
            "^(?:the |an? )?[a-z]+(?: [a-z]+){0,2} (?:is|are|gets|get|has been|was|were) (?<verb>[a-z]{3,14}?)(?:ed|d)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_COMMAND = Pattern.compile(
            "(?i)(?:the|this|that|there|no|all|each|click|press|tap|type|enter|fill|select|choose|check|open|visit|see|view|wait|drag|hover|log|sign|have|has|had|does|should|must|will|load|display|show|play|paus|stop|end|start|be|get|appear|contain)e?");

    private Commands() {}

    static Optional<List<Intent>> parse(String sentence) {
        String plain = ActionGrammar.withoutPerson(sentence);
        for (Pattern pattern : List.of(PASSIVE, ACTIVE)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches() && !NO_COMMAND.matcher(matcher.group("verb")).matches()) {
                Phrase button = new Phrase(
                        "a button that says “" + matcher.group("verb") + "”",
                        Kind.BUTTON,
                        null,
                        false,
                        List.of(matcher.group("verb").toLowerCase(java.util.Locale.ROOT)),
                        Map.of(),
                        0,
                        false,
                        null);
                return Optional.of(List.of(new Intent.Command(button, pattern.equals(PASSIVE))));
            }
        }
        return Optional.empty();
    }
}
