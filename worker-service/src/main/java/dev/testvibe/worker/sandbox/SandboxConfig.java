package dev.testvibe.worker.sandbox;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a sandbox is made of, and its limits. */
@ConfigMapping(prefix = "testvibe.sandbox")
public interface SandboxConfig {

    /** How a job is kept apart from the machine. */
    enum IsolationChoice {
        /** Bubblewrap where it works; otherwise none, with a warning at start. */
        AUTO,
        /** Bubblewrap; where it does not work the worker takes no job, says why, and is not ready. */
        BUBBLEWRAP,
        /**
         * A process group of its own, the same limits and the same proxy. The machine's files and network are open to
         * the job; for machines that are a sandbox themselves, and sites that are trusted.
         */
        NONE
    }

    @WithDefault("auto")
    IsolationChoice isolation();

    /** The executable of bubblewrap: a name on the path, or a path. */
    @WithDefault("bwrap")
    String bubblewrap();

    /** Folder with {@code testvibe-pipeline.jar} and its {@code lib}; readable for {@link #user()}. */
    @WithDefault("sandbox-pipeline/target/pipeline")
    Path pipelineHome();

    /** A {@code node_modules} with {@code @playwright/test}; readable for {@link #user()}. */
    @WithDefault("sandbox-pipeline/runner/node_modules")
    Path nodeModules();

    /** The browser; a usual place where it is not set. */
    Optional<Path> chromium();

    /**
     * Chromium's own sandbox. False starts it with {@code --no-sandbox}: a page that breaks out of the renderer then
     * has all the rights of the job. Only for sites that are trusted, on machines that forbid user namespaces.
     */
    @WithDefault("true")
    boolean chromiumSandbox();

    @WithDefault("/usr/bin/node")
    Path node();

    /**
     * Memory of the whole process tree; more ends the job. A control group holds it where the worker may make one;
     * otherwise the worker looks twice a second.
     */
    @WithDefault("2G")
    MemorySize memoryLimit();

    /** Processes and threads of the whole tree, where the worker may make a control group; more cannot be started. */
    @WithDefault("4096")
    @Min(64) int processLimit();

    /** The ordinary user, and group, that a job runs as, where the worker is root. */
    @WithDefault("65534")
    @Min(1) int user();
}
