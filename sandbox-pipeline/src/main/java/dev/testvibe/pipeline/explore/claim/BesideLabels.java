package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Agreement;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Located;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Properties;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.ShownTexts;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * Claims of texts whose subject names a part of the page by what only labels or heads it: what is claimed stands beside the
 * label, below the heading, or in the panel that the tab opens.
 */
record BesideLabels(
        LivePage live,
        Grounder grounder,
        NamedThings things,
        Subjects subjects,
        CellClaims cells,
        Properties properties,
        HeadedParts headed,
        TextOnPage texts,
        ElementClaims claims) {

    /** {@code the "Sent by" information}: what stands beside the label, and no part of its name. */
    private static final Set<String> OF_WHAT_IS_SAID =
            Set.of("information", "info", "details", "detail", "data", "value", "line", "entry");

    /** The path of what a tab opens: an attribute of the tab says which, or it is the only panel that can be seen. */
    private static final String PANEL = PageScript.function("""
            tab => {
              if (!tab.matches('[role=tab],[aria-controls],[data-tab],[data-target],[data-bs-target],[href^="#"]')) return null;
              const named = [...tab.attributes].filter(one => /^(aria-controls|href|data-.*)$/.test(one.name))
                .map(one => document.getElementById(one.value.replace(/^#/, ''))).filter(one => one && one !== tab);
              const panels = named.length ? named : tab.matches('[role=tab]') ? [...document.querySelectorAll('[role=tabpanel]')] : [];
              const open = panels.filter(isVisible);
              return open.length === 1 ? pathOf(open[0]) : null;
            }
            """);

    /** @param element what the phrase means by itself; nothing where that is what the claim is about */
    Optional<Resolution> shows(String line, Expect expect, Phrase phrase, Element element) {
        boolean isOfText = expect.claim() == Claim.SHOWS || expect.claim() == Claim.TEXT;
        if (!isOfText || phrase.kind() != null) {
            return Optional.empty();
        }
        if (isHeadOfTheThing(phrase, element)) {
            return Optional.of(below(line, expect, phrase, element));
        }
        return onThePageCalled(line, expect, phrase, element)
                .or(() -> isLabel(expect, phrase, element) ? ofLabel(line, expect, phrase, element) : Optional.empty())
                .or(() -> underHeading(line, expect, phrase, element));
    }

    private Optional<Resolution> ofLabel(String line, Expect expect, Phrase phrase, Element label) {
        Optional<Element> holder = things.holder(phrase).flatMap(new Located(live, grounder)::only);
        if (holder.isPresent()) {
            return Optional.of(claims.shows(holder.get(), expect.text(), expect.match(), expect.negated()));
        }
        Optional<Element> value = cells.besideLabel(label, phrase).or(() -> properties.of(inWords(phrase)));
        if (value.isEmpty() && HeadedParts.isHead(label)) {
            return Optional.of(below(line, expect, phrase, label));
        }
        return value.or(() -> panel(label)).map(element -> {
            subjects.isPlaceOfLatest(element);
            return claims.of(line, expect, element);
        });
    }

    private static boolean isLabel(Expect expect, Phrase phrase, Element element) {
        boolean isNamed = phrase.name() != null
                && (OF_WHAT_IS_SAID.containsAll(phrase.words()) || NamedThings.isOfAHolder(phrase))
                && !phrase.isReferenced()
                && !element.control()
                && !element.hasValue()
                && element.text().replaceAll("[\\s:*]+$", "").equalsIgnoreCase(phrase.name())
                && !element.text().equals(expect.value());
        return isNamed || Agreement.isOnlyTheLabel(phrase, element);
    }

    /** {@code the order "A7"} that a heading "Order A7" is over: a noun and a name, and no more. */
    private static boolean isHeadOfTheThing(Phrase phrase, Element element) {
        return phrase.name() != null
                && !phrase.words().isEmpty()
                && CurrentSubject.isOfAll(phrase.withWords(phrase.words()))
                && HeadedParts.isHead(element)
                && element.text()
                        .replaceAll("[:#№]", "")
                        .strip()
                        .equalsIgnoreCase(String.join(" ", phrase.words()) + " " + phrase.name());
    }

    /** A property goes by its words, quoted or not. */
    private static Phrase inWords(Phrase phrase) {
        return phrase.name() == null ? phrase : phrase.withWords(ShownTexts.words(phrase.name()));
    }

    private Optional<Element> panel(Element tab) {
        return live.locate(tab.target()).evaluate(PANEL) instanceof String path
                        && grounder.choose(path, "what “" + tab.text() + "” opens") instanceof Grounding.Found found
                ? Optional.of(found.element())
                : Optional.empty();
    }

    /** {@code the catalogue shows "2 books found"}, below the heading "City catalogue", which says another thing itself. */
    private Optional<Resolution> underHeading(String line, Expect expect, Phrase phrase, Element element) {
        boolean isOnlyCalledSo = element.role().equals("heading")
                && CurrentSubject.isBare(phrase)
                && (expect.negated() || expect.match() == Match.WORDS)
                && !element.text().contains(expect.text())
                && ShownTexts.words(element.text()).containsAll(words(phrase));
        return isOnlyCalledSo ? Optional.of(below(line, expect, phrase, element)) : Optional.empty();
    }

    private static List<String> words(Phrase phrase) {
        return phrase.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** {@code "Tea" is in the cart}, on the page of that heading: not in the link that leads to it. */
    private Optional<Resolution> onThePageCalled(String line, Expect expect, Phrase phrase, Element element) {
        boolean isWay = expect.claim() == Claim.SHOWS
                && CurrentSubject.isOfAll(phrase)
                && element.role().equals("link")
                && !element.text().contains(expect.text());
        return isWay
                        && grounder.ground(phrase.ofKind(Kind.HEADING), Purpose.READ) instanceof Grounding.Found head
                        && HeadedParts.isHead(head.element())
                ? Optional.of(below(line, expect, phrase, head.element()))
                : Optional.empty();
    }

    private Resolution below(String line, Expect expect, Phrase phrase, Element head) {
        return expect.negated()
                ? texts.visible(line, phrase, expect.text(), true)
                : headed.shows(line, phrase, expect.text(), head);
    }
}
