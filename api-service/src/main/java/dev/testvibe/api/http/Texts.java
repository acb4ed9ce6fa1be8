package dev.testvibe.api.http;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a text of a caller may be. */
public final class Texts {

    /** Longest name of a project or feature, in characters. */
    public static final int LONGEST_NAME = 200;

    private Texts() {}

    static Optional<String> problem(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of("a text must not hold the NUL character");
        }
        boolean halfAPair = text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        return halfAPair ? Optional.of("a text must not hold half a surrogate pair") : Optional.empty();
    }

    /** A name that was sent: not blank, not too long; without the white space around it. */
    public static String name(@Nullable String name) {
        String stripped = required(name, "name").strip();
        if (stripped.isEmpty()) {
            throw Refusal.invalid("“name” must not be empty.");
        }
        if (stripped.length() > LONGEST_NAME) {
            throw Refusal.invalid("“name” must have at most " + LONGEST_NAME + " characters.");
        }
        return stripped;
    }

    /** A field that must be sent. */
    public static String required(@Nullable String value, String field) {
        if (value == null) {
            throw Refusal.invalid("“" + field + "” is missing.");
        }
        return value;
    }

    /** Part of a path or query, which reaches us undecoded by Jackson. */
    public static String ofPath(String text) {
        problem(text).ifPresent(problem -> {
            throw Refusal.notFound("There is nothing at this path.");
        });
        return text;
    }
}
