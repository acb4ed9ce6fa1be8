package dev.testvibe.pipeline.browser;

import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.options.Cookie;

import dev.testvibe.pipeline.recording.Expectation;

/** Reads what the browser keeps besides the page: cookies and windows. */
final class BrowserReader {

    private final LivePage live;

    BrowserReader(LivePage live) {
        this.live = live;
    }

    Reading read(Expectation.OfBrowser expectation) {
        if (expectation instanceof Expectation.CookieSet cookie) {
            return cookie(cookie);
        } else if (expectation instanceof Expectation.ClipboardHolds holds) {
            Object text = live.page().evaluate("() => navigator.clipboard.readText()");
            return Reading.compared(holds.text().text(), holds.match(), String.valueOf(text));
        }
        return expectation instanceof Expectation.Downloaded file
                ? download(file)
                : window((Expectation.WindowOpened) expectation);
    }

    private Reading cookie(Expectation.CookieSet expected) {
        Optional<String> value = live.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals(expected.name()))
                .map((Cookie cookie) -> cookie.value)
                .findFirst();
        if (value.isEmpty() || expected.value() == null) {
            return new Reading(
                    value.isPresent(), value.map(text -> "“" + text + "”").orElse("no such cookie"));
        }
        return Reading.compared(expected.value().text(), expected.match(), value.get());
    }

    private Reading download(Expectation.Downloaded expected) {
        List<String> names = live.downloads();
        boolean holds = expected.name() == null ? !names.isEmpty() : names.contains(expected.name());
        return new Reading(holds, names.isEmpty() ? "no download" : "“" + String.join("”, “", names) + "”");
    }

    private Reading window(Expectation.WindowOpened expected) {
        List<String> addresses = live.openedWindows();
        boolean holds = expected.url() == null ? !addresses.isEmpty() : addresses.contains(expected.url());
        return new Reading(
                holds, addresses.isEmpty() ? "no new window" : "a window at " + String.join(", ", addresses));
    }
}
