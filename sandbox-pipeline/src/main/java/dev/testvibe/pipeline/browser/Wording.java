package dev.testvibe.pipeline.browser;

import java.math.BigDecimal;
import java.util.Locale;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.MediaState;

/** Says in words what an expectation expects. */
final class Wording {

    private Wording() {}

    static String of(Expectation expectation) {
        if (expectation instanceof Expectation.Within within) {
            return of(within.expectation()) + " within " + within.milliseconds() + " ms";
        }
        String subject =
                expectation instanceof Expectation.OfElement one ? one.target().description() + " " : "";
        return subject + (expectation.negated() ? "not " : "") + predicate(expectation);
    }

    private static String predicate(Expectation expectation) {
        if (expectation instanceof Expectation.Visible) {
            return "to be visible";
        } else if (expectation instanceof Expectation.Attached) {
            return "to be on the page";
        } else if (expectation instanceof Expectation.HasText e) {
            return "to show " + matched(e.match(), e.text());
        } else if (expectation instanceof Expectation.HasValue e) {
            return "to have the value " + matched(e.match(), e.value());
        } else if (expectation instanceof Expectation.HasTexts e) {
            return "to show, one each, “"
                    + String.join("”, “", e.texts().stream().map(Literal::text).toList()) + "”";
        } else if (expectation instanceof Expectation.HasNumber e) {
            return "to show a number " + relation(e);
        } else if (expectation instanceof Expectation.HasSelectedOption e) {
            return "to have the option " + matched(Match.EXACT, e.label()) + " selected";
        } else if (expectation instanceof Expectation.HasCount e) {
            return "to be " + e.count() + " in number";
        } else if (expectation instanceof Expectation.Enabled) {
            return "to be enabled";
        } else if (expectation instanceof Expectation.Checked) {
            return "to be checked";
        } else if (expectation instanceof Expectation.Focused) {
            return "to have the focus";
        } else if (expectation instanceof Expectation.Editable) {
            return "to be editable";
        } else if (expectation instanceof Expectation.Empty) {
            return "to be empty";
        }
        return rarer(expectation);
    }

    private static String rarer(Expectation expectation) {
        if (expectation instanceof Expectation.HasClass e) {
            return "to have the class “" + e.className() + "”";
        } else if (expectation instanceof Expectation.HasAttribute e) {
            return "to have the attribute " + e.name()
                    + (e.value() == null ? "" : " with " + matched(e.match(), e.value()));
        } else if (expectation instanceof Expectation.HasCss e) {
            return "to have the style " + e.property() + ": " + e.value();
        } else if (expectation instanceof Expectation.HasUrl e) {
            return "the URL " + matched(e.match(), Literal.of(e.url()));
        } else if (expectation instanceof Expectation.HasTitle e) {
            return "the title " + matched(e.match(), e.title());
        } else if (expectation instanceof Expectation.DialogShown e) {
            return "a dialog" + (e.message() == null ? "" : " saying " + matched(e.match(), e.message()));
        } else if (expectation instanceof Expectation.Stored e) {
            return "an entry “" + e.key() + "” in " + (e.session() ? "session" : "local") + " storage"
                    + (e.value() == null ? "" : " with " + matched(e.match(), e.value()));
        } else if (expectation instanceof Expectation.StorageHolds e) {
            return (e.session() ? "session" : "local") + " storage to hold "
                    + (e.text() == null ? "an entry" : matched(e.match(), e.text()));
        } else if (expectation instanceof Expectation.HasMeasure e) {
            return "to have " + e.measure().name().toLowerCase(Locale.ROOT) + " " + plain(e.size())
                    + e.measure().unit();
        } else if (expectation instanceof Expectation.InViewport) {
            return "to be in the window's view";
        } else if (expectation instanceof Expectation.ShowsSameAs e) {
            return "to show the same as " + e.other().description();
        } else if (expectation instanceof Expectation.CookieSet e) {
            return "a cookie “" + e.name() + "”" + (e.value() == null ? "" : " with " + matched(e.match(), e.value()));
        } else if (expectation instanceof Expectation.ClipboardHolds e) {
            return "the clipboard to hold " + matched(e.match(), e.text());
        } else if (expectation instanceof Expectation.Downloaded e) {
            return "a download" + (e.name() == null ? "" : " of “" + e.name() + "”");
        } else if (expectation instanceof Expectation.WindowOpened e) {
            return "a new window" + (e.url() == null ? "" : " at " + e.url());
        } else if (expectation instanceof Expectation.HasMediaState e) {
            return e.state().isNumber()
                    ? "to be at a " + of(e.state()) + " of " + plain(e.value())
                    : "to be " + of(e.state());
        } else if (expectation instanceof Expectation.OfEvents e) {
            return EventWording.of(e);
        } else if (expectation instanceof Expectation.OfOrder e) {
            return OrderReader.wording(e);
        } else if (expectation instanceof Expectation.Compared e) {
            return switch (e.change()) {
                case SAME -> "to be as before";
                case DIFFERENT -> "to change";
                case MORE_BY -> "to have " + plain(e.by()) + " more";
                case LESS_BY -> "to have " + plain(e.by()) + " less";
            };
        }
        return "to hold";
    }

    private static String relation(Expectation.HasNumber expected) {
        String number = plain(expected.number());
        return switch (expected.relation()) {
            case GREATER -> "greater than " + number;
            case AT_LEAST -> "of at least " + number;
            case LESS -> "less than " + number;
            case AT_MOST -> "of at most " + number;
        };
    }

    static String of(MediaState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String plain(double number) {
        return Double.isNaN(number)
                ? "none"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static String matched(Match match, Literal literal) {
        String quoted = "“" + literal.text() + "”";
        return switch (match) {
            case EXACT, WORDS, ANYWHERE -> quoted;
            case STARTS_WITH -> "starting with " + quoted;
            case ENDS_WITH -> "ending with " + quoted;
            case PATTERN -> "matching " + quoted;
        };
    }
}
