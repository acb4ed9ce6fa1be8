package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.Rewrite;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Numbers that something is given: how many of it, how good it is, and what is searched by. */
class RatingsAndQuantitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the customer sets the quantity of \"Tea\" to \"3\"",
                "I increase the quantity of \"Tea\" to \"3\"",
                "I enter a quantity of \"3\" for \"Tea\"",
                "I enter \"3\" as the quantity of \"Tea\""
            })
    void changesHowManyThereAreOfAThing(String step) {
        assertThat(only(step, Role.WHEN)).isInstanceOfSatisfying(Rewrite.class, rewrite -> {
            assertThat(rewrite.text()).isEqualTo("3");
            assertThat(rewrite.subject().within().name()).isEqualTo("Tea");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"I select a rating of \"3\" | rating | 3", "the user chooses a size of \"M\" | size | M"})
    void selectsWhatAThingHas(String step, String attribute, String value) {
        assertThat(only(step, Role.WHEN)).isInstanceOfSatisfying(Act.class, act -> {
            assertThat(act.target().words()).containsExactly(attribute);
            assertThat(act.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"I give it 4 stars", "I leave a rating of 4 stars", "the user sets the rating to 4 stars"})
    void givesStars(String step) {
        assertThat(only(step, Role.WHEN)).isInstanceOfSatisfying(Act.class, act -> {
            assertThat(act.verb()).isEqualTo(Verb.SELECT);
            assertThat(act.target().words()).containsExactly("4", "stars");
        });
    }

    @Test
    void readsWhatAThingHasAnAmountOf() {
        assertThat(EnglishSteps.expect("the account \"A1\" should have a balance of \"$5\"")
                        .detail())
                .isEqualTo("balance");
    }

    @Test
    void searchesByAFieldWhereThereIsOneOfThatName() {
        assertThat(only("the user searches for the amount \"5\"", Role.WHEN))
                .isInstanceOfSatisfying(UseForm.class, form -> {
                    UseForm.Field field = form.fields().get(0);
                    assertThat(field.phrase().words()).containsExactly("amount");
                    assertThat(field.instead().phrase().words()).containsExactly("search");
                });
    }

    @Test
    void updatesRatherThanUpdats() {
        assertThat(only("the customer updates the cart", Role.WHEN))
                .isInstanceOfSatisfying(
                        Command.class,
                        command -> assertThat(command.buttons().get(0).words()).containsExactly("update", "cart"));
    }

    @Test
    void readsBothOfWhomAReviewIsAndHowItRates() {
        assertThat(parse("the last review should be by \"Ann\" with the rating \"3/5\"", Role.THEN)
                        .toString())
                .contains("Ann")
                .contains("3/5");
    }
}
