package dev.testvibe.pipeline.faithful;

/**
 * Something in a spec that its Gherkin does not say, or the reverse.
 *
 * @param scenario title of the scenario
 * @param line the line of Gherkin
 * @param what what is wrong with it, as the end of a sentence
 */
public record Violation(String scenario, String line, String what) {

    /** The sentence for a person. */
    public String explanation() {
        return "The test that was written is not what the feature says, which is a fault of this service: “" + line
                + "”: " + what + ".";
    }
}
