package dev.testvibe.worker.jobs;

import java.util.concurrent.CompletionStage;

import dev.testvibe.pipeline.protocol.ModelAnswered;

/** A job under way. */
public interface RunningSandbox {

    /** Completed, never exceptionally, when no process of the job is left. */
    CompletionStage<SandboxExit> exit();

    /** Hands an answer to the pipeline; what comes after its end is lost. */
    void tell(ModelAnswered answer);

    /** Ends every process of the job. Returns at once; safe to call twice, and after the end. */
    void kill();
}
