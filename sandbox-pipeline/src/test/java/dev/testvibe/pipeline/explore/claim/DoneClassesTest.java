package dev.testvibe.pipeline.explore.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoneClassesTest {

    @ParameterizedTest
    @ValueSource(strings = {"packed", "is-packed", "item_packed", "row--packed", "status-packed"})
    void saysThatItIsDone(String name) {
        assertThat(DoneClasses.says(name, "packed")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pack", "pack-item", "not-packed", "unpacked", "un-packed", "packed-height", "to-be-packed"})
    void saysNoSuchThing(String name) {
        assertThat(DoneClasses.says(name, "packed")).isFalse();
    }
}
