package dev.testvibe.pipeline.browser;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** The element that an expectation is about. */
final class Targets {

    private Targets() {}

    static @Nullable Target of(Expectation expectation) {
        if (expectation instanceof Expectation.HasText e) {
            return e.target();
        } else if (expectation instanceof Expectation.HasValue e) {
            return e.target();
        } else if (expectation instanceof Expectation.HasSelectedOption e) {
            return e.target();
        } else if (expectation instanceof Expectation.Enabled e) {
            return e.target();
        } else if (expectation instanceof Expectation.Checked e) {
            return e.target();
        } else if (expectation instanceof Expectation.Focused e) {
            return e.target();
        } else if (expectation instanceof Expectation.Editable e) {
            return e.target();
        } else if (expectation instanceof Expectation.Empty e) {
            return e.target();
        } else if (expectation instanceof Expectation.HasClass e) {
            return e.target();
        } else if (expectation instanceof Expectation.HasAttribute e) {
            return e.target();
        } else if (expectation instanceof Expectation.HasCss e) {
            return e.target();
        } else if (expectation instanceof Expectation.Compared e) {
            return e.target();
        } else if (expectation instanceof Expectation.Visible e) {
            return e.target();
        } else if (expectation instanceof Expectation.Attached e) {
            return e.target();
        } else if (expectation instanceof Expectation.HasCount e) {
            return e.target();
        }
        return null;
    }
}
