package dev.testvibe.worker.jobs;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.protocol.JobMessage;

/** Where a job runs: a process tree of its own, with limits of its own, that can be ended as a whole. */
public interface Sandbox {

    /** What keeps any job from running here, in sentences for an operator; null if nothing does. */
    @Nullable String obstacle();

    /**
     * Starts a job and returns at once.
     *
     * @param job what to run, and for how long at most
     * @param messages is given what the pipeline says, in order, from one thread at a time, and nothing after
     *     {@link RunningSandbox#exit()} is completed; it does not block
     */
    RunningSandbox start(SandboxJob job, Consumer<JobMessage> messages);
}
