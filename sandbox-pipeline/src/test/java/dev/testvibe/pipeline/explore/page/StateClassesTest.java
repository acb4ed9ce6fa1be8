package dev.testvibe.pipeline.explore.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StateClassesTest {

    @ParameterizedTest
    @CsvSource({
        "packed, packed",
        "is-read, read",
        "gift--bought, bought",
        "todo_item_packed, packed",
        "packed-item, packed"
    })
    void sayWhatIsDoneWith(String name, String state) {
        assertThat(StateClasses.says(name, state)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "pack-item, packed",
        "fixed-height, fixed",
        "not-packed, packed",
        "item--not-packed, packed",
        "watch, watched",
        "to-read, read",
        "read-more, read",
        "unread, read"
    })
    void doNotSayItByAnotherWord(String name, String state) {
        assertThat(StateClasses.says(name, state)).isFalse();
    }
}
