package dev.testvibe.pipeline.protocol;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The job of one pipeline process.
 *
 * @param featureName name of the feature; the files are named after it
 * @param gherkin the feature
 * @param siteUrl absolute http(s) URL of the site under test
 * @param variables what steps may refer to by name; may hold secrets
 * @param proxySocket path of a unix socket that speaks HTTP proxy, the only way out; null for a direct connection
 * @param deadlineSeconds seconds after which the worker ends the process; the pipeline should have finished before
 * @param model whether {@link JobMessage.ModelAsked} is answered; without it the pipeline asks nothing
 * @param previous what {@link JobMessage.Recorded} handed out for the feature before, or null; one that cannot be read is
 *     no error
 */
public record JobRequest(
        String featureName,
        String gherkin,
        String siteUrl,
        Map<String, String> variables,
        @Nullable String proxySocket,
        int deadlineSeconds,
        boolean model,
        @Nullable String previous) {

    public JobRequest {
        variables = Map.copyOf(variables);
    }

    /** A first generation. */
    public JobRequest(
            String featureName,
            String gherkin,
            String siteUrl,
            Map<String, String> variables,
            @Nullable String proxySocket,
            int deadlineSeconds,
            boolean model) {
        this(featureName, gherkin, siteUrl, variables, proxySocket, deadlineSeconds, model, null);
    }

    /** A first generation by rules alone. */
    public JobRequest(
            String featureName,
            String gherkin,
            String siteUrl,
            Map<String, String> variables,
            @Nullable String proxySocket,
            int deadlineSeconds) {
        this(featureName, gherkin, siteUrl, variables, proxySocket, deadlineSeconds, false);
    }

    /** The same job with another way out. */
    public JobRequest through(@Nullable String otherSocket) {
        return new JobRequest(featureName, gherkin, siteUrl, variables, otherSocket, deadlineSeconds, model, previous);
    }

    /** The same job, started from what was recorded before. */
    public JobRequest after(@Nullable String recording) {
        return new JobRequest(featureName, gherkin, siteUrl, variables, proxySocket, deadlineSeconds, model, recording);
    }
}
