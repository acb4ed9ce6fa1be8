package dev.testvibe.pipeline.explore.form;

import java.util.stream.Stream;

import dev.testvibe.pipeline.grounding.PageForm;

/** Whether a field with choices offers a value. */
final class FieldOffers {

    private FieldOffers() {}

    static boolean one(PageForm.Field field, String value) {
        return Stream.concat(field.options().stream(), field.choices().stream().map(PageForm.Choice::label))
                .anyMatch(label -> label.equalsIgnoreCase(value));
    }

    /** {@code 51001 Everyday}, {@code Savings (£5)}: of one option only. */
    static boolean oneWithMore(PageForm.Field field, String value) {
        return !value.isBlank()
                && field.options().stream()
                                .filter(label -> label.regionMatches(true, 0, value, 0, value.length())
                                        && label.substring(value.length()).matches("[^\\p{L}\\p{N}].*"))
                                .count()
                        == 1;
    }
}
