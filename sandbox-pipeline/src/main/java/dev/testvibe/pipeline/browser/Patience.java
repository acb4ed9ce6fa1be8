package dev.testvibe.pipeline.browser;

import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.microsoft.playwright.PlaywrightException;

/** Looks at a page until it shows what is wanted: soon again at first, less often the longer it takes. */
public final class Patience {

    /** Within this, a page shows what comes of what was done. */
    public static final int RENDERING_MS = 1_500;

    private static final int FIRST_PAUSE_MS = 60;
    private static final int LONGEST_PAUSE_MS = 320;

    private static final Pattern IS_LEAVING =
            Pattern.compile("context was destroyed|because of a navigation", Pattern.CASE_INSENSITIVE);

    private Patience() {}

    /**
     * Looks at least once.
     *
     * @param milliseconds after which the last look is taken as it is
     * @return the first look that is wanted, otherwise the last one
     */
    public static <T> T until(LivePage live, int milliseconds, Supplier<T> look, Predicate<T> wanted) {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        int pause = FIRST_PAUSE_MS;
        T seen = settled(live, look);
        while (!wanted.test(seen) && System.nanoTime() < end) {
            live.page().waitForTimeout(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
            seen = settled(live, look);
        }
        return seen;
    }

    /** The same, for as long as a page takes to show what comes of what was done. */
    public static <T> T until(LivePage live, Supplier<T> look, Predicate<T> wanted) {
        return until(live, RENDERING_MS, look, wanted);
    }

    /** A look that another page comes in between is taken again on that page. */
    private static <T> T settled(LivePage live, Supplier<T> look) {
        try {
            return look.get();
        } catch (PlaywrightException error) {
            if (!IS_LEAVING.matcher(String.valueOf(error.getMessage())).find()) {
                throw error;
            }
            live.page().waitForLoadState();
            return look.get();
        }
    }
}
