package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.LoggedIn;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What many people write of the state that a scenario begins in, each beside what looks alike and means something else. */
class EverydayBeginningsTest {

    @Test
    void readsANamedUserWhoIsLoggedIn() {
        assertThat(intents("the user \"ada\" is logged in with password \"x\"", Role.GIVEN))
                .hasOnlyElementsOfType(LoggedIn.class);
    }

    @Test
    void bringsAboutEachOfSeveralStates() {
        assertThat(intents("I have the todos \"Tea\", \"Milk\" and \"Rice\"", Role.GIVEN))
                .hasSize(3)
                .hasOnlyElementsOfType(Reached.class);
        assertThat(intents("I add \"Tea\" and \"Milk\" to the cart", Role.WHEN)).hasSize(2);
    }

    @Test
    void takesTheFirstWhereAnyWillDo() {
        Command adds =
                (Command) intents("I have an item in my cart", Role.GIVEN).get(0);
        assertThat(adds.buttons()).extracting(Phrase::position).containsOnly(1);
        assertThat(intents("I add a product to the basket", Role.WHEN)).hasOnlyElementsOfType(Command.class);
        assertThat(parse("I add a product to the queue", Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void takesWhoHasAThingForTheUser() {
        assertThat(intents("Jane has a todo \"Tea\"", Role.GIVEN)).hasOnlyElementsOfType(Reached.class);
        assertThat(intents("the todo list contains \"Tea\" and \"Milk\"", Role.GIVEN))
                .hasSize(2)
                .hasOnlyElementsOfType(Reached.class);
        assertThat(intents("the price list contains \"Tea\"", Role.GIVEN)).hasOnlyElementsOfType(Expect.class);
    }
}
