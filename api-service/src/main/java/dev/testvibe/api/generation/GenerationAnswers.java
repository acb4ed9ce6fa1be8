package dev.testvibe.api.generation;

import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.Response;

import dev.testvibe.api.generation.GenerationStatus.Versioned;

/** What callers are answered. */
final class GenerationAnswers {

    private GenerationAnswers() {}

    private record Dispatched(UUID requestId, long featureId) {}

    private record Refused(String error, String message) {}

    static Response of(Dispatch dispatch) {
        if (dispatch instanceof Dispatch.Accepted accepted) {
            return Response.accepted(new Dispatched(accepted.requestId(), accepted.featureId()))
                    .build();
        } else if (dispatch instanceof Dispatch.UnknownFeature) {
            return notFound("No such feature in this project.");
        } else if (dispatch instanceof Dispatch.AlreadyGenerating) {
            return conflict("This feature is already generating.");
        } else if (dispatch instanceof Dispatch.NoCredits) {
            return conflict("The account has no credits left.");
        } else if (dispatch instanceof Dispatch.NoScenario) {
            return conflict("The feature has no scenario to generate a test for.");
        } else if (dispatch instanceof Dispatch.KeyUsedOtherwise) {
            return conflict("The Idempotency-Key was used for another request.");
        }
        throw new IllegalArgumentException("An outcome without an answer: " + dispatch);
    }

    static Response of(Cancellation cancellation) {
        return switch (cancellation) {
            case ASKED -> Response.ok(Map.of("ok", true)).build();
            case NOTHING_IN_FLIGHT -> conflict("No generation of this feature is in flight.");
            case UNKNOWN_FEATURE -> notFound("No such feature in this project.");
        };
    }

    static Response of(Versioned found, String seenVersion) {
        if (found.version().equals(seenVersion)) {
            return Response.notModified().tag(found.version()).build();
        }
        return Response.ok(found.status()).tag(found.version()).build();
    }

    static Response invalid(String message) {
        return refuse(400, "invalid_request", message);
    }

    static Response notFound(String message) {
        return refuse(404, "not_found", message);
    }

    private static Response conflict(String message) {
        return refuse(409, "conflict", message);
    }

    private static Response refuse(int status, String error, String message) {
        return Response.status(status).entity(new Refused(error, message)).build();
    }
}
