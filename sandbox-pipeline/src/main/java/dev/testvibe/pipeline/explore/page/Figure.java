package dev.testvibe.pipeline.explore.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one number that a text shows, with its sign and unit: {@code -$3.00} and {@code ($3.00)} are less than nothing.
 *
 * @param unit a currency, a percent sign or a measure; empty where there is none
 */
public record Figure(BigDecimal number, String unit) {

    private static final Pattern SHOWN =
            Pattern.compile("(?<bracket>\\()?(?<sign>(?<!\\w)[-\u2212\u2013]|^\\s*[-\u2212\u2013]\\s)?"
                    + "(?<before>\\p{Sc}|\\b[A-Z]{3}\\b)?\\s?(?<inner>[-\u2212])?"
                    + "(?<![\\d.,])(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?![\\d.,]*\\d)"
                    + "\\s?(?<after>\\p{Sc}|%|(?:[A-Z]{3}|k?g|mg|m?l|[ckm]?m|h|min|s)\\b)?\\s?(?<end>\\))?");

    /** A mark that is for thousands in some places, and for decimals in others. */
    private static final int THOUSANDS = 3;

    /** Nothing where there is no number, or several. */
    public static Optional<Figure> of(String text) {
        Matcher shown = SHOWN.matcher(text);
        if (!shown.find()) {
            return Optional.empty();
        }
        String before = shown.group("before") == null ? "" : shown.group("before");
        String after = shown.group("after") == null ? "" : shown.group("after");
        BigDecimal number = new BigDecimal(shown.group("number").replace(",", ""));
        boolean isInBrackets = shown.group("bracket") != null
                && shown.group("end") != null
                && (!before.isEmpty() || !after.isEmpty() || shown.group().equals(text.strip()));
        boolean isNegative = shown.group("sign") != null || shown.group("inner") != null || isInBrackets;
        String unit = before.isEmpty() ? after : before;
        boolean isUnclear = !before.isEmpty() && !after.isEmpty() && !before.equals(after)
                || !unit.isEmpty() && number.scale() == THOUSANDS;
        return isUnclear || shown.find()
                ? Optional.empty()
                : Optional.of(new Figure(isNegative ? number.negate() : number, unit));
    }

    /** A currency may go without saying, and nothing else may. */
    public static boolean areOfOneKind(List<Figure> figures) {
        Set<String> units = figures.stream().map(Figure::unit).collect(Collectors.toSet());
        boolean isMoney = units.stream().allMatch(unit -> unit.isEmpty() || unit.matches("\\p{Sc}|[A-Z]{3}"));
        return units.size() == 1 || isMoney && units.size() == 2 && units.contains("");
    }
}
