package dev.testvibe.pipeline.recording;

import java.util.regex.Pattern;

/**
 * A regular expression, good for Java and for JavaScript's {@code u} flag alike, that finds a text as a run of whole
 * words: {@code Pari} is not in {@code Paris}, {@code 40.0} not in {@code 40.00}, {@code 1} not in {@code 1.5}.
 */
public final class WholeWords {

    private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\/]");

    private WholeWords() {}

    /** The source of the expression for a literal; white space in it stands for any white space. */
    public static String source(String text) {
        String folded = text.strip();
        StringBuilder source = new StringBuilder();
        if (!folded.isEmpty() && Character.isLetterOrDigit(folded.codePointAt(0))) {
            source.append("(?<![\\p{L}\\p{N}])");
            if (Character.isDigit(folded.charAt(0))) {
                source.append("(?<![\\p{N}][.,])");
            }
        }
        source.append(escaped(folded));
        if (!folded.isEmpty() && Character.isLetterOrDigit(folded.codePointBefore(folded.length()))) {
            source.append("(?![\\p{L}\\p{N}])");
            if (Character.isDigit(folded.charAt(folded.length() - 1))) {
                source.append("(?![.,]\\p{N})");
            }
        }
        return source.toString();
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
