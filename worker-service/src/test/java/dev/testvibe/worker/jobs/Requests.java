package dev.testvibe.worker.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import dev.testvibe.events.GenerationRequested;

/** Requests whose Gherkin is a script, which {@link ScriptSandbox} runs. */
final class Requests {

    private Requests() {}

    static GenerationRequested request(String script, int deadlineSeconds) {
        return request(UUID.randomUUID(), script, deadlineSeconds);
    }

    static GenerationRequested request(UUID id, String script, int deadlineSeconds) {
        return new GenerationRequested(
                id,
                12,
                UUID.randomUUID(),
                "Login",
                script,
                "https://example.test",
                Map.of(),
                deadlineSeconds,
                Instant.now());
    }

    /** Another generation in the same project. */
    static GenerationRequested ofFeature(GenerationRequested other, String script, long featureId) {
        return new GenerationRequested(
                UUID.randomUUID(),
                featureId,
                other.projectId(),
                other.featureName(),
                script,
                other.siteUrl(),
                other.variables(),
                other.deadlineSeconds(),
                Instant.now());
    }

    static GenerationRequested with(GenerationRequested request, Map<String, String> variables) {
        return new GenerationRequested(
                request.requestId(),
                request.featureId(),
                request.projectId(),
                request.featureName(),
                request.gherkin(),
                request.siteUrl(),
                variables,
                request.deadlineSeconds(),
                request.requestedUtc());
    }
}
