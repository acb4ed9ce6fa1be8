package dev.testvibe.events;

/**
 * What a generation asked of a language model.
 *
 * @param model name of the model, as the provider calls it
 * @param calls questions that were asked, also those that came to nothing
 * @param inputTokens tokens of the questions, as the provider counts them; 0 where it does not
 * @param outputTokens tokens of the answers, as the provider counts them; 0 where it does not
 */
public record ModelUsage(String model, int calls, long inputTokens, long outputTokens) {}
