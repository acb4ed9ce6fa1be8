package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.ElementHandle;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.OfferWords;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.site.PageNames;
import dev.testvibe.pipeline.explore.site.PageWords;
import dev.testvibe.pipeline.explore.site.SiteMap;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Target;

/** Whether what a sentence says stands in a place stands there: in a part of the page, or on the page that is called so. */
final class NamedPlaces {

    private static final Set<String> PAGES = Set.of("page", "screen");

    private static final Set<String> KEPT = Set.of(
            "cart", "basket", "bag", "trolley", "wishlist", "wish", "favourites", "favorites", "order", "bookmarks");

    private static final String IS_BELOW_A_HEADING = "head => head !== document.querySelector('h1,h2,h3')";

    private static final String HEAD_BEFORE = """
            one => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
              .filter(head => head.checkVisibility() && head.compareDocumentPosition(one) & 4).pop()?.textContent ?? null
            """;

    /** A place that is itself one of what is kept or offered. */
    private static final Pattern OF_OFFERS = Pattern.compile("(?i)\\b(?:" + OfferWords.MORE + ")\\b");

    /**
     * Whether things stand apart from what the page or the heading before them is about: below a caption or in a part that
     * offers others, or behind a text that says that there are none.
     */
    private static final String STAND_APART = PageScript.function(OfferWords.in("""
            things => {
              const OFFERS = /(?:^|[^a-z])(?:{more})(?:[^a-z]|$)/i;
              const CAPTION = /\\b(?:also|you (?:may|might|will) like|(?:{recommended})\\w*|saved for|for later|recently|similar)\\b/i;
              const NONE = /\\b(?:is|are|looks?) (?:\\w+ )?empty\\b|^(?:no|nothing)\\b|\\bnothing (?:in|chosen|here)\\b/i;
              if (!things.length) return false;
              const head = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(one => isVisible(one) && one.compareDocumentPosition(things[0]) & 4).pop();
              if (head && CAPTION.test(shown(head))) return true;
              for (let outer = things[0].parentElement; outer && outer !== document.body && !outer.contains(head ?? null) && things.every(one => outer.contains(one)); outer = outer.parentElement)
                if (OFFERS.test([outer.getAttribute('class'), outer.id].join(' ').replace(/([a-z])([A-Z])/g, '$1 $2'))) return true;
              const between = [...document.body.querySelectorAll('*')].filter(one => (!head || head.compareDocumentPosition(one) & 4) && one.compareDocumentPosition(things[0]) & 4
                && !one.contains(things[0]) && !head?.contains(one) && !things.some(thing => thing.contains(one)) && isVisible(one)
                && [...one.childNodes].some(node => node.nodeType === 3 && fold(node.nodeValue)) && !one.closest('nav,header,a,button,label'));
              return between.some(one => CAPTION.test(shown(one)) || NONE.test(shown(one)));
            }
            """));

    private static final String ARE_ALL_IN =
            "(things, place) => things.length > 0 && things.every(one => place.contains(one))";

    private final LivePage live;
    private final Grounder grounder;
    private final PageNames pages;

    NamedPlaces(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
        this.pages = new PageNames(live);
    }

    /** Whether all of these texts stand in the place; {@code together} are the things that they name, where they are alike. */
    boolean holds(Phrase place, List<String> texts, Optional<Target> together) {
        if (isAnywhere(place)) {
            return true;
        }
        Grounding grounding = grounder.ground(place, Purpose.READ);
        if (together.filter(things -> standApart(place, things)).isPresent()) {
            return false;
        }
        return isAround(grounding, texts, together)
                || texts.stream().allMatch(text -> isIn(place, text))
                || together.filter(things -> isTheirHead(place, things)).isPresent()
                || !isAPart(grounding) && isOpen(place) && !headsAPart(place);
    }

    /** {@code the cart}: a place for what somebody keeps, beside which a page offers more. */
    static boolean isKept(Phrase place) {
        return place.name() == null
                && !place.isReferenced()
                && place.words().stream().anyMatch(KEPT::contains);
    }

