package dev.testvibe.worker.jobs;

import java.util.concurrent.CompletionStage;

/** A job under way. */
public interface RunningSandbox {

    /** Completed, never exceptionally, when no process of the job is left. */
    CompletionStage<SandboxExit> exit();

    /** Ends every process of the job. Returns at once; safe to call twice, and after the end. */
    void kill();
}
