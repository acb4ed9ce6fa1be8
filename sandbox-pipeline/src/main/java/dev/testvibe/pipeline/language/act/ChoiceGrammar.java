package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Spot;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.phrase.SortingWords;
import dev.testvibe.pipeline.language.words.PhraseWords;

/** Choices by their place, their value or their name, and the pointer moved to a place of an element. */
final class ChoiceGrammar {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    SelectGrammar.SELECT
                            + " (?:the )?(?<nth>\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last) (?:option|entry|choice)"
                            + " (?:from|in|of|for|on) {a}",
                    ChoiceGrammar::byPlace),
            Rule.of(
                    SelectGrammar.SELECT
                            + " (?:the |an? )?option (?:with|by|whose)(?: the| its)? (?<by>name|value|text|label|title)(?: of| is)? {lit}"
                            + " (?:from|in|of|for|on) {a}",
                    ChoiceGrammar::byAttribute),
            Rule.of(
                    SelectGrammar.SELECT
                            + " (?:the )?(?:options? )?(?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)+)(?: options)? (?:from|in|of|for|on) {a}",
                    ChoiceGrammar::several),
            Rule.of(
                    "move(?:s|d)?(?: the (?:mouse|cursor|pointer))? (?:to|over|onto) {a} (?:with an offset of|at(?: the)? offset|at) (?<x>\\d{1,4}) ?(?:px)?,? ?(?:and )?(?<y>\\d{1,4}) ?(?:px|pixels)?",
                    match -> hover(match, StrokeGrammar.spot(match, "x", "y"))),
            Rule.of("move(?:s|d)? (?:to|over|onto) {a}", ChoiceGrammar::hover),
            Rule.of(
                    "(?:sort|order|arrange|filter)(?:s|ed|ing)? (?:(?:the|all|my) )?(?:[a-z]+ ){0,2}?(?:by|with|using|to show)"
                            + "(?: (?:the|option|filter|(?:(?:popular|available|suggested|trending) )?(?:tag|category|status)))*? (?<a>{lit})(?: (?:option|filter|order|tag|category|status))?",
                    match -> match.phrase("a").map(choice -> List.of(new Act(Verb.SELECT, choice, null, null, 1)))),
            Rule.of(
                    "(?:choose|select|pick|opt)(?:s|es|ed)? to (?:show|see|display|view|list|include)(?: only| just)?(?: all)?(?: the)? (?<a>{lit})(?: only)?",
                    match -> match.phrase("a").map(choice -> List.of(new Act(Verb.SELECT, choice, null, null, 1)))),
            Rule.of(
                    "(?:sort|order|arrange)(?:s|ed|ing)? (?:(?:the|all|my) )?(?:[a-z]+ ){0,2}?(?<how>by [a-z].+)",
                    ChoiceGrammar::sorting),
            Rule.of("(?:open|close)(?:s|d|ed)? {a}", ChoiceGrammar::openList),
            Rule.of("(?:expand|collapse|unfold)(?:s|d|ed)? {a}", match -> click(match)),
            Rule.of("set(?:s)? (?<a>(?:the )?«\\d+»(?: [a-z]+)?) to {lit}", ChoiceGrammar::set));

    private ChoiceGrammar() {}

    private static Optional<List<Intent>> several(Rule.Match match) {
        List<String> values = match.step().literalsIn(match.group("many"));
        return match.phrase("a").map(list -> values.stream()
                .<Intent>map(value -> new Act(Verb.SELECT, list, value, null, 1))
                .toList());
    }

    private static Optional<List<Intent>> byPlace(Rule.Match match) {
        String nth = match.group("nth").toLowerCase(Locale.ROOT);
        int place = PhraseWords.position(nth);
        return place == 0 ? Optional.empty() : match.phrase("a").map(select -> choose(match, Map.of(), place, select));
    }

    private static Optional<List<Intent>> byAttribute(Rule.Match match) {
        Hint by =
                switch (match.group("by").toLowerCase(Locale.ROOT)) {
                    case "name" -> Hint.NAME_ATTRIBUTE;
                    case "value" -> Hint.VALUE;
                    default -> Hint.TEXT;
                };
        return match.phrase("a").map(select -> choose(match, Map.of(by, List.of(match.literal())), 0, select));
    }

    private static List<Intent> choose(Rule.Match match, Map<Hint, List<String>> hints, int place, Phrase select) {
        String text = match.step().unmask(match.matcher().group());
        Phrase option =
                Phrase.of(text).ofKind(Kind.OPTION).withHints(hints).at(place).in(select);
        return List.of(new Act(Verb.SELECT, option, null, null, 1));
    }

    /** The option of a sorting, such as "Price (low to high)", by what it sorts by and its direction. */
    private static Optional<List<Intent>> sorting(Rule.Match match) {
        return SortingWords.of(match.group("how")).flatMap(SortingWords::option).map(words -> {
            String text = match.step().unmask(match.matcher().group());
            Phrase option = Phrase.of(text).ofKind(Kind.OPTION).withWords(words);
            return List.of(new Act(Verb.SELECT, option, null, null, 1));
        });
    }

    private static Optional<List<Intent>> openList(Rule.Match match) {
        return match.phrase("a")
                .filter(target -> target.kind() == Kind.SELECT)
                .map(target -> List.of(new Act(Verb.CLICK, target, null, null, 1)));
    }

    private static Optional<List<Intent>> click(Rule.Match match) {
        return match.phrase("a").map(target -> List.of(new Act(Verb.CLICK, target, null, null, 1)));
    }

    private static Optional<List<Intent>> set(Rule.Match match) {
        return match.phrase("a").map(target -> List.of(new Act(Verb.SET, target, match.literal(), null, 1)));
    }

    private static Optional<List<Intent>> hover(Rule.Match match, Spot... spots) {
        return match.phrase("a").map(target -> List.of(Act.at(Verb.HOVER, target, spots)));
    }
}
