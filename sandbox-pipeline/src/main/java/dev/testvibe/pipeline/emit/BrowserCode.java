package dev.testvibe.pipeline.emit;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Literal;

/** Assertions on what the browser keeps besides the page: cookies and windows. */
final class BrowserCode {

    /** The variable with the windows that the test saw opening. */
    static final String WINDOWS = "windows";

    /** The variable with the names of the files that the test saw downloaded. */
    static final String DOWNLOADS = "downloads";

    private BrowserCode() {}

    private static String clipboard(Expectation.ClipboardHolds expected, String options) {
        String matcher = expected.match() == Expectation.Match.EXACT ? ".toBe(" : ".toMatch(";
        return ExpectationCode.poll("() => page.evaluate(() => navigator.clipboard.readText())", options)
                + (expected.negated() ? ".not" : "") + matcher
                + (expected.match() == Expectation.Match.EXACT
                        ? TypeScript.literal(expected.text())
                        : ExpectationCode.text(expected.text(), expected.match()))
                + ")";
    }

    static String of(Expectation.OfBrowser expectation, String options) {
        if (expectation instanceof Expectation.CookieSet cookie) {
            return cookie(cookie, options);
        } else if (expectation instanceof Expectation.ClipboardHolds clipboard) {
            return clipboard(clipboard, options);
        }
        return expectation instanceof Expectation.Downloaded file
                ? download(file, options)
                : window((Expectation.WindowOpened) expectation, options);
    }

    private static String cookie(Expectation.CookieSet expected, String options) {
        String value = ExpectationCode.poll(
                "async () => (await page.context().cookies()).find(cookie => cookie.name === "
                        + TypeScript.quote(expected.name()) + ")?.value",
                options);
        String not = expected.negated() ? ".not" : "";
        Literal wanted = expected.value();
        if (wanted == null) {
            return value + not + ".toBeDefined()";
        }
        return expected.match() == Expectation.Match.EXACT
                ? value + not + ".toBe(" + TypeScript.literal(wanted) + ")"
                : value + not + ".toMatch(" + ExpectationCode.text(wanted, expected.match()) + ")";
    }

    private static String download(Expectation.Downloaded expected, String options) {
        String names = ExpectationCode.poll("() => " + DOWNLOADS, options);
        return expected.name() == null
                ? names + (expected.negated() ? "" : ".not") + ".toEqual([])"
                : names + (expected.negated() ? ".not" : "") + ".toContain(" + TypeScript.quote(expected.name()) + ")";
    }

    private static String window(Expectation.WindowOpened expected, String options) {
        String addresses = ExpectationCode.poll(
                "() => " + WINDOWS + ".filter(window => !window.isClosed()).map(window => window.url())", options);
        if (expected.url() != null) {
            return addresses + (expected.negated() ? ".not" : "") + ".toContain(" + TypeScript.quote(expected.url())
                    + ")";
        }
        return addresses + (expected.negated() ? "" : ".not") + ".toEqual([])";
    }
}
