package dev.testvibe.pipeline.recording;

/**
 * An element of the page.
 *
 * @param selector a Playwright selector in its internal form, such as {@code internal:role=button[name="Save"s]}
 * @param description the words of the step for it, for messages
 */
public record Target(String selector, String description) {}
