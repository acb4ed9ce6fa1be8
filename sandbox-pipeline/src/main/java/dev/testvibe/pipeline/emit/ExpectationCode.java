package dev.testvibe.pipeline.emit;

import java.util.Optional;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/** One web-first assertion for each expectation. */
public final class ExpectationCode {

    /** How an assertion begins that is asked again by Playwright Test, not by the browser. */
    static final String POLL = "expect.poll(";

    private final Locators locators;
    private final EventCode events;
    private final OrderCode order;

    ExpectationCode(Locators locators) {
        this.locators = locators;
        this.events = new EventCode(locators);
        this.order = new OrderCode(locators);
    }

    /** The assertion as an expression, without {@code await}; {@code options} such as a timeout, or empty. */
    String of(Expectation expectation, Optional<Integer> timeoutMs) {
        if (expectation instanceof Expectation.Within within) {
            return of(within.expectation(), timeoutMs.or(() -> Optional.of(within.milliseconds())));
        }
        String options =
                timeoutMs.map(timeout -> "{ timeout: " + timeout + " }").orElse("");
        String not = expectation.negated() ? ".not" : "";
        if (expectation instanceof Expectation.HasUrl e) {
            return "expect(page)" + not + ".toHaveURL(" + with(url(e), options) + ")";
        } else if (expectation instanceof Expectation.HasTitle e) {
            return "expect(page)" + not + ".toHaveTitle(" + with(text(e.title(), e.match()), options) + ")";
        } else if (expectation instanceof Expectation.DialogShown e) {
            return poll("() => dialogs", options) + dialog(e);
        } else if (expectation instanceof Expectation.Stored e) {
            return poll(storage(e), options) + stored(e);
        } else if (expectation instanceof Expectation.StorageHolds e) {
            return poll(storageValues(e), options) + storageHolds(e);
        } else if (expectation instanceof Expectation.HasNumber e) {
            return poll(number(e), options) + not + relation(e);
        } else if (expectation instanceof Expectation.HasCount e && e.comparison() != Comparison.EQUAL) {
            String matcher = e.comparison() == Comparison.AT_LEAST ? "toBeGreaterThanOrEqual" : "toBeLessThanOrEqual";
            return poll("() => " + locators.page(e.target()) + ".count()", options) + not + "." + matcher + "("
                    + e.count() + ")";
        } else if (expectation instanceof Expectation.Compared e) {
            return compared(e, options);
        } else if (expectation instanceof Expectation.HasMeasure e) {
            return poll(
                            "() => " + locators.page(e.target()) + ".evaluate(element => "
                                    + e.measure().expression() + ")",
                            options)
                    + not + ".toBeCloseTo(" + TypeScript.number(e.size()) + ", 0)";
        } else if (expectation instanceof Expectation.ShowsSameAs e) {
            return "expect(" + locators.page(e.target()) + ")" + not + (e.isField() ? ".toHaveValue(" : ".toHaveText(")
                    + with(shown(e), options) + ")";
        } else if (expectation instanceof Expectation.OfBrowser e) {
            return BrowserCode.of(e, options);
        } else if (expectation instanceof Expectation.OfOrder e) {
            return order.of(e, options);
        } else if (expectation instanceof Expectation.OfEvents e) {
            return asked(events.of(e), options.isEmpty() ? EventCode.patience(e) : options);
        } else if (expectation instanceof Expectation.HasMediaState e && !EventCode.isProperty(e)) {
            return asked(events.of(e), options);
        }
        String element = "expect(" + locators.page(target(expectation)) + ")";
        if (expectation.negated() && expectation instanceof Expectation.Visible) {
            return element + ".toBeHidden(" + options + ")";
        } else if (expectation.negated() && expectation instanceof Expectation.Enabled) {
            return element + ".toBeDisabled(" + options + ")";
        }
        return element + not + "." + matcher(expectation, options);
    }

    /** What the other element shows, as an expression. */
    String shown(Expectation.ShowsSameAs expected) {
        String other = locators.page(expected.other());
        return expected.otherIsField()
                ? "await " + other + ".inputValue()"
                : "(await " + other + ".textContent()) ?? ''";
    }

