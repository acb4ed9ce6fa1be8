package dev.testvibe.pipeline.explore.act;

import java.util.Optional;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;

/** Controls that show only while the pointer is over what holds them, such as the buttons of a row. */
final class HiddenControls {

    private static final double HOVER_TIMEOUT_MS = 1_000;
    private static final String HOLDER = "li, tr, article, figure, section, nav, [role=row], [role=listitem], div";

    private final LivePage live;
    private final Grounder grounder;

    HiddenControls(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** What must be pointed at for the control to show; nothing where that does not help. */
    Optional<Element> shownBy(Element control) {
        Optional<Element> holder = grounder.around(control.target(), HOLDER).filter(Element::visible);
        return holder.filter(element -> {
            try {
                live.locate(element.target()).hover(new Locator.HoverOptions().setTimeout(HOVER_TIMEOUT_MS));
                return live.locate(control.target()).isVisible();
            } catch (PlaywrightException notReached) {
                return false;
            }
        });
    }
}
