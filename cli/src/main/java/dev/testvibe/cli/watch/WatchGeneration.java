package dev.testvibe.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.api.GenerationChange;
import dev.testvibe.cli.api.GenerationChanges;
import dev.testvibe.cli.api.GenerationChanges.Changed;
import dev.testvibe.cli.api.GenerationChanges.Ended;
import dev.testvibe.cli.api.GenerationChanges.Found;
import dev.testvibe.cli.api.GenerationChanges.Lost;
import dev.testvibe.cli.api.GenerationChanges.News;
import dev.testvibe.cli.api.GenerationChanges.Replaced;
import dev.testvibe.cli.api.ProjectApi;

/** Follows one generation, and no later one of its feature, to its end. */
public final class WatchGeneration {
    private final ProjectApi project;
    private final String feature;
    private final String requestId;

    public WatchGeneration(ProjectApi project, String feature, String requestId) {
        this.project = project;
        this.feature = feature;
        this.requestId = requestId;
    }

    /**
     * Watches until the end, or the given time.
     *
     * @param tick time after which the view hears that nothing happened
     * @return how it stands then; with a conclusion if it has ended
     * @throws Problem if the server refuses, is away for too long, or knows of a newer generation only
     */
    public GenerationProgress until(Instant deadline, Duration tick, WatchView view) {
        GenerationProgress progress = new GenerationProgress(feature);
        try (GenerationChanges changes = project.changes(feature, requestId)) {
            while (progress.conclusion() == null && Instant.now().isBefore(deadline)) {
                Optional<News> news = changes.next(sooner(tick, Duration.between(Instant.now(), deadline)));
                news.ifPresentOrElse(it -> tell(it, progress, view), () -> view.waiting(progress));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return progress;
    }

    private void tell(News news, GenerationProgress progress, WatchView view) {
        if (news instanceof Changed changed) {
            apply(changed.change(), progress);
            view.changed(progress, changed.change());
        } else if (news instanceof Lost lost) {
            view.lost(lost.reason());
        } else if (news instanceof Found) {
            view.found();
        } else if (news instanceof Ended ended) {
            throw ended.problem();
        } else if (news instanceof Replaced replaced) {
            throw new Problem(
                    Problem.REFUSED,
                    "The generation " + requestId + " was followed, and a newer one, " + replaced.requestId()
                            + ", has taken its place before its end was heard of.");
        }
    }

    private void apply(GenerationChange change, GenerationProgress progress) {
        progress.apply(change, Instant.now());
        if (change.type().equals("started")) {
            plan(progress);
        }
    }

    /** The change that begins an attempt does not carry the scenarios; the log has them, in order and with titles. */
    private void plan(GenerationProgress progress) {
        try {
            progress.plan(project.log(feature));
        } catch (Problem withoutTitles) {
            // Scenarios are shown by their keys, as they are heard of. Whether to go on is for the changes to say.
            return;
        }
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
