package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.phrase.Rule.Match;

import static dev.testvibe.pipeline.language.phrase.Acts.act;
import static dev.testvibe.pipeline.language.phrase.Acts.one;

/** What is entered into a field, added to it or left out. */
final class FieldGrammar {

    static final String ENTER =
            "(?:enter|typ|fill|input|put|writ|wrot|provid|suppl|insert|key|specif|set|past)(?:s|e|es|y|ies|ed|ied|ing|ting|ten)?(?: in| out)?";
    /** Nouns that say nothing of the field that something is entered into; a phone number has one, a number has not. */
    private static final String NO_FIELD =
            "(?:.* )?(?:text|values?|following|form|string|characters?|input|data|details|information|with|in|into|as|for|by|to|using)"
                    + "|(?:.* )?form (?:with|using|by|as) .*|numbers?|words?|keys?";

    /** Where a slider ends, in words. */
    private static final String END =
            "(?:(?:all the way |fully |completely )?(?:up |down )?to (?:its |the )?(?:%s)(?: possible| allowed)?(?: value| end| position| limit| level| side)?"
                    + "|(?:all the way|fully|completely) (?:to the )?%s)";

    static final List<Rule> RULES = List.of(
            // an item through the only form there is
            Rule.of(
                    "(?:add|create)(?:s|ed|d|ing)? (?:an? |the )?(?:new )?(?<noun>[a-z -]{0,30}?)(?: (?:called|named|titled|entitled)| with(?: the)?(?: text| title| name)?)? ?{lit}(?: to the list)?",
                    match -> one(new Act(Verb.ADD, addedTo(match), match.literal(), null, 1))),
            // from one day to another, whatever the fields are called
            Rule.of(
                    "(?:set|enter|choose|select|pick|change|specify|provide|fill in)(?:s|es|d|ed)? (?:(?:the|an?|my) )?(?:dates?|date range|range of dates|period|time (?:range|span|period|frame)|date span|interval|stay)"
                            + "(?: (?:filter|field|fields))?(?: (?:of|as))? (?:from |between |to )?{lit} ?(?:to|until|till|and|through|-|–) {lit2}",
                    match -> one(new Particulars(
                            List.of("set"),
                            List.of(),
                            null,
                            List.of(
                                    new Particulars.Part(null, "from", match.literal()),
                                    new Particulars.Part(null, "to", match.literal2())),
                            false))),
            // leave as it is
            Rule.of(
                    "(?:leave|leaves|left|keep|keeps) {a} (?:empty|blank|unfilled|unchanged|as is)",
                    match -> act(Verb.CLEAR, match)),
            Rule.of(
                    "clear(?:s|ed|ing)?(?: out)? (?<a>(?!(?:the |all |my )*(?:completed|done|finished|filters?|cart|basket|history|selection)\\b).+?)",
                    match -> act(Verb.CLEAR, match)),
            Rule.of(
                    ENTER
                            + " (?:(?:the |an? )?[^«]{0,40}?)?{lit} (?:into|in|to|on|for|as|inside) (?<a>(?!-?\\d+(?:\\.\\d+)?$).+?)",
                    match -> act(Verb.FILL, match, match.literal())),
            Rule.of(
                    "add(?:s|ed|ing)? (?:the |an? )?(?:[a-z]+ )?{lit} (?:to|in|into) {a}",
                    match -> match.phrase("a")
                                    .filter(field -> field.kind() == Kind.FIELD)
                                    .isEmpty()
                            ? Optional.empty()
                            : act(Verb.APPEND, match, match.literal())),
            Rule.of(
                    "(?:set|change|move|slide|drag|turn|push|pull|adjust)(?:s|d|es|ed|ged|ing)? {a} "
                            + END.formatted("maximum|max|highest|far right|right end|end|top", "right"),
                    match -> toItsEnd(match, "End")),
            Rule.of(
                    "(?:set|change|move|slide|drag|turn|push|pull|adjust)(?:s|d|es|ed|ged|ing)? {a} "
                            + END.formatted("minimum|min|lowest|far left|left end|start|beginning|bottom", "left"),
                    match -> toItsEnd(match, "Home")),
            Rule.of("drag(?:s|ged|ging)? {a} (?:to|onto|into|over) (?<place>(?:the )?{lit})", FieldGrammar::dropped),
            Rule.of(
                    "(?:set|change|update|adjust|move|slide|drag)(?:s|d|es|ing)? (?:the )?(?:value of )?{a} (?:to|at|with)(?: the value)? {lit}",
                    match -> act(Verb.SET, match, match.literal())),
            Rule.of(
                    "(?:set|change|update|adjust|move|slide|drag)(?:s|d|es|ing)? {a} (?:to|at) (?<value>-?\\d+(?:\\.\\d+)?%?)",
                    match -> act(Verb.SET, match, match.group("value"))),
            Rule.of(
                    "(?:replac|overwrit)(?:e|es|ed|ing) {a} (?:with|by)(?: the (?:text|value))? {lit}",
                    match -> act(Verb.SET, match, match.literal())),
            Rule.of(
                    "(?:fill|complete|populate)(?:s|ed|d)?(?: in| out)? {a} with(?: the value)? {lit}",
                    match -> act(Verb.FILL, match, match.literal())),
            Rule.of(
                    "(?:writ(?:e|es|ing|ten)|(?:enter|type|input)(?:s|ed|d)? (?=(?:the following|this) ))(?: ?the following| ?this| the)(?: [a-z]+)? (?<noun>text|content|body|lines?|paragraphs?|message|story|words):? {lit}",
                    match -> atLength(match)),
            Rule.of(
                    "(?:type|enter)(?:s|d|ed)?(?: the text)? {lit}(?: on the keyboard)?",
                    match -> act(Verb.TYPE, match, match.literal())),
            // whichever it is
            Rule.of(
                    "(?:type|enter|append|add|input)(?:s|d|ed)? (?:another|one more|an? (?:additional|extra|further|new)|some other|any|a) (?:character|letter|symbol) (?:in|into|to) {a}",
                    match -> act(Verb.APPEND, match, "a")),
            Rule.of(
                    "(?:type|enter|append)(?:s|d|ed)? {lit} (?:after|at the end of) {a}",
                    match -> act(Verb.APPEND, match, match.literal())),
            Rule.of(
                    ENTER
                            + " (?:(?:the|my|an?|his|her|their|new|valid|following) )*(?<field>[a-z]+(?:[ -][a-z]+){0,3}?)(?: of| as|:)? {lit}",
                    match -> fillNamed(match)));

