package dev.testvibe.pipeline.process;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.model.LanguageModel;
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
     * @param model answers questions, where the request allows them; null where it does not
     * @param messages takes everything but the last message
     */
    void run(JobRequest request, @Nullable String proxy, @Nullable LanguageModel model, Consumer<JobMessage> messages)
            throws Exception;
}
