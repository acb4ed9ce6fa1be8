package dev.testvibe.cli.text;

import java.util.ArrayList;
import java.util.List;

import org.jline.utils.AttributedString;

/** Rows in columns as wide as what is in them, also where a character takes two cells. */
public final class Table {
    private static final String GAP = "  ";
    private final List<List<String>> rows = new ArrayList<>();

    /** Without headings. */
    public Table() {}

    public Table(List<String> headings) {
        rows.add(headings);
    }

    public void add(String... cells) {
        add(List.of(cells));
    }

    public void add(List<String> cells) {
        rows.add(cells.stream().map(Printable::line).toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(padded(row.get(column), width(column))).append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** The text with spaces up to a width in cells. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - cells(text)));
    }

    public static int cells(String text) {
        return new AttributedString(text).columnLength();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> cells(row.get(column))).max().orElse(0);
    }
}
