package dev.testvibe.pipeline.language.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NounsTest {

    @ParameterizedTest
    @CsvSource({
        "tasks, task",
        "stories, story",
        "movies, movie",
        "ties, tie",
        "boxes, box",
        "classes, class",
        "courses, course",
        "menus, menu",
        "statuses, status"
    })
    void makesOneOfAPlural(String plural, String one) {
        assertThat(Nouns.singular(plural)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"task", "address", "status"})
    void leavesWhatIsNoPlural(String noun) {
        assertThat(Nouns.singular(noun)).isEqualTo(noun);
    }
}
