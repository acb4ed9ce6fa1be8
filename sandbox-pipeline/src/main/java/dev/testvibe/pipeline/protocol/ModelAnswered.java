package dev.testvibe.pipeline.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What came of a {@link JobMessage.ModelAsked}, as a line on standard input. Either there is a text or an obstacle.
 *
 * @param id the question
 * @param text what the model said, as it is: nobody has checked it; or null
 * @param obstacle why there is no answer, as the rest of a sentence such as {@code it did not answer within 30 s}; or null
 * @param model name of the model, as the provider calls it
 * @param inputTokens tokens of the question, as the provider counts them; 0 where it does not
 * @param outputTokens tokens of the answer, as the provider counts them; 0 where it does not
 */
public record ModelAnswered(
        String id,
        @Nullable String text,
        @Nullable String obstacle,
        String model,
        long inputTokens,
        long outputTokens) {}
