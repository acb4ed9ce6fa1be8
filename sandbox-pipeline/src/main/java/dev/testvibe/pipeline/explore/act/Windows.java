package dev.testvibe.pipeline.explore.act;

import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.language.intent.Intent.WindowUse;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;

/** What is done with windows: a newest one must have been opened before it can be used. */
public final class Windows {

    private static final Expectation OPENED = new Expectation.WindowOpened(null, false);

    private Windows() {}

    public static Resolution use(WindowUse use) {
        return switch (use) {
            case FOCUS_NEWEST -> Resolution.of(OPENED, new Action.FocusWindow(true));
            case FOCUS_FIRST -> Resolution.of(new Action.FocusWindow(false));
            case CLOSE_NEWEST -> Resolution.of(OPENED, new Action.CloseNewestWindow());
            case CLOSE_OTHERS -> Resolution.of(new Action.CloseOtherWindows());
        };
    }
}
