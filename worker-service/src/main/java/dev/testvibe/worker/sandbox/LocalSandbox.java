package dev.testvibe.worker.sandbox;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.worker.egress.EgressConfig;
import dev.testvibe.worker.jobs.RunningSandbox;
import dev.testvibe.worker.jobs.Sandbox;
import dev.testvibe.worker.jobs.SandboxJob;

/** Runs each job beside the worker, on the same machine: inside bubblewrap where it works. */
@ApplicationScoped
class LocalSandbox implements Sandbox {

    private static final Logger LOG = Logger.getLogger(LocalSandbox.class);

    private final SandboxConfig config;
    private final EgressConfig egress;
    private final ObjectMapper json;
    private volatile @Nullable Containment containment;
    private volatile @Nullable String obstacle = "The worker has not looked at its machine yet.";

    LocalSandbox(SandboxConfig config, EgressConfig egress, ObjectMapper json) {
        this.config = config;
        this.egress = egress;
        this.json = json;
    }

    void prepare(@Observes StartupEvent start) {
        prepare(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param temporary below which jobs have their folders */
    void prepare(Path temporary) {
        try {
            containment = Containment.prepare(config, temporary);
            obstacle = null;
            LOG.infof("Jobs run in a sandbox: %s", inForce());
        } catch (SandboxUnavailable e) {
            obstacle = e.getMessage();
            LOG.errorf("This worker takes no jobs. %s", e.getMessage());
        }
        if (!config.chromiumSandbox()) {
            LOG.warn("Chromium runs without its own sandbox (testvibe.sandbox.chromium-sandbox=false): a page that"
                    + " breaks out of its renderer has all the rights of the job.");
        }
        if (ProcessHandle.current().pid() == 1) {
            LOG.warn("The worker is process 1 and does not fetch the dead processes of others. Run it below an init"
                    + " such as tini, or they pile up.");
        }
    }

    @Override
    public @Nullable String obstacle() {
        return obstacle;
    }

    /** What keeps jobs in bounds here, by setting; empty where none can run. */
    Map<String, String> inForce() {
        Containment prepared = containment;
        return prepared == null
                ? Map.of()
                : Map.of(
                        "isolation", prepared.isolation().name(),
                        "memory", prepared.memory().name(),
                        "chromium-sandbox", String.valueOf(config.chromiumSandbox()),
                        "user", String.valueOf(prepared.user().id()));
    }

    @Override
    public RunningSandbox start(SandboxJob job, Consumer<JobMessage> messages) {
        Containment prepared = containment;
        if (prepared == null) {
            throw new IllegalStateException(obstacle);
        }
        SandboxProcess process = new SandboxProcess(
                prepared, prepared.installation()::pipeline, egress.allowPrivate(), json, job, messages);
        // bubblewrap dies with the thread that started it: this one lives until the job has ended
        Thread thread = new Thread(process, "sandbox-" + job.requestId());
        thread.start();
        return process;
    }

    @PreDestroy
    void close() {
        Containment prepared = containment;
        if (prepared != null) {
            prepared.close();
        }
    }
}
