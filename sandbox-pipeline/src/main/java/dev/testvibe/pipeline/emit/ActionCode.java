package dev.testvibe.pipeline.emit;

import java.util.List;

import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.SampleFile;
import dev.testvibe.pipeline.recording.Target;

/** Statements for what a user does. */
final class ActionCode {

    private static final String NEWEST_WINDOW = "page = page.context().pages().at(-1)!;";

    private final Locators locators;

    ActionCode(Locators locators) {
        this.locators = locators;
    }

    List<String> of(Action action) {
        if (action instanceof Action.Open open) {
            return List.of("await page.goto(" + TypeScript.quote(open.path()) + ");");
        } else if (action instanceof Action.Reload) {
            return List.of("await page.reload();");
        } else if (action instanceof Action.Travel travel) {
            return List.of(travel.back() ? "await page.goBack();" : "await page.goForward();");
        } else if (action instanceof Action.ClearStorage) {
            return List.of(
                    "await page.context().clearCookies();",
                    "await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });");
        } else if (action instanceof Action.Store store) {
            String entry = "[" + TypeScript.quote(store.key()) + ", " + TypeScript.literal(store.value()) + "]";
            return List.of("await page.evaluate(([key, value]) => "
                    + (store.session() ? "sessionStorage" : "localStorage") + ".setItem(key, value), " + entry + ");");
        } else if (action instanceof Action.Resize size) {
            return List.of(
                    "await page.setViewportSize({ width: " + size.width() + ", height: " + size.height() + " });");
        } else if (action instanceof Action.ClickAway) {
            return List.of("await page.mouse.click(1, 1);");
        } else if (action instanceof Action.Wait wait) {
            return List.of(
                    "// eslint-disable-next-line playwright/no-wait-for-timeout -- the step itself names a time",
                    "await page.waitForTimeout(" + wait.milliseconds() + ");");
        } else if (action instanceof Action.UseEmptyClipboard) {
            return List.of(
                    "await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);",
                    "await page.evaluate(() => navigator.clipboard.writeText(''));");
        } else if (action instanceof Action.ScrollPage scroll) {
            return List.of("await page.evaluate(() => window.scrollTo(0, "
                    + (scroll.bottom() ? "document.documentElement.scrollHeight" : "0") + "));");
        } else if (action instanceof Action.InstallClock) {
            return List.of("await page.clock.install();");
        } else if (action instanceof Action.AdvanceClock advance) {
            return List.of("await page.clock.runFor(" + advance.milliseconds() + ");");
        } else if (action instanceof Action.ForgetEvents) {
            return List.of("await forgetPageEvents(page);");
        } else if (action instanceof Action.PlayToEnd play) {
            return List.of(
                    "await " + locators.page(play.target())
                            + ".evaluate((media: HTMLMediaElement) => new Promise<void>(ended => {",
                    "  media.addEventListener('ended', () => ended(), { once: true });",
                    "  media.currentTime = media.duration - 0.1;",
                    "}));");
        } else if (action instanceof Action.AnswerNextDialog answer) {
            return List.of("answers.push(dialog => " + answer(answer) + ");");
        } else if (action instanceof Action.LeaveDialog) {
            return List.of("dialogs.shift();");
        } else if (action instanceof Action.SetCookie cookie) {
            return List.of("await page.context().addCookies([{ name: " + TypeScript.quote(cookie.name()) + ", value: "
                    + TypeScript.literal(cookie.value()) + ", url: page.url() }]);");
        } else if (action instanceof Action.DeleteCookie cookie) {
            return List.of("await page.context().clearCookies({ name: " + TypeScript.quote(cookie.name()) + " });");
        } else if (action instanceof Action.FocusWindow focus) {
            return List.of(focus.newest() ? NEWEST_WINDOW : "page = page.context().pages()[0];");
        } else if (action instanceof Action.CloseNewestWindow) {
            return List.of("await page.context().pages().at(-1)!.close();", NEWEST_WINDOW);
        } else if (action instanceof Action.CloseOtherWindows) {
            return List.of(
                    "await Promise.all(page.context().pages().slice(1).map(window => window.close()));", NEWEST_WINDOW);
        } else if (action instanceof Action.Drag drag) {
            // a page that scrolls under the mouse takes what is dragged for no more than pressed
            return List.of(
                    call(drag.destination(), "scrollIntoViewIfNeeded()"),
                    call(drag.source(), "dragTo(" + locators.page(drag.destination()) + ")"));
        } else if (action instanceof Action.Press press) {
            String on = press.target() == null ? "page.keyboard" : locators.page(press.target());
            return List.of("await " + on + ".press(" + TypeScript.quote(press.key()) + ");");
        }
        return List.of(onElement(action));
    }

    private static String answer(Action.AnswerNextDialog answer) {
        Literal text = answer.promptText();
        return answer.accept()
                ? "dialog.accept(" + (text == null ? "" : TypeScript.literal(text)) + ")"
                : "dialog.dismiss()";
    }

