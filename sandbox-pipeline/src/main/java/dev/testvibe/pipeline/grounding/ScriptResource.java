package dev.testvibe.pipeline.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Scripts that are evaluated on a page. */
final class ScriptResource {

    private ScriptResource() {}

    /** A resource beside this class, without the comment at its head. */
    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(ScriptResource.class.getResourceAsStream(resource), resource)) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.substring(script.indexOf("*/") + 2).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
