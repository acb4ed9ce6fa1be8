package dev.testvibe.pipeline.browser;

import com.microsoft.playwright.Page;

/** Addresses that differ only in what follows a {@code #}. */
public final class Fragments {

    private static final int SHOWN_AFTER_MS = 60;

    private Fragments() {}

    /** What a fragment shows comes a moment after its address, and nothing loads by which that could be told. */
    public static void awaitShown(Page page) {
        page.waitForTimeout(SHOWN_AFTER_MS);
    }
}
