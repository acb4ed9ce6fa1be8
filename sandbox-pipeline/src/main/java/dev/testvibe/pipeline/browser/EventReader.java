package dev.testvibe.pipeline.browser;

import java.util.List;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Literal;

/** Reads from what a page recorded whether something happened. */
final class EventReader {

    private static final double SEEK_TOLERANCE_S = 0.5;

    private final PageEvents events;

    EventReader(PageEvents events) {
        this.events = events;
    }

    Reading read(Expectation.OfEvents expectation) {
        if (expectation instanceof Expectation.ClassChanged changed) {
            List<String> classes = events.classes(changed.target(), changed.added());
            return new Reading(
                    classes.contains(changed.className()),
                    "that it " + (changed.added() ? "got" : "lost") + " " + listed(classes));
        } else if (expectation instanceof Expectation.ClassLasted lasted) {
            double milliseconds = events.lasted(lasted.target(), lasted.className());
            boolean holds = lasted.comparison() == Comparison.AT_LEAST
                    ? milliseconds >= lasted.milliseconds()
                    : milliseconds <= lasted.milliseconds();
            return new Reading(
                    holds,
                    Double.isNaN(milliseconds)
                            ? "that it did not get and lose it"
                            : "that it had it for " + Math.round(milliseconds) + " ms");
        } else if (expectation instanceof Expectation.TextLasted lasted) {
            double milliseconds = events.textLasted(lasted.text().text());
            return new Reading(
                    lasted.comparison() == Comparison.AT_LEAST
                            ? milliseconds >= lasted.milliseconds()
                            : milliseconds <= lasted.milliseconds(),
                    Double.isNaN(milliseconds)
                            ? "that it did not come and go"
                            : "that it was there for " + Math.round(milliseconds) + " ms");
        } else if (expectation instanceof Expectation.Sought sought) {
            List<Double> seeks = events.seeks(sought.target());
            return new Reading(
                    seeks.stream().anyMatch(by -> Math.abs(by - sought.seconds()) < SEEK_TOLERANCE_S),
                    "moves by " + listed(seeks.stream().map(Wording::plain).toList()));
        } else if (expectation instanceof Expectation.SoundVolume sound) {
            List<Double> volumes = events.soundVolumes();
            return new Reading(
                    volumes.equals(List.of(sound.volume())),
                    listed(volumes.stream().map(Wording::plain).toList()));
        }
        return happened((Expectation.Happened) expectation);
    }

    private Reading happened(Expectation.Happened expected) {
        List<String> details = events.details(expected.event());
        Literal wanted = expected.detail();
        long times = details.stream()
                .filter(detail -> wanted == null
                        || Reading.compared(wanted.text(), expected.match(), detail)
                                .holds())
                .count();
        boolean holds = expected.times() == 0 ? times > 0 : times == expected.times();
        String seen = details.isEmpty() ? "nothing of the kind" : details.size() + " times, " + listed(details);
        return new Reading(holds, seen);
    }

    private static String listed(List<String> texts) {
        return texts.isEmpty() ? "nothing" : "“" + String.join("”, “", texts) + "”";
    }
}
