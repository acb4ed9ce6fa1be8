package dev.testvibe.pipeline.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A script that is emitted beside the specs, and run here in the same words. */
public enum SupportScript {
    PAGE_EVENTS("page-events.js"),
    STAND_INS("stand-ins.js"),
    ORDER("order.js");

    private final String fileName;

    SupportScript(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    public String source() {
        return resource(fileName);
    }

    /** Where TypeScript looks for the types of the script. */
    public String typesFileName() {
        return fileName.replaceFirst("\\.js$", ".d.ts");
    }

    public String types() {
        return resource(typesFileName());
    }

    private static String resource(String fileName) {
        try (InputStream in = Objects.requireNonNull(SupportScript.class.getResourceAsStream(fileName), fileName)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script that calls, in a page, one of the functions of this one that need nothing of Node.js. */
    public String calling(String function) {
        return "(() => { const module = {};\n" + source() + "\n" + function + "(); })()";
    }

    /** One of its functions that need nothing of Node.js, to be evaluated in a page. */
    public String function(String name) {
        return "(...given) => { const module = {};\n" + source() + "\nreturn " + name + "(...given); }";
    }
}
