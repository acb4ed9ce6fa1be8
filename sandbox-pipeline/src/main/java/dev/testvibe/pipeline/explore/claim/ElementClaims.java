package dev.testvibe.pipeline.explore.claim;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Parts;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Styles;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Expectation.Measure;
import dev.testvibe.pipeline.recording.Expectation.Relation;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/**
 * Which assertion a claim means on the one element that it is about. What is affirmed is read as strictly as the page
 * allows, what is denied as loosely: a lenient assertion would hold whatever the page does.
 */
final class ElementClaims {

    static final String CANVAS =
            "it is a canvas: it draws pixels, and nothing of the page says what they show; expect something that the page says beside it";

    private static final Set<Claim> OF_PIXELS = EnumSet.of(
            Claim.SHOWS,
            Claim.TEXT,
            Claim.EMPTY,
            Claim.UNCHANGED,
            Claim.GREATER,
            Claim.NUMBER_AT_LEAST,
            Claim.LESS,
            Claim.NUMBER_AT_MOST);

    /** The attributes by which a control says where its values end. */
    private static final Set<String> ENDS = Set.of("max", "min");

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(?:png|jpe?g|gif|webp|avif|svg)", Pattern.CASE_INSENSITIVE);

    private final LivePage live;
    private final Literals literals;
    private final TextOnPage texts;
    private final Changes changes;
    private final Parts parts;
    private final States states;
    private final Styles styles;
    private final Colours colours;

    ElementClaims(LivePage live, Grounder grounder, Literals literals, TextOnPage texts, Changes changes) {
        this.live = live;
        this.literals = literals;
        this.texts = texts;
        this.changes = changes;
        this.parts = new Parts(live);
        this.states = new States(live, grounder);
        this.styles = new Styles(live);
        this.colours = new Colours(live);
    }

    Resolution of(String line, Expect expect, Element element) {
        if (element.tag().equals("canvas") && ofPixels(expect)) {
            return new Resolution.Stopped(Findings.notTestable(line, CANVAS));
        }
        Target target = element.target();
        boolean negated = expect.negated();
        String detail = expect.detail() == null ? "" : expect.detail();
        return switch (expect.claim()) {
            case SHOWS, TEXT ->
                element.isFrame()
                        ? texts.visibleIn(line, element, expect.text(), negated)
                        : element.hasValue() && ENDS.contains(detail)
                                ? atItsEnd(element, expect.text(), detail)
                                : shows(element, expect.text(), expect.match(), negated);
            case VALUE ->
                element.hasValue()
                        ? shows(element, expect.text(), expect.match(), negated)
                        : element.textField()
                                // the value of an editor is all of its text
                                ? Resolution.of(new Expectation.HasText(
                                        target, value(expect), negated ? Match.ANYWHERE : Match.EXACT, false, negated))
                                : new Resolution.Stopped(Findings.ungrounded(line, "the element has no value"));
            case PLACEHOLDER ->
                Resolution.of(new Expectation.HasAttribute(target, "placeholder", value(expect), Match.EXACT, negated));
            case EMPTY -> empty(element, negated);
            case ENABLED ->
                Resolution.of(
                        negated && takesNoClicks(element)
                                ? new Expectation.HasCss(target, "pointer-events", "none", false)
                                : new Expectation.Enabled(target, negated));
            case CHECKED, STATE ->
                states.resolve(line, element, expect.value() == null ? "checked" : expect.text(), negated);
            case FOCUSED -> Resolution.of(new Expectation.Focused(target, negated));
            case CSS_CLASS ->
                Resolution.of(new Expectation.HasClass(target, expect.text().replaceFirst("^\\.", ""), negated));
            case ATTRIBUTE ->
                Resolution.of(new Expectation.HasAttribute(
                        target, detail, expect.value() == null ? null : value(expect), expect.match(), negated));
            case SOURCE ->
                Resolution.of(new Expectation.HasAttribute(target, "src", value(expect), expect.match(), negated));
            case GREATER -> number(element, Relation.GREATER, expect);
            case NUMBER_AT_LEAST -> number(element, Relation.AT_LEAST, expect);
            case LESS -> number(element, Relation.LESS, expect);
            case NUMBER_AT_MOST -> number(element, Relation.AT_MOST, expect);
            case CSS ->
                expect.match() == Match.WORDS
                        ? styles.holding(line, element, detail, expect.text())
                        : styles.resolve(line, element, detail, expect.text(), negated);
            case COLOUR -> colours.resolve(line, element, expect.text(), expect.detail());
            case MEASURE ->
                Resolution.of(new Expectation.HasMeasure(
                        target, Measure.valueOf(detail), Double.parseDouble(expect.text()), negated));
            case IN_VIEWPORT -> Resolution.of(new Expectation.InViewport(target, negated));
            case UNCHANGED -> changes.unchanged(line, element, negated);
            default ->
                new Resolution.Stopped(
                        Findings.notUnderstood(line, expect.claim().name().toLowerCase(Locale.ROOT)));
        };
    }

