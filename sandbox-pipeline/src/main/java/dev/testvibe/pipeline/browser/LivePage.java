package dev.testvibe.pipeline.browser;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Action.AnswerNextDialog;
import dev.testvibe.pipeline.recording.Secrets;
import dev.testvibe.pipeline.recording.StandIn;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/** The page of one scenario, with its dialogs and with what it looked like before the latest actions. */
public final class LivePage implements AutoCloseable {

    private static final double ACTION_TIMEOUT_MS = 3_000;
    private static final double UNHURRIED_TIMEOUT_MS = 6_000;
    private static final double NAVIGATION_TIMEOUT_MS = 15_000;
    private static final double SETTLE_MS = 300;
    private static final double LEAVING_MS = 30;
    private static final double SCREENSHOT_TIMEOUT_MS = 2_000;
    private static final int SCREENSHOT_QUALITY = 45;
    /** What a password field holds is not shown. */
    private static final String SHOWN = """
            () => {
              const within = root => [...root.querySelectorAll('*')].flatMap(element => [
                element.matches('input:not([type=password]), textarea') ? element.value : '',
                ...(element.shadowRoot ? [element.shadowRoot.textContent, ...within(element.shadowRoot)] : [])]);
              return [document.body?.innerText ?? '', ...within(document)].join('\\n');
            }
            """;

    /** Remembers of every element what it shows; the elements themselves are the keys. */
    private static final String TAKE_BASELINE = """
            () => {
              const before = new Map();
              const walk = node => {
                for (const child of node.children) {
                  before.set(child, {
                    count: child.childElementCount, text: child.textContent, value: child.value, checked: child.checked,
                    classes: child.getAttribute('class') || '' });
                  if (child.shadowRoot) walk(child.shadowRoot);
                  walk(child);
                }
              };
              walk(document.body || document.documentElement);
              window[Symbol.for('testvibe.baseline')] = before;
              const shown = element => element.value === undefined || element.tagName === 'LI' ? element.innerText : element.value;
              return [...before.keys()].filter(one => !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(one.tagName))
                .filter(one => !one.childElementCount || /^(LI|TR|P|OPTION|ARTICLE)$/.test(one.tagName))
                .map(one => String(shown(one) ?? '').trim()).filter(text => text && text.length < 2000).slice(0, 5000);
            }
            """;

    private static final String COMPARE_WITH_BASELINE = """
            element => {
              const before = window[Symbol.for('testvibe.baseline')]?.get(element);
              const same = (a, b) => a === b;
              return before ? {
                count: element.childElementCount - before.count, text: same(element.textContent, before.text),
                value: same(element.value, before.value), checked: same(element.checked, before.checked),
                classes: same(element.getAttribute('class') || '', before.classes), textBefore: before.text } : null;
            }
            """;

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
    private final List<String> dialogs = new ArrayList<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private final List<String> downloads = new ArrayList<>();
    private final Deque<AnswerNextDialog> answers = new ArrayDeque<>();
    private final PageEvents events;
    private final StandIns standIns;
    private final Duration patience;
    private boolean opened;
    private List<String> textsBefore = List.of();

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
        page.onDialog(live::answer);
        page.onDownload(download -> live.downloads.add(download.suggestedFilename()));
        context.onPage(opened -> opened.onDialog(live::answer));
        return live;
    }

    private void answer(Dialog dialog) {
        dialogs.add(dialog.message());
        AnswerNextDialog answer = answers.poll();
        if (answer == null) {
            dialog.accept();
        } else if (!answer.accept()) {
            dialog.dismiss();
        } else if (answer.promptText() == null) {
            dialog.accept();
        } else {
            dialog.accept(answer.promptText().text());
        }
    }

    /** How long what is expected may take to come. */
    int patienceMs() {
        return Math.toIntExact(patience.toMillis());
    }

    void answerNext(AnswerNextDialog answer) {
        answers.add(answer);
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

    /** Forgets the first of the dialogs so far. */
    void leaveDialog() {
        if (!dialogs.isEmpty()) {
            dialogs.remove(0);
        }
    }

    /** Messages of the dialogs so far that were not left behind, in order. */
    public List<String> dialogs() {
        return List.copyOf(dialogs);
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

    /** Remembers what the page looks like; expectations about change compare with it. */
    public void takeBaseline() {
        if (opened) {
            textsBefore = inFrames(TAKE_BASELINE)
                    .flatMap(texts -> texts instanceof List<?> list ? list.stream() : Stream.empty())
                    .map(String::valueOf)
                    .toList();
            events.forget();
        }
    }

    /** Whether some element showed the text, as a run of whole words, when the baseline was taken. */
    public boolean showedBefore(String text) {
        var words = WholeWords.pattern(text);
        return textsBefore.stream().anyMatch(one -> words.matcher(one).find());
    }

    /**
     * How an element differs from the baseline.
     *
     * @param childrenAdded children more than before; negative for less
     * @param textBefore its text in the baseline
     */
    public record Difference(
            int childrenAdded,
            boolean sameText,
            boolean sameValue,
            boolean sameChecked,
            boolean sameClasses,
            String textBefore) {}

    /** The difference of one element to the baseline, or nothing if it was not there or the page is another. */
    public Optional<Difference> differenceOf(Target target) {
        @Nullable Object difference = locate(target).evaluate(COMPARE_WITH_BASELINE);
        if (!(difference instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                map.get("count") instanceof Number count ? count.intValue() : 0,
                Boolean.TRUE.equals(map.get("text")),
                Boolean.TRUE.equals(map.get("value")),
                Boolean.TRUE.equals(map.get("checked")),
                Boolean.TRUE.equals(map.get("classes")),
                String.valueOf(map.get("textBefore"))));
    }

    /** Remembers the number that an element shows, by which it will be told how that changed. */
    public void rememberNumber(Target target) {
        OptionalDouble number = numberOf(target);
        if (number.isPresent()) {
            numbers.put(target.selector(), number.getAsDouble());
        }
    }

    /** The number that was remembered of an element. */
    public OptionalDouble numberBefore(Target target) {
        @Nullable Double number = numbers.get(target.selector());
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
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

    /** How many of the elements that a target matches were there when the baseline was taken. */
    public int countBefore(Target target) {
        Object count = locate(target)
                .evaluateAll("found => found.filter(one => window[Symbol.for('testvibe.baseline')]?.has(one)).length");
        return count instanceof Number number ? number.intValue() : 0;
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

    /** What the window shows; nothing where that holds a secret, or cannot be had. */
    public Optional<Screenshot> screenshot(Secrets secrets) {
        try {
            boolean isSecret = inFrames(SHOWN).map(String::valueOf).anyMatch(text -> !secrets.hidden(text)
                    .equals(text));
            return isSecret
                    ? Optional.empty()
                    : Optional.of(new Screenshot(Base64.getEncoder()
                            .encodeToString(page.screenshot(new Page.ScreenshotOptions()
                                    .setType(ScreenshotType.JPEG)
                                    .setQuality(SCREENSHOT_QUALITY)
                                    .setAnimations(ScreenshotAnimations.DISABLED)
                                    .setTimeout(SCREENSHOT_TIMEOUT_MS)))));
        } catch (PlaywrightException withoutPage) {
            return Optional.empty();
        }
    }

    private Stream<@Nullable Object> inFrames(String script) {
        return page.frames().stream().map(frame -> frame.evaluate(script));
    }

    @Override
    public void close() {
        context.close();
    }
}
