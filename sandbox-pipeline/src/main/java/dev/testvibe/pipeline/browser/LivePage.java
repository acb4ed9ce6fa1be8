package dev.testvibe.pipeline.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.StandIn;
import dev.testvibe.pipeline.recording.Target;

/** The page of one scenario: the window that has the focus, where it goes, and when it has come to rest. */
public final class LivePage implements AutoCloseable {

    private static final double ACTION_TIMEOUT_MS = 3_000;
    private static final double UNHURRIED_TIMEOUT_MS = 6_000;
    private static final double NAVIGATION_TIMEOUT_MS = 15_000;
    private static final double SETTLE_MS = 300;
    private static final double LEAVING_MS = 30;

    private static final String WAIT_FOR_ANIMATIONS = """
            () => Promise.race([
              Promise.allSettled(document.getAnimations()
                .filter(animation => animation.effect?.getComputedTiming().iterations !== Infinity).map(animation => animation.finished)),
              new Promise(resolve => setTimeout(resolve, 1500))]).then(() => true)
            """;

    private static final String TEXT_AS_ASSERTED = """
            element => {
              const text = node => [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])].map(child =>
                child.nodeType === 3 ? child.nodeValue
                  : child.nodeType === 1 && !/^(SCRIPT|NOSCRIPT|STYLE)$/.test(child.tagName) ? text(child) : '').join('');
              return text(element);
            }
            """;

    private final BrowserContext context;
    private Page page;
    private final String siteUrl;
    private final Dialogs dialogs = new Dialogs();
    private final Baseline baseline = new Baseline(this);
    private final List<String> downloads = new ArrayList<>();
    private final PageEvents events;
    private final StandIns standIns;
    private final Duration patience;
    private boolean opened;

    private LivePage(BrowserContext context, Page page, String siteUrl, StandIns standIns, Duration patience) {
        this.context = context;
        this.page = page;
        this.siteUrl = siteUrl;
        this.standIns = standIns;
        this.patience = patience;
        this.events = PageEvents.of(page);
    }

    static LivePage in(BrowserContext context, String siteUrl, Duration patience) {
        context.setDefaultTimeout(ACTION_TIMEOUT_MS);
        context.setDefaultNavigationTimeout(NAVIGATION_TIMEOUT_MS);
        StandIns standIns = StandIns.in(context, siteUrl);
        PageEvents.recordIn(context);
        Page page = context.newPage();
        LivePage live = new LivePage(context, page, siteUrl, standIns, patience);
        page.onDialog(live.dialogs::answer);
        page.onDownload(download -> live.downloads.add(download.suggestedFilename()));
        context.onPage(opened -> opened.onDialog(live.dialogs::answer));
        return live;
    }

    /** How long what is expected may take to come. */
    int patienceMs() {
        return Math.toIntExact(patience.toMillis());
    }

    /** The page in the window that has the focus. */
    public Page page() {
        return page;
    }

    public String siteUrl() {
        return siteUrl;
    }

    /** Goes on in the window that was opened last, or in the first. */
    void focusWindow(boolean newest) {
        List<Page> windows = context.pages();
        page = windows.get(newest ? windows.size() - 1 : 0);
    }

    /** Closes every window from the given place on, and goes on in the last that is left. */
    void closeWindowsFrom(int place) {
        List<Page> windows = context.pages();
        windows.subList(Math.min(Math.max(place, 1), windows.size()), windows.size())
                .forEach(Page::close);
        focusWindow(true);
    }

    int windows() {
        return context.pages().size();
    }

    /** Addresses of the windows besides the first. */
    List<String> openedWindows() {
        return context.pages().stream().skip(1).map(Page::url).toList();
    }

    /** Names of the files that were downloaded so far. */
    List<String> downloads() {
        return List.copyOf(downloads);
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    /** What happened on the page since the latest baseline. */
    public PageEvents events() {
        return events;
    }

    /**
     * What stood in for something that this machine lacks.
     *
     * @param askedOfMedia whether anything was asked of audio or video; otherwise only what was played counts
     */
    public List<StandIn> standIns(boolean askedOfMedia) {
        return standIns.used(page, askedOfMedia ? Optional.empty() : Optional.of(events.played()));
    }

    /**
     * Goes to an address.
     *
     * @return the answer of the site; null where the address only leads to another place of the same page
     * @throws PlaywrightException if the site does not answer in time; it is not waited for any longer
     */
    public @Nullable Response navigate(String address) {
        try {
            return page.navigate(address);
        } catch (PlaywrightException e) {
            stopLoading();
            throw e;
        }
    }

    /** Ends a navigation that the site does not answer: as long as it is under way, nothing can be asked of the page. */
    void stopLoading() {
        try {
            CDPSession session = context.newCDPSession(page);
            session.send("Page.stopLoading");
            session.detach();
        } catch (PlaywrightException isClosed) {
            // then nothing is under way
        }
    }

    /** The address of the page; where it could not be loaded, that which was asked for. */
    public String address() {
        String url = page.url();
        if (!url.startsWith("chrome-error:")) {
            return url;
        }
        CDPSession session = context.newCDPSession(page);
        JsonObject frame =
                session.send("Page.getFrameTree").getAsJsonObject("frameTree").getAsJsonObject("frame");
        session.detach();
        return frame.has("unreachableUrl") ? frame.get("unreachableUrl").getAsString() : url;
    }

    public boolean isOpened() {
        return opened;
    }

    void opened() {
        opened = true;
    }

    public Locator locate(Target target) {
        return page.locator(target.selector());
    }

    /** The text of an element as an assertion reads it: what an open shadow root shows belongs to its host. */
    public String textOf(Target target) {
        return String.valueOf(locate(target).evaluate(TEXT_AS_ASSERTED));
    }

    /** Remembers what the page looks like and forgets what happened: later claims of change compare with this. */
    public void takeBaseline() {
        if (opened) {
            baseline.take();
            events.forget();
        }
    }

    public Baseline baseline() {
        return baseline;
    }

    /** The number in the text of an element. */
    public OptionalDouble numberOf(Target target) {
        try {
            return OptionalDouble.of(
                    Double.parseDouble(locate(target).innerText().replaceAll("[^\\d.-]", "")));
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    /** Does something for which more time may pass than for other actions. */
    void unhurried(Runnable action) {
        page.setDefaultTimeout(UNHURRIED_TIMEOUT_MS);
        try {
            action.run();
        } finally {
            page.setDefaultTimeout(ACTION_TIMEOUT_MS);
        }
    }

    /** Where the latest action leads to another page a moment later, that page comes first. */
    public void arrive() {
        if (opened) {
            try {
                page.waitForTimeout(LEAVING_MS);
                inFrames("() => true").forEach(there -> {});
            } catch (PlaywrightException leftMeanwhile) {
                page.waitForLoadState();
            }
        }
    }

    /** Lets finite animations end and short timers fire: what is not there, or unchanged, is judged after that. */
    public void settle() {
        try {
            page.waitForTimeout(SETTLE_MS);
            inFrames(WAIT_FOR_ANIMATIONS).forEach(rested -> {});
        } catch (PlaywrightException navigatedMeanwhile) {
            page.waitForLoadState();
        }
    }

    /** What a function comes to in each frame. */
    Stream<@Nullable Object> inFrames(String script) {
        return page.frames().stream().map(frame -> frame.evaluate(script));
    }

    @Override
    public void close() {
        context.close();
    }
}
