package dev.testvibe.pipeline.emit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.recording.Secrets;

/**
 * TypeScript in which no secret is spelled out: a string that holds one is put together from the environment, and a
 * comment or title has the name. What is neither, such as a regular expression, gets the name too; its test then fails
 * when it is run, rather than tell.
 */
final class SecretCode {

    private static final Pattern STRING = Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*)'");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");
    /** Titles are read by people, in a report; comments too. */
    private static final Pattern PROSE =
            Pattern.compile("^\\s*(?://|(?:await )?test(?:\\.(?:step|fixme|describe))?\\().*");

    private SecretCode() {}

    static String without(Secrets secrets, String typescript) {
        return typescript.lines().map(line -> line(secrets, line)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Secrets secrets, String line) {
        String strings = PROSE.matcher(line).matches()
                ? line
                : STRING.matcher(line)
                        .replaceAll(
                                string -> Matcher.quoteReplacement(string(secrets, string.group(), string.group(1))));
        return secrets.hidden(strings);
    }

    private static String string(Secrets secrets, String written, String source) {
        List<String> parts = secrets.parts(unescaped(source));
        if (parts.size() == 1) {
            return written;
        }
        if (parts.size() == 3 && parts.get(0).isEmpty() && parts.get(2).isEmpty()) {
            return environment(parts.get(1));
        }
        StringBuilder template = new StringBuilder("`");
        for (int index = 0; index < parts.size(); index++) {
            template.append(index % 2 == 0 ? inTemplate(parts.get(index)) : "${" + environment(parts.get(index)) + "}");
        }
        return template.append('`').toString();
    }

    private static String environment(String variable) {
        return "process.env[" + TypeScript.quote(variable) + "] ?? ''";
    }

    private static String inTemplate(String text) {
        String quoted = TypeScript.quote(text);
        return quoted.substring(1, quoted.length() - 1)
                .replace("\\'", "'")
                .replace("`", "\\`")
                .replace("${", "\\${");
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
