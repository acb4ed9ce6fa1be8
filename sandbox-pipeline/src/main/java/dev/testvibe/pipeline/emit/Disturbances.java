package dev.testvibe.pipeline.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Change;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** What is done to a page so that an assertion must fail on it. */
final class Disturbances {

    private static final String ONLY_VISIBLE = " >> visible=true";
    /** What a selector asks of the elements of its last part. */
    private static final Pattern FILTERS =
            Pattern.compile("(?: >> internal:has(?:-not)?(?:-text)?=\"(?:[^\"\\\\]|\\\\.)*\"i?)+$");

    private final ExpectationCode expectations;

    Disturbances(ExpectationCode expectations) {
        this.expectations = expectations;
    }

    /** Where the disturbance is made, if not on the element of the assertion. */
    static Target at(Expectation expectation) {
        if (deniesAnyVisible(expectation)) {
            Target target = ExpectationCode.target(expectation);
            return new Target(target.selector().replace(ONLY_VISIBLE, ""), target.description());
        }
        if (addsChild(expectation)) {
            Target target = ExpectationCode.target(expectation);
            return new Target(target.selector().substring(0, lastPart(target) - 4), target.description());
        }
        return expectation instanceof Expectation.HasSelectedOption e
                ? e.target()
                : ExpectationCode.target(expectation);
    }

    /** What must not be there, or not be more, in an element: it is added to that element. */
    private static boolean addsChild(Expectation expectation) {
        boolean absent = expectation instanceof Expectation.Visible && expectation.negated()
                || expectation instanceof Expectation.HasCount count
                        && count.count() == 0
                        && count.comparison() != Expectation.Comparison.AT_LEAST;
        return absent && !deniesAnyVisible(expectation) && lastPart(ExpectationCode.target(expectation)) > 0;
    }

    /** None of what matches may be seen: one of them is shown, or one is added. */
    private static boolean deniesAnyVisible(Expectation expectation) {
        return expectation instanceof Expectation.HasCount count
                && count.count() == 0
                && count.target().selector().endsWith(ONLY_VISIBLE);
    }

    /** Where the last part of a selector begins; 0 where it has no other part, save the frame that it is in. */
    private static int lastPart(Target target) {
        int at = FILTERS.matcher(Target.inFrame(target.selector()))
                .replaceFirst("")
                .lastIndexOf(" >> ");
        return at < 0 ? 0 : Target.frameOf(target.selector()).length() + at + 4;
    }

    private static String child(Target target) {
        String last = target.selector().substring(lastPart(target));
        String tag = last.startsWith("internal:role=row") ? "tr" : last;
        String like = tag.matches("[a-z]+")
                ? "{ tag: " + TypeScript.quote(tag) + ", attributes: {}, text: 'x' }"
                : Like.of(last).orElse("{ tag: 'div', attributes: {}, text: 'x' }");
        return "{ what: 'child', like: " + like + " }";
    }

    /** What is done, as the support script takes it. */
    String of(Expectation expectation) {
        if (expectation instanceof Expectation.OfEvents e) {
            return EventCode.disturbance(e);
        } else if (expectation instanceof Expectation.HasMediaState e) {
            return EventCode.disturbance(e);
        }
        if (deniesAnyVisible(expectation)) {
            List<String> parts = new ArrayList<>(List.of("what: 'show'"));
            like(parts, at(expectation));
            return "{ " + String.join(", ", parts) + " }";
        }
        if (addsChild(expectation)) {
            return child(ExpectationCode.target(expectation));
        }
        List<String> parts = new ArrayList<>();
        boolean negated = expectation.negated();
        if (expectation instanceof Expectation.Visible e) {
            parts.add(negated ? "what: 'show'" : "what: 'hide'");
            like(parts, e.target());
        } else if (expectation instanceof Expectation.Attached e) {
            parts.add("what: 'count'");
            parts.add("count: " + (negated ? 1 : -1));
            like(parts, e.target());
        } else if (expectation instanceof Expectation.HasText e) {
            parts.add("what: 'text'");
            value(parts, e.text());
            like(parts, e.target());
        } else if (expectation instanceof Expectation.HasTexts) {
            parts.add("what: 'text'");
        } else if (expectation instanceof Expectation.HasNumber e) {
            // a number on the other side, written as it is
            parts.add(e.ofField() ? "what: 'value'" : "what: 'text'");
            parts.add("value: " + TypeScript.quote(TypeScript.number(wrong(e))) + ", negated: true");
            return "{ " + String.join(", ", parts) + " }";
        } else if (expectation instanceof Expectation.HasValue e) {
            parts.add("what: 'value'");
            value(parts, e.value());
        } else if (expectation instanceof Expectation.HasSelectedOption e) {
            parts.add("what: 'value'");
            value(parts, e.label());
        } else if (expectation instanceof Expectation.HasCount e) {
            boolean more = e.comparison() != Expectation.Comparison.AT_LEAST;
            parts.add("what: 'count'");
            parts.add("count: " + (more ? 1 : -1));
            like(parts, e.target());
        } else if (expectation instanceof Expectation.Compared e) {
            compared(parts, e);
        } else if (expectation instanceof Expectation.ShowsSameAs e) {
            parts.add(e.isField() ? "what: 'value'" : "what: 'text'");
            parts.add("value: " + expectations.shown(e));
        } else {
            state(parts, expectation);
        }
        if (negated) {
            parts.add("negated: true");
        }
        return "{ " + String.join(", ", parts) + " }";
    }

