package dev.testvibe.pipeline.recording;

/**
 * An element of the page.
 *
 * @param selector a Playwright selector in its internal form, such as {@code internal:role=button[name="Save"s]}
 * @param description the words of the step for it, for messages
 */
public record Target(String selector, String description) {

    /** Stands in a selector between the element of a frame and what is in its document. */
    public static final String ENTER_FRAME = " >> internal:control=enter-frame >> ";

    /** The part of a selector that leads into the frame that holds the element; empty for the page itself. */
    public static String frameOf(String selector) {
        int entered = selector.lastIndexOf(ENTER_FRAME);
        return entered < 0 ? "" : selector.substring(0, entered + ENTER_FRAME.length());
    }

    /** The selector as it is in the document that holds the element. */
    public static String inFrame(String selector) {
        return selector.substring(frameOf(selector).length());
    }
}
