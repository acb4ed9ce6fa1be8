package dev.testvibe.pipeline.emit;

import java.util.Optional;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** For each assertion a statement that wants to see it fail. */
final class ProofCode {

    /** A failure is what is wanted: one look at the page is enough, and a locator's assertion always takes that to its end. */
    private static final int PATIENCE_MS = 10;

    /** The first look of {@code expect.poll} may be cut off by its timeout. */
    private static final int POLL_MS = 100;

    private final Locators locators;
    private final ExpectationCode expectations;
    private final Disturbances disturbances;
    private final OrderCode order;

    ProofCode(Locators locators, ExpectationCode expectations) {
        this.locators = locators;
        this.expectations = expectations;
        this.disturbances = new Disturbances(expectations);
        this.order = new OrderCode(locators);
    }

    private String failing(Expectation expectation) {
        String assertion = expectations.of(expectation, Optional.of(PATIENCE_MS));
        return assertion.startsWith(ExpectationCode.POLL)
                ? expectations.of(expectation, Optional.of(POLL_MS))
                : assertion;
    }

    String of(Expectation expectation, String line) {
        if (expectation instanceof Expectation.Within within) {
            return of(within.expectation(), line);
        }
        boolean awaits = expectation instanceof Expectation.ShowsSameAs;
        String assertion = (awaits ? "async () => " : "() => ") + failing(expectation);
        String quotedLine = TypeScript.quote(line);
        if (expectation instanceof Expectation.DialogShown dialog) {
            Literal message = dialog.message();
            String instead = !dialog.negated() ? "" : message == null ? "'x'" : TypeScript.literal(message);
            return "await canFailWithout(dialogs, [" + instead + "], " + quotedLine + ", " + assertion + ");";
        }
        if (expectation instanceof Expectation.WindowOpened window) {
            return "await canFailWithout(" + BrowserCode.WINDOWS + ", [" + (window.negated() ? "page" : "") + "], "
                    + quotedLine + ", " + assertion + ");";
        }
        if (expectation instanceof Expectation.Downloaded file) {
            String instead = !file.negated() ? "" : TypeScript.quote(file.name() == null ? "x" : file.name());
            return "await canFailWithout(" + BrowserCode.DOWNLOADS + ", [" + instead + "], " + quotedLine + ", "
                    + assertion + ");";
        }
        if (expectation instanceof Expectation.ClipboardHolds clipboard) {
            String instead = clipboard.negated() ? TypeScript.literal(clipboard.text()) : "''";
            return "await canFailWithClipboard(page, " + instead + ", " + quotedLine + ", " + assertion + ");";
        }
        if (expectation instanceof Expectation.CookieSet cookie) {
            return "await canFailWithCookie(page, " + TypeScript.quote(cookie.name()) + ", " + insteadOf(cookie) + ", "
                    + quotedLine + ", " + assertion + ");";
        }
        if (expectation instanceof Expectation.HasUrl url
                && url.negated()
                && url.url().matches("https?://.+")) {
            return "await canFailElsewhere(page, " + TypeScript.quote(url.url()) + ", " + quotedLine + ", page"
                    + assertion.substring(2) + ");";
        }
        Optional<String> swapped = order.swapped(expectation);
        if (swapped.isPresent()) {
            return "await canFailSwapped(" + swapped.get() + ", " + quotedLine + ", " + assertion + ");";
        }
        boolean ofPage = expectation instanceof Expectation.HasUrl
                || expectation instanceof Expectation.HasTitle
                || expectation instanceof Expectation.Stored
                || expectation instanceof Expectation.StorageHolds
                || expectation instanceof Expectation.Happened
                || expectation instanceof Expectation.TextLasted
                || expectation instanceof Expectation.SoundVolume;
        String locator = ofPage ? "null" : locators.page(Disturbances.at(expectation));
        String root = ofPage
                ? ""
                : rootOfFrame(Disturbances.at(expectation))
                        .map(frame -> ", " + locators.page(frame))
                        .orElse("");
        return "await canFail(page, " + locator + ", " + disturbances.of(expectation) + ", " + quotedLine + ", "
                + assertion + root + ");";
    }

    /** The root of the document that holds an element, where it is that of a frame. */
    static Optional<Target> rootOfFrame(Target target) {
        String frame = Target.frameOf(target.selector());
        return frame.isEmpty() ? Optional.empty() : Optional.of(new Target(frame + ":root", "the root of its frame"));
    }

    /** The value of a cookie with which the assertion does not hold; null for no cookie at all. */
    private static String insteadOf(Expectation.CookieSet cookie) {
        return !cookie.negated() ? "null" : cookie.value() == null ? "'x'" : TypeScript.literal(cookie.value());
    }
}
