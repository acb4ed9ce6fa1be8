package dev.testvibe.worker.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The programs of a job, as they are installed on this machine.
 *
 * @param java by its real path: {@code /usr/bin/java} leads through a folder that a job may not see
 * @param chromiumSandbox whether Chromium's own sandbox is on
 */
record Installation(Path java, Path node, Path chromium, Path pipelineHome, Path nodeModules, boolean chromiumSandbox) {

    private static final List<String> USUAL_BROWSERS = List.of(
            "/usr/lib/chromium/chromium-headless-shell",
            "/usr/lib/chromium/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/chromium",
            "/usr/bin/google-chrome");
    private static final String JAR = "testvibe-pipeline.jar";
    private static final String RUNNER = "@playwright/test";

    /** @throws SandboxUnavailable if something is missing */
    static Installation find(SandboxConfig config) throws SandboxUnavailable {
        Installation found = new Installation(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                config.node(),
                chromium(config),
                absolute(config.pipelineHome()),
                absolute(config.nodeModules()),
                config.chromiumSandbox());
        demand(found.pipelineHome.resolve(JAR), "Build sandbox-pipeline, or set testvibe.sandbox.pipeline-home.");
        demand(
                found.nodeModules.resolve(RUNNER),
                "Run `npm ci` in sandbox-pipeline/runner, or set testvibe.sandbox.node-modules.");
        demand(found.node, "Install Node.js 20 or later, or set testvibe.sandbox.node.");
        demand(found.chromium, "Install Chromium, or set testvibe.sandbox.chromium.");
        return found;
    }

    private static Path chromium(SandboxConfig config) throws SandboxUnavailable {
        return Stream.concat(config.chromium().stream(), USUAL_BROWSERS.stream().map(Path::of))
                .filter(path -> config.chromium().isPresent() || Files.isExecutable(path))
                .findFirst()
                .orElseThrow(() -> new SandboxUnavailable(
                        "No Chromium was found. Install one, or set testvibe.sandbox.chromium to its executable."));
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static void demand(Path file, String remedy) throws SandboxUnavailable {
        if (!Files.exists(file)) {
            throw new SandboxUnavailable("There is no " + file + ". " + remedy);
        }
    }

    /** What a job must be able to read, as it sees it. */
    List<String> files(Places places) {
        return List.of(
                java.toString(),
                node.toString(),
                chromium.toString(),
                places.pipeline() + "/" + JAR,
                places.nodeModules() + "/" + RUNNER);
    }

    /** Everything that a job finds in its environment. */
    Map<String, String> environment(Places places) {
        return Map.of(
                "PATH",
                "/usr/local/bin:/usr/bin:/bin",
                "LANG",
                "C.UTF-8",
                "HOME",
                places.scratch(),
                "TMPDIR",
                places.scratch(),
                "CHROMIUM_PATH",
                chromium.toString(),
                "TESTVIBE_CHROMIUM_SANDBOX",
                String.valueOf(chromiumSandbox),
                "TESTVIBE_NODE_MODULES",
                places.nodeModules(),
                "PLAYWRIGHT_NODEJS_PATH",
                node.toString());
    }

    /** The pipeline, waiting for its job. */
    List<String> pipeline(Places places) {
        return List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xmx256m",
                "-Djava.io.tmpdir=" + places.scratch(),
                "-jar",
                places.pipeline() + "/" + JAR,
                "--protocol");
    }
}