    private static String asked(EventCode.Asked asked, String options) {
        return poll("() => " + asked.question(), options) + asked.matcher();
    }

    static String poll(String function, String options) {
        return POLL + function + (options.isEmpty() ? "" : ", " + options) + ")";
    }

    private static String with(String argument, String options) {
        return argument.isEmpty() ? options : options.isEmpty() ? argument : argument + ", " + options;
    }

    /** The element that an assertion on an element reads. */
    static Target target(Expectation expectation) {
        if (expectation instanceof Expectation.HasSelectedOption selected) {
            return new Target(
                    selected.target().selector() + " >> internal:role=option[selected=true]",
                    selected.target().description());
        } else if (expectation instanceof Expectation.OfElement one) {
            return one.target();
        }
        throw new IllegalStateException("Not about an element: " + expectation);
    }

    private static String matcher(Expectation expectation, String options) {
        if (expectation instanceof Expectation.Visible) {
            return "toBeVisible(" + options + ")";
        } else if (expectation instanceof Expectation.Attached) {
            return "toBeAttached(" + options + ")";
        } else if (expectation instanceof Expectation.HasText e) {
            return "toHaveText(" + with(text(e.text(), e.match()), e.rendered() ? rendered(options) : options) + ")";
        } else if (expectation instanceof Expectation.HasTexts e) {
            String texts = String.join(
                    ", ", e.texts().stream().map(TypeScript::literal).toList());
            return "toHaveText(" + with("[" + texts + "]", options) + ")";
        } else if (expectation instanceof Expectation.HasValue e) {
            return "toHaveValue(" + with(text(e.value(), e.match()), options) + ")";
        } else if (expectation instanceof Expectation.HasSelectedOption e) {
            return "toHaveText(" + with(text(e.label(), Match.EXACT), options) + ")";
        } else if (expectation instanceof Expectation.HasCount e) {
            return "toHaveCount(" + with(String.valueOf(e.count()), options) + ")";
        } else if (expectation instanceof Expectation.Enabled) {
            return "toBeEnabled(" + options + ")";
        } else if (expectation instanceof Expectation.Checked) {
            return "toBeChecked(" + options + ")";
        } else if (expectation instanceof Expectation.Focused) {
            return "toBeFocused(" + options + ")";
        } else if (expectation instanceof Expectation.Editable) {
            return "toBeEditable(" + options + ")";
        } else if (expectation instanceof Expectation.Empty) {
            return "toBeEmpty(" + options + ")";
        } else if (expectation instanceof Expectation.HasClass e) {
            return "toContainClass(" + with(TypeScript.quote(e.className()), options) + ")";
        } else if (expectation instanceof Expectation.HasCss e) {
            return "toHaveCSS(" + with(TypeScript.quote(e.property()) + ", " + TypeScript.quote(e.value()), options)
                    + ")";
        } else if (expectation instanceof Expectation.HasMediaState e) {
            return "toHaveJSProperty(" + with(EventCode.property(e), options) + ")";
        } else if (expectation instanceof Expectation.HasAttribute e) {
            String name = TypeScript.quote(e.name());
            return "toHaveAttribute("
                    + with(e.value() == null ? name : name + ", " + text(e.value(), e.match()), options) + ")";
        }
        if (expectation instanceof Expectation.InViewport) {
            return "toBeInViewport(" + options + ")";
        }
        throw new IllegalStateException("No assertion for " + expectation);
    }

    private static String rendered(String options) {
        return options.isEmpty() ? "{ useInnerText: true }" : "{ useInnerText: true, " + options.substring(2);
    }

    /** What a text is compared with: a string for the whole text, otherwise a regular expression. */
    static String text(Literal literal, Match match) {
        if (match == Match.EXACT) {
            return TypeScript.literal(literal);
        }
        return TypeScript.regex(source(literal.text(), match), match == Match.ANYWHERE ? "iu" : "u");
    }

    private static String source(String text, Match match) {
        return switch (match) {
            case EXACT -> "^" + WholeWords.escaped(text) + "$";
            case WORDS -> WholeWords.source(text);
            case ANYWHERE -> WholeWords.escaped(text);
            case STARTS_WITH -> "^" + WholeWords.escaped(text);
            case ENDS_WITH -> WholeWords.escaped(text) + "$";
            case PATTERN -> text;
        };
    }

