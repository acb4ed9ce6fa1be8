package dev.testvibe.pipeline.explore;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Target;

/** Boxes and choices that another one lies over, such as the stars of a rating, each of which has a label to click on. */
final class CoveredBoxes {

    /** Where the label of an unchecked box that cannot be reached itself is found from it; null where there is no need. */
    private static final String LABEL = PageScript.function("""
            box => {
              const top = one => {
                const place = one.getBoundingClientRect();
                return document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
              };
              if (box.checked || !box.labels || box.labels.length !== 1) return null;
              box.scrollIntoView({ block: 'nearest' });
              const label = box.labels[0];
              const over = top(box);
              const isReached = !over || over === box || box.contains(over) || label.contains(over);
              if (isReached || !isVisible(label) || !label.contains(top(label))) return null;
              return label.contains(box) ? 'xpath=ancestor::label[1]' : `xpath=//label[@for=${JSON.stringify(box.id)}]`;
            }
            """);

    private final LivePage live;

    CoveredBoxes(LivePage live) {
        this.live = live;
    }

    /** What is clicked on instead of the box; nothing where the box can be checked itself. */
    Optional<Target> labelOf(Element box) {
        return live.locate(box.target()).evaluate(LABEL) instanceof String way
                ? Optional.of(new Target(
                                way.contains("ancestor") ? box.target().selector() + " >> " + way : way,
                                "the label of " + box.target().description()))
                        .filter(label -> live.locate(label).count() == 1)
                : Optional.empty();
    }
}
