package dev.testvibe.pipeline.recording;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a user does. */
public sealed interface Action extends Operation {

    /** What a user does with one element. */
    sealed interface OnElement extends Action {
        Target target();

        @Override
        default List<Target> targets() {
            return List.of(target());
        }
    }

    /** Opens a page; {@code path} is relative to the site, {@code ""} for its start page, or an absolute URL. */
    record Open(String path) implements Action {}

    /** Loads the page again. */
    record Reload() implements Action {}

    /** Goes back in the history, or forward. */
    record Travel(boolean back) implements Action {}

    record Click(Target target) implements OnElement {}

    record DoubleClick(Target target) implements OnElement {}

    record RightClick(Target target) implements OnElement {}

    record Hover(Target target) implements OnElement {}

    /** Replaces the content of a field. */
    record Fill(Target target, Literal value) implements OnElement {}

    record Clear(Target target) implements OnElement {}

    /** Chooses an option of a native select by its visible label, or by its value where {@code byValue}. */
    record Select(Target target, Literal option, boolean byValue) implements OnElement {}

    /** Chooses the options of a native list of these labels, and no other. */
    record SelectSeveral(Target target, List<Literal> options) implements OnElement {
        public SelectSeveral {
            options = List.copyOf(options);
        }
    }

    record Check(Target target) implements OnElement {}

    record Uncheck(Target target) implements OnElement {}

    /** Presses a key, in Playwright's notation such as {@code Enter} or {@code Control+A}; on the page where target is null. */
    record Press(@Nullable Target target, String key) implements Action {
        @Override
        public List<Target> targets() {
            return target == null ? List.of() : List.of(target);
        }
    }

    /** Types key by key into the target, without clearing it first. */
    record Type(Target target, Literal value) implements OnElement {}

    record Drag(Target source, Target destination) implements Action {
        @Override
        public List<Target> targets() {
            return List.of(source, destination);
        }
    }

    record Focus(Target target) implements OnElement {}

    record Blur(Target target) implements OnElement {}

    /** Moves a range input to a value. */
    record SetRange(Target target, String value) implements OnElement {}

    record ScrollTo(Target target) implements OnElement {}

    /** Chooses an option of a native select by its place, 0 for the first. */
    record SelectAt(Target target, int index) implements OnElement {}

    /** Gives a {@link SampleFile} of this name to a file field. */
    record Upload(Target target, String file) implements OnElement {}

    /** Moves the pointer to a place of an element, in CSS pixels from its upper left corner. */
    record HoverAt(Target target, int x, int y) implements OnElement {}

    /** A click in the upper left corner of the window, away from everything that a step speaks of. */
    record ClickAway() implements Action {}

    record SetCookie(String name, Literal value) implements Action {}

    record DeleteCookie(String name) implements Action {}

    /** Goes on in the window that was opened last, or in the first. */
    record FocusWindow(boolean newest) implements Action {}

    /** Closes the window that was opened last, and goes on in the one before it. */
    record CloseNewestWindow() implements Action {}

    /** Closes every window but the first, and goes on in that. */
    record CloseOtherWindows() implements Action {}

    /** The dialog that was answered is behind us: from here on, dialogs are those that open later. */
    record LeaveDialog() implements Action {}

    /** Decides, before it opens, how the next dialog is answered; without it a dialog is accepted. */
    record AnswerNextDialog(boolean accept, @Nullable Literal promptText) implements Action {}

    /** Empties local and session storage and cookies. */
    record ClearStorage() implements Action {}

    /** Puts an entry into local or session storage. */
    record Store(boolean session, String key, Literal value) implements Action {}

    /** Gives the window a size, in CSS pixels. */
    record Resize(int width, int height) implements Action {}

    /** Lets time pass because the step names a time. */
    record Wait(int milliseconds) implements Action {}

    /** Allows the page to use the clipboard, and empties it. */
    record UseEmptyClipboard() implements Action {}

    /** Scrolls the page to its bottom, or to its top. */
    record ScrollPage(boolean bottom) implements Action {}

    /** Puts the page's clock under control, before any page is opened; it goes on by itself until it is advanced. */
    record InstallClock() implements Action {}

    /** Lets time pass for the page alone: every timer that is due fires. */
    record AdvanceClock(int milliseconds) implements Action {}

    /** Takes hold of an element that can be dragged and moves the mouse, without leaving the element. */
    record StartDrag(Target target) implements OnElement {}

    /**
     * Presses the mouse on one place of an element and lets go on another.
     *
     * @param fromX in pixels from its left edge, as {@code toX}
     * @param fromY in pixels from its upper edge, as {@code toY}
     */
    record DragWithin(Target target, int fromX, int fromY, int toX, int toY) implements OnElement {}

    /** Moves an audio or video element to a time, in seconds, as its controls would; negative from its end. */
    record Seek(Target target, double seconds) implements OnElement {}

    /** Lets an audio or video element that plays come to its end. */
    record PlayToEnd(Target target) implements OnElement {}

    /** Forgets what the page has recorded so far: the actions that follow are what is asked about. */
    record ForgetEvents() implements Action {}
}
