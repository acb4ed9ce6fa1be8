package dev.testvibe.cli.mcp;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of JSON Schema that the tools describe their inputs and outputs with. */
final class Schema {
    private Schema() {}

    record Property(String name, boolean required, Map<String, Object> schema) {}

    static Property required(String name, Map<String, Object> schema) {
        return new Property(name, true, schema);
    }

    static Property optional(String name, Map<String, Object> schema) {
        return new Property(name, false, schema);
    }

    /** An object that may have these properties alone: a misspelt one is refused. */
    static Map<String, Object> input(Property... properties) {
        Map<String, Object> schema = object(properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** An object with these properties; a newer server may tell more. */
    static Map<String, Object> object(Property... properties) {
        Map<String, Object> byName = new LinkedHashMap<>();
        Arrays.stream(properties).forEach(property -> byName.put(property.name(), property.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", byName);
        schema.put(
                "required",
                Arrays.stream(properties)
                        .filter(Property::required)
                        .map(Property::name)
                        .toList());
        return schema;
    }

    static Map<String, Object> list(Map<String, Object> element) {
        return Map.of("type", "array", "items", element);
    }

    static Map<String, Object> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    static Map<String, Object> nullableText(String description) {
        return Map.of("type", List.of("string", "null"), "description", description);
    }

    static Map<String, Object> truth(String description) {
        return Map.of("type", "boolean", "description", description);
    }

    static Map<String, Object> number(String description) {
        return Map.of("type", "integer", "description", description);
    }

    static Map<String, Object> number(String description, long least, long most, long fallback) {
        return Map.of(
                "type", "integer", "description", description, "minimum", least, "maximum", most, "default", fallback);
    }
}
