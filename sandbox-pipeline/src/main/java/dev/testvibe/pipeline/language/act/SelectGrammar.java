package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.Nouns;

import static dev.testvibe.pipeline.language.phrase.Acts.act;

/** An option that is selected, a box that is checked, a thing that is marked as done. */
final class SelectGrammar {

    static final String SELECT = "(?:select|choose|pick|chose)(?:s|ed|ing|n)?";

    private static final String TO_DO =
            "(?<a>(?:the |my )?(?:(?:(?:" + Nouns.TO_DO + "|item)(?: item)? )?«\\d+»(?: (?:" + Nouns.TO_DO + "|item))?"
                    + "|(?:first|second|third|last|\\d+(?:st|nd|rd|th)) (?:" + Nouns.TO_DO + "|item)))";

    private static final String DOES_SOMETHING =
            "(?i)(?:save|mark|sign|log|login|continue|print|export|download|set|use|send|publish|add|open|pay|order|flag)(?: .*)?";

    private static final String OF_SEVERAL_MENUS =
            "(?:top|bottom|left|right|left-hand|right-hand|side|header|footer|hamburger|burger|user|account|profile)";

    private static final Pattern WHOLE_DATE =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    SELECT
                            + " (?:the |an? )?(?:(?:colou?r|value|number|amount|date|time) )?{lit} (?:with|using|by means of) (?<a>the .+)",
                    match -> act(Verb.SET, match, match.literal())),
            Rule.of(
                    SELECT + " (?:the |an? )?colou?r {lit} (?:in|from|on|via|through) {a}",
                    match -> act(Verb.SET, match, match.literal())),
            // which menu it is counts where there are several
            Rule.of(
                    SELECT
                            + " (?:the )?(?<a>{lit})(?: (?:option|link|item|entry|page))? (?:from|in|on) (?<place>the (?:(?:[a-z]+ )?"
                            + OF_SEVERAL_MENUS + " (?:menu|navigation|nav|bar|nav ?bar|navigation bar)|header|footer))",
                    SelectGrammar::inAMenu),
            Rule.of(
                    SELECT
                            + " (?:the )?(?<a>{lit})(?: (?:option|link|item|entry|page))? (?:from|in|on) the (?:[a-z]+ ){0,2}(?:menu|navigation|nav|sidebar|side ?bar|nav ?bar|navigation bar)",
                    match -> act(Verb.CLICK, match)),
            Rule.of(
                    SELECT
                            + " (?:(?:the |an? )?(?:default |correct |first )?(?:option|value|answer|item|entry) )?{lit}(?: option)? (?:from|in|on|as|for) {a}",
                    match -> act(Verb.SELECT, match, match.literal())),
            Rule.of(
                    "(?:change|switch|set|update)(?:s|es|d|ed|ing)? (?:the )?[a-z]+(?: [a-z]+)? to {lit} (?:from|in|using|with|via) {a}",
                    match -> act(Verb.SELECT, match, match.literal())),
            // also where no select offers it, but a menu does
            Rule.of(
                    "(?:change|switch|set)(?:s|es|d|ed|ing)? (?<a>(?:the |my )?(?:[a-z]+ )?language)(?: of the [a-z]+)?(?: back)? to (?:{lit}|(?<name>(?-i:\\p{Lu})\\p{L}+))",
                    match -> act(Verb.SELECT, match, match.has("lit") ? match.literal() : match.group("name"))),
            Rule.of(
                    SELECT
                            + " (?:the )?(?<value>[\\p{L}\\d][\\p{L}\\d -]*?) as (?:the |my |a )?(?<a>[a-z]+(?: [a-z]+){0,2})",
                    SelectGrammar::unquoted),
            Rule.of(SELECT + " (?<a>the (?:[a-z]+ )?date) {lit}", SelectGrammar::dated),
            Rule.of(SELECT + " {a}(?: (?:on|for) question \\d+)?", match -> act(Verb.SELECT, match)),
            Rule.of(
                    "(?:mark|set|flag)(?:s|ed|ing)? {a} (?:as|to) (?:completed?|done|finished|checked)",
                    match -> act(Verb.CHECK, match)),
            Rule.of(
                    "(?:mark|set|flag)(?:s|ed|ing)? {a} (?:as|to) (?:active|incomplete|not (?:completed?|done)|uncompleted|undone|pending|unchecked|to ?do)",
                    match -> act(Verb.UNCHECK, match)),
            Rule.of(
                    "(?:complete|finish|tick off|check off)(?:s|d|ed|es|ing)? " + TO_DO,
                    match -> act(Verb.CHECK, match)),
            Rule.of("(?:re-?open|un-?complete|un-?mark)(?:s|d|ed|es|ing)? " + TO_DO, match -> act(Verb.UNCHECK, match)),
            Rule.of(
                    "(?:check|tick|enable|mark|(?:turn|switch|toggle|power)(?:s|es|ed|d|ing)? on)(?:s|ed|d|ing)? (?!out$|out )(?<a>(?:(?! as ).)+?)(?: as checked)?",
                    match -> act(Verb.CHECK, match)),
            Rule.of(
                    "(?:un-?check|un-?tick|de-?select|disable|unselect|(?:turn|switch|toggle|power)(?:s|es|ed|d|ing)? off)(?:s|ed|d|ing)? {a}",
                    match -> act(Verb.UNCHECK, match)),
            Rule.of("(?:turn|switch|toggle|power)(?:s|es|ed|d|ing)? {a} on", match -> act(Verb.CHECK, match)),
            Rule.of("(?:turn|switch|toggle|power)(?:s|es|ed|d|ing)? {a} off", match -> act(Verb.UNCHECK, match)),
            Rule.of("toggle(?:s|d)? {a}", match -> act(Verb.TOGGLE, match)));

    private SelectGrammar() {}

    private static Optional<List<Intent>> inAMenu(Rule.Match match) {
        return new PhraseParser(match.step())
                .parse(match.group("a") + " in " + match.group("place"))
                .map(entry -> List.of(new Intent.Act(Verb.CLICK, entry, null, null, 1)));
    }

    /** A day with its month and year is what a field takes; a day alone may be one of a calendar's. */
    private static Optional<List<Intent>> dated(Rule.Match match) {
        return WHOLE_DATE.matcher(match.literal()).matches() ? act(Verb.SET, match, match.literal()) : Optional.empty();
    }

    /** {@code selects Urgent as tag}: written as a name, unless it is what a button does, such as "Save as draft". */
    private static Optional<List<Intent>> unquoted(Rule.Match match) {
        String value = match.group("value");
        boolean isAName = value.matches("[\\p{Lu}\\d].*") && !value.matches(DOES_SOMETHING);
        return isAName ? act(Verb.SELECT, match, value) : Optional.empty();
    }
}
