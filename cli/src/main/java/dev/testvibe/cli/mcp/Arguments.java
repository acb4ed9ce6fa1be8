package dev.testvibe.cli.mcp;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The arguments of a call, which were held against the tool's schema before. */
record Arguments(Map<String, Object> values) {

    String text(String name) {
        return String.valueOf(values.get(name));
    }

    @Nullable String textOrNull(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    long number(String name, long fallback) {
        return values.get(name) instanceof Number number ? number.longValue() : fallback;
    }
}
