package dev.testvibe.pipeline.faithful;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import dev.testvibe.pipeline.faithful.Token.Kind;

/**
 * An assertion by its form.
 *
 * @param awaited whether it is waited for
 * @param subject what is looked at
 * @param negated whether it is turned round by {@code not}
 * @param matcher name of its matcher, empty where it has none
 * @param wanted what the matcher compares with
 */
record Assertion(boolean awaited, List<Token> subject, boolean negated, String matcher, List<Token> wanted) {

    /** A text that no page is likely to show. */
    private static final String ANYTHING = "3fq \u00a7 zuj";

    static Assertion at(List<Token> code, int expect, int open) {
        int close = closing(code, open);
        int next = close + 1;
        boolean negated = next + 1 < code.size()
                && code.get(next).is(".")
                && code.get(next + 1).is("not");
        next += negated ? 2 : 0;
        boolean matched = next + 2 < code.size()
                && code.get(next).is(".")
                && code.get(next + 1).kind() == Kind.WORD
                && code.get(next + 2).is("(");
        return new Assertion(
                expect > 0 && code.get(expect - 1).is("await"),
                code.subList(open + 1, close),
                negated,
                matched ? code.get(next + 1).text() : "",
                matched ? code.subList(next + 3, closing(code, next + 2)) : List.of());
    }

    private static int closing(List<Token> code, int open) {
        int depth = 0;
        for (int at = open; at < code.size(); at++) {
            depth += code.get(at).is("(") ? 1 : code.get(at).is(")") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return code.size();
    }

    /** Why it could not fail, whatever the page does, or would not be noticed if it did. */
    Optional<String> hollow() {
        if (matcher.isEmpty()) {
            return Optional.of("an expectation has no matcher");
        } else if (!awaited) {
            return Optional.of("an expectation is not waited for");
        } else if (subject.stream().noneMatch(token -> token.kind() == Kind.WORD && !isConstant(token))) {
            return Optional.of("an expectation looks at a constant");
        }
        boolean any = !negated && wanted.size() == 1 && wanted.get(0).kind() == Kind.REGEX && fitsAll(wanted.get(0));
        return any ? Optional.of("an expectation is met by any text") : Optional.empty();
    }

    private static boolean isConstant(Token word) {
        return word.is("true") || word.is("false") || word.is("null") || word.is("undefined");
    }

    private static boolean fitsAll(Token regex) {
        try {
            Pattern pattern = Pattern.compile(regex.text());
            return pattern.matcher("").find() && pattern.matcher(ANYTHING).find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
