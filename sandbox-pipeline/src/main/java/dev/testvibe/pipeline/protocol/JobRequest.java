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
 */
public record JobRequest(
        String featureName,
        String gherkin,
        String siteUrl,
        Map<String, String> variables,
        @Nullable String proxySocket,
        int deadlineSeconds,
        boolean model) {

    public JobRequest {
        variables = Map.copyOf(variables);
    }

    /** A job of rules alone. */
    public JobRequest(
            String featureName,
            String gherkin,
            String siteUrl,
            Map<String, String> variables,
            @Nullable String proxySocket,
            int deadlineSeconds) {
        this(featureName, gherkin, siteUrl, variables, proxySocket, deadlineSeconds, false);
    }
}
