package dev.testvibe.cli.watch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.api.GenerationChange;
import dev.testvibe.cli.text.Printable;
import dev.testvibe.cli.text.Table;

/** One line a scenario, redrawn in place; at the end, and only then, lines that stay. */
public final class LiveView implements TerminalView {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle GOOD = PLAIN.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle BAD = PLAIN.foreground(AttributedStyle.RED);
    private static final AttributedStyle BUSY = PLAIN.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle FAINT = PLAIN.faint();
    private static final int WIDEST_TITLE = 48;

    private final Terminal terminal;
    private final Attributes before;
    private final Display display;
    private final PrintStream out;
    private volatile Size size;
    private boolean closed;
    private @Nullable Size drawnFor;
    private @Nullable String trouble;

    LiveView(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.before = terminal.enterRawMode();
        this.display = new Display(terminal, false);
        this.out = out;
        this.size = terminal.getSize();
        Signals.register("WINCH", () -> size = terminal.getSize());
    }

    /** Nothing if input and output are not both a terminal. */
    public static Optional<LiveView> onTerminal(PrintStream out) {
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .encoding(StandardCharsets.UTF_8)
                    // The JVM keeps Ctrl-C, so that its shutdown hooks run.
                    .nativeSignals(false)
                    .build();
            return Optional.of(new LiveView(terminal, out));
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    @Override
    public void changed(GenerationProgress progress, GenerationChange change) {
        draw(progress);
    }

    @Override
    public void waiting(GenerationProgress progress) {
        draw(progress);
    }

    @Override
    public void lost(String reason) {
        trouble = "The server cannot be heard; trying again.";
    }

    @Override
    public void found() {
        trouble = null;
    }

    @Override
    public void ended(GenerationProgress progress) {
        display.update(List.of(), 0);
        Instant now = progress.serverTime(Instant.now());
        progress.sections().stream()
                .filter(SectionProgress::isDone)
                .forEach(section -> out.println(Report.section(section, now)));
        out.println(Report.summary(progress, Instant.now()));
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        terminal.setAttributes(before);
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void draw(GenerationProgress progress) {
        if (closed) {
            return;
        }
        Size now = size;
        if (!now.equals(drawnFor)) {
            begin(now);
        }
        List<AttributedString> lines = lines(progress, now.getRows() - 1).stream()
                .map(line -> line.columnSubSequence(0, now.getColumns() - 1))
                .toList();
        display.update(lines, now.cursorPos(lines.size() - 1, 0));
    }

    /** Terminals differ in what they make of lines that no longer fit: after a change of size it is drawn afresh. */
    private void begin(Size now) {
        if (drawnFor != null) {
            terminal.puts(Capability.clear_screen);
            display.reset();
        }
        display.resize(now.getRows(), now.getColumns());
        drawnFor = now;
    }

    /** At most as many lines as fit; the last one is empty, for the cursor. */
    private List<AttributedString> lines(GenerationProgress progress, int atMost) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(heading(progress));
        List<SectionProgress> shown = window(List.copyOf(progress.sections()), atMost - 3);
        int titleWidth = shown.stream()
                .mapToInt(section -> Table.cells(title(section)))
                .max()
                .orElse(0);
        shown.forEach(section -> lines.add(line(section, titleWidth, progress.serverTime(Instant.now()))));
        int hidden = progress.sections().size() - shown.size();
        if (hidden > 0) {
            lines.add(new AttributedString("    and " + hidden + " more", FAINT));
        }
        lines.add(AttributedString.EMPTY);
        return lines;
    }

    /** Around the first scenario that is not done. */
    private static List<SectionProgress> window(List<SectionProgress> sections, int atMost) {
        long done = sections.stream().takeWhile(SectionProgress::isDone).count();
        int from = (int) Math.max(0, Math.min(done, sections.size() - atMost));
        return sections.subList(from, Math.min(sections.size(), from + Math.max(1, atMost)));
    }

    private AttributedString heading(GenerationProgress progress) {
        String state = progress.hasStarted() ? "" : "  queued";
        AttributedStringBuilder line = new AttributedStringBuilder()
                .styled(PLAIN.bold(), Printable.line(progress.feature()))
                .styled(FAINT, state + "  " + Report.seconds(progress.spent(Instant.now())));
        return trouble == null
                ? line.toAttributedString()
                : line.styled(BAD, "  " + trouble).toAttributedString();
    }

    private static AttributedString line(SectionProgress section, int titleWidth, Instant now) {
        AttributedStyle style = style(section);
        String activity = section.activity() == null ? "" : Printable.line(section.activity());
        String time = section.state() == SectionProgress.State.QUEUED ? "" : Report.seconds(section.spent(now));
        return new AttributedStringBuilder()
                .styled(style, "  " + mark(section) + " ")
                .append(Table.padded(title(section), titleWidth))
                .styled(style, "  " + Table.padded(section.word(), 14))
                .styled(FAINT, Table.padded(time, 8) + activity)
                .toAttributedString();
    }

    private static String title(SectionProgress section) {
        String title = Printable.line(section.title());
        return Table.cells(title) <= WIDEST_TITLE
                ? title
                : new AttributedString(title).columnSubSequence(0, WIDEST_TITLE - 1) + "…";
    }

    private static String mark(SectionProgress section) {
        return switch (section.state()) {
            case QUEUED -> "·";
            case EXPLORING, EXPLORED, VERIFYING -> "●";
            case VERIFIED -> "✓";
            case NOT_VERIFIED -> "✗";
        };
    }

    private static AttributedStyle style(SectionProgress section) {
        return switch (section.state()) {
            case QUEUED, EXPLORED -> FAINT;
            case EXPLORING, VERIFYING -> BUSY;
            case VERIFIED -> GOOD;
            case NOT_VERIFIED -> BAD;
        };
    }
}
