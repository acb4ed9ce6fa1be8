package dev.testvibe.pipeline.grounding;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A form of a page as a unit.
 *
 * @param path a CSS path that leads to it until the page changes
 * @param names what it goes by: its label, its heading, what its buttons say
 * @param fields in the order of the page, without those that take no input
 * @param submits what may submit it
 * @param search whether it does nothing but search
 */
public record PageForm(String path, List<String> names, List<Field> fields, List<Button> submits, boolean search) {

    public PageForm {
        names = List.copyOf(names);
        fields = List.copyOf(fields);
        submits = List.copyOf(submits);
    }

    /** Whether it is what stands on the page in no form. */
    public boolean isThePage() {
        return path.matches("html > body[^>]*");
    }

    /**
     * A field with what it accepts, as its attributes say.
     *
     * @param path as for the form
     * @param names what it goes by, the label first
     * @param type of an input, otherwise {@code select} or {@code textarea}; {@code radio} stands for a whole group
     * @param autocomplete what browsers may fill in, such as {@code email}; empty where it does not say
     * @param value what it holds
     * @param minLength in characters, 0 where there is no such bound; so for {@code maxLength}
     * @param options of a select that can be chosen
     * @param choices of a group of radio buttons
     */
    public record Field(
            String path,
            List<String> names,
            String type,
            String autocomplete,
            boolean required,
            String value,
            boolean checked,
            @Nullable String min,
            @Nullable String max,
            @Nullable String step,
            @Nullable String pattern,
            int minLength,
            int maxLength,
            List<String> options,
            List<Choice> choices) {

        public Field {
            names = List.copyOf(names);
            options = List.copyOf(options);
            choices = List.copyOf(choices);
        }

        /** What it is called in messages. */
        public String name() {
            return names.isEmpty() ? "a field without a name" : names.get(0);
        }

        /** Whether any text may be written into it. */
        public boolean isTyped() {
            return !type.matches("select.*|checkbox|radio|range|color|file");
        }

        /** The same, and Enter sends it. */
        public boolean isOfOneLine() {
            return isTyped() && !type.equals("textarea");
        }

        /** Whether somebody has filled it in already. */
        public boolean isFilled() {
            return switch (type) {
                case "checkbox" -> checked;
                case "radio" -> choices.stream().anyMatch(Choice::checked);
                case "range", "color" -> true;
                default -> !value.isEmpty();
            };
        }
    }

    /** One of a group of radio buttons. */
    public record Choice(String path, String label, boolean checked) {}

    /** A button of the form. */
    public record Button(String path, String text) {}
}
