package dev.testvibe.pipeline.emit;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Literal;

/** Assertions on what the browser keeps besides the page: cookies and windows. */
final class BrowserCode {

    /** The windows that the test saw opening and that are still open; declared where {@link #WINDOWS} is. */
    static final String WINDOWS = "windows";

    private BrowserCode() {}

    static String of(Expectation.OfBrowser expectation, String options) {
        return expectation instanceof Expectation.CookieSet cookie
                ? cookie(cookie, options)
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
