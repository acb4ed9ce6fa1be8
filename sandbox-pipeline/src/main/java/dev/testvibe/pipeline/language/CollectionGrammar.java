package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is in a cart, as a table of names and how many of each: {@code my basket contains}, {@code I have added to the cart}. */
public final class CollectionGrammar {

    private static final String THINGS =
            "(?:(?:the |these )?(?:following )?(?:items?|products?|articles?|things|goods))";
    private static final String PLACE =
            "(?:the |my |his |her |their )?(?:shopping )?(?<place>" + Nouns.COLLECTION + ")";
    private static final List<Pattern> ANNOUNCED = List.of(
            Pattern.compile(
                    "^" + PLACE
                            + " (?:already |currently )?(?:contains|holds|has|is filled with)(?: the following| these)?(?: "
                            + THINGS + ")?(?: in it)?[:\\s]*$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^" + Subjects.PERSON
                            + " (?:have |has |had )?(?:already )?(?:add|added|put|placed|have|has|had)s?(?: the following| these)?(?: "
                            + THINGS + ")? (?:in|into|to) " + PLACE + "[:\\s]*$",
                    Pattern.CASE_INSENSITIVE));
    private static final Pattern NAME = Pattern.compile(
            "(?:product|item|article|book|dish|good)(?: name)?|name|title|what", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("quantity|qty\\.?|amount|count|number|pieces|units|how many", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 20;

    private CollectionGrammar() {}

    /**
     * One sentence for each thing.
     *
     * @param quote puts a text in quotes
     * @return nothing where the step speaks of no collection, or the table holds anything but names and numbers
     */
    public static Optional<List<String>> adding(String step, List<List<String>> table, UnaryOperator<String> quote) {
        Optional<String> place = ANNOUNCED.stream()
                .map(pattern -> pattern.matcher(step.strip()))
                .filter(Matcher::matches)
                .map(announced -> announced.group("place"))
                .findFirst();
        Optional<List<String>> walked = place.flatMap(found -> GoodsTable.adding(found, table, quote));
        if (walked.isPresent()) {
            return walked;
        }
        boolean hasNumbers = table.get(0).size() == 2;
        boolean hasHeading = NAME.matcher(table.get(0).get(0)).matches()
                && (!hasNumbers || NUMBER.matcher(table.get(0).get(1)).matches());
        List<List<String>> rows = hasHeading ? table.subList(1, table.size()) : table;
        boolean isOfThings = table.get(0).size() <= 2
                && !rows.isEmpty()
                && rows.stream().allMatch(row -> !hasNumbers || isANumber(row.get(1)));
        return place.filter(found -> isOfThings).map(found -> rows.stream()
                .map(row -> "I add " + quote.apply(row.get(0)) + " to the " + found
                        + (hasNumbers && !row.get(1).equals("1") ? " " + row.get(1) + " times" : ""))
                .toList());
    }

    private static boolean isANumber(String text) {
        return text.matches("[1-9]\\d?") && Integer.parseInt(text) <= MOST;
    }
}
