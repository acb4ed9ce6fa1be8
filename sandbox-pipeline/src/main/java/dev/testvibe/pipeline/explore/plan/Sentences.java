package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

/** Several sentences that a table stands for. */
final class Sentences {

    private Sentences() {}

    /** The intents of all of them; nothing where one is not understood. */
    static Optional<List<Intent>> read(StepParser parser, List<String> sentences, Role role) {
        List<Intent> all = new ArrayList<>();
        for (String sentence : sentences) {
            if (!(parser.parse(sentence, role) instanceof Understood one)) {
                return Optional.empty();
            }
            all.addAll(one.intents());
        }
        return Optional.of(all);
    }
}
