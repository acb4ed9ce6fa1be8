package dev.testvibe.pipeline.browser;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.MediaState;
import dev.testvibe.pipeline.recording.WholeWords;

/**
 * Judges an expectation on the live page, in the sense of the assertion that is emitted for it.
 *
 * <p>What is affirmed may be waited for. What is denied is judged after the page came to rest, and once more: it must
 * not become true by itself.
 */
public final class Judge {

    private static final int LONGEST_SEEN = 160;

    private final LivePage live;
    private final BrowserReader browser;
    private final EventReader events;
    private final OrderReader order;

    public Judge(LivePage live) {
        this.live = live;
        this.browser = new BrowserReader(live);
        this.events = new EventReader(live.events());
        this.order = new OrderReader(live);
    }

    /** What is there: whether the affirmed form holds, and what to tell a person. */
    record Reading(boolean holds, String seen) {}

    /** Judges one expectation. */
    public Judgement judge(Expectation expectation) {
        return expectation instanceof Expectation.Within within
                ? judge(within.expectation(), within.milliseconds())
                : judge(expectation, patienceMs(expectation));
    }

    /** Whether it holds or comes to hold within a time that is shorter than an assertion's. */
    public boolean holdsWithin(Expectation expectation, int milliseconds) {
        return judge(expectation, milliseconds) instanceof Judgement.Holds;
    }

    private Judgement judge(Expectation expectation, int patienceMs) {
        Reading reading =
                isOfAPageAtRest(expectation) ? afterRest(expectation, patienceMs) : waitFor(expectation, patienceMs);
        return reading.holds() != expectation.negated()
                ? new Judgement.Holds()
                : new Judgement.DoesNotHold(Wording.of(expectation), cut(reading.seen()));
    }

    /**
     * What is denied may still be on its way out, and what is ordered may be as it was before the page orders it anew.
     * That there is none of something is a denial too, whatever way it is said.
     */
    private static boolean isOfAPageAtRest(Expectation expectation) {
        return expectation.negated()
                || expectation instanceof Expectation.Sorted
                || expectation instanceof Expectation.HasPlace
                || expectation instanceof Expectation.ComesBefore
                || expectation instanceof Expectation.HasCount count
                        && count.count() == 0
                        && count.comparison() == Expectation.Comparison.EQUAL;
    }

    private Reading waitFor(Expectation expectation, int patienceMs) {
        return Patience.until(live, patienceMs, () -> read(expectation), Reading::holds);
    }

    /** A time that the step names is waited for. */
    private int patienceMs(Expectation expectation) {
        if (expectation instanceof Expectation.TextLasted lasted) {
            return live.patienceMs() + lasted.milliseconds();
        }
        return expectation instanceof Expectation.ClassLasted lasted
                ? live.patienceMs() + lasted.milliseconds()
                : live.patienceMs();
    }

    /** It must hold when the page rests. */
    private Reading afterRest(Expectation expectation, int patienceMs) {
        live.settle();
        Reading reading = Patience.until(
                live, patienceMs, () -> read(expectation), look -> look.holds() != expectation.negated());
        if (reading.holds() == expectation.negated()) {
            return reading;
        }
        live.settle();
        return read(expectation);
    }

    private Reading read(Expectation expectation) {
        try {
            return reading(expectation);
        } catch (PlaywrightException e) {
            return new Reading(false, "the page could not be read: " + BrowserError.reason(e));
        }
    }

    private Reading reading(Expectation expectation) {
        if (expectation instanceof Expectation.OfEvents ofEvents) {
            return events.read(ofEvents);
        } else if (expectation instanceof Expectation.HasUrl url) {
            return url(url);
        } else if (expectation instanceof Expectation.HasTitle title) {
            return compared(title.title().text(), title.match(), live.page().title());
        } else if (expectation instanceof Expectation.DialogShown dialog) {
            return dialog(dialog);
        } else if (expectation instanceof Expectation.Stored stored) {
            return stored(stored);
        } else if (expectation instanceof Expectation.StorageHolds storage) {
            return storageHolds(storage);
        } else if (expectation instanceof Expectation.OfBrowser ofBrowser) {
            return browser.read(ofBrowser);
        } else if (expectation instanceof Expectation.OfOrder ofOrder) {
            return order.read(ofOrder);
        } else if (expectation instanceof Expectation.HasCount count) {
            return count(count);
        } else if (expectation instanceof Expectation.Visible visible) {
            Locator locator = live.locate(visible.target());
            boolean seen = locator.count() > 0 && locator.first().isVisible();
            return new Reading(
                    seen, seen ? "it is visible" : locator.count() == 0 ? "it is not there" : "it is hidden");
        } else if (expectation instanceof Expectation.Attached attached) {
            int count = live.locate(attached.target()).count();
            return new Reading(count > 0, count > 0 ? "it is there" : "it is not there");
        }
        return ofElement((Expectation.OfElement) expectation);
    }

