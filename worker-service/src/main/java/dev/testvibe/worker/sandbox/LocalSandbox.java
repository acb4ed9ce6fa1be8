package dev.testvibe.worker.sandbox;

import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.worker.egress.EgressConfig;
import dev.testvibe.worker.jobs.RunningSandbox;
import dev.testvibe.worker.jobs.Sandbox;
import dev.testvibe.worker.jobs.SandboxJob;

/** Runs each job beside the worker, on the same machine, inside bubblewrap. */
@ApplicationScoped
class LocalSandbox implements Sandbox {

    private final SandboxConfig config;
    private final EgressConfig egress;
    private final ObjectMapper json;

    LocalSandbox(SandboxConfig config, EgressConfig egress, ObjectMapper json) {
        this.config = config;
        this.egress = egress;
        this.json = json;
    }

    @Override
    public RunningSandbox start(SandboxJob job, Consumer<JobMessage> messages) {
        SandboxProcess process = new SandboxProcess(config, egress.allowPrivate(), json, job, messages);
        // bubblewrap dies with the thread that started it: this one lives until the job has ended
        Thread thread = new Thread(process, "sandbox-" + job.requestId());
        thread.start();
        return process;
    }
}
