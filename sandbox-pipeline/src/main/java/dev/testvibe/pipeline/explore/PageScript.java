package dev.testvibe.pipeline.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Functions that are evaluated on a page.
 *
 * @param source an expression: an object of functions
 */
record PageScript(String source) {

    /** What every script knows of elements and their texts. */
    private static final String ELEMENTS = read("elements.js");

    /** A resource beside this class, without the comment at its head. */
    static PageScript of(String resource) {
        return new PageScript(read(resource));
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(PageScript.class.getResourceAsStream(resource), resource)) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.substring(script.indexOf("*/") + 2).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A function by itself, of whatever parameters, that knows the same of elements and their texts as every script. */
    static String function(String source) {
        return "(...given) => { " + ELEMENTS + " return (" + source + ")(...given); }";
    }

    /** The same with a text of ours where it says {@code {name}}. */
    PageScript with(String name, String text) {
        return new PageScript(source.replace("{" + name + "}", text));
    }

    /** An expression for the page: one of the functions, called with what is given. */
    String call(String function) {
        return "given => { " + ELEMENTS + " return (" + source + ")." + function + "(given); }";
    }
}
