package dev.testvibe.worker.sandbox;

import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a sandbox is made of, and its limits. */
@ConfigMapping(prefix = "testvibe.sandbox")
public interface SandboxConfig {

    /** Folder with {@code testvibe-pipeline.jar} and its {@code lib}. */
    @WithDefault("sandbox-pipeline/target/pipeline")
    Path pipelineHome();

    /** A {@code node_modules} with {@code @playwright/test}. */
    @WithDefault("sandbox-pipeline/runner/node_modules")
    Path nodeModules();

    /** The browser; a usual place where it is not set. */
    Optional<Path> chromium();

    @WithDefault("/usr/bin/node")
    Path node();

    /** Memory of the whole process tree; more ends the job. */
    @WithDefault("2G")
    MemorySize memoryLimit();

    /** The ordinary user that a job runs as, where the worker is root. */
    @WithDefault("65534")
    int user();
}
