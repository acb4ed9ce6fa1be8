package dev.testvibe.pipeline.explore.claim;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** Whether a text that was found somewhere stands where a step says: at a side of the page, or in what it names. */
final class PlacesOfTexts {

    /** By what the text itself takes up: a heading may be as wide as the page. */
    private static final String STANDS_AT = """
            (element, sides) => {
              const range = document.createRange();
              range.selectNodeContents(element);
              const box = range.getBoundingClientRect();
              const body = document.body.getBoundingClientRect();
              const middle = (box.top + box.bottom) / 2 - body.top;
              const stands = {
                left: box.right <= 0.5 * innerWidth && box.left <= 0.25 * innerWidth,
                right: box.left >= 0.5 * innerWidth && box.right >= 0.75 * innerWidth,
                top: box.bottom + scrollY <= 0.4 * innerHeight && middle <= 0.5 * body.height,
                upper: middle <= 0.5 * body.height,
                bottom: middle >= 0.5 * body.height,
                lower: middle >= 0.5 * body.height,
                side: true
              };
              return sides.every(side => stands[side] ?? false);
            }
            """;

    /** What a heading is the head of is around it; on a page that is in one piece it is all of it. */
    private static final String IS_IN = """
            (one, place) => {
              const head = place.closest('h1,h2,h3,h4,h5,h6,summary,[role=heading]');
              let part = head ?? place;
              while (head && part.parentElement && (part === head || part.matches('header') || part.innerText.trim() === head.innerText.trim())) part = part.parentElement;
              return part.contains(one);
            }
            """;

    private final LivePage live;
    private final Grounder grounder;

    PlacesOfTexts(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** Whether the page shows plainly that the text stands elsewhere. */
    boolean isElsewhere(Phrase phrase, Target sight) {
        @Nullable Phrase owner = phrase.within();
        if (owner == null || owner.name() != null || owner.isReferenced()) {
            return false;
        }
        if (isASide(owner)) {
            return !Boolean.TRUE.equals(live.locate(sight)
                    .evaluate(STANDS_AT, Set.copyOf(owner.words()).stream().toList()));
        }
        return grounder.ground(owner, Purpose.READ) instanceof Grounding.Found found
                && isAPart(found.element())
                && !isIn(found.element(), sight);
    }

    private static boolean isASide(Phrase owner) {
        return owner.within() == null && !owner.words().isEmpty() && Subjects.SIDES.containsAll(owner.words());
    }

    /** What holds others, or the head of it; a button that is called after a place is none. */
    private boolean isAPart(Element place) {
        return !place.control() && (HeadedParts.isHead(place) || holdsOthers(place));
    }

    private boolean holdsOthers(Element place) {
        return Boolean.TRUE.equals(live.locate(place.target()).evaluate("one => !!one.firstElementChild"));
    }

    private boolean isIn(Element place, Target sight) {
        return Boolean.TRUE.equals(
                live.locate(sight).evaluate(IS_IN, live.locate(place.target()).elementHandle()));
    }
}
