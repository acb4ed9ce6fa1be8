package dev.testvibe.pipeline.faithful;

import java.util.List;

/**
 * A test as a spec has it.
 *
 * @param title its title
 * @param isRun false for {@code test.fixme}
 * @param steps its steps in order, first those that are done before each test
 */
record SpecTest(String title, boolean isRun, List<SpecStep> steps) {

    SpecTest {
        steps = List.copyOf(steps);
    }

    /**
     * A {@code test.step}.
     *
     * @param title its title
     * @param code the tokens of its body
     */
    record SpecStep(String title, List<Token> code) {
        SpecStep {
            code = List.copyOf(code);
        }
    }
}
