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

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.Rewrite;
import dev.testvibe.pipeline.language.intent.Intent.UseForm.Field;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;

/**
 * Things that a page keeps, made or changed in one sentence: {@code I create an article with title "Tea" and body
 * "Hot"}, {@code I rename the list "A" to "B"}.
 */
public final class ThingGrammar {

    private static final String THING = "(?<thing>[a-z]+(?: [a-z]+){0,2}?)";
    private static final String WITH =
            " (?:with|having|whose|using|for which)(?: the)?(?: following)?(?: (?:details|data|values|fields|information):?)? ";
    private static final String MAKE =
            "(?<verb>add|creat|regist|register|sav|submit|post|publish|book|schedul|mak|plac|fil|insert|rais|report|send|invit|reserv|request)"
                    + "(?:s|es|ed|e|d|ing|ting|ted)?";
    private static final Pattern MADE = Pattern.compile(
            "^" + MAKE + " (?:an? |the |another |(?:only |just |exactly )?one |a single )?(?:new )?" + THING + WITH
                    + "(?<fields>.*«.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE_UNDER_A_NAME = Pattern.compile(
            "^(?!(?:reserv|book|request))" + MAKE
                    + " (?:an? |the |another |(?:only |just |exactly )?one |a single )?(?:new )?" + THING
                    + "(?: (?:called|named|(?<titled>titled|entitled)))? (?<name>«\\d+»),?" + WITH
                    + "(?<fields>.*«.*)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code I check out with first name "Ann" and zip "1"}: the form is called as what is done by it. */
    private static final Pattern DONE_WITH = Pattern.compile(
            "^(?<verb>check(?:s|ed)? ?out|subscrib|appl|enroll?|donat|order|contact us|get in touch|join|pay|book)(?:e|es|ed|s|y|ies|ied|ing|d)?"
                    + "(?: (?:with|using|as|by (?:entering|providing|giving)))(?: my| the)?(?: following)?(?: (?:details|data|information):?)? (?<fields>.*«.*)$",
            Pattern.CASE_INSENSITIVE);

    private static final String NAMED = "(?<a>(?:(?:the|my|an?|his|her) )?(?:[a-z-]+ ){0,2}?«\\d+»(?: [a-z-]+)?)";
    private static final String OF_A_LIST = "(?<a>(?:the|my) (?:first|second|third|last|\\d+(?:st|nd|rd|th))? ?(?:"
            + Nouns.TO_DO + "|item|entry|note|card|comment))";
    private static final String INTO = " (?:to|into|as|with|so that it (?:says|reads))(?: be)?(?: (?:say|read))? {lit}";

    /** Of the kinds of elements, those that people also call what a page keeps. */
    private static final Set<Kind> KEPT = Set.of(Kind.ITEM, Kind.ROW, Kind.LIST, Kind.TABLE);

    /** What is moved on the page and not from one place of it to another. */
    private static final Pattern NO_THING = Pattern.compile(
            "(?:the |an? )?(?:[a-z]+ )?(?:mouse|cursor|pointer|focus|slider|handle|thumb)", Pattern.CASE_INSENSITIVE);

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:move|drag)(?:s|d|ged)? (?:the )?(?:card|task|ticket|issue|story|item|todo) (?<a>{lit})(?: (?:from|out of) (?:the )?«\\d+»(?: column| list| lane| board)?)?"
                            + " (?:to|into|onto) (?<b>(?:the )?(?:column |list |lane )?{lit2}(?: column| list| lane| board| section)?)",
                    ThingGrammar::moved),
            Rule.of(
                    "(?:drag|mov|transfer|shift|relocat)(?:s|d|e|es|ed|ged|ging|ing|red|ring)? (?<thing>(?:the |an? |one )?(?:[a-z]+ )?[a-z]+) (?:from|out of|off) (?<a>(?:the )?(?:[a-z]+ ){0,2}(?:{lit}(?: [a-z]+)??|[a-z]+ "
                            + References.TOKEN
                            + "))(?: and drops? it)? (?:to|into|onto|on) (?<b>(?:the )?(?:[a-z]+ ){0,2}(?:{lit2}(?: [a-z]+)?|[a-z]+ "
                            + References.TOKEN + "))",
                    ThingGrammar::movedOut),
            Rule.of(
                    "(?:rename|edit|modify|retitle|reword)(?:s|d|ed|ies|ied|ing)? " + NAMED + INTO,
                    ThingGrammar::rewritten),
            Rule.of(
                    "(?:rename|edit|modify|retitle|reword|change|update)(?:s|d|ed|ies|ied|ing)? " + OF_A_LIST + INTO,
                    ThingGrammar::rewritten),
            Rule.of(
                    "(?:edit|modif|amend|correct|adjust|revis|alter)(?:y|ies|ied|s|e|es|ed|ing)? (?<a>(?:the|my|his|her|their|its) (?:[a-z-]+ ){0,2}?(?:[a-z]+['’]s )?(?:[a-z-]+ ){0,2}?[a-z-]+) to {lit}",
                    ThingGrammar::rewritten),
            // a field of that name is given a value; what is no field is written anew
            Rule.of("(?:chang|updat|replac|alter)(?:e|es|ed|ing)? " + NAMED + INTO, ThingGrammar::rewritten),
            Rule.of(
                    "(?:chang|edit|updat|replac)(?:e|es|ed|s|ing)? (?:it|(?:the|its) (?:text|value|content|wording))"
                            + INTO,
                    match -> Acts.one(new Rewrite(null, match.literal()))),
            Rule.of("clear(?:s|ed|ing)? (?:its|the) text", match -> Acts.one(new Rewrite(null, ""))),
            // whatever it said before
            Rule.of(
                    "(?:type|enter|write|put)(?:s|ed|d|ing)? (?:in )?{lit} (?:instead|in its place|in place of it)(?: of it)?",
                    match -> Acts.one(new Rewrite(null, match.literal()))));

    private ThingGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher under = MADE_UNDER_A_NAME.matcher(sentence);
        if (under.matches()) {
            List<String> called = under.group("titled") == null ? Nouns.NAMES : List.of("title", "name");
            return made(
                    under,
                    called.stream()
                            .map(field -> field + " " + under.group("name") + " and " + under.group("fields"))
                            .toList(),
                    step);
        }
        Matcher done = DONE_WITH.matcher(sentence);
        if (done.matches()) {
            return FormGrammar.fields(done.group("fields"), step, List.of())
                    .map(fields -> List.of(new CompleteForm(
                            List.of(formOf(done.group("verb").toLowerCase(Locale.ROOT))),
                            List.of(data(fields)),
                            false,
                            CompositeGrammar.SAVE)));
        }
        Matcher made = MADE.matcher(sentence);
        // the name alone is enough for the only form of a page
        boolean onlyItsName = made.matches() && made.group("fields").matches("(?i)(?:name|title|text)(?: of)? «\\d+»");
        return made.matches() && !onlyItsName ? made(made, List.of(made.group("fields")), step) : Optional.empty();
    }

    /** @param readings of the fields, where it is not plain what one of them is called */
    private static Optional<List<Intent>> made(Matcher made, List<String> readings, MaskedText step) {
        String form = made.group("thing").toLowerCase(Locale.ROOT).replaceFirst("(?:^| )form$", "");
        boolean isAControl = Kind.endingOf(form)
                .filter(named -> !KEPT.contains(named.kind()))
                .isPresent();
        // "send a message to "Ann"": that is not what it is called
        boolean isNotItsName = form.matches(".+ (?:to|for|from|at|on|in|by)");
        if (isAControl || isNotItsName) {
            return Optional.empty();
        }
        List<Map<String, String>> data = readings.stream()
                .flatMap(fields -> FormGrammar.fields(fields, step, List.of()).stream())
                .map(ThingGrammar::data)
                .toList();
        return data.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(new CompleteForm(
                        form.isEmpty() ? List.of() : List.of(form.split(" ")), data, false, buttons(made, form))));
    }

    private static Map<String, String> data(List<Field> fields) {
        Map<String, String> data = new LinkedHashMap<>();
        fields.forEach(field -> data.put(name(field), String.valueOf(field.value())));
        return data;
    }

    private static String formOf(String verb) {
        if (verb.startsWith("check")) {
            return "checkout";
        }
        return switch (verb) {
            case "subscrib", "donat" -> verb + "e";
            case "appl" -> "apply";
            case "contact us", "get in touch" -> "contact";
            default -> verb;
        };
    }

    private static String name(Field field) {
        return String.join(" ", field.phrase().words());
    }

    private static List<String> buttons(Matcher made, String thing) {
        String verb = made.group("verb").toLowerCase(Locale.ROOT);
        String base =
                switch (verb) {
                    case "creat", "sav", "schedul", "mak", "plac", "fil", "rais", "invit", "reserv" -> verb + "e";
                    case "regist" -> "register";
                    default -> verb;
                };
        List<String> buttons = new ArrayList<>(List.of(base + " " + thing, base));
        buttons.addAll(CompositeGrammar.SAVE);
        buttons.addAll(List.of("publish", "post", "send", "book", "confirm", "ok"));
        return buttons;
    }

    /** {@code moves the card "Tests" to "Done"}: from one list into another, by the mouse. */
    private static Optional<List<Intent>> moved(Rule.Match match) {
        Optional<Phrase> thing = match.phrase("a");
        return match.phrase("b").flatMap(place -> thing.map(card -> List.of(new Act(Verb.DRAG, card, null, place, 1))));
    }

    private static Optional<List<Intent>> rewritten(Rule.Match match) {
        return match.phrase("a")
                .filter(thing -> thing.kind() == null || KEPT.contains(thing.kind()))
                .map(thing -> List.of(new Rewrite(thing, match.literal())));
    }

    /** {@code moves the card from "To do" to "Done"}: the one that stands there, or the one there that can be dragged. */
    private static Optional<List<Intent>> movedOut(Rule.Match match) {
        PhraseParser phrases = new PhraseParser(match.step());
        Optional<Phrase> from = match.phrase("a");
        Optional<Phrase> to = match.phrase("b");
        boolean isNoThing = NO_THING.matcher(match.group("thing")).matches()
                || match.has("lit") && match.literal().matches("[\\d.,:%]+");
        return isNoThing || to.isEmpty()
                ? Optional.empty()
                : phrases.parse(match.group("thing"))
                        .filter(thing -> !thing.all())
                        .flatMap(thing -> from.map(thing::in))
                        .map(thing -> List.of(new Act(Verb.DRAG, thing, null, to.get(), 1)));
    }
}