    /** Whether things that were found for a place are offered beside it, or stand below the word that it is empty. */
    boolean standApart(Phrase place, Target things) {
        return !OF_OFFERS.matcher(nameOf(place)).find()
                && Boolean.TRUE.equals(live.locate(things).evaluateAll(STAND_APART));
    }

    /** What holds others; a title alone is none. */
    private boolean isAPart(Grounding place) {
        return place instanceof Grounding.Found found
                && !found.element().control()
                && !HeadedParts.isHead(found.element())
                && Boolean.TRUE.equals(
                        live.locate(found.element().target()).evaluate("one => !!one.firstElementChild"));
    }

    /** Whether the last heading before them says what the place is called. */
    private boolean isTheirHead(Phrase place, Target things) {
        return live.locate(things).first().evaluate(HEAD_BEFORE) instanceof String head
                && PageWords.otherwise(PageWords.of(nameOf(place))).stream()
                        .anyMatch(called -> SiteMap.words(head).containsAll(called));
    }

    /** What is called so has its heading below that of the page: it is a part of it, and not the page. */
    private boolean headsAPart(Phrase place) {
        return grounder.ground(place.ofKind(Kind.HEADING), Purpose.READ) instanceof Grounding.Found found
                && HeadedParts.isHead(found.element())
                && Boolean.TRUE.equals(live.locate(found.element().target()).evaluate(IS_BELOW_A_HEADING));
    }

    /** {@code the list}, {@code the page}, {@code the results}: no words that tell it from another. */
    private static boolean isAnywhere(Phrase place) {
        return place.name() == null
                && (place.words().isEmpty() || Subjects.isTheWholePage(place) || ResultLists.areMeant(place));
    }

    /** Whether the page that is open is the one that is named. */
    private boolean isOpen(Phrase place) {
        List<String> words = PageWords.of(nameOf(place));
        return words.isEmpty()
                ? pages.resolve(place.text(), new Expect(Claim.PAGE, null, nameOf(place), null, Match.EXACT, false))
                        instanceof Resolution.Resolved
                : PageWords.otherwise(words).stream()
                        .anyMatch(called -> pages.proof(called).isPresent());
    }

    private static String nameOf(Phrase place) {
        return place.name() == null ? String.join(" ", place.words()) : place.name();
    }

    private boolean isAround(Grounding place, List<String> texts, Optional<Target> together) {
        if (place instanceof Grounding.Several several) {
            return texts.stream()
                    .allMatch(text ->
                            several.elements().stream().map(Element::text).anyMatch(shown -> shown.contains(text)));
        }
        return place instanceof Grounding.Found found
                && together.filter(things -> areAllIn(found.element().target(), things))
                        .isPresent();
    }

    private boolean isIn(Phrase place, String text) {
        return grounder.ground(Phrase.named(text).in(place), Purpose.READ_TEXT) instanceof Grounding.Found;
    }

    boolean areAllIn(Target place, Target things) {
        ElementHandle holder = live.locate(place).elementHandle();
        return Boolean.TRUE.equals(live.locate(things).evaluateAll(ARE_ALL_IN, holder));
    }

    /** The page that what is claimed should not be on, where that is not the one that is open. */
    Optional<String> pageElsewhere(@Nullable Phrase place) {
        boolean isElsewhere = place != null
                && isAPage(place)
                && grounder.ground(place, Purpose.READ) instanceof Grounding.Absent
                && !isOpen(place);
        return place == null || !isElsewhere ? Optional.empty() : Optional.of(place.text());
    }

    /** {@code the second list}, of which there are not so many; said of what stands in it as well. */
    Optional<String> oneTooMany(@Nullable Phrase said) {
        return Stream.iterate(said, Objects::nonNull, Phrase::within)
                .filter(place -> place.position() > 1 && (place.kind() == Kind.LIST || place.kind() == Kind.TABLE))
                .filter(place -> grounder.ground(place, Purpose.READ) instanceof Grounding.Absent)
                .map(Phrase::text)
                .findFirst();
    }

    private static boolean isAPage(Phrase place) {
        return !Subjects.isTheWholePage(place)
                && !place.words().isEmpty()
                && PAGES.contains(place.words().get(place.words().size() - 1));
    }
}
