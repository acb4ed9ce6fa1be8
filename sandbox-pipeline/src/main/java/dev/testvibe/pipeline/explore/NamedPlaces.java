package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.ElementHandle;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Target;

/** Whether what a sentence says stands in a place stands there: in a part of the page, or on the page that is called so. */
final class NamedPlaces {

    private static final Set<String> PAGES = Set.of("page", "screen");

    private static final String IS_BELOW_A_HEADING = "head => head !== document.querySelector('h1,h2,h3')";

    private static final String HEAD_BEFORE = """
            one => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
              .filter(head => head.checkVisibility() && head.compareDocumentPosition(one) & 4).pop()?.textContent ?? null
            """;

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
        return isAround(grounding, texts, together)
                || texts.stream().allMatch(text -> isIn(place, text))
                || together.filter(things -> isTheirHead(place, things)).isPresent()
                || !isAPart(grounding) && isOpen(place) && !headsAPart(place);
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

    private static boolean isAPage(Phrase place) {
        return !Subjects.isTheWholePage(place)
                && !place.words().isEmpty()
                && PAGES.contains(place.words().get(place.words().size() - 1));
    }
}
