package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** Whether a scenario itself showed that a field is sent by the Enter key, and not by a button of a fitting name. */
final class SentByKey {

    private SentByKey() {}

    /** It was sent so before, or the button had been used before anything was written: it only makes the field show. */
    static boolean is(List<Operation> done, Element field, Target button) {
        int sent = first(
                done,
                one -> one instanceof Action.Press press
                        && press.key().equals("Enter")
                        && isAt(press.target(), field.target()));
        int written = first(done, one -> one instanceof Action.Fill fill && isAt(fill.target(), field.target()));
        int used = first(done, one -> one instanceof Action.Click click && isAt(click.target(), button));
        return field.textField() && (sent >= 0 || used >= 0 && used < written);
    }

    private static int first(List<Operation> done, Predicate<Operation> wanted) {
        for (int index = 0; index < done.size(); index++) {
            if (wanted.test(done.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isAt(@Nullable Target one, Target other) {
        return one != null && one.selector().equals(other.selector());
    }
}
