package dev.testvibe.pipeline.language.intent;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.MediaState;
import dev.testvibe.pipeline.recording.PageEvent;

/** What happens on a page besides what its elements show. */
public sealed interface PageEffect extends Intent.OfASubject {

    /** The element that it is about, or null for the page or for what was spoken of before. */
    @Nullable Phrase subject();

    /** One of the page as a whole, not of one of its elements. */
    sealed interface OfThePage extends PageEffect {
        @Override
        default @Nullable Phrase subject() {
            return null;
        }
    }

    /** Expects more of something than there was before the latest actions. */
    record MoreThanBefore(Phrase subject) implements PageEffect {}

    /** Expects something to be drawn, which no element of the page is. */
    record Draws(Phrase subject) implements PageEffect {}

    /**
     * Expects an audio or video to do something, or to be at a number.
     *
     * @param title the title that the step gives it, or null; it must be shown
     * @param value what is expected of a state that is a number
     */
    record MediaIs(@Nullable Phrase subject, @Nullable String title, MediaState state, double value, boolean negated)
            implements PageEffect {}

    /** Expects an audio or video to have been moved by seconds, backwards where negative. */
    record MediaSought(@Nullable Phrase subject, double seconds) implements PageEffect {}

    /** Expects a title to be the one that is loaded in a player; in a Given, the next ones are tried until it is. */
    record MediaLoaded(@Nullable Phrase subject, String title) implements PageEffect {}

    /** Lets an audio or video play, or pause, by the page's own controls. */
    record PlayMedia(@Nullable Phrase subject, boolean play) implements PageEffect {}

    /** Lets an audio or video come to its end; {@code title} as in {@link MediaIs}. */
    record PlayMediaToEnd(
            @Nullable Phrase subject, @Nullable String title) implements PageEffect {}

    /**
     * Expects something to have happened since the latest actions began.
     *
     * @param detail what the event carried, or null
     * @param times how often exactly, or 0 for at least once
     */
    record Happens(PageEvent event, @Nullable String detail, Expectation.Match match, int times, boolean negated)
            implements OfThePage {}

    /**
     * Expects an element to get or lose a class.
     *
     * @param subject the element; null for the one whose class was spoken of before
     * @param className the class; null for the one that was spoken of before
     * @param afterMs the time that the step names, 0 where it names none
     * @param within whether that time is the longest one, and not the time after which it happens
     */
    record ClassChange(@Nullable Phrase subject, @Nullable String className, boolean added, int afterMs, boolean within)
            implements PageEffect {}

    /**
     * Expects a message that goes by itself to come, or to go.
     *
     * @param text what it shows; null for the one that was spoken of before
     * @param afterMs the time that the step names, 0 where it names none
     * @param within whether that time is the longest one, and not the time after which it happens
     * @param negated whether it must not come; that one must not go is no intent of this kind
     */
    record Toast(@Nullable String text, boolean appears, int afterMs, boolean within, boolean negated)
            implements OfThePage {}

    /**
     * Expects the page to say, since the latest actions, how something turned out.
     *
     * @param about the words for what it is, in lower case
     * @param outcome the word for how it turned out, in lower case
     */
    record Announced(List<String> about, String outcome) implements OfThePage {
        public Announced {
            about = List.copyOf(about);
        }
    }

    /** Expects the page to say a text that it did not say before the latest actions. */
    record Told(String text) implements OfThePage {}

    /**
     * Expects that something can be done, or cannot: there is a control for it that can be used.
     *
     * @param controls what the control may be called, the most telling name first
     */
    record Possible(List<Phrase> controls, boolean negated) implements OfThePage {
        public Possible {
            controls = List.copyOf(controls);
        }
    }

    /** Expects a list of choices to hold every voice of the browser. */
    record OffersVoices(Phrase subject) implements PageEffect {}

    /** Expects an element to show the icon of something, such as {@code pause}, or a sign such as {@code ❚❚}. */
    record ShowsIcon(Phrase subject, String depicted, boolean negated) implements PageEffect {}

    /** Expects an element to stand in another. */
    record Holds(Phrase subject, Phrase held, boolean negated) implements PageEffect {}

    /** Expects a field not to have a value that it was to be given. */
    record Refuses(Phrase subject, String value) implements PageEffect {}

    /** Expects a list of choices to offer these options and no other, or to have them chosen and no other. */
    record HasOptions(Phrase subject, List<String> options, boolean chosen) implements PageEffect {
        public HasOptions {
            options = List.copyOf(options);
        }
    }

    /** Chooses, of a list of choices, the first whose text includes a part; null for any that is not chosen yet. */
    record ChooseOption(Phrase subject, @Nullable String part) implements PageEffect {}
}
