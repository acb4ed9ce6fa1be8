package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.testvibe.pipeline.language.words.MaskedText;

/**
 * A text of which a step says only how long it is: {@code enters a name of 41 characters}, {@code types more than 100
 * letters}. Any text of that length will do, and it is the same each time.
 */
public final class TextsOfALength {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "1234567890";
    /** More than this is no text that anybody types. */
    private static final int LONGEST = 20_000;

    private static final String UNIT = "(?<unit>characters?|chars?|letters?|digits?|symbols?|words?)";
    private static final String MORE = "more than|over|longer than|exceeding|greater than|above";
    private static final String LESS = "less than|fewer than|shorter than|under|below";
    private static final String BOUND =
            "(?:(?:that (?:is|has|contains) )?(?:exactly|at least|at most|up to|only|just|about"
                    + "|a (?:minimum|maximum|length|total) of|(?<more>" + MORE + ")|(?<less>" + LESS + ")) )?";
    private static final String ENTERS = "(?<enters>\\b(?:" + FieldGrammar.ENTER + "|append(?:s|ed)?) )";
    private static final String NOUN =
            "(?:an? |the )(?:(?:very |too )?(?:long|short) |valid |invalid |new |random )?(?<noun>[a-z]+(?: (?!of\\b|with\\b|having\\b|containing\\b|that\\b|whose\\b|longer\\b|shorter\\b)[a-z]+)?)";

    private static final List<Way> WAYS = List.of(
            new Way(
                    compile(
                            "(?<enters>\\b(?:fill|complete)(?:s|ed|d)?(?: in| out)? [^«]*(?:«\\d+»[^«]*)?? with )(?:an? (?<noun>[a-z]+) (?:of|with|having) )?"
                                    + BOUND + "(?<n>\\d+)(?: random)? " + UNIT),
                    false,
                    true),
            new Way(
                    compile(ENTERS + NOUN
                            + " (?:of |with |having |containing |consisting of |that (?:is|has|contains) |whose length is )?(?:length )?"
                            + BOUND + "(?<n>\\d+)(?: random)? " + UNIT + "(?: long| in length)?"),
                    true,
                    true),
            new Way(
                    compile(ENTERS + "(?:an? |the )(?<n>\\d+)[- ]" + UNIT
                            + "(?:[- ]long)?(?: random)? (?<noun>[a-z]+)"),
                    true,
                    false),
            new Way(
                    compile(ENTERS + BOUND + "(?<n>\\d+)(?: random)? " + UNIT + "(?=$| (?:in|into|to|on|and)\\b)"),
                    false,
                    true));

    /**
     * How a length may be said.
     *
     * @param hasNoun whether it says what kind of text it is
     * @param hasBound whether it may say that the text is longer or shorter
     */
    private record Way(Pattern pattern, boolean hasNoun, boolean hasBound) {}

    /** Of which nothing more is said than that it is one. */
    private static final Pattern ANY =
            Pattern.compile("text|string|value|word|sentence|input|sequence|content", Pattern.CASE_INSENSITIVE);

    private TextsOfALength() {}

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** The step with a literal of that length, or as it stands. */
    public static MaskedText in(MaskedText step) {
        return WAYS.stream().flatMap(way -> as(way, step).stream()).findFirst().orElse(step);
    }

    private static Optional<MaskedText> as(Way way, MaskedText step) {
        Matcher said = way.pattern().matcher(step.text());
        if (!said.find()) {
            return Optional.empty();
        }
        int length = length(way, said);
        return length > 0 && length <= LONGEST
                ? Optional.of(
                        with(way, step, said, text(length, said.group("unit").toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }

    private static MaskedText with(Way way, MaskedText step, Matcher said, String text) {
        List<String> literals = new ArrayList<>(step.literals());
        literals.add(text);
        boolean isOfAKind = way.hasNoun() && !ANY.matcher(said.group("noun")).matches();
        String value = (isOfAKind ? "the " + said.group("noun") + " " : "") + "«" + (literals.size() - 1) + "»";
        String rewritten = step.text().substring(0, said.start())
                + said.group("enters")
                + value
                + step.text().substring(said.end());
        return new MaskedText(rewritten, literals);
    }

    private static int length(Way way, Matcher said) {
        int number = said.group("n").length() > 6 ? LONGEST + 1 : Integer.parseInt(said.group("n"));
        if (way.hasBound() && said.group("more") != null) {
            return number + 1;
        }
        return way.hasBound() && said.group("less") != null ? number - 1 : number;
    }

    private static String text(int length, String unit) {
        if (unit.startsWith("word")) {
            return IntStream.range(0, length)
                    .mapToObj(index -> "word" + (index + 1))
                    .collect(Collectors.joining(" "));
        }
        String alphabet = unit.startsWith("digit") ? DIGITS : LETTERS;
        return alphabet.repeat(length / alphabet.length() + 1).substring(0, length);
    }
}
