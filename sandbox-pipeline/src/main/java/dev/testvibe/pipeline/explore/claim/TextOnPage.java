package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.PageFrames.Place;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/** A quoted text that may stand anywhere on the page: it must be there once, or be new since the latest action. */
final class TextOnPage {

    private static final int POLL_MS = 80;

    /** Innermost visible elements that show the text, as a whole or as a run of whole words. */
    private static final String FIND = PageScript.function("""
            (root, [text, words]) => {
              const before = window[Symbol.for('testvibe.baseline')];
              const skipped = /^(SCRIPT|STYLE|OPTION|NOSCRIPT|TEMPLATE|CANVAS)$/;
              const parts = element => [...element.children, ...(element.shadowRoot?.children ?? [])];
              // as a locator reads it: what an open shadow root shows belongs to its host
              const texts = new Map();
              const textOf = node => {
                if (!texts.has(node)) texts.set(node, [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])]
                  .map(child => child.nodeType === 3 ? child.nodeValue : child.nodeType === 1 && !skipped.test(child.tagName) ? textOf(child) : '').join(''));
                return texts.get(node);
              };
              const all = element => [element, ...parts(element).flatMap(all)];
              const wanted = fold(text);
              const run = new RegExp(words, 'u');
              // "1" before a small "00" is no 1; a link or a block begins anew
              const goesOn = (end, beside, at) => {
                if (beside?.nodeType !== 1 || beside.matches('a[href],button,input,select,textarea,br,[role=button],[role=link]')) return false;
                if (!/^inline/.test(getComputedStyle(beside).display)) return false;
                const next = textOf(beside).at(at) ?? '';
                return [/\\p{L}/u, /\\p{N}/u].some(kind => kind.test(end) && kind.test(next));
              };
              const found = [];
              for (const element of all(root)) {
                if (skipped.test(element.tagName)) continue;
                const content = fold(textOf(element));
                if (!content.includes(wanted) || !isVisible(element)) continue;
                if (parts(element).some(child => fold(textOf(child)).includes(wanted))) continue;
                // a line that is broken ends a word, though no text stands there
                // and so does the beginning of a link: "Page 1 of 2" right before "Next"
                const isRun = run.test(content) || element.querySelector('br') && run.test(fold(element.innerText));
                const standsAlone = [...element.childNodes].some(child => child.nodeType === 3 && fold(child.nodeValue) === wanted
                  && !goesOn(child.nodeValue.slice(-1), child.nextSibling, 0) && !goesOn(child.nodeValue[0], child.previousSibling, -1));
                if (!isRun && !standsAlone) continue;
                const old = before?.get(element);
                found.push({ exact: content === wanted, isAlone: !isRun, isNew: !!before && (!old || fold(old.text) !== content), length: content.length });
              }
              return found;
            }
            """);

    private static final String ROLE_OF_A_BLOCK = """
            element => element.role || { P: 'paragraph', LI: 'listitem', TD: 'cell', TR: 'row', ARTICLE: 'article', FIGURE: 'figure',
              H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' }[element.tagName] || null
            """;

    private static final String FIND_IN_DOCUMENT = "query => document.body ? (" + FIND + ")(document.body, query) : []";

    private final LivePage live;
    private final Grounder grounder;

