package dev.testvibe.pipeline.support;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.browser.NodeJs;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be compared as what, and what cannot. */
class OrderOfValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$5; $10; $1,299.00                            | number | ascending",
                "1.299,00 €; 950,00 €; 3,50 €                  | number | descending",
                "1 299 €; 2 000 €                              | number | ascending",
                "-3; 2; 2                                      | number | ascending",
                "3 items; 1 item; 2 items                      | number | unsorted",
                "1.299 €; 950 €                                | number | unreadable",
                "900 g; 1 kg                                   | number | unreadable",
                "$5; €6                                        | number | unreadable",
                "4.5 (12); 3 (2)                               | number | unreadable",
                "5; 5.0                                        | number | all alike",
                "5                                             | number | too few",
                "2024-01-02; 2023-12-31                        | date   | descending",
                "Jan 2, 2024; February 3, 2024                 | date   | ascending",
                "2 Jan 2024; Tuesday, 3 January 2024 at 5:00 pm | date  | ascending",
                "1/31/2024; 2/1/2024                           | date   | ascending",
                "3/4/2024; 4/5/2024                            | date   | unreadable",
                "31.02.2024; 01.03.2024                        | date   | unreadable",
                "08:00; 12:30 pm; 1:15 pm                      | date   | ascending",
                "Mon 08:00; Tue 07:00                          | date   | unreadable",
                "apple; Banana; éclair; Zoo                    | text   | ascending",
                "item 2; item 10                               | text   | ascending",
                "b; c; a                                       | text   | unsorted",
                "Tea; tea                                      | text   | all alike",
            })
    void comparesWhatCanBeCompared(String texts, String kind, String order) throws Exception {
        assertThat(orderOf(texts, kind)).isEqualTo(order);
    }

    private static String orderOf(String texts, String kind) throws Exception {
        String asked = SupportScript.ORDER.source()
                + "\nconst [, texts, kind] = process.argv; console.log(order([texts.split('; '), kind]));";
        Process node = new ProcessBuilder(NodeJs.onPath(), "-e", asked, "--", texts, kind)
                .redirectErrorStream(true)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(output).isZero();
        return output.strip();
    }
}
