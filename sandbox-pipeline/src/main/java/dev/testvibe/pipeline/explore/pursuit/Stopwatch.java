package dev.testvibe.pipeline.explore.pursuit;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** What one looks at to see whether a timer stands still: it must be what changes each second as long as it runs. */
record Stopwatch(LivePage live) {

    /** {@code time}, {@code number} or nothing; what heads, names or starts a timer shows no time that goes on. */
    private static final String SHOWS = """
            element => {
              if (element.closest('h1,h2,h3,h4,h5,h6,[role=heading],label,legend,a,button,select,[role=button]')) return '';
              const text = (element.value ?? element.innerText).replace(/\\s+/g, ' ').trim();
              if (/\\d ?: ?\\d\\d(?!\\d)/.test(text) || /\\d ?(?:s|secs?|seconds?)(?![a-z])/i.test(text)) return 'time';
              return /\\d/.test(text) ? 'number' : '';
            }
            """;

    boolean isWatched(Resolution.Resolved seen) {
        return seen.operations().stream()
                .allMatch(operation ->
                        operation instanceof Expectation.Compared compared && showsSeconds(compared.observed()));
    }

    private boolean showsSeconds(Target target) {
        Object shows = live.locate(target).evaluate(SHOWS);
        return "time".equals(shows) || "number".equals(shows) && live.baseline().hasEverChanged(target);
    }
}
