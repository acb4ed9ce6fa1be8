package dev.testvibe.pipeline.explore.form;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ButtonNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Delete Feed the cat", "Remove", "Clear done", "Cancel", "×", "Undo"})
    void sendsNoFormByWhatTakesAwayOrLeavesThingsAsTheyAre(String name) {
        assertThat(ButtonNames.maySend(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Save", "Book now", "Notify me", "+"})
    void maySendAFormByAnythingElse(String name) {
        assertThat(ButtonNames.maySend(name)).isTrue();
    }
}
