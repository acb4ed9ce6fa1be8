package dev.testvibe.pipeline.explore.page;

import java.util.Optional;

import com.microsoft.playwright.Locator;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.recording.Target;

/** What says of each of several items which it is, where the item has buttons of its own beside that. */
public final class ItemLabels {

    /** The selector of the one part that, in each item, says all that its controls do not say. */
    private static final String LABEL = """
            items => {
              const CONTROLS = 'button, select, [role=button]';
              const fold = text => (text || '').replace(/\\s+/g, ' ').trim();
              const seen = element => element.checkVisibility();
              const hasButtons = item => [...item.querySelectorAll(CONTROLS)].some(one => seen(one) && fold(one.innerText));
              if (!items.some(hasButtons)) return null;
              const isLabel = (item, part) => seen(part) && fold(part.innerText) && !part.closest(CONTROLS) && !part.querySelector(CONTROLS);
              const rest = item => {
                let text = ' ' + fold(item.innerText) + ' ';
                for (const one of item.querySelectorAll(CONTROLS)) if (seen(one) && fold(one.innerText)) text = text.replace(' ' + fold(one.innerText) + ' ', ' ');
                return fold(text);
              };
              const selectors = part => [...part.classList].map(name => part.localName + '.' + CSS.escape(name)).concat(part.localName);
              const fits = selector => items.every(item => {
                const found = [...item.querySelectorAll(selector)];
                return found.length === 1 && isLabel(item, found[0]) && fold(found[0].innerText) === rest(item);
              });
              return [...items[0].querySelectorAll('*')].flatMap(selectors).find(fits) ?? null;
            }
            """;

    private final LivePage live;

    public ItemLabels(LivePage live) {
        this.live = live;
    }

    /** Nothing where an item says more than one thing, or has no buttons that say anything. */
    public Optional<Target> of(Target items) {
        Locator all = live.locate(items);
        return all.count() > 0 && all.evaluateAll(LABEL) instanceof String label
                ? Optional.of(new Target(items.selector() + " >> " + label, "the labels of " + items.description()))
                        .filter(labels -> live.locate(labels).count() == all.count())
                : Optional.empty();
    }
}
