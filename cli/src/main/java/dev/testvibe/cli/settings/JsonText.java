package dev.testvibe.cli.settings;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads a text that may be missing. */
final class JsonText {
    private JsonText() {}

    static Optional<String> of(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue()).filter(text -> !text.isBlank());
    }
}
