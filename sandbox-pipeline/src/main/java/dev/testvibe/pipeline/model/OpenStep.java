package dev.testvibe.pipeline.model;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;

/**
 * A step that rules leave open, with everything of it that an answer must not alter or drop.
 *
 * @param line the line as a person reads it
 * @param role what the step is for
 * @param argument its data table or doc string as Gherkin, or null
 * @param literals the quoted texts of the step, the cells of its table, its doc string
 * @param numbers the numbers that stand in the step unquoted, in digits
 * @param denied whether the step denies something
 */
public record OpenStep(
        String line,
        Role role,
        @Nullable String argument,
        List<String> literals,
        List<String> numbers,
        boolean denied) {

    private static final String COMPARISON = "(?i)\\b(?:no|not) (?:more|less|fewer) than\\b";
    private static final String DENIAL =
            "(?is).*(?:\\b(?:not|no|none|never|neither|nothing|nobody|without|cannot)\\b|n't\\b).*";

    public OpenStep {
        literals = List.copyOf(literals);
        numbers = List.copyOf(numbers);
    }

    /**
     * Reads what must be kept.
     *
     * @param text the text of the step, without its keyword
     * @param table rows of its data table, empty where it has none
     * @param docString its doc string, or null
     */
    public static OpenStep of(
            String line,
            Role role,
            String text,
            @Nullable String argument,
            List<List<String>> table,
            @Nullable String docString) {
        MaskedText masked = MaskedText.of(text);
        List<String> literals = new ArrayList<>(masked.literals());
        table.forEach(literals::addAll);
        if (docString != null) {
            literals.add(docString);
        }
        String words = masked.text().replaceAll(MaskedText.LITERAL, " ");
        return new OpenStep(
                line,
                role,
                argument,
                literals,
                Numbers.in(words),
                words.replaceAll(COMPARISON, " ").matches(DENIAL));
    }
}
