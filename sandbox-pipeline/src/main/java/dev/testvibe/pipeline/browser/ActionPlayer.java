package dev.testvibe.pipeline.browser;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.MouseButton;
import com.microsoft.playwright.options.SelectOption;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.PageEvent;
import dev.testvibe.pipeline.recording.SampleFile;
import dev.testvibe.pipeline.recording.Target;

/** Does on the live page what the emitted test will do. */
public final class ActionPlayer {

    private static final String COVERED = "intercepts pointer events";
    private static final String LEADS_TO_A_FRAGMENT = """
            all => {
              const link = all.length === 1 && all[0].closest('a[href*="#"]');
              return !!link && !!link.href && link.href.split('#')[0] === location.href.split('#')[0];
            }
            """;
    private static final Pattern HINDRANCE =
            Pattern.compile("(element is not (?:visible|enabled|stable|editable)|.{0,120}" + COVERED + ")");
    private static final Pattern UNANSWERED = Pattern.compile(
            "Timeout (\\d+)ms exceeded.*(?:navigating to|waiting for scheduled navigations)", Pattern.DOTALL);
    /** Still on an element, and far enough from its middle for a drag to begin on the way there. */
    private static final double CORNER = 2;

    private static final String VALUE_IN_A_FORM_OF_ITS_OWN = """
            element => ['date', 'time', 'datetime-local', 'month', 'week', 'color', 'number'].includes(element.type) ? element.value : null
            """;

    private static final String PLAY_TO_END = """
            media => new Promise((ended, failed) => {
              media.addEventListener('ended', () => ended(), { once: true });
              setTimeout(() => failed(new Error('it does not come to its end')), 3000);
              media.currentTime = media.duration - 0.1;
            })
            """;

    private final LivePage live;

    public ActionPlayer(LivePage live) {
        this.live = live;
    }

    /** Plays one action and reads back what can be read back. */
    public ActionOutcome play(Action action) {
        try {
            performPatiently(action);
            if (!(action instanceof Action.AnswerNextDialog)) {
                live.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
            }
            return readBack(action);
        } catch (TimeoutError e) {
            live.stopLoading();
            return new ActionOutcome.Failed(hindrance(e));
        } catch (PlaywrightException e) {
            live.stopLoading();
            return new ActionOutcome.Failed(BrowserError.reason(e));
        }
    }

    /** What covers an element may be a message that soon goes by itself. */
    private void performPatiently(Action action) {
        try {
            perform(action);
        } catch (TimeoutError e) {
            if (!hindrance(e).endsWith(COVERED)) {
                throw e;
            }
            live.unhurried(() -> perform(action));
        }
    }

