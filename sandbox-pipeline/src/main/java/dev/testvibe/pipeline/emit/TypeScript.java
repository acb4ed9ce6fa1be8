package dev.testvibe.pipeline.emit;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Secrets;

/** Literals of TypeScript. */
final class TypeScript {

    private static final Pattern ESCAPED_OR_SLASH = Pattern.compile("\\\\.|/");

    private TypeScript() {}

    /** A string literal in single quotes. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\'' -> quoted.append("\\'");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (point < 0x20 || point == 0x7f || point == 0x2028 || point == 0x2029) {
                        quoted.append("\\u").append(String.format("%04x", point));
                    } else {
                        quoted.appendCodePoint(point);
                    }
                }
            }
        });
        return quoted.append('\'').toString();
    }

    /** A literal of the feature, or the variable of the environment that holds it; only a secret has no default. */
    static String literal(Literal literal) {
        String variable = literal.variable();
        return variable == null
                ? quote(literal.text())
                : "process.env[" + quote(variable) + "] ?? "
                        + (Secrets.isSecret(variable) ? "''" : quote(literal.text()));
    }

    static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A regular expression literal; the source is valid under the {@code u} flag. */
    static String regex(String source, String flags) {
        String closed = ESCAPED_OR_SLASH
                .matcher(source)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().equals("/") ? "\\/" : match.group()));
        return "/" + (closed.isEmpty() ? "(?:)" : closed.replace("\n", "\\n").replace("\r", "\\r")) + "/" + flags;
    }

    /** A comment that cannot end early or run over its line. */
    static String comment(String text) {
        return "// " + text.replaceAll("\\s+", " ").strip();
    }
}
