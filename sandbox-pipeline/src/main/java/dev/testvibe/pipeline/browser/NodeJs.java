package dev.testvibe.pipeline.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Where Node.js is: Playwright's driver and its test runner are programs of it. */
public final class NodeJs {

    private NodeJs() {}

    /**
     * Path of the first {@code node} on the search path.
     *
     * @throws IllegalStateException if there is none
     */
    public static String onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new IllegalStateException(
                        "Node.js was not found. Install Node 20 or later, or set PLAYWRIGHT_NODEJS_PATH to it."));
    }
}
