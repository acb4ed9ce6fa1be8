package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.ElementHandle;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;

/** A state named by an adjective: what of the element says it, a property, an ARIA state or a class. */
final class States {

    private static final Map<String, List<String>> ARIA = Map.of(
            "selected", List.of("aria-selected", "aria-checked", "aria-pressed", "aria-current"),
            "active", List.of("aria-current", "aria-selected", "aria-pressed"),
            "current", List.of("aria-current"),
            "checked", List.of("aria-checked"),
            "pressed", List.of("aria-pressed"),
            "on", List.of("aria-pressed", "aria-checked"),
            "expanded", List.of("aria-expanded"),
            "open", List.of("aria-expanded"),
            "invalid", List.of("aria-invalid"));

    private static final Set<String> DONE = Set.of("completed", "done", "finished");
    /** What a task is that is not done, where a page tells the ones from the others. */
    private static final Set<String> NOT_DONE = Set.of("active", "open", "pending", "uncompleted", "unfinished");

    private static final Set<String> CURRENT_OF = Set.of("page", "step", "location", "date", "time");

    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "completed", List.of("done", "complete", "finished"),
            "done", List.of("completed", "complete", "finished"),
            "finished", List.of("done", "completed", "complete"),
            "taken", List.of("occupied", "booked", "reserved"),
            "occupied", List.of("taken", "booked", "reserved"),
            "highlighted", List.of("active", "current"),
            "on", List.of("lit", "active", "glowing"),
            "lit", List.of("on", "active", "glowing"),
            "selected", List.of("chosen", "picked"),
            "chosen", List.of("selected", "picked"));

    private static final Map<String, List<String>> OPPOSITES = Map.of(
            "free", List.of("occupied", "unavailable", "taken", "booked", "sold", "reserved", "selected"),
            "available", List.of("occupied", "unavailable", "taken", "booked", "sold", "reserved", "selected"),
            "incomplete", List.of("completed", "complete", "done"),
            "inactive", List.of("active"),
            "off", List.of("on", "lit", "active", "glowing"),
            "collapsed", List.of("expanded", "open"));

    /** Class names that the style sheets of the page know and that say a state. */
    private static final String CLASSES_IN_STYLES = """
            () => {
              const found = new Set();
              const walk = rules => { for (const rule of rules) {
                for (const name of (rule.selectorText || '').match(/\\.[\\w-]+/g) || []) found.add(name.slice(1));
                if (rule.cssRules) walk(rule.cssRules);
              } };
              for (const sheet of document.styleSheets) { try { walk(sheet.cssRules); } catch (foreign) { continue; } }
              return [...found];
            }
            """;

    /** States that one of several has. */
    private static final Set<String> MARKED = Set.of("selected", "active", "current", "highlighted", "chosen");

    /** The class that exactly one of an element and its like has, where there is one such class. */
    private static final String CLASS_OF_ONE = """
            element => {
              for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
                const alike = [...around.querySelectorAll(element.localName)].filter(one => one.checkVisibility());
                if (alike.length < 2) continue;
                const names = [...new Set(alike.flatMap(one => [...one.classList]))];
                const ofOne = names.filter(name => alike.filter(one => one.classList.contains(name)).length === 1);
                return ofOne.length === 1 ? ofOne[0] : null;
              }
              return null;
            }
            """;

    /** What a page may say in a word beside what it is said of. */
    private static final Set<String> SAID = Set.of(
            "locked",
            "unlocked",
            "open",
            "closed",
            "active",
            "inactive",
            "available",
            "unavailable",
            "occupied",
            "free",
            "reserved",
            "booked",
            "taken",
            "sold",
            "completed",
            "done",
            "finished",
            "matched",
            "solved",
            "archived");

    /** What may be so of an item as a whole, whatever of it is spoken of. */
    private static final Set<String> OF_AN_ITEM = Set.of("open", "expanded", "completed", "done", "finished");

    /** The classes of the nearest of several like elements that one is in, two levels up at most. */
    private static final String CLASSES_OF_ITEM = PageScript.function("""
            element => {
              for (let around = element.parentElement, level = 0; around && around !== document.body && level < 2; around = around.parentElement, level++) {
                if (isOneOfSeveral(around)) return [...around.classList];
              }
              return [];
            }
            """);

    /** The one box of the item that an element is in, which is not there to select it and no word beside tells how it is. */
    private static final String BOX_OF_ITEM = """
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

    private static final String TELLS_ACTIVE_FROM_DONE = """
            () => {
              const saying = word => [...document.querySelectorAll('a, button, label, option, [role=tab], [role=button]')]
                .filter(one => word.test(one.textContent.trim()));
              const done = saying(/^(completed|done|finished)$/i);
              return saying(/^(active|open|pending|to ?do|not done|uncompleted|incomplete|remaining)$/i)
                .some(one => done.some(other => (one.parentElement.parentElement ?? one.parentElement).contains(other)));
            }
            """;

    private final LivePage live;
    private final Grounder grounder;
    private final FullScreen fullScreen;
    private final ToldStates told;

    States(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
        this.fullScreen = new FullScreen(live, grounder);
        this.told = new ToldStates(live, grounder);
    }

    Resolution resolve(String line, Element element, String state, boolean negated) {
        if (state.equals(FullScreen.STATE)) {
            return fullScreen.resolve(line, element, classesInStyles(), negated);
        }
        if (ToldStates.isOfASwitch(state)) {
            return told.of(element, state, negated)
                    .or(() -> own(element, state)
                            .map(name -> Resolution.of(new Expectation.HasClass(element.target(), name, negated))))
                    .orElseGet(() -> noneOf(line, element, state, OPPOSITES.getOrDefault(state, List.of()), negated));
        }
        boolean chosen = state.equals("selected") || state.equals("checked") || state.equals("active");
        boolean done = DONE.contains(state);
        if (element.checkable() && NOT_DONE.contains(state) && isOfTasks() && isInAnItem(element)) {
            return Resolution.of(new Expectation.Checked(element.target(), !negated));
        }
        if (element.checkable() && (done || state.equals("incomplete"))) {
            return Resolution.of(new Expectation.Checked(element.target(), negated == done));
        }
        if (element.checkable() && chosen) {
            return Resolution.of(new Expectation.Checked(element.target(), negated));
        }
        Optional<Element> select =
                element.isOption() && chosen ? grounder.around(element.target(), "select") : Optional.empty();
        if (select.isPresent()) {
            return Resolution.of(
                    new Expectation.HasSelectedOption(select.get().target(), Literal.of(element.text()), negated));
        }
        Optional<Element> details = details(element, state);
        if (details.isPresent()) {
            return Resolution.of(new Expectation.HasAttribute(
                    details.get().target(), "open", null, Match.EXACT, negated != state.equals("collapsed")));
        }
        Optional<String> aria = ARIA.getOrDefault(state, List.of()).stream()
                .filter(element.attributes()::containsKey)
                .findFirst();
        if (aria.isPresent()) {
            return Resolution.of(new Expectation.HasAttribute(
                    element.target(), aria.get(), Literal.of(holding(element, aria.get())), Match.EXACT, negated));
        }
        Optional<Element> box = NOT_DONE.contains(state) && !element.control() ? boxOfItem(element) : Optional.empty();
        if (box.isPresent() && isOfTasks()) {
            return Resolution.of(new Expectation.Checked(box.get().target(), !negated));
        }
        Optional<Resolution> ofItem = OF_AN_ITEM.contains(state) ? ofItem(element, state, negated) : Optional.empty();
        if (ofItem.isPresent()) {
            return ofItem.get();
        }
        Optional<Resolution> inAWord =
                SAID.contains(state) && own(element, state).isEmpty()
                        ? told.of(element, state, negated)
                        : Optional.empty();
        if (inAWord.isPresent()) {
            return inAWord.get();
        }
        List<String> opposites = OPPOSITES.getOrDefault(state, List.of());
        if (!opposites.isEmpty()) {
            return noneOf(line, element, state, opposites, negated);
        }
        return classFor(element, state)
                .or(() -> MARKED.contains(state) ? classOfOne(element) : Optional.empty())
                .map(name -> Resolution.of(new Expectation.HasClass(element.target(), name, negated)))
                .orElseGet(() -> unknown(line, state));
    }

    private static Resolution unknown(String line, String state) {
        return new Resolution.Stopped(Findings.ungrounded(line, "nothing of the element says whether it is " + state));
    }

    /** {@code the question is open}: the item may say so that it heads. */
    private Optional<Resolution> ofItem(Element element, String state, boolean negated) {
        if (element.classes().stream().anyMatch(name -> says(name, state))
                || !(live.locate(element.target()).evaluate(CLASSES_OF_ITEM) instanceof List<?> classes)) {
            return Optional.empty();
        }
        return classes.stream()
                .map(String::valueOf)
                .filter(name -> says(name, state))
                .findFirst()
                .flatMap(name -> grounder.around(element.target(), "." + name)
                        .map(item -> Resolution.of(new Expectation.HasClass(item.target(), name, negated))));
    }

    /** A box that stands alone sets something: one that is active is ticked. */
    private boolean isInAnItem(Element element) {
        return Boolean.TRUE.equals(
                live.locate(element.target())
                        .evaluate(
                                "box => !!box.closest('li, tr, article, [role=listitem], [role=row], [class*=task i], [class*=todo i]')"));
    }

    private Optional<Element> boxOfItem(Element element) {
        @Nullable ElementHandle box =
                live.locate(element.target()).evaluateHandle(BOX_OF_ITEM).asElement();
        return box == null
                ? Optional.empty()
                : grounder.at(String.valueOf(box.evaluate(Groups.PATH)), "the box of " + element.text());
    }

    /** What an ARIA state is where it holds: that of the current one of several may say what it is of, such as a page. */
    private static String holding(Element element, String aria) {
        String value = String.valueOf(element.attributes().get(aria));
        return aria.equals("aria-current") && CURRENT_OF.contains(value) ? value : "true";
    }

    /** Where a page tells active ones from completed ones, an active one is not ticked. */
    private boolean isOfTasks() {
        return Boolean.TRUE.equals(live.page().evaluate(TELLS_ACTIVE_FROM_DONE));
    }

    /** Which of several is selected, a site may say by a class of any name. */
    private Optional<String> classOfOne(Element element) {
        return live.locate(element.target()).evaluate(CLASS_OF_ONE) instanceof String name
                ? Optional.of(name)
                : Optional.empty();
    }

    /** A native disclosure, by itself or by its summary. */
    private Optional<Element> details(Element element, String state) {
        boolean disclosed = state.equals("expanded") || state.equals("open") || state.equals("collapsed");
        return disclosed && (element.tag().equals("details") || element.tag().equals("summary"))
                ? grounder.around(element.target(), "details")
                : Optional.empty();
    }

    /** {@code available} is said by what is missing: none of the states that rule it out, of those that the page knows. */
    private Resolution noneOf(String line, Element element, String state, List<String> opposites, boolean negated) {
        List<String> known = opposites.stream()
                .flatMap(opposite -> classFor(element, opposite).stream())
                .distinct()
                .toList();
        if (known.isEmpty() || negated && known.size() > 1) {
            return unknown(line, state);
        }
        return new Resolution.Resolved(known.stream()
                .<Operation>map(name -> new Expectation.HasClass(element.target(), name, !negated))
                .toList());
    }

    private Optional<String> classFor(Element element, String state) {
        Optional<String> own = own(element, state);
        if (own.isPresent()) {
            return own;
        }
        List<String> candidates =
                classesInStyles().stream().filter(name -> says(name, state)).toList();
        return candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : candidates.stream().filter(state::equals).findFirst();
    }

    private static Optional<String> own(Element element, String state) {
        return element.classes().stream().filter(name -> says(name, state)).findFirst();
    }

    private List<String> classesInStyles() {
        return live.page().evaluate(CLASSES_IN_STYLES) instanceof List<?> known
                ? known.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static boolean says(String className, String state) {
        return names(className, state)
                || SYNONYMS.getOrDefault(state, List.of()).stream().anyMatch(other -> names(className, other));
    }

    private static boolean names(String className, String state) {
        String stem = state.replaceAll("(?:ed|d|ing)$", "");
        // "flipped" is "flip"
        String single = stem.replaceAll("([b-df-hj-np-tv-z])\\1$", "$1");
        for (String part : className.toLowerCase(Locale.ROOT).split("[-_]+")) {
            if (part.equals(state) || part.equals(stem) || part.equals(single)) {
                return true;
            }
        }
        return false;
    }
}
