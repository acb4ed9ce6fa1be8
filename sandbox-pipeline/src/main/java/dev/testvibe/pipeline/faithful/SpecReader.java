package dev.testvibe.pipeline.faithful;

import java.util.ArrayList;
import java.util.List;

import dev.testvibe.pipeline.faithful.SpecTest.SpecStep;

/** Reads the tests of a spec from its text: {@code describe}, {@code beforeEach}, {@code test} and {@code test.step}. */
final class SpecReader {

    private final List<Token> tokens;
    private final List<SpecTest> tests = new ArrayList<>();

    private SpecReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<SpecTest> read(String spec) {
        SpecReader reader = new SpecReader(Tokens.of(spec));
        reader.block(0, reader.tokens.size(), new ArrayList<>());
        return reader.tests;
    }

    /** Reads what stands between two places, after the steps that are done before each test here. */
    private void block(int from, int end, List<SpecStep> before) {
        int at = from;
        while (at < end) {
            if (!is(at, "test") || at > from && is(at - 1, ".")) {
                at++;
                continue;
            }
            String method = is(at + 1, ".") ? tokens.get(at + 2).text() : "";
            int open = at + (method.isEmpty() ? 1 : 3);
            if (!is(open, "(")) {
                at++;
                continue;
            }
            int close = closing(open);
            int body = body(open, close);
            switch (method) {
                case "describe" -> block(body, close, new ArrayList<>(before));
                case "beforeEach" -> before.addAll(steps(body, close));
                case "", "fixme" -> test(open, body, close, method.isEmpty(), before);
                default -> {}
            }
            at = close + 1;
        }
    }

    private void test(int open, int body, int close, boolean isRun, List<SpecStep> before) {
        List<SpecStep> steps = new ArrayList<>(before);
        steps.addAll(steps(body, close));
        tests.add(new SpecTest(tokens.get(open + 1).text(), isRun, steps));
    }

    private List<SpecStep> steps(int from, int end) {
        List<SpecStep> steps = new ArrayList<>();
        for (int at = from; at + 3 < end; at++) {
            if (is(at, "test") && is(at + 1, ".") && is(at + 2, "step") && is(at + 3, "(")) {
                int close = closing(at + 3);
                int body = body(at + 3, close);
                steps.add(new SpecStep(tokens.get(at + 4).text(), tokens.subList(body, Math.max(body, close - 1))));
                at = close;
            }
        }
        return steps;
    }

    /** Where the body of the function begins that a call gets: after its arrow and brace. */
    private int body(int open, int close) {
        for (int at = open; at + 2 < close; at++) {
            if (is(at, "=") && is(at + 1, ">") && is(at + 2, "{")) {
                return at + 3;
            }
        }
        return close;
    }

    private int closing(int open) {
        int depth = 0;
        for (int at = open; at < tokens.size(); at++) {
            if (is(at, "(") || is(at, "{") || is(at, "[")) {
                depth++;
            } else if ((is(at, ")") || is(at, "}") || is(at, "]")) && --depth == 0) {
                return at;
            }
        }
        return tokens.size();
    }

    private boolean is(int at, String written) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(written);
    }
}
