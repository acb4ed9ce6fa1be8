package dev.testvibe.pipeline;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.BrowserSession;
import dev.testvibe.pipeline.browser.BrowserSettings;

/**
 * One browser for the jobs of all tests in this JVM, which come one after the other: to start one costs as much as to explore
 * a few scenarios, and each scenario has a context of its own anyway.
 */
final class SharedBrowser implements Explorers.Browsers {

    private static @Nullable SharedBrowser shared;

    private final BrowserSession browser;

    private SharedBrowser(BrowserSession browser) {
        this.browser = browser;
    }

    /** Started when it is first asked for. */
    static synchronized SharedBrowser of(BrowserSettings settings) {
        SharedBrowser there = shared == null ? new SharedBrowser(BrowserSession.start(settings)) : shared;
        if (shared == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(there.browser::close));
        }
        shared = there;
        return there;
    }

    @Override
    public BrowserSession take() {
        return browser;
    }

    @Override
    public void giveBack(BrowserSession browser) {
        // the next job goes on with it
    }
}
