package dev.testvibe.api.generation;

import java.util.UUID;

/** What came of asking for a generation. */
public sealed interface Dispatch {

    /** The feature is generating under this request; also the answer to a repeated idempotency key. */
    record Accepted(UUID requestId, long featureId) implements Dispatch {}

    /** The project has no such feature, or the workspace no such project. */
    record UnknownFeature() implements Dispatch {}

    /** A generation of the feature is in flight. */
    record AlreadyGenerating() implements Dispatch {}

    /** The account has no credit left. */
    record NoCredits() implements Dispatch {}

    /** The feature has nothing to generate a test for. */
    record NoScenario() implements Dispatch {}

    /** The idempotency key belongs to a request for another feature or with another body. */
    record KeyUsedOtherwise() implements Dispatch {}
}
