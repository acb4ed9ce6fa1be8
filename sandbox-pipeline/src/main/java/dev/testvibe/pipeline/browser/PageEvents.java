package dev.testvibe.pipeline.browser;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.PageEvent;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.support.SupportScript;

/** What happened on a page besides its elements, since it was opened or since it was told to forget. */
public final class PageEvents {

    private static final String LOG = "window[Symbol.for('page events')]";

    private final Page page;

    private PageEvents(Page page) {
        this.page = page;
    }

    /** Records in every page that the context opens. */
    static void recordIn(BrowserContext context) {
        context.addInitScript(SupportScript.PAGE_EVENTS.calling("recorder"));
    }

    static PageEvents of(Page page) {
        return new PageEvents(page);
    }

    void forget() {
        page.frames().forEach(frame -> frame.evaluate("() => { " + LOG + "?.log.splice(0); }"));
    }

    /** What the events of a kind carried, in order. */
    public List<String> details(PageEvent event) {
        return page.frames().stream()
                .flatMap(frame -> texts(frame.evaluate("event => " + LOG + "?.details(event)", event.key())).stream())
                .toList();
    }

    /** Whether the page holds or made anything that could be heard. */
    public boolean couldBeHeard() {
        return Boolean.TRUE.equals(page.evaluate("() => " + LOG + ".audible()"));
    }

    /** The volumes of the sounds that are in no element of the page. */
    List<Double> soundVolumes() {
        return texts(page.evaluate("() => " + LOG + ".sounds().map(sound => sound.volume)")).stream()
                .map(Double::valueOf)
                .toList();
    }

    /** The addresses of all that was told to play since the page was opened. */
    List<String> played() {
        return texts(page.evaluate("() => " + LOG + "?.played() ?? []"));
    }

    /** The classes that an element got, or lost. */
    public List<String> classes(Target target, boolean added) {
        return texts(locate(target)
                .evaluate(
                        "(element, event) => " + LOG + ".details(event, null, element)",
                        added ? "class added" : "class removed"));
    }

    /** For how many milliseconds the element had the class when it had it last; NaN where it did not get and lose it. */
    double lasted(Target target, String className) {
        return locate(target).evaluate("(element, name) => " + LOG + ".lasted(element, name)", className)
                        instanceof Number milliseconds
                ? milliseconds.doubleValue()
                : Double.NaN;
    }

    /** For how many milliseconds a text was shown when it was shown last; NaN where it did not come and go. */
    double textLasted(String text) {
        return page.frames().stream()
                .map(frame -> frame.evaluate("text => " + LOG + "?.textLasted(text)", text))
                .filter(Number.class::isInstance)
                .mapToDouble(milliseconds -> ((Number) milliseconds).doubleValue())
                .filter(milliseconds -> !Double.isNaN(milliseconds))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** By how many seconds an audio or video element was moved, each time. */
    List<Double> seeks(Target target) {
        return texts(locate(target).evaluate("element => " + LOG + ".details('seek', null, element)")).stream()
                .map(Double::valueOf)
                .toList();
    }

    private Locator locate(Target target) {
        return page.locator(target.selector());
    }

    private static List<String> texts(@Nullable Object answer) {
        return answer instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
