package dev.testvibe.pipeline.browser;

import com.microsoft.playwright.Locator;

import dev.testvibe.pipeline.recording.Expectation;

/** Reads where an element is and how large, as the assertions that are emitted for it do. */
final class GeometryReader {

    private static final double TOLERANCE = 0.5;

    /** As Playwright's own toBeInViewport: what an observer of intersections says. */
    private static final String VISIBLE_SHARE = """
            element => new Promise(resolve => {
              new IntersectionObserver((entries, observer) => { observer.disconnect(); resolve(entries[0].intersectionRatio); })
                .observe(element);
              requestAnimationFrame(() => {});
            })
            """;

    private GeometryReader() {}

    static Reading measure(Expectation.HasMeasure expected, Locator locator) {
        Object read = locator.evaluate("element => " + expected.measure().expression());
        double size = read instanceof Number number ? number.doubleValue() : Double.NaN;
        return new Reading(
                Math.abs(size - expected.size()) < TOLERANCE,
                Wording.plain(size) + expected.measure().unit());
    }

    static Reading inViewport(Locator locator) {
        boolean seen = locator.evaluate(VISIBLE_SHARE) instanceof Number share && share.doubleValue() > 0;
        return new Reading(seen, seen ? "it is in the window's view" : "it is out of the window's view");
    }
}
