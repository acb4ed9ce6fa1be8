package dev.testvibe.pipeline.browser;

/** Whether an expectation holds on the live page. */
public sealed interface Judgement {

    record Holds() implements Judgement {}

    /**
     * It does not.
     *
     * @param expected what was expected, in words
     * @param seen what is there instead
     */
    record DoesNotHold(String expected, String seen) implements Judgement {}
}
