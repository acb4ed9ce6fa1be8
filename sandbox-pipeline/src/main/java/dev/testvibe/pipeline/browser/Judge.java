package dev.testvibe.pipeline.browser;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * Judges an expectation on the live page, in the sense of the assertion that is emitted for it.
 *
 * <p>What is affirmed may be waited for. What is denied is judged after the page came to rest, and once more: it must
 * not become true by itself.
 */
public final class Judge {

    private static final int LONGEST_SEEN = 160;

    private final LivePage live;
    private final ElementReader elements;
    private final StorageReader storage;
    private final BrowserReader browser;
    private final EventReader events;
    private final OrderReader order;

    public Judge(LivePage live) {
        this.live = live;
        this.elements = new ElementReader(live);
        this.storage = new StorageReader(live);
        this.browser = new BrowserReader(live);
        this.events = new EventReader(live.events());
        this.order = new OrderReader(live);
    }

    /** Judges one expectation. */
    public Judgement judge(Expectation expectation) {
        return expectation instanceof Expectation.Within within
                ? judge(within.expectation(), within.milliseconds())
                : judge(expectation, patienceMs(expectation));
    }

    /** Whether it holds or comes to hold within a time that is shorter than an assertion's. */
    public boolean holdsWithin(Expectation expectation, int milliseconds) {
        return judge(expectation, milliseconds) instanceof Judgement.Holds;
    }

    private Judgement judge(Expectation expectation, int patienceMs) {
        Reading reading =
                isOfAPageAtRest(expectation) ? afterRest(expectation, patienceMs) : waitFor(expectation, patienceMs);
        return reading.holds() != expectation.negated()
                ? new Judgement.Holds()
                : new Judgement.DoesNotHold(Wording.of(expectation), cut(reading.seen()));
    }

    /**
     * What is denied may still be on its way out, and what is ordered may be as it was before the page orders it anew.
     * That there is none of something is a denial too, whatever way it is said.
     */
    private static boolean isOfAPageAtRest(Expectation expectation) {
        return expectation.negated()
                || expectation instanceof Expectation.Sorted
                || expectation instanceof Expectation.HasPlace
                || expectation instanceof Expectation.ComesBefore
                || expectation instanceof Expectation.HasCount count
                        && count.count() == 0
                        && count.comparison() == Expectation.Comparison.EQUAL;
    }

    private Reading waitFor(Expectation expectation, int patienceMs) {
        return Patience.until(live, patienceMs, () -> read(expectation), Reading::holds);
    }

    /** A time that the step names is waited for. */
    private int patienceMs(Expectation expectation) {
        if (expectation instanceof Expectation.TextLasted lasted) {
            return live.patienceMs() + lasted.milliseconds();
        }
        return expectation instanceof Expectation.ClassLasted lasted
                ? live.patienceMs() + lasted.milliseconds()
                : live.patienceMs();
    }

    /** It must hold when the page rests. */
    private Reading afterRest(Expectation expectation, int patienceMs) {
        live.settle();
        Reading reading = Patience.until(
                live, patienceMs, () -> read(expectation), look -> look.holds() != expectation.negated());
        if (reading.holds() == expectation.negated()) {
            return reading;
        }
        live.settle();
        return read(expectation);
    }

    private Reading read(Expectation expectation) {
        try {
            return reading(expectation);
        } catch (PlaywrightException e) {
            return new Reading(false, "the page could not be read: " + BrowserError.reason(e));
        }
    }

    private Reading reading(Expectation expectation) {
        if (expectation instanceof Expectation.OfEvents ofEvents) {
            return events.read(ofEvents);
        } else if (expectation instanceof Expectation.HasUrl url) {
            return url(url);
        } else if (expectation instanceof Expectation.HasTitle title) {
            return Reading.compared(
                    title.title().text(), title.match(), live.page().title());
        } else if (expectation instanceof Expectation.DialogShown dialog) {
            return dialog(dialog);
        } else if (expectation instanceof Expectation.Stored stored) {
            return storage.read(stored);
        } else if (expectation instanceof Expectation.StorageHolds holds) {
            return storage.read(holds);
        } else if (expectation instanceof Expectation.OfBrowser ofBrowser) {
            return browser.read(ofBrowser);
        } else if (expectation instanceof Expectation.OfOrder ofOrder) {
            return order.read(ofOrder);
        } else if (expectation instanceof Expectation.HasCount count) {
            return count(count);
        } else if (expectation instanceof Expectation.Visible visible) {
            Locator locator = live.locate(visible.target());
            boolean seen = locator.count() > 0 && locator.first().isVisible();
            return new Reading(
                    seen, seen ? "it is visible" : locator.count() == 0 ? "it is not there" : "it is hidden");
        } else if (expectation instanceof Expectation.Attached attached) {
            int count = live.locate(attached.target()).count();
            return new Reading(count > 0, count > 0 ? "it is there" : "it is not there");
        }
        return elements.read((Expectation.OfElement) expectation);
    }

    private Reading url(Expectation.HasUrl expected) {
        String url = live.page().url();
        String wanted = expected.match() == Match.EXACT
                ? URI.create(live.siteUrl()).resolve(expected.url()).toString()
                : expected.url();
        return Reading.compared(wanted, expected.match(), url);
    }

    private Reading dialog(Expectation.DialogShown expected) {
        List<String> dialogs = live.dialogs().messages();
        boolean holds = expected.message() == null
                ? !dialogs.isEmpty()
                : dialogs.stream().anyMatch(message -> Reading.compared(
                                expected.message().text(), expected.match(), Reading.fold(message))
                        .holds());
        return new Reading(holds, dialogs.isEmpty() ? "no dialog" : "“" + String.join("”, “", dialogs) + "”");
    }

    private Reading count(Expectation.HasCount expected) {
        int count = live.locate(expected.target()).count();
        boolean holds =
                switch (expected.comparison()) {
                    case EQUAL -> count == expected.count();
                    case AT_LEAST -> count >= expected.count();
                    case AT_MOST -> count <= expected.count();
                };
        return new Reading(holds, String.valueOf(count));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SEEN ? text : text.substring(0, LONGEST_SEEN) + "…";
    }
}
