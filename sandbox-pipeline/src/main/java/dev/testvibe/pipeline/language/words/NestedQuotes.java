package dev.testvibe.pipeline.language.words;

import java.util.regex.Pattern;

/** Quotes within quotes of the same kind: {@code the error ""Tea" is on the list" is shown} speaks of one text. */
final class NestedQuotes {

    /** Its strings are in quotes that no sentence opens. */
    private static final Pattern JSON = Pattern.compile("[{\\[]\\s*\\\\?\"");

    private NestedQuotes() {}

    /** The step with other quotes around a text that has such quotes itself; the same step where they are no pairs. */
    static String apart(String step) {
        if (step.indexOf('"') < 0 || JSON.matcher(step).find()) {
            return step;
        }
        StringBuilder apart = new StringBuilder();
        int copied = 0;
        int depth = 0;
        int start = 0;
        boolean nested = false;
        for (int at = step.indexOf('"'); at >= 0; at = step.indexOf('"', at + 1)) {
            if (depth == 0) {
                start = at;
                nested = false;
                depth = 1;
            } else if (opens(step, at, start)) {
                nested = true;
                depth++;
            } else if (--depth == 0 && nested) {
                String quoted = MaskedText.quoted(step.substring(start + 1, at));
                if (quoted.startsWith("\"")) {
                    return step;
                }
                apart.append(step, copied, start).append(quoted);
                copied = at + 1;
            }
        }
        return depth == 0 ? apart.append(step.substring(copied)).toString() : step;
    }

    /** A word begins behind it, and before it is a gap or nothing but the quote that began the text. */
    private static boolean opens(String step, int at, int start) {
        boolean beginsAWord = at + 1 < step.length() && Character.isLetterOrDigit(step.charAt(at + 1));
        char before = step.charAt(at - 1);
        return beginsAWord && (at - 1 == start || Character.isWhitespace(before) || before == '(');
    }
}
