package dev.testvibe.pipeline.language.intent;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An act with particulars for one of several places: {@code parks a car with the plate "A-1" in the slot with data-testid
 * "slot-1"}. The place is clicked on, then a form takes the rest.
 *
 * @param whole the same with the place as one of its values, where its name could be one; null where it could not
 */
public record AtAPlace(
        Particulars act, Phrase place, @Nullable Particulars whole) implements Intent.OfASubject {

    /** The same where it is known how the feature sends its forms. */
    public AtAPlace with(List<Particulars.Custom> known) {
        return new AtAPlace(act.with(known), place, whole == null ? null : whole.with(known));
    }
}
