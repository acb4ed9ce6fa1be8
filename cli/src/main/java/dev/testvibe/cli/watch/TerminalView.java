package dev.testvibe.cli.watch;

/** Shows a person how a generation goes on. */
public interface TerminalView extends WatchView, AutoCloseable {

    /** It has come to its end; nothing is shown after it. */
    void ended(GenerationProgress progress);

    /** Leaves the terminal as it was. Nothing is drawn after it; may be called by another thread, and twice. */
    @Override
    void close();
}
