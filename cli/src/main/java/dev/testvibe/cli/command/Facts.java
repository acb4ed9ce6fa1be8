package dev.testvibe.cli.command;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import dev.testvibe.cli.text.Printable;
import dev.testvibe.cli.text.Table;

/** JSON of the server as text for a person. */
final class Facts {
    private Facts() {}

    /** A field of the JSON and what it is called in front of people. */
    record Column(String heading, String field) {}

    /** A field on one line; empty if it is null or missing. */
    static String line(JsonNode answer, String field) {
        JsonNode value = answer.path(field);
        return value.isNull() ? "" : Printable.line(value.asText());
    }

    /** A line a field. */
    static String of(JsonNode answer, Column... columns) {
        Table table = new Table();
        for (Column column : columns) {
            table.add(column.heading(), line(answer, column.field()));
        }
        return table.toString();
    }

    /** A row an element. */
    static String list(JsonNode answer, Column... columns) {
        Table table = new Table(List.of(columns).stream().map(Column::heading).toList());
        for (JsonNode element : answer) {
            table.add(List.of(columns).stream()
                    .map(column -> line(element, column.field()))
                    .toList());
        }
        return table.toString();
    }

    /** The same, or a sentence where there is no element. */
    static String listOr(String whenEmpty, JsonNode answer, Column... columns) {
        return answer.isEmpty() ? whenEmpty : list(answer, columns);
    }
}
