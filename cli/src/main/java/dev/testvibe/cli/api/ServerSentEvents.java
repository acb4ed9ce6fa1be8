package dev.testvibe.cli.api;

import java.util.function.BiConsumer;

/**
 * Reads a {@code text/event-stream} line by line, as the HTML standard says, as far as this API uses it: what has no
 * data is no event, and a comment is nothing.
 */
final class ServerSentEvents {
    private final BiConsumer<String, String> idAndData;
    private final StringBuilder data = new StringBuilder();
    private String id = "";

    ServerSentEvents(BiConsumer<String, String> idAndData) {
        this.idAndData = idAndData;
    }

    void line(String line) {
        if (line.isEmpty()) {
            dispatch();
        } else if (line.startsWith("id:")) {
            id = value(line, "id:");
        } else if (line.startsWith("data:")) {
            data.append(data.isEmpty() ? "" : "\n").append(value(line, "data:"));
        }
    }

    private void dispatch() {
        if (!data.isEmpty()) {
            idAndData.accept(id, data.toString());
            data.setLength(0);
        }
    }

    private static String value(String line, String field) {
        String value = line.substring(field.length());
        return value.startsWith(" ") ? value.substring(1) : value;
    }
}