    private Reading ofElement(Expectation.OfElement expectation) {
        Locator locator = live.locate(expectation.target());
        if (expectation instanceof Expectation.HasTexts texts) {
            return texts(texts, locator.allInnerTexts());
        }
        int count = locator.count();
        if (count != 1) {
            return new Reading(false, count == 0 ? "no such element" : count + " such elements");
        }
        if (expectation instanceof Expectation.HasText text) {
            String content = fold(text.rendered() ? locator.innerText() : live.textOf(text.target()));
            Reading reading = compared(text.text().text(), text.match(), content);
            return reading.holds() || text.match() != Match.ANYWHERE
                    ? reading
                    : compared(text.text().text(), text.match(), fold(locator.innerText()));
        } else if (expectation instanceof Expectation.HasNumber number) {
            return number(number, number.ofField() ? locator.inputValue() : locator.innerText());
        } else if (expectation instanceof Expectation.HasValue value) {
            return compared(value.value().text(), value.match(), locator.inputValue());
        } else if (expectation instanceof Expectation.HasSelectedOption option) {
            Object label = locator.evaluate("element => element.selectedOptions[0]?.label ?? ''");
            return compared(option.label().text(), Match.EXACT, String.valueOf(label));
        } else if (expectation instanceof Expectation.Enabled) {
            return state(locator.isEnabled(), "enabled", "disabled");
        } else if (expectation instanceof Expectation.Checked) {
            return state(locator.isChecked(), "checked", "unchecked");
        } else if (expectation instanceof Expectation.Editable) {
            return state(locator.isEditable(), "editable", "read-only");
        } else if (expectation instanceof Expectation.Focused) {
            return state(
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
            return compared(attribute.value().text(), attribute.match(), value);
        } else if (expectation instanceof Expectation.HasCss css) {
            Object value = locator.evaluate(
                    "(element, property) => getComputedStyle(element).getPropertyValue(property)", css.property());
            return new Reading(css.value().equals(value), "“" + value + "”");
        } else if (expectation instanceof Expectation.Compared compared) {
            return compared(compared);
        } else if (expectation instanceof Expectation.HasMeasure measure) {
            return GeometryReader.measure(measure, locator);
        } else if (expectation instanceof Expectation.InViewport) {
            return GeometryReader.inViewport(locator);
        } else if (expectation instanceof Expectation.ShowsSameAs same) {
            String other = shown(live.locate(same.other()), same.otherIsField());
            return compared(other, Match.EXACT, fold(shown(locator, same.isField())));
        } else if (expectation instanceof Expectation.HasMediaState media) {
            return media(media, locator);
        }
        throw new IllegalStateException("Not judged here: " + expectation);
    }

    private static Reading media(Expectation.HasMediaState expected, Locator locator) {
        MediaState state = expected.state();
        Object value = locator.evaluate("media => " + state.expression());
        if (!state.isNumber()) {
            return state(Boolean.TRUE.equals(value), Wording.of(state), "not " + Wording.of(state));
        }
        double number = value instanceof Number read ? read.doubleValue() : Double.NaN;
        return new Reading(Math.abs(number - expected.value()) <= expected.tolerance(), Wording.plain(number));
    }

    private Reading compared(Expectation.Compared compared) {
        if (compared.property() == Capture.Property.NUMBER) {
            return changed(compared);
        }
        return live.baseline()
                .differenceOf(compared.target())
                .map(difference -> {
                    boolean same =
                            switch (compared.property()) {
                                case COUNT -> difference.childrenAdded() == 0;
                                case TEXT -> difference.sameText();
                                case VALUE -> difference.sameValue();
                                case CHECKED -> difference.sameChecked();
                                case CLASSES -> difference.sameClasses();
                                case NUMBER -> throw new IllegalStateException("Not compared here: " + compared);
                            };
                    return switch (compared.change()) {
                        case SAME -> new Reading(same, same ? "it is as it was" : "it changed");
                        case DIFFERENT -> new Reading(!same, same ? "it is as it was" : "it changed");
                        case MORE_BY ->
                            new Reading(
                                    difference.childrenAdded() == compared.by(), difference.childrenAdded() + " more");
                        case LESS_BY ->
                            new Reading(
                                    -difference.childrenAdded() == compared.by(),
                                    -difference.childrenAdded() + " less");
                    };
                })
                .orElse(new Reading(compared.negated(), "it was not there before"));
    }

    /** How a number changed, to the second decimal place. */
    private Reading changed(Expectation.Compared compared) {
        OptionalDouble before = live.baseline().numberOf(compared.observed());
        OptionalDouble now = live.numberOf(compared.observed());
        if (before.isEmpty() || now.isEmpty()) {
            return new Reading(compared.negated(), before.isEmpty() ? "it was no number before" : "it is no number");
        }
        double more = now.getAsDouble() - before.getAsDouble();
        double wanted =
                switch (compared.change()) {
                    case SAME, DIFFERENT -> 0;
                    case MORE_BY -> compared.by();
                    case LESS_BY -> -compared.by();
                };
        boolean holds = Math.abs(more - wanted) < 0.005;
        return new Reading(
                holds != (compared.change() == Expectation.Change.DIFFERENT),
                Wording.plain(before.getAsDouble()) + " before and " + Wording.plain(now.getAsDouble()) + " now");
    }

    private static String shown(Locator locator, boolean isField) {
        return isField ? locator.inputValue() : String.valueOf(locator.textContent());
    }

    private static String attribute(Locator locator, String name) {
        @Nullable String value = locator.getAttribute(name);
        return value == null ? "" : value;
    }

    private static Reading state(boolean holds, String yes, String no) {
        return new Reading(holds, holds ? "it is " + yes : "it is " + no);
    }

    private Reading url(Expectation.HasUrl expected) {
        String url = live.page().url();
        String wanted = expected.match() == Match.EXACT
                ? URI.create(live.siteUrl()).resolve(expected.url()).toString()
                : expected.url();
        return compared(wanted, expected.match(), url);
    }

    private Reading dialog(Expectation.DialogShown expected) {
        List<String> dialogs = live.dialogs().messages();
        boolean holds = expected.message() == null
                ? !dialogs.isEmpty()
                : dialogs.stream()
                        .anyMatch(message -> compared(expected.message().text(), expected.match(), fold(message))
                                .holds());
        return new Reading(holds, dialogs.isEmpty() ? "no dialog" : "“" + String.join("”, “", dialogs) + "”");
    }

    private Reading stored(Expectation.Stored expected) {
        Object value = live.page()
                .evaluate(
                        "([session, key]) => (session ? sessionStorage : localStorage).getItem(key)",
                        List.of(expected.session(), expected.key()));
        if (value == null || expected.value() == null) {
            return new Reading(value != null, value == null ? "no such entry" : "“" + value + "”");
        }
        return compared(expected.value().text(), expected.match(), value.toString());
    }

    private Reading storageHolds(Expectation.StorageHolds expected) {
        String all = String.valueOf(live.page()
                .evaluate(
                        "session => Object.values(session ? sessionStorage : localStorage).join('\\n')",
                        expected.session()));
        return expected.text() == null
                ? new Reading(!all.isEmpty(), all.isEmpty() ? "nothing" : "“" + all + "”")
                : compared(expected.text().text(), expected.match(), all);
    }

    private static Reading texts(Expectation.HasTexts expected, List<String> seen) {
        List<String> wanted =
                expected.texts().stream().map(one -> fold(one.text())).toList();
        List<String> folded = seen.stream().map(Judge::fold).toList();
        return new Reading(folded.equals(wanted), "“" + String.join("”, “", folded) + "”");
    }

    private static Reading number(Expectation.HasNumber expected, String text) {
        String seen = "“" + fold(text) + "”";
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

    private Reading count(Expectation.HasCount expected) {
        int count = live.locate(expected.target()).count();
        boolean holds =
                switch (expected.comparison()) {
                    case EQUAL -> count == expected.count();
                    case AT_LEAST -> count >= expected.count();
                    case AT_MOST -> count <= expected.count();
                };
        return new Reading(holds, String.valueOf(count));
    }

    static Reading compared(String wanted, Match match, @Nullable String actual) {
        String seen = actual == null ? "" : actual;
        String text = fold(wanted);
        boolean holds =
                switch (match) {
                    case EXACT -> fold(seen).equals(text);
                    case WORDS -> WholeWords.pattern(text).matcher(seen).find();
                    case ANYWHERE -> seen.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
                    case STARTS_WITH -> seen.startsWith(text);
                    case ENDS_WITH -> seen.endsWith(text);
                    case PATTERN -> Pattern.compile(wanted).matcher(seen).find();
                };
        return new Reading(holds, "“" + seen + "”");
    }

    private static String fold(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SEEN ? text : text.substring(0, LONGEST_SEEN) + "…";
    }
}