    /** A control that can hold more is not limited, whatever it holds just now. */
    private Resolution atItsEnd(Element element, String end, String attribute) {
        return shows(element, end, Match.EXACT, false)
                .after(new Expectation.HasAttribute(element.target(), attribute, literals.of(end), Match.EXACT, false));
    }

    /** A canvas has no text of its own, whatever it draws: what is said of that would always hold, or never. */
    private static boolean ofPixels(Expect expect) {
        return OF_PIXELS.contains(expect.claim()) || expect.claim() == Claim.COLOUR && isOfNoPart(expect.detail());
    }

    private static boolean isOfNoPart(@Nullable String part) {
        return part == null || part.equals("face") || part.equals("whole");
    }

    private static Resolution number(Element element, Relation relation, Expect expect) {
        double number = Double.parseDouble(expect.text().replaceAll("[^\\d.-]", ""));
        return Resolution.of(
                new Expectation.HasNumber(element.target(), element.hasValue(), relation, number, expect.negated()));
    }

    /** A table keeps its header: it is empty when it has no rows. */
    /** A link has no state of its own: what is disabled around it lets no click through to it. */
    private boolean takesNoClicks(Element element) {
        return element.tag().equals("a")
                && Boolean.TRUE.equals(
                        live.locate(element.target())
                                .evaluate(
                                        "one => one.getAttribute('aria-disabled') !== 'true' && getComputedStyle(one).pointerEvents === 'none'"));
    }

    private Resolution empty(Element element, boolean negated) {
        return element.tag().equals("table")
                ? Resolution.of(new Expectation.HasCount(parts.items(element, "rows"), 0, Comparison.EQUAL, negated))
                : Resolution.of(new Expectation.Empty(element.target(), negated));
    }

    Resolution shows(Element element, String text, Match match, boolean negated) {
        Target target = element.target();
        Literal literal = literals.of(text);
        if (element.isSelect()) {
            boolean isValue = element.options().stream()
                            .noneMatch(option -> option.label().equals(text))
                    && element.options().stream()
                            .anyMatch(option -> option.value().equals(text));
            return Resolution.of(
                    isValue
                            ? new Expectation.HasValue(target, literal, Match.EXACT, negated)
                            : new Expectation.HasSelectedOption(target, literal, negated));
        }
        if (element.type().equals("color")) {
            Literal hex = literals.of(styles.hexOf(element, text));
            return Resolution.of(new Expectation.HasValue(target, hex, Match.EXACT, negated));
        }
        if (FieldValues.areOf(element)) {
            return FieldValues.of(element, text)
                    .map(held ->
                            Resolution.of(new Expectation.HasValue(target, literals.of(held), Match.EXACT, negated)))
                    .orElseGet(() -> new Resolution.Stopped(
                            Findings.notTestable(element.target().description(), FieldValues.mend(element, text))));
        }
        if (element.hasValue()) {
            // part of a value is not the value: what is affirmed of a field is affirmed of all of it
            Match whole = negated ? Match.ANYWHERE : match == Match.WORDS ? Match.EXACT : match;
            return Resolution.of(new Expectation.HasValue(target, literal, whole, negated));
        }
        if (element.tag().equals("img") && FILE_NAME.matcher(text).matches()) {
            return Resolution.of(new Expectation.HasAttribute(
                    target, "src", literal, negated ? Match.ANYWHERE : sourceMatch(element, text), negated));
        }
        Optional<Target> withSign = negated ? Optional.empty() : texts.withCurrencySign(element, text);
        if (withSign.isPresent()) {
            return Resolution.of(new Expectation.HasText(withSign.get(), literal, Match.WORDS, false, false));
        }
        if (!negated && match != Match.EXACT && !element.text().equals(text)) {
            Optional<Target> part = texts.partOf(element, text);
            if (part.isPresent()) {
                return Resolution.of(new Expectation.Visible(part.get(), false));
            }
        }
        if (!negated && (match == Match.WORDS || match == Match.EXACT) && texts.isCutIn(element, text)) {
            // the whole text cannot hold, and says what was seen
            return Resolution.of(new Expectation.HasText(target, literal, Match.EXACT, false, false));
        }
        Match strictest = negated || match != Match.EXACT || element.text().equals(text) ? match : Match.WORDS;
        return Resolution.of(
                new Expectation.HasText(target, literal, strictest, texts.standsApart(element, text), negated));
    }

    /** Of an address its file name is enough, whole: after a slash, before what asks something of the server. */
    private static Match sourceMatch(Element element, String file) {
        String source = element.attributes().getOrDefault("src", "");
        return source.endsWith("/" + file) ? Match.ENDS_WITH : source.equals(file) ? Match.EXACT : Match.WORDS;
    }

    private Literal value(Expect expect) {
        return literals.of(expect.text());
    }
}
