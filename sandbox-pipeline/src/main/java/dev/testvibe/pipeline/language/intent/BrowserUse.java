package dev.testvibe.pipeline.language.intent;

/** What a step does to the browser, whatever page it shows. */
public sealed interface BrowserUse extends Intent.OfASubject {

    record Reload() implements BrowserUse {}

    /** Goes back or forward in the history. */
    record Travel(boolean back) implements BrowserUse {}

    record ClearStorage() implements BrowserUse {}

    /** Scrolls the page to its bottom, or to its top. */
    record ScrollPage(boolean bottom) implements BrowserUse {}

    /** Gives the window a size, in CSS pixels. */
    record Resize(int width, int height) implements BrowserUse {}

    record SetCookie(String name, String value) implements BrowserUse {}

    record DeleteCookie(String name) implements BrowserUse {}
}
