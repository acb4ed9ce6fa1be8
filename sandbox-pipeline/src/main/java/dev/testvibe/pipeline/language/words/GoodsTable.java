package dev.testvibe.pipeline.language.words;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of goods by where a shop has them: by category, product, item and how many, in whatever order. */
public final class GoodsTable {

    private static final int MOST = 20;

    /** What a column holds, by its heading. */
    private enum Column {
        CATEGORY("(?:product )?(?:category|sub-?category|department|section|collection)(?: name)?"),
        PRODUCT("(?:product|article|book|good)(?: (?:name|id|title|code|number))?|title"),
        ITEM("(?:item|variant|version|edition|size|sku)(?: (?:name|id|code|number))?"),
        NUMBER("quantity|qty\\.?|amount|count|number|pieces|units|how many");

        private final Pattern heading;

        Column(String heading) {
            this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
        }

        static Optional<Column> of(String heading) {
            return Stream.of(values())
                    .filter(column -> column.heading.matcher(heading.strip()).matches())
                    .findFirst();
        }
    }

    private GoodsTable() {}

    /**
     * One sentence for each of them.
     *
     * @param quote puts a text in quotes
     * @return nothing where a column says anything else, or none says where they are found
     */
    public static Optional<List<String>> adding(String place, List<List<String>> table, UnaryOperator<String> quote) {
        Map<Column, Integer> columns = columns(table.get(0));
        boolean isWhole = columns.size() == table.get(0).size()
                && columns.containsKey(Column.PRODUCT)
                && (columns.containsKey(Column.CATEGORY) || columns.containsKey(Column.ITEM));
        List<List<String>> rows = table.subList(1, table.size());
        boolean areAllTold = isWhole && rows.stream().allMatch(row -> isTold(row, columns));
        return areAllTold && !rows.isEmpty()
                ? Optional.of(rows.stream()
                        .flatMap(row ->
                                Collections.nCopies(number(row, columns), added(place, row, columns, quote)).stream())
                        .toList())
                : Optional.empty();
    }

    private static Map<Column, Integer> columns(List<String> headings) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        IntStream.range(0, headings.size()).forEach(index -> Column.of(headings.get(index))
                .ifPresent(column -> columns.putIfAbsent(column, index)));
        return columns;
    }

    private static boolean isTold(List<String> row, Map<Column, Integer> columns) {
        int number = number(row, columns);
        return row.stream().noneMatch(String::isBlank) && number > 0 && number <= MOST;
    }

    private static int number(List<String> row, Map<Column, Integer> columns) {
        String number = cell(row, columns, Column.NUMBER).orElse("1");
        return number.matches("[1-9]\\d?") ? Integer.parseInt(number) : 0;
    }

    private static String added(
            String place, List<String> row, Map<Column, Integer> columns, UnaryOperator<String> quote) {
        String product =
                "the product " + cell(row, columns, Column.PRODUCT).map(quote).orElseThrow();
        String what = cell(row, columns, Column.ITEM)
                .map(item -> "the item " + quote.apply(item) + " of " + product)
                .orElse(product);
        String where = cell(row, columns, Column.CATEGORY)
                .map(category -> " from the " + quote.apply(category) + " category")
                .orElse("");
        return "I add " + what + where + " to the " + place;
    }

    private static Optional<String> cell(List<String> row, Map<Column, Integer> columns, Column column) {
        return Optional.ofNullable(columns.get(column)).map(row::get);
    }
}