    private String onElement(Action action) {
        if (action instanceof Action.Click click) {
            return call(click.target(), "click()");
        } else if (action instanceof Action.DoubleClick click) {
            return call(click.target(), "dblclick()");
        } else if (action instanceof Action.RightClick click) {
            return call(click.target(), "click({ button: 'right' })");
        } else if (action instanceof Action.Hover hover) {
            return call(hover.target(), "hover()");
        } else if (action instanceof Action.Fill fill) {
            return call(fill.target(), "fill(" + TypeScript.literal(fill.value()) + ")");
        } else if (action instanceof Action.Clear clear) {
            return call(clear.target(), "clear()");
        } else if (action instanceof Action.Select select) {
            String option = TypeScript.literal(select.option());
            return call(
                    select.target(), "selectOption({ " + (select.byValue() ? "value: " : "label: ") + option + " })");
        } else if (action instanceof Action.Check check) {
            return call(check.target(), "check()");
        } else if (action instanceof Action.Uncheck uncheck) {
            return call(uncheck.target(), "uncheck()");
        } else if (action instanceof Action.Type type) {
            return call(type.target(), "pressSequentially(" + TypeScript.literal(type.value()) + ")");
        } else if (action instanceof Action.Focus focus) {
            return call(focus.target(), "focus()");
        } else if (action instanceof Action.Blur blur) {
            return call(blur.target(), "blur()");
        } else if (action instanceof Action.SetRange range) {
            return call(range.target(), "fill(" + TypeScript.quote(range.value()) + ")");
        } else if (action instanceof Action.ScrollTo scroll) {
            return call(scroll.target(), "scrollIntoViewIfNeeded()");
        }
        return rarer(action);
    }

    private String rarer(Action action) {
        if (action instanceof Action.SelectSeveral select) {
            String labels = String.join(
                    ", ",
                    select.options().stream()
                            .map(label -> "{ label: " + TypeScript.literal(label) + " }")
                            .toList());
            return call(select.target(), "selectOption([" + labels + "])");
        } else if (action instanceof Action.SelectAt select) {
            return call(select.target(), "selectOption({ index: " + select.index() + " })");
        } else if (action instanceof Action.Upload upload) {
            return call(
                    upload.target(),
                    "setInputFiles({ name: " + TypeScript.quote(SampleFile.name(upload.file())) + ", mimeType: "
                            + TypeScript.quote(SampleFile.mimeType(upload.file())) + ", buffer: Buffer.from("
                            + TypeScript.quote(SampleFile.content(upload.file())) + ", 'base64') })");
        } else if (action instanceof Action.HoverAt hover) {
            return call(hover.target(), "hover({ position: { x: " + hover.x() + ", y: " + hover.y() + " } })");
        } else if (action instanceof Action.StartDrag drag) {
            // from its middle to its corner
            return call(
                    drag.target(), "dragTo(" + locators.page(drag.target()) + ", { targetPosition: { x: 2, y: 2 } })");
        } else if (action instanceof Action.DragWithin drag) {
            return call(
                    drag.target(),
                    "dragTo(" + locators.page(drag.target()) + ", { sourcePosition: { x: " + drag.fromX() + ", y: "
                            + drag.fromY() + " }, targetPosition: { x: " + drag.toX() + ", y: " + drag.toY() + " } })");
        } else if (action instanceof Action.Seek seek) {
            String time = seek.seconds() < 0
                    ? "media.duration - " + TypeScript.number(-seek.seconds())
                    : TypeScript.number(seek.seconds());
            return call(seek.target(), "evaluate((media: HTMLMediaElement) => { media.currentTime = " + time + "; })");
        }
        throw new IllegalStateException("No statement for " + action);
    }

    private String call(Target target, String method) {
        return "await " + locators.page(target) + "." + method + ";";
    }

    /** Remembers what a later assertion compares with; the variable is declared at the top of the test. */
    String of(Capture capture) {
        return capture.name() + " = " + value(capture.property(), locators.page(capture.target())) + ";";
    }

    private static String value(Capture.Property property, String locator) {
        return switch (property) {
            case COUNT -> "await " + locator + ".count()";
            case TEXT -> "(await " + locator + ".textContent()) ?? ''";
            case VALUE -> "await " + locator + ".inputValue()";
            case CHECKED -> "await " + locator + ".isChecked()";
            case CLASSES -> "(await " + locator + ".getAttribute('class')) ?? ''";
            case NUMBER -> number("await " + locator + ".innerText()");
        };
    }

    /** The number in a text, as an expression. */
    static String number(String text) {
        return "Number.parseFloat((" + text + ").replace(/[^\\d.-]/g, ''))";
    }

    static String type(Capture.Property property) {
        return switch (property) {
            case COUNT, NUMBER -> "number";
            case TEXT, VALUE, CLASSES -> "string";
            case CHECKED -> "boolean";
        };
    }
}
