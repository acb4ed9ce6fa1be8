package dev.testvibe.pipeline.browser;

/** What became of an action. */
public sealed interface ActionOutcome {

    record Done() implements ActionOutcome {}

    /**
     * The page did not let it happen.
     *
     * @param reason what stood in the way, for a person
     */
    record Failed(String reason) implements ActionOutcome {}
}