    TextOnPage(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** {@code $20} shown as a sign beside an element with the number: their parent shows both together. */
    Optional<Target> withCurrencySign(Element element, String text) {
        boolean onlySignIsMissing = text.matches("[$€£¥].+")
                && element.text().equals(text.substring(1).strip());
        if (!onlySignIsMissing) {
            return Optional.empty();
        }
        Target parent = parentOf(element.target());
        String content = live.locate(parent).innerText();
        return WholeWords.pattern(text).matcher(content).find() ? Optional.of(parent) : Optional.empty();
    }

    /** By its role, where it has one and is the only one of it around the element. */
    private Target parentOf(Target inner) {
        Target parent = new Target(inner.selector() + " >> xpath=..", inner.description());
        Object role = live.locate(parent).evaluate(ROLE_OF_A_BLOCK);
        Target byRole = new Target(
                Target.frameOf(inner.selector()) + "internal:role=" + role + " >> internal:has="
                        + Selectors.quote(Target.inFrame(inner.selector())),
                inner.description());
        return role != null && live.locate(byRole).count() == 1 ? byRole : parent;
    }

    /** The one part of an element that shows a text as its whole text. */
    Optional<Target> partOf(Element element, String text) {
        Target part = new Target(
                element.target().selector() + " >> " + Selectors.exactText(text),
                "“" + text + "” in " + element.target().description());
        live.page().waitForTimeout(POLL_MS);
        return live.locate(part).count() == 1 ? Optional.of(part) : Optional.empty();
    }

    /**
     * Whether the text is a run of whole words only as the page lays it out: its source has no gap around it, or goes on
     * with what cannot be seen.
     */
    boolean standsApart(Element element, String text) {
        if (element.text().equals(text)) {
            return !live.textOf(element.target())
                    .replaceAll("\\s+", " ")
                    .strip()
                    .equals(text);
        }
        var words = WholeWords.pattern(text);
        var place = live.locate(element.target());
        return place.count() == 1
                && !words.matcher(live.textOf(element.target())).find()
                && words.matcher(place.innerText()).find();
    }

    /** @param alone whether it is all that stands in its element before or between others, right beside them */
    private record Sight(Place place, boolean exact, boolean alone, boolean isNew) {}

    Resolution visible(String line, Phrase phrase, String text, boolean negated) {
        return visible(line, grounder.places(phrase), text, negated);
    }

    /** The same wherever on the page it is. */
    Resolution visible(String line, String text) {
        return visible(line, grounder.places(), text, false);
    }

    /** The same in the frame that an element is, and in those in it. */
    Resolution visibleIn(String line, Element frame, String text, boolean negated) {
        return visible(line, grounder.placesIn(frame), text, negated);
    }

    private Resolution visible(String line, List<Place> places, String text, boolean negated) {
        String description = "the text “" + text + "”";
        if (negated) {
            // several elements may hold it: none of them may be seen
            String anywhere = Selectors.anyText(text) + Selectors.ONLY_VISIBLE;
            return new Resolution.Resolved(places.stream()
                    .<Operation>map(place -> new Expectation.HasCount(
                            new Target(place.selector(anywhere), description), 0, Expectation.Comparison.EQUAL, false))
                    .toList());
        }
        List<Sight> sights = waitFor(places, text);
        if (sights.isEmpty() && isOnlyInACanvas(text)) {
            return new Resolution.Stopped(Findings.notTestable(line, ElementClaims.CANVAS));
        }
        Optional<Target> placeholder = sights.isEmpty() ? placeholder(places, text, description) : Optional.empty();
        if (placeholder.isPresent()) {
            return Resolution.of(new Expectation.Visible(placeholder.get(), false));
        }
        if (sights.isEmpty()) {
            String selector = places.get(0).selector(Selectors.exactText(text));
            return Resolution.of(new Expectation.Visible(new Target(selector, description), false));
        }
        List<Sight> fresh = sights.stream().filter(Sight::isNew).toList();
        List<Sight> exact = sights.stream().filter(Sight::exact).toList();
        if (exact.size() == 1) {
            return unique(line, exact.get(0).place().selector(Selectors.exactText(text)), text, description);
        }
        if (sights.size() == 1 && sights.get(0).alone()) {
            Target alone = new Target(sights.get(0).place().selector("text=" + Selectors.quote(text)), description);
            return live.locate(alone).count() == 1
                    ? Resolution.of(new Expectation.Visible(alone, false))
                    : new Resolution.Stopped(Findings.ungrounded(line, "several elements show “" + text + "”"));
        }
        if (sights.size() == 1) {
            return unique(line, sights.get(0).place().selector(Selectors.anyText(text)), text, description);
        }
        if (exact.size() == sights.size() && fresh.size() == sights.size() && places.size() == 1) {
            // each of them came by what was done last: it is shown, wherever one looks
            String anywhere = places.get(0).selector(Selectors.exactText(text)) + Selectors.ONLY_VISIBLE;
            return Resolution.of(new Expectation.HasCount(
                    new Target(anywhere, description), 1, Expectation.Comparison.AT_LEAST, false));
        }
        return new Resolution.Stopped(Findings.ungrounded(
                line,
                sights.size() + " elements show “" + text + "”" + (fresh.size() == 1 ? ", one of them new" : "")
                        + "; say which one"));
    }

    /** A field that is empty shows its placeholder. */
    private Optional<Target> placeholder(List<Place> places, String text, String description) {
        return places.stream()
                .map(place -> new Target(
                        place.selector("internal:attr=[placeholder=" + Selectors.quote(text) + "s]"), description))
                .filter(field -> live.locate(field).count() == 1
                        && live.locate(field).isVisible()
                        && live.locate(field).inputValue().isEmpty())
                .findFirst();
    }

    /** What stands in a canvas is shown only where no canvas can be. */
    private boolean isOnlyInACanvas(String text) {
        return live.page()
                        .locator("canvas")
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .count()
                > 0;
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
    private Resolution shown(Target target, String text) {
        Expectation visible = new Expectation.Visible(target, false);
        boolean isRendered =
                !WholeWords.pattern(text).matcher(live.textOf(target)).find();
        return target.selector().contains(Selectors.exactText(text))
                ? Resolution.of(visible)
                : Resolution.of(
                        visible, new Expectation.HasText(target, Literal.of(text), Match.WORDS, isRendered, false));
    }

    /** Whether a text shows up on the page, and the browser shows no dialog meanwhile. */
    boolean comesBeforeADialog(String text) {
        boolean shows = Patience.until(
                live,
                () -> !find(grounder.places(), text).isEmpty(),
                seen -> seen || !live.dialogs().messages().isEmpty());
        return shows && live.dialogs().messages().isEmpty();
    }

    private List<Sight> waitFor(List<Place> places, String text) {
        return Patience.until(live, () -> find(places, text), sights -> !sights.isEmpty());
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

    private static List<Sight> find(List<Place> places, String text) {
        List<Sight> sights = new ArrayList<>();
        for (Place place : places) {
            if (place.frame().evaluate(FIND_IN_DOCUMENT, query(text)) instanceof List<?> found) {
                for (Object one : found) {
                    if (one instanceof Map<?, ?> sight) {
                        sights.add(new Sight(
                                place,
                                Boolean.TRUE.equals(sight.get("exact")),
                                Boolean.TRUE.equals(sight.get("isAlone")),
                                Boolean.TRUE.equals(sight.get("isNew"))));
                    }
                }
            }
        }
        return sights;
    }
}
