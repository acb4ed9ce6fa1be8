package dev.testvibe.pipeline.explore.page;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Target;

/** Boxes and choices that another one lies over, such as the stars of a rating, each of which has a label to click on. */
public final class CoveredBoxes {

    /** Where the label of a box that cannot be reached itself is found from it; null where there is no need. */
    private static final String LABEL = PageScript.function("""
            (box, isChecked) => {
              const top = one => {
                const place = one.getBoundingClientRect();
                return document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
              };
              const mayBe = isChecked == null || box.checked === isChecked;
              if (!mayBe || box.disabled || !box.labels || box.labels.length !== 1) return null;
              const label = box.labels[0];
              [label, box].forEach(one => one.scrollIntoView({ block: 'nearest' }));
              const over = top(box);
              const isReached = !over || over === box || box.contains(over) || isChecked != null && label.contains(over);
              if (isReached || !isVisible(label) || !label.contains(top(label))) return null;
              return label.contains(box) ? 'xpath=ancestor::label[1]' : `xpath=//label[@for=${JSON.stringify(box.id)}]`;
            }
            """);

    private final LivePage live;

    public CoveredBoxes(LivePage live) {
        this.live = live;
    }

    /** What is clicked on instead of an unchecked box; nothing where the box can be checked itself. */
    public Optional<Target> labelOf(Element box) {
        return labelOf(box, false);
    }

    /** What is clicked on instead of a checked box; nothing where the box can be unchecked itself. */
    public Optional<Target> labelOfChecked(Element box) {
        return labelOf(box, true);
    }

    /** What is clicked on instead of a box, whatever it is; nothing where the box can be clicked itself. */
    public Optional<Target> labelOfAny(Element box) {
        return labelOf(box, null);
    }

    private Optional<Target> labelOf(Element box, @Nullable Boolean isChecked) {
        return live.locate(box.target()).evaluate(LABEL, isChecked) instanceof String way
                ? Optional.of(new Target(
                                way.contains("ancestor") ? box.target().selector() + " >> " + way : way,
                                "the label of " + box.target().description()))
                        .filter(label -> live.locate(label).count() == 1)
                : Optional.empty();
    }
}
