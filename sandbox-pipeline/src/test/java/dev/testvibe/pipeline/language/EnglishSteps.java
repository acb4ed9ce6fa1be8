package dev.testvibe.pipeline.language;

import java.util.List;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.lexicon.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads steps in English; whoever asks for what a step means, fails where it is not understood. */
public final class EnglishSteps {

    private static final StepParser PARSER = new StepParser(Lexicon.of("en"));

    private EnglishSteps() {}

    public static Understanding parse(String step, Role role) {
        return PARSER.parse(step, role);
    }

    public static Understood understood(String step, Role role) {
        Understanding understanding = parse(step, role);
        assertThat(understanding).as(step).isInstanceOf(Understood.class);
        return (Understood) understanding;
    }

    public static List<Intent> intents(String step, Role role) {
        return understood(step, role).intents();
    }

    /** The one intent of a step that has no other. */
    public static Intent only(String step, Role role) {
        List<Intent> intents = intents(step, role);
        assertThat(intents).as(step).hasSize(1);
        return intents.get(0);
    }

    /** The one act of a step with {@code When}. */
    public static Act act(String step) {
        Intent only = only(step, Role.WHEN);
        assertThat(only).as(step).isInstanceOf(Act.class);
        return (Act) only;
    }

    /** The one expectation of a step with {@code Then}. */
    public static Expect expect(String step) {
        Intent only = only(step, Role.THEN);
        assertThat(only).as(step).isInstanceOf(Expect.class);
        return (Expect) only;
    }
}
