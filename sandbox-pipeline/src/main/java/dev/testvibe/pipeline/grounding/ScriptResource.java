package dev.testvibe.pipeline.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import dev.testvibe.pipeline.recording.TestIds;

/** Scripts that are evaluated on a page. */
public final class ScriptResource {

    /** Declarations for any script: what test ids are, and which elements are alike. */
    public static final String LIKENESS =
            read(ScriptResource.class, "likeness.js").replace("{test ids}", String.join(" ", TestIds.ATTRIBUTES));

    private ScriptResource() {}

    /** A resource beside a class, without the comment at its head. */
    public static String read(Class<?> beside, String resource) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.substring(script.indexOf("*/") + 2).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
