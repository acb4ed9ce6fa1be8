package dev.testvibe.pipeline.language.intent;

import java.util.List;

/**
 * Expects a number to be the sum of others: {@code the total should be the subtotal plus the tax}.
 *
 * @param total what shows the sum
 * @param parts what shows its parts; a phrase for many stands for each of them
 */
public record SumOf(Phrase total, List<Phrase> parts) implements Intent.OfASubject {
    public SumOf {
        parts = List.copyOf(parts);
    }
}
