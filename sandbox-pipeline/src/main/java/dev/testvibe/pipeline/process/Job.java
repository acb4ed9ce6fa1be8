package dev.testvibe.pipeline.process;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;

/** What the process is for. */
@FunctionalInterface
public interface Job {

    /**
     * Does the job.
     *
     * @param request what is wanted
     * @param proxy {@code http://host:port} of the only way out, or null for a direct connection
     * @param messages takes everything but the last message
     */
    void run(JobRequest request, @Nullable String proxy, Consumer<JobMessage> messages) throws Exception;
}
