package dev.testvibe.cli.watch;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.text.Printable;

/** What became of a generation and its scenarios, in words. */
final class Report {
    private Report() {}

    /** A scenario that is done, with the reason on a second line if there is one. */
    static String section(SectionProgress section, Instant now) {
        String mark = section.state() == SectionProgress.State.VERIFIED ? "✓" : "✗";
        // Nothing is known of the time of one whose beginning was not heard of.
        Duration spent = section.spent(now);
        String time = spent.isZero() ? "" : " (" + seconds(spent) + ")";
        return mark + " " + Printable.line(section.title()) + ": " + section.word() + time + because(section.reason());
    }

    static String summary(GenerationProgress progress, Instant now) {
        long verified = progress.sections().stream()
                .filter(section -> section.state() == SectionProgress.State.VERIFIED)
                .count();
        boolean told = progress.sections().stream().anyMatch(section -> section.reason() != null);
        String outcome =
                switch (String.valueOf(progress.conclusion())) {
                    case "success" -> "generated";
                    case "cancelled" -> "cancelled";
                    default -> "failed";
                };
        return "“" + Printable.line(progress.feature()) + "” " + outcome + ": " + verified + " of "
                + progress.sections().size() + " scenarios verified, " + seconds(progress.spent(now))
                + because(told ? null : progress.reason());
    }

    static String seconds(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : "\n    " + Printable.line(reason);
    }
}
