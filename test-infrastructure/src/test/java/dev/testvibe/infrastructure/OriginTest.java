package dev.testvibe.infrastructure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OriginTest {

    @Test
    void isWhatIsThereWhereNothingIsWishedFor() {
        assertThat(Origin.of(null, () -> true)).isEqualTo(Origin.CONTAINERS);
        assertThat(Origin.of("", () -> false)).isEqualTo(Origin.EMBEDDED);
    }

    @Test
    void isWhatIsWishedForWithoutLookingForAnEngine() {
        assertThat(Origin.of("containers", OriginTest::notAsked)).isEqualTo(Origin.CONTAINERS);
        assertThat(Origin.of("embedded", OriginTest::notAsked)).isEqualTo(Origin.EMBEDDED);
    }

    @Test
    void refusesAnotherWishAndNamesTheTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Origin.of("docker", OriginTest::notAsked))
                .withMessageContaining("TESTVIBE_TEST_INFRA is “docker”")
                .withMessageContaining("containers or embedded");
    }

    private static boolean notAsked() {
        throw new AssertionError("Nobody should look for an engine");
    }
}
