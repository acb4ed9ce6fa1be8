package dev.testvibe.pipeline.grounding;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Target;

/**
 * An element of the live page, as it was when it was found.
 *
 * @param target how it is located again; checked to match this element alone
 * @param visible whether it could be seen
 * @param outOfReach whether it stands where nobody can scroll to, off the page or off the window
 * @param tag tag name in lower case
 * @param type {@code type} of a form control, or empty
 * @param role ARIA role, or empty
 * @param textField whether text can be typed into it
 * @param control whether it is a control, such as a button, link or field
 * @param checkable whether it can be checked and unchecked
 * @param names every name that it goes by: label, text, placeholder, test id
 * @param text what it shows, white space folded
 * @param value its value, or null where it has none
 * @param options of a native select
 * @param classes its class list
 * @param attributes its attributes
 */
public record Element(
        Target target,
        boolean visible,
        boolean outOfReach,
        String tag,
        String type,
        String role,
        boolean textField,
        boolean control,
        boolean checkable,
        List<String> names,
        String text,
        @Nullable String value,
        List<Option> options,
        List<String> classes,
        Map<String, String> attributes) {

    public Element {
        names = List.copyOf(names);
        options = List.copyOf(options);
        classes = List.copyOf(classes);
        attributes = Map.copyOf(attributes);
    }

    /** The same element, located otherwise. */
    public Element locatedBy(Target other) {
        return new Element(
                other,
                visible,
                outOfReach,
                tag,
                type,
                role,
                textField,
                control,
                checkable,
                names,
                text,
                value,
                options,
                classes,
                attributes);
    }

    /** An option of a native select. */
    public record Option(String label, String value) {}

    public boolean isSelect() {
        return tag.equals("select");
    }

    public boolean isOption() {
        return tag.equals("option");
    }

    /** Whether what it shows is its value and not its text. */
    public boolean hasValue() {
        return tag.equals("input") || tag.equals("textarea") || isSelect();
    }

    /** Whether it shows a document of its own. */
    public boolean isFrame() {
        return tag.equals("iframe") || tag.equals("frame");
    }

    public boolean isRange() {
        return tag.equals("input") && type.equals("range");
    }
}
