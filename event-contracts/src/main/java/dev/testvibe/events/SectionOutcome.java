package dev.testvibe.events;

import org.jspecify.annotations.Nullable;

/**
 * How one section ended.
 *
 * @param section which one
 * @param title its title
 * @param conclusion success only for a verified section
 * @param verdict why, in one word; null for a section that was not judged
 * @param reason why, in a sentence for a person; null for a verified section
 */
public record SectionOutcome(
        String section,
        String title,
        Conclusion conclusion,
        @Nullable Verdict verdict,
        @Nullable String reason) {}
