package dev.testvibe.pipeline.language.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step with its literals taken out: {@code clicks "Save"} is {@code clicks «0»} and the literal {@code Save}.
 *
 * <p>Rules match the text and can neither alter a literal nor stumble over the words in it.
 *
 * @param text the text with {@code «n»} for the n-th literal
 * @param literals the literals, as written
 */
public record MaskedText(String text, List<String> literals) {

    /** Matches one masked literal; its number is group 1 where it is not nested in a larger pattern. */
    public static final String LITERAL = "«\\d+»";

    /** JSON in double quotes ends at a quote after its last bracket; its strings may be escaped, as in a program. */
    private static final String JSON = "(?:\\[\\s*(?:[{\\[]\\s*)*|\\{\\s*)\\\\?\"(?=[^\\s\"]).*?[\\]}]";

    /** {@code “Say "yes" now”}: between gaps, since {@code “Tea" and "Jam”} are two that were typed carelessly. */
    private static final String PAIR_INSIDE = "(?<![\\p{L}\\p{N}.!?])\"(?=\\S)[^\"“”]*(?<=\\S)\"(?![\\p{L}\\p{N}])";

    private static final String END_OF_JSON = "(?=[.,;:)]?(?:\\s|$))";
    private static final Pattern ESCAPED = Pattern.compile("^[\\[{\\s]*\\\\\"");

    private static final Pattern QUOTED = Pattern.compile("\"\\s*(" + JSON + ")\\s*\"" + END_OF_JSON
            // JSON in no quotes at all is of objects, since a word in brackets is none
            + "|(?<=\\s)((?:\\[\\s*\\{|\\{)\\s*\"(?=[^\\s\"])[^\"]*\"\\s*:.*?\\}\\s*\\]?)" + END_OF_JSON
            + "|\"((?:[^\"“”]|“[^\"“”]*”)*)\""
            + "|“((?:[^\"“”]|" + PAIR_INSIDE + ")*)”"
            + "|\"([^\"”]*)[\"”]"
            + "|„([^“”\"]*)[“”\"]"
            + "|«[ \u00a0\u202f]?([^«»]*?)[ \u00a0\u202f]?»"
            + "|»([^«»]*)«"
            + "|‚([^‘’]*)[‘’]"
            + "|‹[ \u00a0\u202f]?([^‹›]*?)[ \u00a0\u202f]?›"
            + "|“([^”\"]*)[”\"]"
            + "|`([^`]*)`"
            + "|(?<![\\p{L}\\p{N}])'((?:[^']|(?<=\\p{L})'(?=\\p{L}))*)'(?![\\p{L}])"
            + "|(?<![\\p{L}\\p{N}])‘([^’]*)’");
    private static final String ORDER =
            "(?i:[^()]*\\b(?:ascending|descending|alphabetical(?:ly)?|chronological(?:ly)?|a ?(?:to|[-–]) ?z|z ?(?:to|[-–]) ?a|"
                    + "(?:high|low|old|new|late|early|small|large|big|cheap|expensive)(?:g?e?st)?(?: ones?)? (?:to|first|last))\\b)";
    /** A remark in parentheses that holds no literal and says nothing of an order, such as {@code (maximum volume)}. */
    private static final String REMARK =
            " \\((?!with |id|data|test|greater|less|more|at least|at most|between|\\d+ ?, ?\\d+\\)|" + ORDER
                    + ")[^()«»]*\\)";

    /** Those that open and close a literal, and others that would close it. */
    private static final List<String> QUOTES = List.of("\"\"”", "``", "‹›");

    private static final Pattern NUMBER_OF_LITERAL = Pattern.compile("«(\\d+)»");

    public MaskedText {
        literals = List.copyOf(literals);
    }

    /** Takes the quoted literals out of a step and folds its white space and apostrophes. */
    public static MaskedText of(String step) {
        List<String> literals = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(NestedQuotes.apart(withApostrophes(step)));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String literal = "";
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    literal = matcher.group(group);
                }
            }
            matcher.appendReplacement(text, "«" + literals.size() + "»");
            literals.add(ESCAPED.matcher(literal).find() ? literal.replace("\\\"", "\"") : literal);
        }
        matcher.appendTail(text);
        String folded = text.toString()
                .replace('’', '\'')
                .replaceAll(REMARK, " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.:;,!]+$", "");
        return new MaskedText(folded, literals);
    }

    /** The text with what stands in no quotes replaced. */
    public static String outsideOfQuotes(String quotedText, UnaryOperator<String> replacement) {
        String text = NestedQuotes.apart(quotedText);
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            replaced.append(replacement.apply(text.substring(from, quoted.start())))
                    .append(quoted.group());
            from = quoted.end();
        }
        return replaced.append(replacement.apply(text.substring(from))).toString();
    }

    /** The text in quotes of a kind that it does not hold itself. */
    public static String quoted(String text) {
        return QUOTES.stream()
                .filter(quotes -> text.chars().noneMatch(character -> quotes.indexOf(character) >= 0))
                .findFirst()
                .map(quotes -> quotes.charAt(0) + text + quotes.charAt(1))
                .orElseGet(() -> "\"" + text.replace("\"", "”") + "\"");
    }

    /** {@code the video"s time}: with a quote that nothing closes, one that stands for an apostrophe is read as such. */
    private static String withApostrophes(String step) {
        boolean unclosed = step.chars().filter(character -> character == '"').count() % 2 == 1;
        return unclosed ? step.replaceFirst("(?<=\\p{L})\"(?=s \\p{L})", "'") : step;
    }

    /** The same literals under another text. */
    public MaskedText with(String otherText) {
        return new MaskedText(otherText, literals);
    }

    /** The same where the one text in quotes lists several, as in {@code these chores are visible: "Sweep, Oil"}. */
    public MaskedText withListsApart(boolean isExpected) {
        return ListsInOneText.apart(this, isExpected);
    }

    /** The literal that a token such as {@code «0»} stands for. */
    public String literal(String token) {
        Matcher matcher = NUMBER_OF_LITERAL.matcher(token.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a literal: " + token);
        }
        return literals.get(Integer.parseInt(matcher.group(1)));
    }

    /** Every literal token in a part of the text, in order. */
    public List<String> literalsIn(String part) {
        List<String> found = new ArrayList<>();
        Matcher matcher = NUMBER_OF_LITERAL.matcher(part);
        while (matcher.find()) {
            found.add(literals.get(Integer.parseInt(matcher.group(1))));
        }
        return found;
    }

    /** A part of the text as the author wrote it, with its literals in double quotes. */
    public String unmask(String part) {
        Matcher matcher = NUMBER_OF_LITERAL.matcher(PageWords.unmark(part));
        return matcher.replaceAll(
                match -> Matcher.quoteReplacement("\"" + literals.get(Integer.parseInt(match.group(1))) + "\""));
    }
}