    /** Things whose name says nothing of the field that they are typed into. */
    private static final Set<String> ANYTHING = Set.of("item", "entry", "thing", "element", "text", "value");

    private FieldGrammar() {}

    private static Optional<List<Intent>> toItsEnd(Match match, String key) {
        return match.phrase("a")
                .filter(slider -> slider.kind() == Kind.SLIDER)
                .map(slider -> List.of(new Act(Verb.PRESS, slider, key, null, 1)));
    }

    /** What is no number is where it is dropped, unless it is a slider that is dragged. */
    private static Optional<List<Intent>> dropped(Match match) {
        Optional<Phrase> dragged = match.phrase("a").filter(thing -> thing.kind() != Kind.SLIDER);
        Optional<Phrase> place = match.literal().matches("[^\\p{L}#.]*\\d.*")
                ? Optional.empty()
                : new PhraseParser(match.step()).parse(match.group("place"));
        return dragged.flatMap(thing -> place.map(there -> List.of(new Act(Verb.DRAG, thing, null, there, 1))));
    }

    /** {@code add the tag "tea"}: where there are several fields, it is the one for tags. */
    private static @Nullable Phrase addedTo(Match match) {
        String noun = match.group("noun").strip().toLowerCase(Locale.ROOT);
        return noun.matches("[a-z]+(?: [a-z]+)?") && !ANYTHING.contains(noun) ? FormGrammar.field(noun) : null;
    }

    /** {@code write the following text "…"}: what takes several lines, whatever the page calls it. */
    private static Optional<List<Intent>> atLength(Match match) {
        String noun = match.group("noun").toLowerCase(Locale.ROOT);
        String field = noun.matches("text|lines?|paragraphs?|words") ? "body" : noun;
        return one(new Act(Verb.FILL, FormGrammar.field(field), match.literal(), null, 1));
    }

    /** {@code enter the title "My day"}: the noun is what the field is called. */
    private static Optional<List<Intent>> fillNamed(Match match) {
        String field = match.group("field").toLowerCase(Locale.ROOT);
        return field.matches(NO_FIELD)
                ? Optional.empty()
                : one(new Act(Verb.FILL, FormGrammar.field(field), match.literal(), null, 1));
    }
}
