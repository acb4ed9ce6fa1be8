package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of a style property, or of an attribute that is itself what the sentence is about. */
final class StylePredicates {

    /** Properties that people name without quotes; what is unambiguous only beside the element is left out. */
    private static final String PROPERTY =
            "(?:left|right|top|bottom)[- ]border[- ](?:colou?r|width|style)|border[- ](?:left|right|top|bottom)[- ](?:colou?r|width|style)|background(?:[- ]colou?r)?|(?:text|font)[- ]colou?r|border[- ]colou?r|"
                    + "font[- ](?:size|weight|family|style)|text[- ](?:align(?:ment)?|decoration|transform)|line[- ]height|opacity|z-index|"
                    + "border[- ](?:radius|width|style)|cursor|(?:css )?display|transform|visibility|box[- ]shadow";

    private static final Map<String, String> CSS_NAMES = Map.of(
            "background", "background-color",
            "text-color", "color",
            "font-color", "color",
            "text-alignment", "text-align",
            "css-display", "display");

    /** {@code left-border-color} is the {@code border-left-color}. */
    private static final Pattern SIDE_OF_BORDER = Pattern.compile("^(left|right|top|bottom)-border-");

    private static final Pattern ATTRIBUTE_OF = Pattern.compile(
            "^(?:the )?(?:font |computed )*(?<css>css |style )?(?<noun>attribute|property|style)(?: property)? (?<name>«\\d+») (?:from|of|on|for) (?<a>.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPERTY_OF = Pattern.compile(
            "^(?:the )?(?<property>" + PROPERTY + "|(?<colour>colou?r)) (?:of|on|for) (?<a>.+)$",
            Pattern.CASE_INSENSITIVE);
    /** {@code the page background color}. */
    private static final Pattern OWN_PROPERTY = Pattern.compile(
            "^(?<a>(?:the |an? )?(?:page|body|(?:[a-z]+ ){0,3}[a-z]+(?: " + References.TOKEN
                    + ")+|.+(?='s )))(?:'s)? (?<property>" + PROPERTY + "|(?<colour>colou?r))$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PROPERTY_OF_IT =
            Pattern.compile("^its (?<property>" + PROPERTY + ")$", Pattern.CASE_INSENSITIVE);
    /** A colour that no page shows as a text. */
    private static final Pattern COLOUR_VALUE =
            Pattern.compile("#[0-9a-f]{3,8}|(?:rgb|hsl)a?\\(.*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*(?<name>[a-z-]+)\\s*:\\s*(?<value>[^;]+?)\\s*;?\\s*$");

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be |appear )?(?:displayed|shown|written|printed|rendered|visible)? ?(?:in|with) (?:the |an? )?(?:(?:text|font|(?:light |dark )?(?:red|green|blue|yellow|orange|purple|pink|black|white|gr[ae]y)) )?colou?r(?: of)? \\(?{lit}\\)?",
                    found -> COLOUR_VALUE.matcher(found.literal()).matches()
                            ? found.claim(
                                    Claim.CSS,
                                    found.literal(),
                                    "color",
                                    Match.EXACT,
                                    found.clause().denied())
                            : Optional.empty()),
            Predicate.of(
                    "(?:be|equal|match|have the value|be set to|be equal to|(?:change|turn|switch)(?: back)? to|become|turn|be changed(?: back)? to)(?: [a-z]+)?? {lit}",
                    found -> valueOf(found, false)),
            Predicate.of("(?:contain|include) {lit}", found -> valueOf(found, true)),
            Predicate.of(
                    "have (?:the |an? )?(?:css|style)(?: property| attribute| style)? {lit}(?: (?:with|set to|of|as|equal to|being)(?: the| a)?(?: value)?(?: of)?|:) ?{lit2}",
                    found -> style(found, found.literal(), found.literal2())),
            Predicate.of(
                    "(?:be|appear|become|look)(?: shown| displayed)? (?:struck[ -]?through|crossed[ -]?out|struck[ -]?out|strikethrough)|have (?:a )?(?:strike-?through|line[ -]through)",
                    found -> style(found, "text-decoration-line", "line-through")),
            Predicate.of(
                    "have (?:the |an? )?line-through (?:text )?(?:decoration|style)|be (?:shown|displayed|marked|rendered) (?:with|in|as) (?:an? |the )?(?:strike-?through|line-through)(?: (?:style|text))?",
                    found -> style(found, "text-decoration-line", "line-through")),
            Predicate.of(
                    "(?:be|appear|become|look)(?: shown| displayed)? underlined|have (?:an? |the )?underline",
                    found -> style(found, "text-decoration-line", "underline")),
            Predicate.of(
                    "(?:be|appear|become|look)(?: shown| displayed)? (?:in )?bold(?: (?:text|font|letters))?",
                    found -> style(found, "font-weight", "bold")),
            Predicate.of(
                    "(?:be|appear|become|look)(?: shown| displayed)? (?:in )?italics?(?: (?:text|font|letters))?",
                    found -> style(found, "font-style", "italic")),
            Predicate.of("have (?:the |an? )?(?:css |inline )?style(?: of)? {lit}", StylePredicates::declared),
            Predicate.of(
                    "have (?:the |an? )?(?<property>" + PROPERTY + ")(?: of| set to| as)? {lit}",
                    found -> style(found, found.matcher().group("property"), found.literal())));

    private StylePredicates() {}

    private static Optional<List<Intent>> valueOf(Predicate.Found found, boolean part) {
        String subject = found.clause().subject();
        Matcher attribute = ATTRIBUTE_OF.matcher(subject);
        if (attribute.matches()) {
            String name = found.clause().step().literal(attribute.group("name"));
            boolean isAttribute =
                    attribute.group("css") == null && attribute.group("noun").equalsIgnoreCase("attribute");
            return isAttribute
                    ? attribute(found, attribute.group("a"), name, part)
                    : part ? Optional.empty() : style(found, attribute.group("a"), name, found.literal());
        }
        Matcher ofIt = PROPERTY_OF_IT.matcher(subject);
        if (ofIt.matches() && !part) {
            return style(found, "it", ofIt.group("property"), found.literal());
        }
        Matcher own = OWN_PROPERTY.matcher(subject);
        Matcher property = own.matches() ? own : PROPERTY_OF.matcher(subject);
        return property.matches()
                        && !part
                        && (property.group("colour") == null
                                || COLOUR_VALUE.matcher(found.literal().strip()).matches())
                ? style(found, property.group("a"), property.group("property"), found.literal())
                : Optional.empty();
    }

    private static Optional<List<Intent>> attribute(Predicate.Found found, String element, String name, boolean part) {
        boolean denied = found.clause().denied();
        Match match = !part ? Match.EXACT : denied ? Match.ANYWHERE : Match.WORDS;
        return new PhraseParser(found.clause().step())
                .parse(element)
                .map(phrase -> List.of(new Expect(Claim.ATTRIBUTE, phrase, found.literal(), name, match, denied)));
    }

    /** {@code should have the style "color: red"}. */
    private static Optional<List<Intent>> declared(Predicate.Found found) {
        Matcher declaration = DECLARATION.matcher(found.literal());
        return declaration.matches()
                ? style(found, declaration.group("name"), declaration.group("value"))
                : Optional.empty();
    }

    private static Optional<List<Intent>> style(Predicate.Found found, String property, String value) {
        return style(found, found.clause().subject(), property, value);
    }

    private static Optional<List<Intent>> style(Predicate.Found found, String element, String property, String value) {
        String name =
                property.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace("colour", "color");
        String css = CSS_NAMES.getOrDefault(name, SIDE_OF_BORDER.matcher(name).replaceFirst("border-$1-"));
        return new PhraseParser(found.clause().step())
                .parse(element)
                .map(phrase -> List.of(new Expect(
                        Claim.CSS,
                        phrase,
                        value.strip(),
                        css,
                        Match.EXACT,
                        found.clause().denied())));
    }
}
