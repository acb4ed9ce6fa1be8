package dev.testvibe.cli.watch;

import dev.testvibe.cli.api.GenerationChange;

/** Is told how a generation goes on. */
public interface WatchView {

    /** Something has changed. */
    void changed(GenerationProgress progress, GenerationChange change);

    /** Time has passed. */
    void waiting(GenerationProgress progress);

    /** The server cannot be heard for now. */
    void lost(String reason);

    /** The server is heard again. */
    void found();
}
