package dev.testvibe.events;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A caller dispatched a generation: everything that a worker needs to carry it out.
 *
 * @param requestId the generation; a worker starts a job once for it, however often it is delivered
 * @param featureId the feature, also the key of the record
 * @param projectId the project of the feature
 * @param featureName name of the feature; the generated files are named after it
 * @param gherkin the feature as it was when the generation was dispatched
 * @param siteUrl absolute http(s) URL of the site under test
 * @param variables what steps may refer to by name; secrets are sealed, see {@link VariableSeal}
 * @param deadlineSeconds seconds that one attempt may run before it is ended
 * @param requestedUtc when it was dispatched
 */
public record GenerationRequested(
        UUID requestId,
        long featureId,
        UUID projectId,
        String featureName,
        String gherkin,
        String siteUrl,
        Map<String, String> variables,
        int deadlineSeconds,
        Instant requestedUtc) {

    public GenerationRequested {
        variables = Map.copyOf(variables);
    }

    /** Names of the variables, never their values: it could end in a log. */
    @Override
    public String toString() {
        return "GenerationRequested[requestId=%s, featureId=%d, projectId=%s, featureName=%s, siteUrl=%s, variables=%s, deadlineSeconds=%d, requestedUtc=%s]"
                .formatted(
                        requestId,
                        featureId,
                        projectId,
                        featureName,
                        siteUrl,
                        variables.keySet(),
                        deadlineSeconds,
                        requestedUtc);
    }
}
