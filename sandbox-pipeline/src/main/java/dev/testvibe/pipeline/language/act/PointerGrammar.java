package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.phrase.Rule.Match;

import static dev.testvibe.pipeline.language.phrase.Acts.act;
import static dev.testvibe.pipeline.language.phrase.Acts.one;

/** What is done with the mouse or a finger, and with what has the focus. */
final class PointerGrammar {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:click|tap)(?:s|ed|ing)?(?: on| in| at)?(?: anywhere| somewhere|(?: an?| the| any)? (?:empty )?(?:area|place|part|spot|point|space)(?: of the page)?)? (?:outside|away from|out of)(?: of)? {a}",
                    match -> act(Verb.BLUR, match)),
            // a backdrop is clicked where what lies on it is not
            Rule.of(
                    "(?:click|tap)(?:s|ed|ing)?(?: on| in| at)? (?:the |an? )?[a-z]+(?: [a-z]+)?(?: " + References.TOKEN
                            + ")+ (?:outside|away from|out of|around)(?: of)? {a}",
                    match -> act(Verb.BLUR, match)),
            Rule.of("double[- ]?click(?:s|ed|ing)?(?: on)? {a}", match -> act(Verb.DOUBLE_CLICK, match)),
            Rule.of("right[- ]?click(?:s|ed|ing)?(?: on)? {a}", match -> act(Verb.RIGHT_CLICK, match)),
            Rule.of(
                    "(?:click|tap|press|hit|push|activate|choose)(?:s|es|ed|d|ing)?(?: again)?(?: on| upon)? {a}",
                    match -> act(Verb.CLICK, match)),
            Rule.of(
                    "(?:flip(?:s|ped|ping)?(?: over)?|(?:turn(?:s|ed|ing)?|flip(?:s|ped|ping)?) over|uncover(?:s|ed|ing)?) (?<a>(?:the |an? |each |both )?[^«⟦]*(?:card|tile|cell|square|field|stone|piece)s?\\b.*)",
                    match -> act(Verb.CLICK, match)),
            Rule.of(
                    "(?:open|toggle|collapse|unfold|fold)(?:s|d|ed|ing)?(?: up)? (?<a>(?:the |an? )?[^«⟦]+(?: "
                            + References.TOKEN + ")+)",
                    PointerGrammar::opened),
            // whoever follows a user follows no link
            Rule.of("follow(?:s|ed|ing)? {lit}", PointerGrammar::follow),
            Rule.of("follow(?:s|ed|ing)? (?<a>.*\\blink\\b.*)", match -> act(Verb.CLICK, match)),
            Rule.of("hover(?:s|ed|ing)?(?: over| on| above)? {a}", match -> act(Verb.HOVER, match)),
            Rule.of(
                    "move(?:s|d)? (?:the )?(?:mouse|cursor|pointer)(?: over| to| onto) {a}",
                    match -> act(Verb.HOVER, match)),
            Rule.of(
                    "(?:mov(?:e|es|ed|ing)|tak(?:e|es|ing)|took) (?:the |his |her |my )?(?:mouse|cursor|pointer) (?:away|off|out)(?: from| of)? {a}",
                    match -> act(Verb.UNHOVER, match)),
            Rule.of("stop(?:s|ped)? hovering(?: over| on| above)? {a}", match -> act(Verb.UNHOVER, match)),
            Rule.of(
                    "drag(?:s|ged|ging)? {a} (?:and drops? (?:it )?)?(?:into|in|onto|on|to|over|inside) {b}",
                    match -> drag(match)),
            Rule.of("drop(?:s|ped|ping)? {a} (?:in|into|on|onto|inside|over|within|at|to) {b}", match -> drag(match)),
            // what is told by attributes is on the page, and so is where it is put
            Rule.of(
                    "(?:mov|plac|put|transfer|relocat)(?:e|es|ed|s|red|ring|ing|ting)? (?<a>(?!(?:the )?(?:mouse|cursor|pointer|focus)\\b)(?:[^⟦]+(?: "
                            + References.TOKEN
                            + ")+|(?:the |an? )?(?:[a-z]+ )?«\\d+»(?: [a-z]+)?)) (?:to|into|in|onto|on|over to|inside) (?<b>[^⟦]+(?: "
                            + References.TOKEN + ")+)",
                    match -> drag(match)),
            Rule.of(
                    "(?:swap|exchang|switch)(?:e|es|ed|s|ped|ping|ing)? {a} (?:with|and|for) {b} by (?:dragging|drag and drop)(?: (?:it|them|one))?",
                    match -> drag(match)),
            Rule.of("drag(?:s|ged|ging)? {a}", match -> act(Verb.DRAG, match)),
            Rule.of("focus(?:es|ed|ing)?(?: on| in)? {a}", match -> act(Verb.FOCUS, match)),
            Rule.of("(?:blur|leave)(?:s|red)? {a}", match -> act(Verb.BLUR, match)),
            Rule.of(
                    "scroll(?:s|ed|ing)?(?: up| down)? (?:to|until) {a}(?: is visible)?",
                    match -> act(Verb.SCROLL, match)),
            Rule.of("submit(?:s|ted|ting)? {a}", match -> act(Verb.SUBMIT, match)),
            // said of what it is done to
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

    private static final Pattern OF_SEVERAL =
            Pattern.compile("\\b(?:all|each|every|both)\\b", Pattern.CASE_INSENSITIVE);

    private PointerGrammar() {}

    /** What an attribute tells is opened where it is; a window or a menu opens by something else. */
    private static Optional<List<Intent>> opened(Match match) {
        return match.phrase("a")
                .filter(phrase -> phrase.kind() == null || phrase.kind() == Kind.ITEM || phrase.kind() == Kind.HEADING)
                .filter(phrase -> phrase.each().size() == 1
                        && !OF_SEVERAL.matcher(phrase.text()).find())
                // wherever it stands: the attribute tells it
                .map(phrase -> List.of(new Act(Verb.CLICK, phrase.at(0), null, null, 1)));
    }

    /** A person is followed by a button that says so, a link by a click on it. */
    private static Optional<List<Intent>> follow(Match match) {
        return one(new OneOf(List.of(
                new Act(Verb.CLICK, Phrase.buttonNamed("Follow " + match.literal()), null, null, 1),
                new Act(Verb.CLICK, Phrase.named(match.literal()), null, null, 1))));
    }

    private static Optional<List<Intent>> drag(Match match) {
        Optional<Phrase> source = match.phrase("a");
        Optional<Phrase> destination = match.phrase("b");
        return source.isPresent() && destination.isPresent()
                ? one(new Act(Verb.DRAG, source.get(), null, destination.get(), 1))
                : Optional.empty();
    }
}
