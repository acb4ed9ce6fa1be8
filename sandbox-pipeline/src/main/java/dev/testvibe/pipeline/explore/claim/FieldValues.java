package dev.testvibe.pipeline.explore.claim;

import java.util.Map;
import java.util.Optional;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.WrittenTimes;

/** What is entered into fields for dates and times, which hold it in a form of their own. */
public final class FieldValues {

    private static final Map<String, String> FORMS = Map.of(
            "date", "2026-12-25",
            "time", "14:30",
            "datetime-local", "2026-12-25T14:30",
            "month", "2026-12",
            "week", "2026-W52");

    private FieldValues() {}

    /** Whether the field holds a date or a time, in a form of its own. */
    public static boolean areOf(Element field) {
        return field.tag().equals("input") && WrittenTimes.areOf(field.type());
    }

    /** The text in the form of the field; nothing where it cannot be told what is meant. */
    public static Optional<String> of(Element field, String text) {
        return WrittenTimes.as(field.type(), text);
    }

    /** What to say of a text that cannot be read. */
    public static String mend(Element field, String text) {
        return "“" + text + "” can be read in more than one way, or in none, as a " + field.type() + "; write it like “"
                + FORMS.get(field.type()) + "”";
    }
}
