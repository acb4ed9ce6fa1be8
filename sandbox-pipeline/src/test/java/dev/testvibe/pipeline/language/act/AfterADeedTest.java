package dev.testvibe.pipeline.language.act;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class AfterADeedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after I follow the \"Stock\" link the number of boats should still be \"3\"",
                "when I click on the \"Stock\" tab, the number of boats should be \"3\"",
                "the number of boats should be \"3\" after the user opens the \"Stock\" page again",
                "once the clerk clicks the \"Stock\" link in the menu the number of boats is \"3\""
            })
    void isDoneBeforeWhatIsExpected(String step) {
        assertThat(intents(step, Role.THEN)).hasSize(2).satisfies(both -> {
            assertThat(both.get(0)).isNotInstanceOf(Expect.class);
            assertThat(both.get(1)).isInstanceOfSatisfying(Expect.class, claim -> assertThat(claim.value())
                    .isEqualTo("3"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after clicking the \"Stock\" link the number of boats should be \"3\"",
                "after I have clicked the \"Stock\" link the number of boats should be \"3\""
            })
    void mayHaveBeenDoneAlready(String step) {
        boolean acts = !(parse(step, Role.THEN) instanceof NotUnderstood)
                && intents(step, Role.THEN).stream().anyMatch(Act.class::isInstance);
        assertThat(acts).isFalse();
    }
}