    /** A number with which the assertion does not hold. */
    private static double wrong(Expectation.HasNumber expected) {
        double number = expected.number();
        return switch (expected.relation()) {
            case GREATER -> expected.negated() ? number + 1 : number;
            case AT_LEAST -> expected.negated() ? number : number - 1;
            case LESS -> expected.negated() ? number - 1 : number;
            case AT_MOST -> expected.negated() ? number : number + 1;
        };
    }

    private static void compared(List<String> parts, Expectation.Compared expected) {
        boolean different = expected.change() == Change.DIFFERENT;
        parts.add(
                switch (expected.property()) {
                    case COUNT -> "what: 'child'";
                    case TEXT -> "what: 'text'";
                    case VALUE -> "what: 'value'";
                    case CHECKED -> "what: 'checked'";
                    case CLASSES -> "what: 'attribute', name: 'class'";
                    case NUMBER -> "what: 'text'";
                });
        if (expected.property() == Capture.Property.NUMBER) {
            String other = expected.change() == Change.SAME ? expected.capture() + " + 1" : expected.capture();
            parts.add("negated: true, value: String(" + other + ")");
            return;
        }
        if (different && expected.property() != Capture.Property.CHECKED) {
            parts.add("negated: true, value: " + expected.capture());
        } else if (expected.property() == Capture.Property.CLASSES) {
            parts.add("value: 'testvibe'");
        }
    }

    private static void state(List<String> parts, Expectation expectation) {
        if (expectation instanceof Expectation.Enabled) {
            parts.add("what: 'enabled'");
        } else if (expectation instanceof Expectation.Checked) {
            parts.add("what: 'checked'");
        } else if (expectation instanceof Expectation.Focused) {
            parts.add("what: 'focus'");
        } else if (expectation instanceof Expectation.Editable) {
            parts.add("what: 'editable'");
        } else if (expectation instanceof Expectation.Empty) {
            parts.add("what: 'content'");
        } else if (expectation instanceof Expectation.HasClass e) {
            parts.add("what: 'class', name: " + TypeScript.quote(e.className()));
        } else if (expectation instanceof Expectation.HasAttribute e) {
            parts.add("what: 'attribute', name: " + TypeScript.quote(e.name()));
            value(parts, e.value());
        } else if (expectation instanceof Expectation.HasCss e) {
            parts.add("what: 'css', name: " + TypeScript.quote(e.property()));
            parts.add("value: " + TypeScript.quote(e.value()));
        } else if (expectation instanceof Expectation.HasMeasure e) {
            parts.add("what: 'box', name: " + TypeScript.quote(e.measure().name()));
            parts.add("value: " + TypeScript.quote(TypeScript.number(e.size())));
        } else if (expectation instanceof Expectation.InViewport) {
            parts.add("what: 'viewport'");
        } else if (expectation instanceof Expectation.HasUrl e) {
            parts.add("what: 'url', value: " + TypeScript.quote(e.url()));
        } else if (expectation instanceof Expectation.HasTitle e) {
            parts.add("what: 'title'");
            value(parts, e.title());
        } else if (expectation instanceof Expectation.StorageHolds e) {
            parts.add("what: 'storages', session: " + e.session());
            value(parts, e.text());
        } else if (expectation instanceof Expectation.Stored e) {
            parts.add("what: 'storage', name: " + TypeScript.quote(e.key()) + ", session: " + e.session());
            value(parts, e.value());
        }
    }

    private static void value(List<String> parts, @Nullable Literal literal) {
        if (literal != null) {
            parts.add("value: " + TypeScript.literal(literal));
        }
    }

    private static void like(List<String> parts, Target target) {
        Like.of(target.selector()).ifPresent(like -> parts.add("like: " + like));
    }
}
