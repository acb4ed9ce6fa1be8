package dev.testvibe.pipeline.recording;

import java.util.regex.Pattern;

/**
 * A regular expression, good for Java and for JavaScript's {@code u} flag alike, that finds a text as a run of whole
 * words: {@code Pari} is not in {@code Paris}, {@code 40.0} not in {@code 40.00}, {@code 1} not in {@code 1.5}, {@code
 * 50} not in {@code 50%}. A sentence is not itself without its last mark: {@code Sure} is in {@code Sure, go on} and
 * not in {@code Sure?}.
 */
public final class WholeWords {

    private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\/]");
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";
    private static final String CLOSING = ".,;:!?…)]}»”’\"'";
    /** A sign such as {@code $} belongs to what stands next to it. */
    private static final String NOTHING_AFTER = "(?![^\\s.,;:!?…)\\]}»”’\"'])";

    private WholeWords() {}

    /** The source of the expression for a literal; white space in it stands for any white space. */
    public static String source(String text) {
        String folded = text.strip();
        return folded.isEmpty() ? "" : isNotAllButItsMark(folded) + before(folded) + escaped(folded) + after(folded);
    }

    private static String isNotAllButItsMark(String text) {
        return "(?!^\\s*" + escaped(text) + "\\s*[.:…!?]+\\s*$)";
    }

    private static String before(String text) {
        return !Character.isLetterOrDigit(text.codePointAt(0))
                ? ""
                : Character.isDigit(text.charAt(0)) ? NO_WORD_BEFORE + "(?<![\\p{N}][.,])" : NO_WORD_BEFORE;
    }

    private static String after(String text) {
        char last = text.charAt(text.length() - 1);
        if (Character.isDigit(last)) {
            return NO_WORD_AFTER + "(?![.,]\\p{N})(?!\\s?[%°])";
        }
        if (Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
            return NO_WORD_AFTER;
        }
        return CLOSING.indexOf(last) >= 0 ? "" : NOTHING_AFTER;
    }

    /** The text itself as the source of an expression. */
    public static String escaped(String text) {
        return SPECIAL.matcher(text.strip()).replaceAll("\\\\$0").replaceAll("\\s+", "\\\\s+");
    }

    /** The expression, compiled. */
    public static Pattern pattern(String text) {
        return Pattern.compile(source(text));
    }
}
