package dev.testvibe.pipeline.language.wording;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

class PathRewordingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I add the pack \"B-10\" from \"Bulbs\" > \"Tulip\" to my cart",
                "I add the pack \"B-10\" to my cart from \"Bulbs\" -> \"Tulip\"",
                "the customer has put the item \"B-10\" from \"Bulbs\" → \"Tulip\" into the basket",
                "I add the item \"B-10\" of product \"Tulip\" in \"Bulbs\" to the cart"
            })
    void goesAlongThePathToWhatIsPutIntoTheCart(String step) {
        List<Intent> intents = intents(step, Role.WHEN);

        assertThat(intents.subList(0, 2)).containsExactly(new Open("\"Bulbs\""), new Open("\"Tulip\""));
        assertThat(intents.get(2)).isInstanceOfSatisfying(Command.class, adding -> assertThat(
                        adding.buttons().get(0).within().name())
                .isEqualTo("B-10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I navigate to \"Bulbs\" > \"Spring\" > \"Tulip\"",
                "the user goes to \"Bulbs\" -> \"Spring\" -> \"Tulip\""
            })
    void opensOneAfterTheOther(String step) {
        assertThat(intents(step, Role.WHEN)).containsExactly(new Open("Bulbs"), new Open("Spring"), new Open("Tulip"));
    }

    @Test
    void clicksOneAfterTheOther() {
        assertThat(intents("I click on \"File\" > \"Print\"", Role.WHEN))
                .extracting(act -> ((Act) act).target().name())
                .containsExactly("File", "Print");
    }

    @Test
    void leavesATextWithAnArrowAsItIs() {
        assertThat(intents("I click on \"File > Print\"", Role.WHEN))
                .extracting(act -> ((Act) act).target().name())
                .containsExactly("File > Print");
    }

    @Test
    void goesToAPageByAnother() {
        assertThat(intents("the user navigates to the registration page from the login page", Role.GIVEN))
                .containsExactly(new Open("login"), new Open("registration"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am viewing the \"Popular\" feed", "the reader is on the \"Popular\" timeline"})
    void isOnAFeedByItsName(String step) {
        assertThat(intents(step, Role.GIVEN)).singleElement().isInstanceOfSatisfying(Act.class, act -> {
            assertThat(act.verb()).isEqualTo(Verb.CLICK);
            assertThat(act.target().name()).isEqualTo("Popular");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I open the poem \"Dawn\" from the \"Popular\" feed",
                "the reader visits the profile of \"Dawn\" from the \"Popular\" timeline"
            })
    void opensAThingOfAFeed(String step) {
        List<Intent> intents = intents(step, Role.WHEN);

        assertThat(intents.get(0))
                .isInstanceOfSatisfying(
                        Act.class, act -> assertThat(act.target().name()).isEqualTo("Popular"));
        assertThat(intents).endsWith(new Open("\"Dawn\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the first post title should be \"Dawn\"",
                "the first post's title is \"Dawn\"",
                "the title of the first post should be \"Dawn\""
            })
    void takesAPropertyOfAPlacedThing(String step) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, claim -> {
            assertThat(claim.subject().words()).containsExactly("title");
            assertThat(claim.subject().within().position()).isEqualTo(1);
            assertThat(claim.subject().within().words()).containsExactly("post");
        });
    }

    @Test
    void readsAFirstNameAsAName() {
        assertThat(intents("the first name should be \"Dawn\"", Role.THEN))
                .singleElement()
                .isInstanceOfSatisfying(
                        Expect.class,
                        claim -> assertThat(claim.subject().within()).isNull());
    }

    @Test
    void marksThePageInThePagination() {
        assertThat(intents("page \"3\" should be highlighted in the pagination", Role.THEN))
                .singleElement()
                .isInstanceOfSatisfying(Expect.class, claim -> {
                    assertThat(claim.claim()).isEqualTo(Claim.STATE);
                    assertThat(claim.subject().name()).isEqualTo("3");
                });
    }
}
