package dev.testvibe.cli.watch;

import java.io.PrintStream;
import java.time.Instant;

import dev.testvibe.cli.api.GenerationChange;
import dev.testvibe.cli.text.Printable;

/** A line for each thing that happens: for pipes, logs and terminals that cannot redraw. */
public final class PlainView implements TerminalView {
    private final PrintStream out;
    private boolean lost;

    public PlainView(PrintStream out) {
        this.out = out;
    }

    @Override
    public void changed(GenerationProgress progress, GenerationChange change) {
        String section = change.section();
        switch (change.type()) {
            case "requested" -> out.println("Queued.");
            case "started" ->
                out.println("Started, scenarios: " + progress.sections().size());
            case "cancel-requested" -> out.println("Cancelling.");
            case "progressed" -> progressed(progress, change);
            case "section-completed" ->
                out.println(
                        Report.section(progress.section(String.valueOf(section)), progress.serverTime(Instant.now())));
            default -> {}
        }
    }

    private void progressed(GenerationProgress progress, GenerationChange change) {
        String section = change.section();
        String about =
                section == null ? "" : Printable.line(progress.section(section).title()) + ": ";
        if (change.lines().isEmpty()) {
            out.println(about + (section == null ? "All scenarios: " : "") + change.phase());
        }
        change.lines().forEach(line -> out.println(about + Printable.line(line)));
    }

    @Override
    public void waiting(GenerationProgress progress) {}

    @Override
    public void lost(String reason) {
        if (!lost) {
            out.println("The server cannot be heard (" + Printable.line(reason) + "); trying again.");
        }
        lost = true;
    }

    @Override
    public void found() {
        out.println("The server is heard again.");
        lost = false;
    }

    @Override
    public void ended(GenerationProgress progress) {
        out.println(Report.summary(progress, Instant.now()));
    }

    @Override
    public void close() {}
}
