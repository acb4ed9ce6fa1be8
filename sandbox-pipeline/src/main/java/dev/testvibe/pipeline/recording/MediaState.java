package dev.testvibe.pipeline.recording;

/**
 * What can be told of an audio or video element.
 *
 * <p>Each is an expression over {@code media}, good for the live page and for the emitted test alike; for some it is a
 * property of the element, which an assertion can name.
 */
public enum MediaState {
    /** It plays, and there is something to be played: an element that cannot load its clip is not paused either. */
    PLAYING("!media.paused && !media.ended && media.readyState > 2"),
    PAUSED("media.paused"),
    MUTED("media.muted"),
    LOOPING("media.loop"),
    /** It knows its clip: how long it is and what it holds. */
    LOADED("media.readyState > 0"),
    /** Seconds from the start. */
    TIME("media.currentTime"),
    /** Seconds to the end. */
    REMAINING("media.duration - media.currentTime"),
    /** From 0 to 1. */
    VOLUME("media.volume"),
    /** 1 for normal speed. */
    SPEED("media.playbackRate");

    private static final String PROPERTY = "media\\.[a-zA-Z]+";

    private final String expression;

    MediaState(String expression) {
        this.expression = expression;
    }

    public String expression() {
        return expression;
    }

    public boolean isNumber() {
        return this == TIME || this == REMAINING || this == VOLUME || this == SPEED;
    }

    /** Whether it is a property of the element. */
    public boolean isProperty() {
        return expression.matches(PROPERTY);
    }

    /** The name of the property that it is. */
    public String property() {
        return expression.substring("media.".length());
    }
}
