package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.MadeUpValues;
import dev.testvibe.pipeline.grounding.PageForm;

/** What a field of a form is given that the step has no data for: what is known of it, else a choice, else made up. */
final class FormValues {

    private final Literals literals;
    private final MadeUpValues madeUp;

    FormValues(Literals literals, MadeUpValues madeUp) {
        this.literals = literals;
        this.madeUp = madeUp;
    }

    /**
     * A value, or why there is none.
     *
     * @param missing what would be needed, or null
     */
    record Made(String value, @Nullable String missing) {}

    /** @param before what the fields before it are given */
    Made of(PageForm form, PageForm.Field field, Map<PageForm.Field, String> before) {
        if (isLogin(form)) {
            List<String> names = FieldNames.of(field).stream()
                    .flatMap(name -> FieldNames.alike(name).stream())
                    .toList();
            return literals.variable(null, names)
                    .map(variable -> new Made("${" + variable + "}", null))
                    .orElseGet(() -> new Made(
                            "",
                            "nobody can make up who may log in; give the project the variables username and password"));
        }
        return chosenOf(field)
                .or(() -> repeated(field, before))
                .or(() -> madeUp.of(field))
                .map(value -> new Made(value, null))
                .orElseGet(() -> new Made(
                        "",
                        "no value could be made up that the field “" + field.name() + "” takes; give one in the step"));
    }

    private static Optional<String> chosenOf(PageForm.Field field) {
        return switch (field.type()) {
            case "checkbox" -> Optional.of("yes");
            case "radio" -> field.choices().stream().map(PageForm.Choice::label).findFirst();
            default ->
                field.type().startsWith("select") ? field.options().stream().findFirst() : Optional.empty();
        };
    }

    /** {@code Confirm password} is the password again. */
    private static Optional<String> repeated(PageForm.Field field, Map<PageForm.Field, String> before) {
        return FieldNames.mention(field, "confirm", "confirmation", "repeat", "again", "retype", "verify")
                ? before.entrySet().stream()
                        .filter(other -> other.getKey().type().equals(field.type()))
                        .map(Map.Entry::getValue)
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /** Who may log in is known, and not made up. */
    private static boolean isLogin(PageForm form) {
        List<PageForm.Field> passwords = form.fields().stream()
                .filter(field -> field.type().equals("password"))
                .toList();
        boolean says = form.submits().stream()
                .anyMatch(button -> button.text().toLowerCase(Locale.ROOT).matches("(?:log|sign) ?(?:in|on).*"));
        return passwords.size() == 1
                && (passwords.get(0).autocomplete().equals("current-password")
                        || says && form.fields().size() <= 3);
    }
}
