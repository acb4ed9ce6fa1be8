package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is expected of the rows of a data table, of which the first names the columns. */
final class TableRows {

    private TableRows() {}

    /**
     * One row of the page for each: by all of its texts or, since a number may be what a field of the row holds, by those
     * that are none.
     */
    static List<List<Expect>> readings(List<List<String>> table) {
        List<Expect> byAll = rows(table, false, text -> true);
        List<List<String>> rows = table.subList(1, table.size());
        boolean haveNumbers = rows.stream().flatMap(List::stream).anyMatch(TableRows::isNumber)
                && rows.stream().allMatch(row -> row.stream().anyMatch(text -> !isNumber(text) && !text.isBlank()));
        return haveNumbers ? List.of(byAll, rows(table, false, text -> !isNumber(text))) : List.of(byAll);
    }

    static List<? extends Intent> shown(List<List<String>> table) {
        List<List<Expect>> readings = readings(table);
        return readings.size() == 1 ? readings.get(0) : List.of(new Intent.EitherWay(readings));
    }

    /** That no row of the page holds all texts of one. */
    static List<Expect> missing(List<List<String>> table) {
        return rows(table, true, text -> true);
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("\\d{1,4}");
    }

    /** Of each row of the step's table, one row of the page holds every text, each in the column of its heading. */
    private static List<Expect> rows(List<List<String>> table, boolean denied, Predicate<String> tells) {
        List<Expect> claims = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            List<String> texts = row.stream()
                    .filter(text -> !text.isBlank() && tells.test(text))
                    .toList();
            Phrase holder = Phrase.rowWith(texts);
            claims.add(new Expect(Claim.VISIBLE, holder, null, null, Match.EXACT, denied));
            for (int column = 0; column < row.size() && !denied; column++) {
                if (!row.get(column).isBlank()) {
                    claims.add(new Expect(
                            Claim.IN_COLUMN,
                            holder,
                            row.get(column),
                            table.get(0).get(column),
                            Match.EXACT,
                            false));
                }
            }
        }
        return claims;
    }

    /** That there is no other of their like. */
    static Expect only(List<List<String>> rows) {
        return new Expect(
                Claim.ONLY,
                null,
                null,
                null,
                Match.EXACT,
                false,
                rows.stream().map(row -> row.get(0)).toList());
    }

    /** That what the first column names is seen. */
    static List<Intent> named(List<List<String>> rows, boolean denied) {
        List<Intent> intents = new ArrayList<>();
        for (List<String> row : rows) {
            intents.add(new Expect(Claim.VISIBLE, called(row.get(0)), null, null, Match.EXACT, denied));
        }
        return intents;
    }

    static Phrase called(String name) {
        return Phrase.of("\"" + name + "\"").called(name);
    }
}
