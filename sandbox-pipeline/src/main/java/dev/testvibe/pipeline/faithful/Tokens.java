package dev.testvibe.pipeline.faithful;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.faithful.Token.Kind;

/** The tokens of TypeScript as specs have it; comments are left out. */
final class Tokens {

    private static final Pattern SPACE_OR_COMMENT = Pattern.compile("(?:\\s|//[^\\n]*|(?s:/\\*.*?\\*/))+");
    private static final Pattern STRING =
            Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*)'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|`((?s:[^`\\\\]|\\\\.)*)`");
    private static final Pattern REGEX =
            Pattern.compile("/((?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^]\\\\\\n]|\\\\.)*])+)/[a-z]*");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d_]*(?:\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(?s:(.)))");
    /** In a template, a variable of the environment stands for its name in angle brackets. */
    private static final Pattern ENVIRONMENT = Pattern.compile("\\$\\{process\\.env\\['([^']*)'](?: \\?\\? '[^']*')?}");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String source) {
        this.source = source;
    }

    static List<Token> of(String source) {
        return new Tokens(source).read();
    }

    private List<Token> read() {
        while (at < source.length()) {
            if (matches(SPACE_OR_COMMENT) != null) {
                continue;
            }
            tokens.add(next());
        }
        return tokens;
    }

    private Token next() {
        Matcher string = matches(STRING);
        if (string != null) {
            return new Token(Kind.STRING, string.group(3) == null ? unescaped(string) : template(string.group(3)));
        }
        Matcher regex = source.charAt(at) == '/' && mayBeRegex() ? matches(REGEX) : null;
        if (regex != null) {
            return new Token(Kind.REGEX, regex.group(1));
        }
        Matcher number = matches(NUMBER);
        if (number != null) {
            return new Token(Kind.NUMBER, number.group().replace("_", ""));
        }
        Matcher word = matches(WORD);
        return word != null ? new Token(Kind.WORD, word.group()) : new Token(Kind.MARK, source.substring(at, ++at));
    }

    private @org.jspecify.annotations.Nullable Matcher matches(Pattern pattern) {
        Matcher matcher = pattern.matcher(source).region(at, source.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    /** After a value, a slash divides. */
    private boolean mayBeRegex() {
        if (tokens.isEmpty()) {
            return true;
        }
        Token before = tokens.get(tokens.size() - 1);
        return before.kind() == Kind.MARK && !before.is(")") && !before.is("]");
    }

    private static String unescaped(Matcher string) {
        return unescaped(string.group(1) == null ? string.group(2) : string.group(1));
    }

    private static String template(String source) {
        return unescaped(ENVIRONMENT.matcher(source).replaceAll("<$1>"));
    }

    private static String unescaped(String source) {
        return ESCAPE.matcher(source)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) != null
                                ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                                : switch (escape.group(2)) {
                                    case "n" -> "\n";
                                    case "r" -> "\r";
                                    case "t" -> "\t";
                                    default -> escape.group(2);
                                }));
    }
}
