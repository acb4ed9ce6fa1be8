package dev.testvibe.pipeline.explore.act;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Action;

/** Moves a range input as a user can: never beyond its ends, and only from step to step. */
final class Sliders {

    private static final BigDecimal DEFAULT_MAX = BigDecimal.valueOf(100);

    private Sliders() {}

    /** Who wants a value beyond an end gets as far as the end; what is no number moves nothing. */
    static Resolution move(String line, Element slider, String value) {
        Optional<BigDecimal> wanted = number(value);
        if (wanted.isEmpty()) {
            return new Resolution.Stopped(
                    Findings.failed(line, "a slider stands at a number, never at “" + value + "”"));
        }
        BigDecimal least = attribute(slider, "min", BigDecimal.ZERO);
        BigDecimal most = attribute(slider, "max", DEFAULT_MAX);
        if (wanted.get().compareTo(least) < 0) {
            return Resolution.of(new Action.Press(slider.target(), "Home"));
        }
        if (wanted.get().compareTo(most) > 0) {
            return Resolution.of(new Action.Press(slider.target(), "End"));
        }
        @Nullable String step = slider.attributes().get("step");
        boolean isBetweenSteps = !"any".equals(step)
                && wanted.get()
                                .subtract(least)
                                .remainder(attribute(slider, "step", BigDecimal.ONE))
                                .signum()
                        != 0;
        return isBetweenSteps
                ? new Resolution.Stopped(Findings.failed(
                        line,
                        "the slider moves from " + least + " in steps of " + attribute(slider, "step", BigDecimal.ONE)
                                + " and never stands at " + value))
                : Resolution.of(new Action.SetRange(slider.target(), value));
    }

    private static BigDecimal attribute(Element slider, String name, BigDecimal otherwise) {
        return number(slider.attributes().get(name)).orElse(otherwise);
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
