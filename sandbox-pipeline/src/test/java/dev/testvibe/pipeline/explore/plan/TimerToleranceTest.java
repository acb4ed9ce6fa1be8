package dev.testvibe.pipeline.explore.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimerToleranceTest {

    @ParameterizedTest(name = "after {0} ms: from {1} to {2}")
    @CsvSource({"3000, 2800, 4000", "500, 425, 1500", "150, 92, 1150", "80, 40, 1080"})
    void liesAroundTheTimeThatAStepNames(int milliseconds, int least, int most) {
        assertThat(TimerTolerance.around(milliseconds)).isEqualTo(new TimerTolerance(least, most));
    }

    @Test
    void neverAcceptsWhatComesAndGoesAtOnce() {
        assertThat(TimerTolerance.around(1).least()).isPositive();
    }
}