    private static String url(Expectation.HasUrl expected) {
        return expected.match() == Match.EXACT
                ? TypeScript.quote(expected.url())
                : TypeScript.regex(
                        source(expected.url(), expected.match()), expected.match() == Match.ANYWHERE ? "iu" : "u");
    }

    private static String dialog(Expectation.DialogShown expected) {
        String not = expected.negated() ? ".not" : "";
        Literal message = expected.message();
        if (message == null) {
            return expected.negated() ? ".toEqual([])" : ".not.toEqual([])";
        }
        return expected.match() == Match.EXACT
                ? not + ".toContain(" + TypeScript.literal(message) + ")"
                : not + ".toContainEqual(expect.stringMatching(" + text(message, expected.match()) + "))";
    }

    private static String storage(Expectation.Stored expected) {
        String storage = expected.session() ? "sessionStorage" : "localStorage";
        return "() => page.evaluate(key => " + storage + ".getItem(key), " + TypeScript.quote(expected.key()) + ")";
    }

    private static String stored(Expectation.Stored expected) {
        Literal value = expected.value();
        if (value == null) {
            return expected.negated() ? ".toBeNull()" : ".not.toBeNull()";
        }
        String not = expected.negated() ? ".not" : "";
        return expected.match() == Match.EXACT
                ? not + ".toBe(" + TypeScript.literal(value) + ")"
                : not + ".toMatch(" + text(value, expected.match()) + ")";
    }

    private static String storageValues(Expectation.StorageHolds expected) {
        String storage = expected.session() ? "sessionStorage" : "localStorage";
        return "() => page.evaluate(() => Object.values(" + storage + ").join('\\n'))";
    }

    private static String storageHolds(Expectation.StorageHolds expected) {
        Literal text = expected.text();
        if (text == null) {
            return (expected.negated() ? "" : ".not") + ".toBe('')";
        }
        return (expected.negated() ? ".not" : "") + ".toMatch(" + text(text, expected.match()) + ")";
    }

    private String number(Expectation.HasNumber expected) {
        String locator = locators.page(expected.target());
        String content =
                expected.ofField() ? "await " + locator + ".inputValue()" : "await " + locator + ".innerText()";
        return "async () => " + ActionCode.number(content);
    }

    private static String relation(Expectation.HasNumber expected) {
        String number = TypeScript.number(expected.number());
        return switch (expected.relation()) {
            case GREATER -> ".toBeGreaterThan(" + number + ")";
            case AT_LEAST -> ".toBeGreaterThanOrEqual(" + number + ")";
            case LESS -> ".toBeLessThan(" + number + ")";
            case AT_MOST -> ".toBeLessThanOrEqual(" + number + ")";
        };
    }

    private String compared(Expectation.Compared expected, String options) {
        boolean different = expected.change() == Expectation.Change.DIFFERENT;
        String not = different != expected.negated() ? ".not" : "";
        String locator = "expect(" + locators.page(expected.observed()) + ")" + not;
        String before = expected.capture();
        return switch (expected.property()) {
            case COUNT -> locator + ".toHaveCount(" + with(before + difference(expected), options) + ")";
            case TEXT -> locator + ".toHaveText(" + with(before, options) + ")";
            case VALUE -> locator + ".toHaveValue(" + with(before, options) + ")";
            case CHECKED ->
                locator + ".toBeChecked({ checked: " + before
                        + (options.isEmpty() ? "" : ", " + options.substring(2, options.length() - 2)) + " })";
            case CLASSES -> locator + ".toHaveAttribute('class', " + with(before, options) + ")";
            case NUMBER ->
                poll(
                                "async () => "
                                        + ActionCode.number(
                                                "await " + locators.page(expected.observed()) + ".innerText()"),
                                options)
                        + not + ".toBeCloseTo(" + before + difference(expected) + ", 2)";
        };
    }

    private static String difference(Expectation.Compared expected) {
        return switch (expected.change()) {
            case SAME, DIFFERENT -> "";
            case MORE_BY -> " + " + TypeScript.number(expected.by());
            case LESS_BY -> " - " + TypeScript.number(expected.by());
        };
    }
}
