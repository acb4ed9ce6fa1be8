package dev.testvibe.pipeline.language.intent;

import java.util.List;

/**
 * Opens what a thing has of its own: the form to edit it, the page to book it.
 *
 * @param thing what it is called
 * @param controls what may lead there from the thing, the likeliest first
 */
public record OwnPage(String thing, List<Phrase> controls) implements Intent.OfASubject {

    public OwnPage {
        controls = List.copyOf(controls);
    }

    /** Whether it is changed there. */
    public boolean isToEdit() {
        return controls.stream().anyMatch(one -> one.words().contains("edit"));
    }

    /** What leads there beside the thing, where others have such a control as well. */
    public Intent.Command beside() {
        return new Intent.Command(
                controls.stream().map(one -> one.in(Phrase.named(thing))).toList(), false);
    }

    /** What leads there from a page that is about nothing else. */
    public Intent.Command alone() {
        return new Intent.Command(controls, false);
    }
}
