package dev.testvibe.cli.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import dev.testvibe.cli.Shell;
import dev.testvibe.cli.api.ProjectApi;
import dev.testvibe.cli.watch.GenerationProgress;
import dev.testvibe.cli.watch.LiveView;
import dev.testvibe.cli.watch.PlainView;
import dev.testvibe.cli.watch.TerminalView;
import dev.testvibe.cli.watch.WatchGeneration;

/** Shows one generation to its end, for as long as the person wants to look. */
final class Watch {
    private static final Duration TICK = Duration.ofMillis(250);
    private static final int NOT_SUCCEEDED = 1;

    private final Testvibe testvibe;
    private final ProjectApi project;
    private final String feature;
    private final WatchGeneration watch;

    Watch(Testvibe testvibe, ProjectApi project, String feature, String requestId) {
        this.testvibe = testvibe;
        this.project = project;
        this.feature = feature;
        this.watch = new WatchGeneration(project, feature, requestId);
    }

    /** Returns the exit status. With {@code --json} only the last status is printed, as JSON. */
    int toTheEnd() {
        try (TerminalView view = view()) {
            Thread interruption = new Thread(() -> sayThatItGoesOn(view));
            Runtime.getRuntime().addShutdownHook(interruption);
            GenerationProgress progress;
            try {
                progress = watch.until(Instant.MAX, TICK, view);
            } finally {
                Runtime.getRuntime().removeShutdownHook(interruption);
            }
            view.ended(progress);
            if (testvibe.json) {
                testvibe.print(project.status(feature), status -> "");
            }
            return progress.succeeded() ? 0 : NOT_SUCCEEDED;
        }
    }

    private void sayThatItGoesOn(TerminalView view) {
        view.close();
        testvibe.shell()
                .err()
                .println("\nNo longer watching; the generation goes on. See it again: testvibe status --watch \""
                        + feature + "\"");
    }

    private TerminalView view() {
        Shell shell = testvibe.shell();
        if (testvibe.json) {
            return new PlainView(shell.err());
        }
        return canRedraw(shell.environment())
                ? LiveView.onTerminal(shell.out())
                        .<TerminalView>map(live -> live)
                        .orElseGet(() -> new PlainView(shell.out()))
                : new PlainView(shell.out());
    }

    private static boolean canRedraw(Map<String, String> environment) {
        String terminal = environment.getOrDefault("TERM", "dumb");
        return !terminal.equals("dumb")
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
