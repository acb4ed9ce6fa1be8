package dev.testvibe.pipeline.explore.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.grounding.PageForm;

import static org.assertj.core.api.Assertions.assertThat;

class MadeUpValuesTest {

    private final MadeUpValues values = new MadeUpValues("adding-a-contact");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email | Contact | [a-z]+\\.[a-z]+@example\\.org",
                "text | E-mail | [a-z]+\\.[a-z]+@example\\.org",
                "tel | Reach me | 20255501\\d\\d",
                "text | firstName | [A-Z][a-z]+",
                "text | Name | [A-Z][A-Za-z]+ [A-Z][A-Za-z]+",
                "password | Secret | (?=.*[a-z])(?=.*[A-Z])(?=.*\\d)(?=.*-).{8,}",
                "text | Zip code | 1\\d{4}",
                "url | Site | https://www\\..+\\.example/",
                "textarea | Notes | .+\\.",
                "text | Anything | .+"
            })
    void fitTheKindAndTheNameOfAField(String type, String name, String pattern) {
        assertThat(of(type, name, null, null, null, 0, 0)).matches(pattern);
    }

    @Test
    void areTheSameEachTimeWhateverCameBefore() {
        PageForm.Field city = field("text", "City", null, null, null, 0, 0);
        MadeUpValues again = new MadeUpValues("adding-a-contact");
        again.of(field("email", "Other", null, null, null, 0, 0));

        assertThat(again.of(city)).isEqualTo(values.of(city));
    }

    @Test
    void keepWithinBounds() {
        assertThat(Integer.parseInt(of("number", "Seats", "3", "5", null, 0, 0)))
                .isBetween(3, 5);
        assertThat(of("number", "Price", "0.5", "1", "0.25", 0, 0)).isIn("0.5", "0.50", "0.75", "1.00");
        assertThat(LocalDate.parse(of("date", "Arrival", "2031-05-01", "2031-05-03", null, 0, 0)))
                .isBetween(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 3));
        assertThat(LocalDate.parse(of("date", "Date of birth", null, null, null, 0, 0)))
                .isBefore(LocalDate.of(2000, 1, 1));
        assertThat(of("text", "Name", null, null, null, 0, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void followAPatternOrSayThatNoneFits() {
        assertThat(values.of(new PageForm.Field(
                        "#a",
                        List.of("Code"),
                        "text",
                        "",
                        false,
                        "",
                        false,
                        null,
                        null,
                        null,
                        "[A-Z]{2}-\\d{3}",
                        0,
                        0,
                        List.of(),
                        List.of())))
                .hasValueSatisfying(value -> assertThat(value).matches("[A-Z]{2}-\\d{3}"));
        assertThat(values.of(field("email", "Email", null, null, null, 0, 4))).isEmpty();
    }

    private String of(String type, String name, String min, String max, String step, int least, int most) {
        return values.of(field(type, name, min, max, step, least, most)).orElseThrow();
    }

    private static PageForm.Field field(
            String type, String name, String min, String max, String step, int least, int most) {
        return new PageForm.Field(
                "#a",
                List.of(name),
                type,
                "",
                false,
                "",
                false,
                min,
                max,
                step,
                null,
                least,
                most,
                List.of(),
                List.of());
    }

    @Test
    void makesAnotherValueForTheNextThingOfAScenario() {
        PageForm.Field phone = field("tel", "Phone", null, null, null, 0, 0);

        assertThat(values.of(phone)).isPresent().isNotEqualTo(values.of(phone));
    }
}
