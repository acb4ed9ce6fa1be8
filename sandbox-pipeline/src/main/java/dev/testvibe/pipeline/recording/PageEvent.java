package dev.testvibe.pipeline.recording;

/** What a page records besides its elements; the names are those of {@code page-events.js}. */
public enum PageEvent {
    /** A sound was told to play. */
    PLAY("play"),
    /** A sound can be heard. */
    PLAYING("playing"),
    PAUSE("pause"),
    ENDED("ended"),
    /** A sound got a volume; the detail is that volume, from 0 to 1. */
    VOLUME("volume"),
    /** A text is spoken; the detail is the text. */
    SPEAK("speak"),
    /** A text is spoken by a voice; the detail is the voice's name and language. */
    SPOKEN_BY("spoken by"),
    /** A voice was chosen for what is spoken next; the detail is its name and language. */
    VOICE("voice"),
    /** An element came to show a text; the detail is the text. */
    TEXT_SHOWN("text shown"),
    DRAG_START("dragstart"),
    /** A drag carries something; the detail is what it carries. */
    DRAG_DATA("drag data"),
    /** The detail is {@code shown} or {@code prevented}. */
    CONTEXT_MENU("contextmenu");

    private final String key;

    PageEvent(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
