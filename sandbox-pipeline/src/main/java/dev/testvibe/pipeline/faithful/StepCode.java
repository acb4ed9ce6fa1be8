package dev.testvibe.pipeline.faithful;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.testvibe.pipeline.faithful.Token.Kind;

/** What can be asked of the code of one step. */
final class StepCode {

    private static final Set<String> ACTIONS = Set.of(
            "goto",
            "reload",
            "goBack",
            "goForward",
            "click",
            "dblclick",
            "hover",
            "fill",
            "clear",
            "selectOption",
            "check",
            "uncheck",
            "press",
            "pressSequentially",
            "dragTo",
            "focus",
            "blur",
            "scrollIntoViewIfNeeded",
            "setInputFiles",
            "setViewportSize",
            "waitForTimeout",
            "evaluate",
            "clearCookies",
            "addCookies",
            "close",
            "bringToFront");

    private final List<Token> code;

    StepCode(List<Token> code) {
        this.code = code;
    }

    /** A value in the code, with the function that it is given to; for an entry of an object, the entry's key. */
    record Value(Token token, String givenTo) {}

    List<Value> values() {
        return IntStream.range(0, code.size())
                .filter(at -> code.get(at).kind() == Kind.STRING
                        || code.get(at).kind() == Kind.REGEX
                        || code.get(at).kind() == Kind.NUMBER)
                .mapToObj(at -> new Value(code.get(at), givenTo(at)))
                .toList();
    }

    /** Names of the functions that are called, as often as they are. */
    Stream<String> calls() {
        return IntStream.range(0, code.size() - 1)
                .filter(at ->
                        code.get(at).kind() == Kind.WORD && code.get(at + 1).is("("))
                .mapToObj(at -> code.get(at).text());
    }

    boolean calls(Set<String> names) {
        return calls().anyMatch(names::contains);
    }

    /** A key has another name in Playwright's notation, and a slider is moved by keys. */
    boolean saysByKeys() {
        return calls(Set.of("press")) && !calls(Set.of("fill", "pressSequentially"));
    }

    boolean acts() {
        return calls(ACTIONS);
    }

    /** The variables of the environment that are read, {@code process.env['name']}. */
    List<String> environment() {
        return IntStream.range(2, code.size())
                .filter(at -> code.get(at - 2).is("env")
                        && code.get(at - 1).is("[")
                        && code.get(at).kind() == Kind.STRING)
                .mapToObj(at -> code.get(at).text())
                .toList();
    }

    private String givenTo(int place) {
        int at = place - 1;
        if (at > 0 && code.get(at).is("-")) {
            at--;
        }
        if (at > 0 && code.get(at).is(":") && code.get(at - 1).kind() == Kind.WORD) {
            return code.get(at - 1).text();
        }
        for (int depth = 0; at > 0; at--) {
            Token token = code.get(at);
            if (token.is(")") || token.is("]") || token.is("}")) {
                depth++;
            } else if (token.is("(") || token.is("[") || token.is("{")) {
                if (depth == 0 && token.is("(") && code.get(at - 1).kind() == Kind.WORD) {
                    return code.get(at - 1).text();
                }
                depth = Math.max(0, depth - 1);
            }
        }
        return "";
    }

    /** Every {@code expect} of the test, not the matchers that are called {@code expect} too. */
    List<Assertion> assertions() {
        List<Assertion> assertions = new ArrayList<>();
        for (int at = 0; at + 1 < code.size(); at++) {
            boolean polls = code.get(at + 1).is(".")
                    && at + 3 < code.size()
                    && (code.get(at + 2).is("poll") || code.get(at + 2).is("soft"));
            if (code.get(at).is("expect") && (polls || code.get(at + 1).is("("))) {
                assertions.add(Assertion.at(code, at, polls ? at + 3 : at + 1));
            }
        }
        return assertions;
    }
}