    private void perform(Action action) {
        Page page = live.page();
        if (action instanceof Action.Open open) {
            live.navigate(
                    open.path().isEmpty()
                            ? live.siteUrl()
                            : URI.create(live.siteUrl()).resolve(open.path()).toString());
            live.opened();
        } else if (action instanceof Action.Reload) {
            page.reload();
        } else if (action instanceof Action.Travel travel) {
            if (travel.back()) {
                page.goBack();
            } else {
                page.goForward();
            }
        } else if (action instanceof Action.ClearStorage) {
            page.context().clearCookies();
            page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        } else if (action instanceof Action.Store store) {
            page.evaluate(
                    "([session, key, value]) => (session ? sessionStorage : localStorage).setItem(key, value)",
                    List.of(store.session(), store.key(), store.value().text()));
        } else if (action instanceof Action.Resize size) {
            page.setViewportSize(size.width(), size.height());
        } else if (action instanceof Action.ClickAway) {
            live.page().mouse().click(1, 1);
        } else if (action instanceof Action.Wait wait) {
            page.waitForTimeout(wait.milliseconds());
        } else if (action instanceof Action.UseEmptyClipboard) {
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.evaluate("() => navigator.clipboard.writeText('')");
        } else if (action instanceof Action.ScrollPage scroll) {
            page.evaluate(
                    "bottom => window.scrollTo(0, bottom ? document.documentElement.scrollHeight : 0)",
                    scroll.bottom());
        } else if (action instanceof Action.InstallClock) {
            page.clock().install();
        } else if (action instanceof Action.AdvanceClock advance) {
            page.clock().runFor(advance.milliseconds());
        } else if (action instanceof Action.AnswerNextDialog answer) {
            live.dialogs().answerNext(answer);
        } else if (action instanceof Action.LeaveDialog) {
            live.dialogs().leave();
        } else if (action instanceof Action.SetCookie cookie) {
            page.context()
                    .addCookies(List.of(new Cookie(cookie.name(), cookie.value().text()).setUrl(page.url())));
        } else if (action instanceof Action.DeleteCookie cookie) {
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie.name()));
        } else if (action instanceof Action.FocusWindow focus) {
            live.focusWindow(focus.newest());
        } else if (action instanceof Action.CloseNewestWindow) {
            live.closeWindowsFrom(live.windows() - 1);
        } else if (action instanceof Action.CloseOtherWindows) {
            live.closeWindowsFrom(1);
        } else if (action instanceof Action.ForgetEvents) {
            live.events().forget();
        } else if (action instanceof Action.Press press) {
            if (press.target() == null) {
                page.keyboard().press(press.key());
            } else {
                locate(press.target()).press(press.key());
            }
        } else {
            onElement(action);
        }
    }

    private void onElement(Action action) {
        if (action instanceof Action.Click click) {
            click(locate(click.target()));
        } else if (action instanceof Action.DoubleClick click) {
            locate(click.target()).dblclick();
        } else if (action instanceof Action.RightClick click) {
            locate(click.target()).click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        } else if (action instanceof Action.Hover hover) {
            locate(hover.target()).hover();
        } else if (action instanceof Action.Fill fill) {
            locate(fill.target()).fill(fill.value().text());
        } else if (action instanceof Action.Clear clear) {
            locate(clear.target()).clear();
        } else if (action instanceof Action.Select select) {
            locate(select.target()).selectOption(option(select.option(), select.byValue()));
        } else if (action instanceof Action.SelectSeveral select) {
            locate(select.target())
                    .selectOption(select.options().stream()
                            .map(one -> option(one, false))
                            .toArray(SelectOption[]::new));
        } else if (action instanceof Action.Check check) {
            locate(check.target()).check();
        } else if (action instanceof Action.Uncheck uncheck) {
            locate(uncheck.target()).uncheck();
        } else if (action instanceof Action.Type type) {
            locate(type.target()).pressSequentially(type.value().text());
        } else if (action instanceof Action.Drag drag) {
            drag(locate(drag.source()), locate(drag.destination()));
        } else if (action instanceof Action.Focus focus) {
            locate(focus.target()).focus();
        } else if (action instanceof Action.Blur blur) {
            locate(blur.target()).blur();
        } else if (action instanceof Action.SetRange range) {
            locate(range.target()).fill(range.value());
        } else if (action instanceof Action.ScrollTo scroll) {
            locate(scroll.target()).scrollIntoViewIfNeeded();
        } else if (action instanceof Action.SelectAt select) {
            locate(select.target()).selectOption(new SelectOption().setIndex(select.index()));
        } else if (action instanceof Action.Upload upload) {
            locate(upload.target())
                    .setInputFiles(new FilePayload(
                            SampleFile.name(upload.file()),
                            SampleFile.mimeType(upload.file()),
                            Base64.getDecoder().decode(SampleFile.content(upload.file()))));
        } else if (action instanceof Action.HoverAt hover) {
            locate(hover.target()).hover(new Locator.HoverOptions().setPosition(hover.x(), hover.y()));
        } else {
            onMedia(action);
        }
    }

    private void click(Locator target) {
        boolean staysOnThePage = Boolean.TRUE.equals(target.evaluateAll(LEADS_TO_A_FRAGMENT));
        target.click();
        if (staysOnThePage) {
            Fragments.awaitShown(live.page());
        }
    }

    /** What can be dragged says so when it is; where the browser scrolls under the mouse, it may not be. */
    private void drag(Locator source, Locator destination) {
        boolean canBeDragged = Boolean.TRUE.equals(source.evaluate("one => !!one.closest('[draggable=true]')"));
        String url = live.page().url();
        int before = canBeDragged ? drags() : 0;
        destination.scrollIntoViewIfNeeded();
        source.dragTo(destination);
        if (canBeDragged && drags() == before && live.page().url().equals(url)) {
            throw new PlaywrightException("it was not dragged, though it can be");
        }
    }

    private int drags() {
        return live.events().details(PageEvent.DRAG_START).size();
    }

    private void onMedia(Action action) {
        if (action instanceof Action.StartDrag drag) {
            Locator source = locate(drag.target());
            source.dragTo(source, new Locator.DragToOptions().setTargetPosition(CORNER, CORNER));
        } else if (action instanceof Action.DragWithin drag) {
            Locator surface = locate(drag.target());
            surface.dragTo(
                    surface,
                    new Locator.DragToOptions()
                            .setSourcePosition(drag.fromX(), drag.fromY())
                            .setTargetPosition(drag.toX(), drag.toY()));
        } else if (action instanceof Action.Seek seek) {
            locate(seek.target())
                    .evaluate(
                            "(media, seconds) => { media.currentTime = seconds < 0 ? media.duration + seconds : seconds; }",
                            seek.seconds());
        } else if (action instanceof Action.PlayToEnd play) {
            locate(play.target()).evaluate(PLAY_TO_END);
        } else {
            throw new IllegalStateException("Not an action on an element: " + action);
        }
    }

    private static SelectOption option(Literal option, boolean byValue) {
        return byValue ? new SelectOption().setValue(option.text()) : new SelectOption().setLabel(option.text());
    }

    /** Some fields drop what is filled in without an error, such as a time field that is given no time. */
    private ActionOutcome readBack(Action action) {
        if (action instanceof Action.Fill fill && !fill.value().text().isEmpty()) {
            Locator field = locate(fill.target());
            @Nullable Object shown = field.count() == 1 ? field.evaluate(VALUE_IN_A_FORM_OF_ITS_OWN) : null;
            if (shown != null
                    && !shown.equals(fill.value().text())
                    && !isAnsweredByThePage(field, fill.value().text(), shown)) {
                return new ActionOutcome.Failed(
                        (shown.equals("") ? "the field is empty" : "the field shows “" + shown + "”") + " after “"
                                + fill.value().text() + "” was filled in");
            }
        }
        return new ActionOutcome.Done();
    }

    /** A page may allow a number no more than so much, as the field says: it shows the end that was passed. */
    private static boolean isAnsweredByThePage(Locator field, String filled, Object shown) {
        return "number".equals(field.getAttribute("type"))
                && (isEnd(field.getAttribute("max"), filled, shown, 1)
                        || isEnd(field.getAttribute("min"), filled, shown, -1));
    }

    private static boolean isEnd(@Nullable String end, String filled, Object shown, int beyond) {
        return end != null
                && isNumber(end)
                && isNumber(filled)
                && isNumber(shown.toString())
                && new BigDecimal(shown.toString()).compareTo(new BigDecimal(end)) == 0
                && new BigDecimal(filled).compareTo(new BigDecimal(end)) == beyond;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,15}(?:\\.\\d{1,15})?");
    }

    private Locator locate(Target target) {
        return live.locate(target);
    }

    private static String hindrance(TimeoutError e) {
        String message = String.valueOf(e.getMessage());
        Matcher unanswered = UNANSWERED.matcher(message);
        if (unanswered.find()) {
            return "the page that it leads to did not come within " + Integer.parseInt(unanswered.group(1)) / 1_000
                    + " s";
        }
        Matcher matcher = HINDRANCE.matcher(message);
        String last = "";
        while (matcher.find()) {
            last = matcher.group(1).strip().replaceAll("^- ", "");
        }
        return last.isEmpty() ? BrowserError.reason(e) : last;
    }
}
