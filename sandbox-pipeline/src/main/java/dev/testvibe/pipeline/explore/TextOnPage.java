package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Page;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/** A quoted text that may stand anywhere on the page: it must be there once, or be new since the latest action. */
final class TextOnPage {

    private static final int PATIENCE_MS = 1_500;
    private static final int POLL_MS = 80;

    /** Innermost visible elements that show the text, as a whole or as a run of whole words. */
    private static final String FIND = """
            (root, [text, words]) => {
              const fold = value => (value || '').replace(/\\s+/g, ' ').trim();
              const before = window[Symbol.for('testvibe.baseline')];
              const visible = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
              const wanted = fold(text);
              const run = new RegExp(words, 'u');
              const found = [];
              for (const element of [root, ...root.querySelectorAll('*')]) {
                if (/^(SCRIPT|STYLE|OPTION|NOSCRIPT|TEMPLATE)$/.test(element.tagName)) continue;
                const content = fold(element.textContent);
                if (!content.includes(wanted) || !visible(element)) continue;
                if ([...element.children].some(child => fold(child.textContent).includes(wanted))) continue;
                if (!run.test(content)) continue;
                const old = before?.get(element);
                found.push({ exact: content === wanted, isNew: !!before && (!old || fold(old.text) !== content), length: content.length });
              }
              return found;
            }
            """;

    private final LivePage live;

    TextOnPage(LivePage live) {
        this.live = live;
    }

    /** {@code $20} shown as a sign beside an element with the number: their parent shows both together. */
    Optional<Target> withCurrencySign(Element element, String text) {
        boolean onlySignIsMissing = text.matches("[$€£¥].+")
                && element.text().equals(text.substring(1).strip());
        if (!onlySignIsMissing) {
            return Optional.empty();
        }
        Target parent = new Target(
                element.target().selector() + " >> xpath=..", element.target().description());
        String content = live.locate(parent).innerText();
        return WholeWords.pattern(text).matcher(content).find() ? Optional.of(parent) : Optional.empty();
    }

    /** The one part of an element that shows a text as its whole text. */
    Optional<Target> partOf(Element element, String text) {
        Target part = new Target(
                element.target().selector() + " >> " + Selectors.exactText(text),
                "“" + text + "” in " + element.target().description());
        live.page().waitForTimeout(POLL_MS);
        return live.locate(part).count() == 1 ? Optional.of(part) : Optional.empty();
    }

    /** Whether the text is a run of whole words only as the page lays it out: its source has no gap around it. */
    boolean standsApart(Element element, String text) {
        var words = WholeWords.pattern(text);
        var place = live.locate(element.target());
        return place.count() == 1
                && !words.matcher(String.valueOf(place.textContent())).find()
                && words.matcher(place.innerText()).find();
    }

    private record Place(boolean exact, boolean isNew) {}

    Resolution visible(String line, Phrase phrase, String text, boolean negated) {
        String description = "the text “" + text + "”";
        if (negated) {
            // several elements may hold it: none of them may be seen
            Target seen = new Target(Selectors.anyText(text) + Selectors.ONLY_VISIBLE, description);
            return Resolution.of(new Expectation.HasCount(seen, 0, Expectation.Comparison.EQUAL, false));
        }
        List<Place> places = waitFor(text);
        if (places.isEmpty()) {
            return Resolution.of(new Expectation.Visible(new Target(Selectors.exactText(text), description), false));
        }
        List<Place> fresh = places.stream().filter(Place::isNew).toList();
        List<Place> exact = places.stream().filter(Place::exact).toList();
        if (exact.size() == 1) {
            return unique(line, Selectors.exactText(text), text, description);
        }
        if (places.size() == 1) {
            return unique(line, Selectors.anyText(text), text, description);
        }
        return new Resolution.Stopped(Findings.ungrounded(
                line,
                places.size() + " elements show “" + text + "”" + (fresh.size() == 1 ? ", one of them new" : "")
                        + "; say which one"));
    }

    private Resolution unique(String line, String selector, String text, String description) {
        Page page = live.page();
        Target target = new Target(selector, description);
        if (page.locator(selector).count() != 1) {
            Target visible = new Target(selector + Selectors.ONLY_VISIBLE, description);
            return page.locator(visible.selector()).count() == 1
                    ? shown(visible, text)
                    : new Resolution.Stopped(Findings.ungrounded(line, "several elements show “" + text + "”"));
        }
        return shown(target, text);
    }

    /** A locator by part of a text ignores case and cuts words; that the words are whole is asserted beside it. */
    private static Resolution shown(Target target, String text) {
        Expectation visible = new Expectation.Visible(target, false);
        return target.selector().contains(Selectors.exactText(text))
                ? Resolution.of(visible)
                : Resolution.of(visible, new Expectation.HasText(target, Literal.of(text), Match.WORDS, false, false));
    }

    private List<Place> waitFor(String text) {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000L;
        List<Place> places = find(text);
        while (places.isEmpty() && System.nanoTime() < end) {
            live.page().waitForTimeout(POLL_MS);
            places = find(text);
        }
        return places;
    }

    /** Whether an element shows a text only as a part of what stands together in it, such as a sentence without its mark. */
    boolean isCutIn(Element element, String text) {
        String wanted = text.replaceAll("\\s+", " ").strip();
        var place = live.locate(element.target());
        return element.text().contains(wanted)
                && place.count() == 1
                && place.evaluate(FIND, query(text)) instanceof List<?> found
                && found.isEmpty();
    }

    private static List<String> query(String text) {
        return List.of(text, WholeWords.source(text));
    }

    private List<Place> find(String text) {
        List<Place> places = new ArrayList<>();
        if (live.page().locator("body").evaluate(FIND, query(text)) instanceof List<?> found) {
            for (Object one : found) {
                if (one instanceof Map<?, ?> place) {
                    places.add(new Place(
                            Boolean.TRUE.equals(place.get("exact")), Boolean.TRUE.equals(place.get("isNew"))));
                }
            }
        }
        return places;
    }
}
