package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import com.microsoft.playwright.ElementHandle;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** The state of the item that an element is in: a class of the item says it, or the box that ticks it off. */
public record ItemStates(LivePage live, Grounder grounder) {

    private static final List<String> ITEMS = List.of("li", "tr", "article");

    /** The classes of the nearest of several like elements that one is in, two levels up at most. */
    private static final String CLASSES = PageScript.function("""
            element => {
              for (let around = element.parentElement, level = 0; around && around !== document.body && level < 2; around = around.parentElement, level++) {
                if (isOneOfSeveral(around)) return [...around.classList];
              }
              return [];
            }
            """);

    /** The one box of the item that an element is in, which is not there to select it and no word beside tells how it is. */
    private static final String BOX = """
            element => {
              const BOXES = 'input[type=checkbox], [role=checkbox]';
              const SAYS = /^(active|open|pending|to ?do|not done|uncompleted|incomplete|unfinished|completed?|done|finished|closed|in progress)$/i;
              const item = element.closest('li, tr, article, [role=listitem], [role=row]');
              const boxes = item?.querySelectorAll(BOXES) ?? [];
              if (boxes.length !== 1) return null;
              const selects = [...item.closest('table, [role=table], [role=grid]')?.querySelectorAll('th, [role=columnheader]') ?? []].some(head => head.querySelector(BOXES))
                || /\\bselect/i.test([boxes[0].getAttribute('aria-label'), boxes[0].name, boxes[0].title, boxes[0].className].join(' '));
              const isTold = [...item.querySelectorAll('*')].some(one => !one.children.length && !one.closest('button, a, select, label') && one.checkVisibility() && SAYS.test(one.textContent.trim()));
              return selects || isTold ? null : boxes[0];
            }
            """;

    private static final String LOOKS_DONE = """
            (item, state) => [item, ...item.querySelectorAll('*')].some(one => one.checked || one.getAttribute('aria-checked') === 'true'
              || !one.children.length && one.checkVisibility() && !one.closest('button') && (one.textContent.trim().toLowerCase() === state
                || !!one.textContent.trim() && getComputedStyle(one).textDecorationLine.includes('line-through')))
            """;

    private static final String TELLS_ACTIVE_FROM_DONE = """
            () => {
              const saying = word => [...document.querySelectorAll('a, button, label, option, [role=tab], [role=button]')]
                .filter(one => word.test(one.textContent.trim()));
              const done = saying(/^(completed|done|finished)$/i);
              return saying(/^(active|open|pending|to ?do|not done|uncompleted|incomplete|remaining)$/i)
                .some(one => done.some(other => (one.parentElement.parentElement ?? one.parentElement).contains(other)));
            }
            """;

    /** {@code the question is open}: the item may say so that it heads. */
    public Optional<Resolution> byClass(Element element, String state, boolean negated) {
        return byClass(element, name -> StateClasses.says(name, state), negated);
    }

    /** @param says whether a class says the state by its name */
    public Optional<Resolution> byClass(Element element, Predicate<String> says, boolean negated) {
        if (element.classes().stream().anyMatch(says)
                || !(live.locate(element.target()).evaluate(CLASSES) instanceof List<?> classes)) {
            return Optional.empty();
        }
        return classes.stream().map(String::valueOf).filter(says).findFirst().flatMap(name -> grounder.around(
                        element.target(), "." + name)
                .map(item -> Resolution.of(new Expectation.HasClass(item.target(), name, negated))));
    }

    /** Whether something in an item has a class. */
    public boolean holds(Element item, String name) {
        return live.locate(new Target(item.target().selector() + " >> css=." + name, name))
                        .count()
                > 0;
    }

    /** Whether an item says in another way than by a class that it is done with: a ticked box, a struck text, the word. */
    public boolean mayBeDone(Element item, String state) {
        return Boolean.TRUE.equals(live.locate(item.target()).evaluate(LOOKS_DONE, state));
    }

    /** The item of a list or a table that an element is or is in. */
    public Optional<Element> around(Element element) {
        return ITEMS.contains(element.tag())
                ? Optional.of(element)
                : ITEMS.stream()
                        .flatMap(tag -> grounder.around(element.target(), tag).stream())
                        .findFirst();
    }

    /** A box that stands alone sets something: one that is active is ticked. */
    public boolean isInAnItem(Element element) {
        return Boolean.TRUE.equals(
                live.locate(element.target())
                        .evaluate(
                                "box => !!box.closest('li, tr, article, [role=listitem], [role=row], [class*=task i], [class*=todo i]')"));
    }

    /** The box that is ticked when the item is done. */
    public Optional<Element> box(Element element) {
        @Nullable ElementHandle box = live.locate(element.target()).evaluateHandle(BOX).asElement();
        return box == null
                ? Optional.empty()
                : grounder.at(String.valueOf(box.evaluate(Groups.PATH)), "the box of " + element.text());
    }

    /** Where a page tells active ones from completed ones, an active one is not ticked. */
    public boolean isOfTasks() {
        return Boolean.TRUE.equals(live.page().evaluate(TELLS_ACTIVE_FROM_DONE));
    }
}
