package dev.testvibe.pipeline.language.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Reached;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

/** What somebody has is there, each by its name, or is added. */
class SeveralThereTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have goats \"Lotte\" and \"Mia\"",
                "I have the goats \"Lotte\" and \"Mia\" in my list",
                "the user has two goats called \"Lotte\" and \"Mia\"",
                "I have the following goats: \"Lotte\" and \"Mia\"",
                "I already have goats \"Lotte\" and \"Mia\"",
            })
    void bringsAboutEach(String step) {
        assertThat(intents(step, Role.GIVEN)).hasSize(2).allMatch(Reached.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have three goats \"Lotte\" and \"Mia\"",
                "I have goats \"Lotte\" and \"Lotte\"",
                "I have sent messages \"Lotte\" and \"Mia\"",
                "I have buttons \"Lotte\" and \"Mia\"",
            })
    void leavesWhatIsNoneOfThat(String step) {
        assertThat(intents(step, Role.GIVEN)).noneMatch(Reached.class::isInstance);
    }
}
