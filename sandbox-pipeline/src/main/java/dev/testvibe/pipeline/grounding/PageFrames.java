package dev.testvibe.pipeline.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import dev.testvibe.pipeline.recording.Target;

/** The documents of a page: its own, and those of the frames in it, of whatever origin and depth. */
public final class PageFrames {

    /** What a frame may be called; nothing for one that is too small to be seen, such as a tracker's. */
    private static final String SELECTORS = """
            element => {
              if (element.getClientRects().length && (element.clientWidth < 2 || element.clientHeight < 2)) return null;
              const tag = element.localName;
              const testId = element.getAttribute('data-testid');
              return [
                ...(testId ? ['internal:testid=[data-testid=' + JSON.stringify(testId) + 's]'] : []),
                ...['title', 'name', 'aria-label'].filter(name => element.getAttribute(name))
                  .map(name => tag + '[' + name + '=' + JSON.stringify(element.getAttribute(name)) + ']'),
                ...(element.id ? [tag + '#' + CSS.escape(element.id)] : []),
                tag];
            }
            """;

    private static final String IS_THE_ONLY_ONE = "(found, element) => found.length === 1 && found[0] === element";
    private static final String POSITION = "(found, element) => found.indexOf(element)";

    private PageFrames() {}

    /**
     * One document.
     *
     * @param frame the frame that shows it
     * @param prefix what leads into it, to be put before a selector; empty for the page itself
     */
    public record Place(Frame frame, String prefix) {

        /** A selector of the document as one of the page. */
        public String selector(String inner) {
            return prefix + inner;
        }

        private boolean isIn(Frame outer) {
            for (Frame one = frame; one != null; one = one.parentFrame()) {
                if (one == outer) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Every document of the page, its own first. */
    public static List<Place> of(Page page) {
        List<Place> places = new ArrayList<>();
        collect(new Place(page.mainFrame(), ""), places);
        return places;
    }

    /** Of some places, those in the frame that an element is; none where it is no frame. */
    static List<Place> in(Target element, Page page, List<Place> places) {
        ElementHandle handle = page.locator(element.selector()).elementHandle();
        Frame content = handle.contentFrame();
        return content == null
                ? List.of()
                : places.stream().filter(place -> place.isIn(content)).toList();
    }

    private static void collect(Place place, List<Place> places) {
        places.add(place);
        for (Frame child : place.frame().childFrames()) {
            prefix(child, place.prefix()).ifPresent(prefix -> collect(new Place(child, prefix), places));
        }
    }

    private static Optional<String> prefix(Frame frame, String outer) {
        try {
            ElementHandle element = frame.frameElement();
            if (!(element.evaluate(SELECTORS) instanceof List<?> selectors)) {
                return Optional.empty();
            }
            Page page = frame.page();
            for (Object selector : selectors) {
                if (Boolean.TRUE.equals(page.locator(outer + selector).evaluateAll(IS_THE_ONLY_ONE, element))) {
                    return Optional.of(outer + selector + Target.ENTER_FRAME);
                }
            }
            String tag = String.valueOf(selectors.get(selectors.size() - 1));
            Object position = page.locator(outer + tag).evaluateAll(POSITION, element);
            return Optional.of(outer + tag + " >> nth=" + position + Target.ENTER_FRAME);
        } catch (PlaywrightException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
