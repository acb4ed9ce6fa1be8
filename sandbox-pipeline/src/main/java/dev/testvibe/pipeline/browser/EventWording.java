package dev.testvibe.pipeline.browser;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.PageEvent;

/** Says in words what is expected to have happened. */
final class EventWording {

    private EventWording() {}

    static String of(Expectation.OfEvents expectation) {
        if (expectation instanceof Expectation.ClassChanged e) {
            return "to " + (e.added() ? "get" : "lose") + " the class “" + e.className() + "”";
        } else if (expectation instanceof Expectation.ClassLasted e) {
            return "to have the class “" + e.className() + "” for at "
                    + (e.comparison() == Comparison.AT_LEAST ? "least " : "most ") + e.milliseconds() + " ms";
        } else if (expectation instanceof Expectation.TextLasted e) {
            return "“" + e.text().text() + "” to be shown for at "
                    + (e.comparison() == Comparison.AT_LEAST ? "least " : "most ") + e.milliseconds() + " ms";
        } else if (expectation instanceof Expectation.Sought e) {
            return "to be moved by " + Wording.plain(e.seconds()) + " s";
        } else if (expectation instanceof Expectation.SoundVolume e) {
            return "the sound to have the volume " + Wording.plain(e.volume());
        }
        Expectation.Happened happened = (Expectation.Happened) expectation;
        return name(happened.event())
                + (happened.detail() == null ? "" : " " + Wording.matched(happened.match(), happened.detail()))
                + (happened.times() == 0 ? "" : " " + times(happened.times()));
    }

    static String name(PageEvent event) {
        return switch (event) {
            case PLAY, PLAYING -> "a sound to play";
            case PAUSE -> "a sound to pause";
            case ENDED -> "a sound to end";
            case VOLUME -> "a sound to get the volume";
            case SPEAK -> "to be spoken";
            case SPOKEN_BY -> "to be spoken by a voice";
            case VOICE -> "a voice to be chosen";
            case TEXT_SHOWN -> "the page to show";
            case DRAG_START -> "a drag to start";
            case DRAG_DATA -> "a drag to carry";
            case CONTEXT_MENU -> "the context menu to be";
        };
    }

    private static String times(int times) {
        return times == 1 ? "once" : times + " times";
    }
}
