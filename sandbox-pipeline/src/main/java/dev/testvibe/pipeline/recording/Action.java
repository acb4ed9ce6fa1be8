package dev.testvibe.pipeline.recording;

import org.jspecify.annotations.Nullable;

/** What a user does. */
public sealed interface Action extends Operation {

    /** Opens a page; {@code path} is relative to the site, {@code ""} for its start page, or an absolute URL. */
    record Open(String path) implements Action {}

    /** Loads the page again. */
    record Reload() implements Action {}

    /** Goes back in the history, or forward. */
    record Travel(boolean back) implements Action {}

    record Click(Target target) implements Action {}

    record DoubleClick(Target target) implements Action {}

    record RightClick(Target target) implements Action {}

    record Hover(Target target) implements Action {}

    /** Replaces the content of a field. */
    record Fill(Target target, Literal value) implements Action {}

    record Clear(Target target) implements Action {}

    /** Chooses an option of a native select by its visible label, or by its value where {@code byValue}. */
    record Select(Target target, Literal option, boolean byValue) implements Action {}

    record Check(Target target) implements Action {}

    record Uncheck(Target target) implements Action {}

    /** Presses a key, in Playwright's notation such as {@code Enter} or {@code Control+A}; on the page where target is null. */
    record Press(@Nullable Target target, String key) implements Action {}

    /** Types key by key into the target, without clearing it first. */
    record Type(Target target, Literal value) implements Action {}

    record Drag(Target source, Target destination) implements Action {}

    record Focus(Target target) implements Action {}

    record Blur(Target target) implements Action {}

    /** Moves a range input to a value. */
    record SetRange(Target target, String value) implements Action {}

    record ScrollTo(Target target) implements Action {}

    /** Decides, before it opens, how the next dialog is answered; without it a dialog is accepted. */
    record AnswerNextDialog(boolean accept, @Nullable Literal promptText) implements Action {}

    /** Empties local and session storage and cookies. */
    record ClearStorage() implements Action {}

    /** Lets time pass because the step names a time. */
    record Wait(int milliseconds) implements Action {}
}
