package dev.testvibe.pipeline.explore.plan;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedTest {

    private final Remembered remembered = new Remembered();

    @BeforeEach
    void aContact() {
        remembered.put(List.of("contact"), List.of("Full name", "name"), "Ada Byron");
        remembered.put(List.of("contact"), List.of("Email"), "ada@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the list shows the created contact | the list shows \"Ada Byron\"",
                "the newly added contact should be visible | \"Ada Byron\" should be visible",
                "I delete that contact | I delete \"Ada Byron\"",
                "I should see that email | I should see \"ada@example.org\"",
                "I search for the same full name | I search for \"Ada Byron\"",
                "I should see the created contact's email | I should see \"ada@example.org\"",
                "I should see the email of the new contact | I should see \"ada@example.org\"",
                "I should see the contact | I should see the contact",
                "I should see \"that email\" | I should see \"that email\"",
                "I see that emailing works | I see that emailing works"
            })
    void namesWhatWasEnteredByItsValue(String step, String said) {
        assertThat(remembered.in(step, value -> true)).isEqualTo(said);
    }

    @Test
    void takesTheValueThatThePageShows() {
        assertThat(remembered.in("I see the created contact", "ada@example.org"::equals))
                .isEqualTo("I see \"ada@example.org\"");
        assertThat(remembered.in("I see the created contact", value -> false)).isEqualTo("I see \"Ada Byron\"");
    }
}
