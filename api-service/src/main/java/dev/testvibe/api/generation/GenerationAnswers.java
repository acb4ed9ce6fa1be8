package dev.testvibe.api.generation;

import java.util.UUID;

import jakarta.ws.rs.core.Response;

import dev.testvibe.api.generation.GenerationStatus.Versioned;
import dev.testvibe.api.http.Done;
import dev.testvibe.api.http.Refusal;

/** What callers are answered; what is refused is thrown as a {@link Refusal}. */
final class GenerationAnswers {

    private GenerationAnswers() {}

    /** The request to follow. */
    record Dispatched(UUID requestId, long featureId) {}

    static Response of(Dispatch dispatch) {
        if (dispatch instanceof Dispatch.Accepted accepted) {
            return Response.accepted(new Dispatched(accepted.requestId(), accepted.featureId()))
                    .build();
        } else if (dispatch instanceof Dispatch.UnknownFeature) {
            throw unknownFeature();
        } else if (dispatch instanceof Dispatch.AlreadyGenerating) {
            throw Refusal.conflict("This feature is already generating.");
        } else if (dispatch instanceof Dispatch.NoCredits) {
            throw Refusal.conflict("The account has no credits left.");
        } else if (dispatch instanceof Dispatch.NoScenario) {
            throw Refusal.conflict("The feature has no scenario to generate a test for.");
        } else if (dispatch instanceof Dispatch.KeyUsedOtherwise) {
            throw Refusal.conflict("The Idempotency-Key was used for another request.");
        }
        throw new IllegalArgumentException("An outcome without an answer: " + dispatch);
    }

    static Done of(Cancellation cancellation) {
        return switch (cancellation) {
            case ASKED -> Done.OK;
            case NOTHING_IN_FLIGHT -> throw Refusal.conflict("No generation of this feature is in flight.");
            case UNKNOWN_FEATURE -> throw unknownFeature();
        };
    }

    static Response of(Versioned found, String seenVersion) {
        if (found.version().equals(seenVersion)) {
            return Response.notModified().tag(found.version()).build();
        }
        return Response.ok(found.status()).tag(found.version()).build();
    }

    static Refusal unknownFeature() {
        return Refusal.notFound("No such feature in this project.");
    }

    static Refusal neverGenerated() {
        return Refusal.notFound("No generation of such a feature.");
    }
}
