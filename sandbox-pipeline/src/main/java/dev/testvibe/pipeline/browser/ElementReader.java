package dev.testvibe.pipeline.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.MediaState;

/** Reads what one element shows, holds and looks like. */
final class ElementReader {

    private final LivePage live;
    private final ChangeReader changes;

    ElementReader(LivePage live) {
        this.live = live;
        this.changes = new ChangeReader(live);
    }

    /** Where there is the one element that it is about. */
    Reading read(Expectation.OfElement expectation) {
        Locator locator = live.locate(expectation.target());
        if (expectation instanceof Expectation.HasTexts texts) {
            return texts(texts, locator.allInnerTexts());
        }
        int count = locator.count();
        if (count != 1) {
            return new Reading(false, count == 0 ? "no such element" : count + " such elements");
        }
        if (expectation instanceof Expectation.HasText text) {
            String content = Reading.fold(text.rendered() ? locator.innerText() : live.textOf(text.target()));
            Reading reading = Reading.compared(text.text().text(), text.match(), content);
            return reading.holds() || text.match() != Match.ANYWHERE
                    ? reading
                    : Reading.compared(text.text().text(), text.match(), Reading.fold(locator.innerText()));
        } else if (expectation instanceof Expectation.HasNumber number) {
            return number(number, number.ofField() ? locator.inputValue() : locator.innerText());
        } else if (expectation instanceof Expectation.HasValue value) {
            return Reading.compared(value.value().text(), value.match(), locator.inputValue());
        } else if (expectation instanceof Expectation.HasSelectedOption option) {
            Object label = locator.evaluate("element => element.selectedOptions[0]?.label ?? ''");
            return Reading.compared(option.label().text(), Match.EXACT, String.valueOf(label));
        } else if (expectation instanceof Expectation.Enabled) {
            return Reading.state(locator.isEnabled(), "enabled", "disabled");
        } else if (expectation instanceof Expectation.Checked) {
            return Reading.state(locator.isChecked(), "checked", "unchecked");
        } else if (expectation instanceof Expectation.Editable) {
            return Reading.state(locator.isEditable(), "editable", "read-only");
        } else if (expectation instanceof Expectation.Focused) {
            return Reading.state(
                    Boolean.TRUE.equals(locator.evaluate("element => element === element.getRootNode().activeElement")),
                    "focused",
                    "not focused");
        } else if (expectation instanceof Expectation.Empty) {
            Object content = locator.evaluate(
                    "element => /^(INPUT|TEXTAREA)$/.test(element.tagName) ? element.value : element.textContent.trim()");
            return new Reading(String.valueOf(content).isEmpty(), "“" + content + "”");
        }
        return ofStyle(expectation, locator);
    }

    private Reading ofStyle(Expectation expectation, Locator locator) {
        if (expectation instanceof Expectation.HasClass hasClass) {
            String classes = attribute(locator, "class");
            return new Reading(
                    List.of(classes.split("\\s+")).contains(hasClass.className()), "the classes “" + classes + "”");
        } else if (expectation instanceof Expectation.HasAttribute attribute) {
            @Nullable String value = locator.getAttribute(attribute.name());
            if (value == null || attribute.value() == null) {
                return new Reading(
                        value != null, value == null ? "no attribute " + attribute.name() : "“" + value + "”");
            }
            return Reading.compared(attribute.value().text(), attribute.match(), value);
        } else if (expectation instanceof Expectation.HasCss css) {
            Object value = locator.evaluate(
                    "(element, property) => getComputedStyle(element).getPropertyValue(property)", css.property());
            return new Reading(css.value().equals(value), "“" + value + "”");
        } else if (expectation instanceof Expectation.Compared compared) {
            return changes.read(compared);
        } else if (expectation instanceof Expectation.HasMeasure measure) {
            return GeometryReader.measure(measure, locator);
        } else if (expectation instanceof Expectation.InViewport) {
            return GeometryReader.inViewport(locator);
        } else if (expectation instanceof Expectation.ShowsSameAs same) {
            String other = shown(live.locate(same.other()), same.otherIsField());
            return Reading.compared(other, Match.EXACT, Reading.fold(shown(locator, same.isField())));
        } else if (expectation instanceof Expectation.HasMediaState media) {
            return media(media, locator);
        }
        throw new IllegalStateException("Not judged here: " + expectation);
    }

    private static Reading media(Expectation.HasMediaState expected, Locator locator) {
        MediaState state = expected.state();
        Object value = locator.evaluate("media => " + state.expression());
        if (!state.isNumber()) {
            return Reading.state(Boolean.TRUE.equals(value), Wording.of(state), "not " + Wording.of(state));
        }
        double number = value instanceof Number read ? read.doubleValue() : Double.NaN;
        return new Reading(Math.abs(number - expected.value()) <= expected.tolerance(), Wording.plain(number));
    }

    private static String shown(Locator locator, boolean isField) {
        return isField ? locator.inputValue() : String.valueOf(locator.textContent());
    }

    private static String attribute(Locator locator, String name) {
        @Nullable String value = locator.getAttribute(name);
        return value == null ? "" : value;
    }

    private static Reading texts(Expectation.HasTexts expected, List<String> seen) {
        List<String> wanted =
                expected.texts().stream().map(one -> Reading.fold(one.text())).toList();
        List<String> folded = seen.stream().map(Reading::fold).toList();
        return new Reading(folded.equals(wanted), "“" + String.join("”, “", folded) + "”");
    }

    private static Reading number(Expectation.HasNumber expected, String text) {
        String seen = "“" + Reading.fold(text) + "”";
        double value;
        try {
            value = Double.parseDouble(text.replaceAll("[^\\d.-]", ""));
        } catch (NumberFormatException e) {
            return new Reading(false, seen + ", which is no number");
        }
        boolean holds =
                switch (expected.relation()) {
                    case GREATER -> value > expected.number();
                    case AT_LEAST -> value >= expected.number();
                    case LESS -> value < expected.number();
                    case AT_MOST -> value <= expected.number();
                };
        return new Reading(holds, seen);
    }
}
