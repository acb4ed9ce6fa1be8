package dev.testvibe.pipeline.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Playwright's own generator of locators, in a process of Node.js. It takes a while to load: it is started before it is
 * needed, and translates once.
 */
public final class LocatorTranslator implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path playwrightCore;

    private LocatorTranslator(Process process, Path playwrightCore) {
        this.process = process;
        this.playwrightCore = playwrightCore;
    }

    /**
     * Starts it.
     *
     * @param node path of Node.js
     * @param nodeModules folder that holds {@code playwright-core}, of the version that the selectors are of
     */
    public static LocatorTranslator start(String node, Path nodeModules) {
        Path playwrightCore = nodeModules.resolve("playwright-core").toAbsolutePath();
        try (InputStream script =
                Objects.requireNonNull(LocatorTranslator.class.getResourceAsStream("locators.js"), "locators.js")) {
            return new LocatorTranslator(
                    new ProcessBuilder(
                                    node,
                                    "-e",
                                    new String(script.readAllBytes(), StandardCharsets.UTF_8),
                                    playwrightCore.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start(),
                    playwrightCore);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The locators for selectors, in their order. */
    List<String> translate(List<String> selectors) {
        try {
            try (OutputStream stdin = process.getOutputStream()) {
                JSON.writeValue(stdin, selectors);
            }
            byte[] answer = process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Playwright's locator generator failed; is " + playwrightCore
                        + " of the version that this program was built with?");
            }
            return JSON.readValue(new String(answer, StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
