package dev.testvibe.cli.command;

import com.fasterxml.jackson.databind.JsonNode;

import dev.testvibe.cli.text.Printable;
import dev.testvibe.cli.text.Table;

/** JSON of the server as text for a person. */
final class Facts {
    private Facts() {}

    /** A field on one line; empty if it is null or missing. */
    static String line(JsonNode answer, String field) {
        JsonNode value = answer.path(field);
        return value.isNull() ? "" : Printable.line(value.asText());
    }

    /** A line a field: heading, then value. Pairs of them, in turn. */
    static String of(JsonNode answer, String... headingsAndFields) {
        Table table = new Table("", "");
        for (int at = 0; at < headingsAndFields.length; at += 2) {
            table.add(headingsAndFields[at], line(answer, headingsAndFields[at + 1]));
        }
        return table.toString().strip();
    }

    /** A row an element. */
    static String list(JsonNode answer, String whenEmpty, String... headingsAndFields) {
        if (answer.isEmpty()) {
            return whenEmpty;
        }
        int columns = headingsAndFields.length / 2;
        String[] headings = new String[columns];
        for (int column = 0; column < columns; column++) {
            headings[column] = headingsAndFields[2 * column];
        }
        Table table = new Table(headings);
        for (JsonNode element : answer) {
            String[] cells = new String[columns];
            for (int column = 0; column < columns; column++) {
                cells[column] = line(element, headingsAndFields[2 * column + 1]);
            }
            table.add(cells);
        }
        return table.toString();
    }
}
