package dev.testvibe.pipeline.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.testvibe.pipeline.recording.Target;

/** Locators in TypeScript for the selectors of a record: one call of Node.js for all of them. */
public final class Locators {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> code;
    private final TestIdAttribute testIds;

    private Locators(Map<String, String> code, TestIdAttribute testIds) {
        this.code = code;
        this.testIds = testIds;
    }

    /**
     * Translates selectors.
     *
     * @param node path of Node.js
     * @param nodeModules folder that holds {@code playwright-core}, of the version that the selectors are of
     */
    public static Locators of(Collection<String> selectors, String node, Path nodeModules) {
        List<String> all = selectors.stream().distinct().sorted().toList();
        TestIdAttribute testIds = TestIdAttribute.of(all);
        List<String> translated = all.isEmpty()
                ? List.of()
                : translate(
                        all.stream().map(testIds::inPlaceOfCss).toList(), node, nodeModules.resolve("playwright-core"));
        Map<String, String> code = new HashMap<>();
        for (int index = 0; index < all.size(); index++) {
            code.put(all.get(index), translated.get(index));
        }
        return new Locators(code, testIds);
    }

    private static List<String> translate(List<String> selectors, String node, Path playwrightCore) {
        try {
            Path script = Files.createTempFile("locators", ".js");
            try (InputStream in =
                    Objects.requireNonNull(Locators.class.getResourceAsStream("locators.js"), "locators.js")) {
                Files.write(script, in.readAllBytes());
                Process process = new ProcessBuilder(node, script.toString(), playwrightCore.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                try (OutputStream stdin = process.getOutputStream()) {
                    JSON.writeValue(stdin, selectors);
                }
                byte[] answer = process.getInputStream().readAllBytes();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException("Playwright's locator generator failed; is " + playwrightCore
                            + " of the version that this program was built with?");
                }
                return JSON.readValue(new String(answer, StandardCharsets.UTF_8), new TypeReference<>() {});
            } finally {
                Files.deleteIfExists(script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** {@code page.getByRole(…)} for a target. */
    String page(Target target) {
        return "page." + Objects.requireNonNull(code.get(target.selector()), target.selector());
    }

    /** The attribute that {@code getByTestId} must read, where it is not Playwright's own. */
    Optional<String> testIdAttribute() {
        return testIds.name();
    }
}
