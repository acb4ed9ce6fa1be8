package dev.testvibe.pipeline.recording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date           | 2026-12-25                | 2026-12-25
                    date           | 25 December 2026          | 2026-12-25
                    date           | Friday, 25th of Dec 2026  | 2026-12-25
                    date           | December 5, 2026          | 2026-12-05
                    date           | 25.12.2026                | 2026-12-25
                    time           | 14:30                     | 14:30
                    time           | 2:30 p.m.                 | 14:30
                    time           | 9 am                      | 09:00
                    datetime-local | 25 December 2026 at 2 pm  | 2026-12-25T14:00
                    datetime-local | 2026-12-25T14:30          | 2026-12-25T14:30
                    month          | May 2026                  | 2026-05
                    week           | week 7 of 2026            | 2026-W07
                    """)
    void readsWhatCanBeReadInOneWay(String type, String text, String held) {
        assertThat(WrittenTimes.as(type, text)).contains(held);
        assertThat(WrittenTimes.isHeldAs(held, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date | 03/04/2026
                    date | 12/25/2026
                    date | 30 February 2026
                    date | 2026-12-2
                    date | tomorrow
                    time | 25:00
                    time | 12:78
                    """)
    void readsNothingElse(String type, String text) {
        assertThat(WrittenTimes.as(type, text)).isEmpty();
    }
}
