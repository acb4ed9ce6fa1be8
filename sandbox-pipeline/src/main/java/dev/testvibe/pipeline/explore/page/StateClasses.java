package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.words.DoneWords;

/** The classes that say a state by their names: those of an element, and those that the style sheets of the page know. */
public record StateClasses(LivePage live) {

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

    private static final String IN_STYLES = """
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

    /** The class that exactly one of an element and its like has, where there is one such class. */
    private static final String OF_ONE = """
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

    /** The class that says the state of this element, whether it has it now or may come to have it. */
    public Optional<String> of(Element element, String state) {
        Optional<String> own = own(element, state);
        if (own.isPresent()) {
            return own;
        }
        List<String> candidates =
                inStyles().stream().filter(name -> says(name, state)).toList();
        return candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : candidates.stream().filter(state::equals).findFirst();
    }

    /** The class that says the state and that the element has. */
    public static Optional<String> own(Element element, String state) {
        return element.classes().stream().filter(name -> says(name, state)).findFirst();
    }

    /** All classes that the style sheets of the page know. */
    public List<String> inStyles() {
        return live.page().evaluate(IN_STYLES) instanceof List<?> known
                ? known.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Whether a class says a state by its name, or that of another which means the same. */
    public static boolean says(String className, String state) {
        if (DoneWords.isOne(state)) {
            return saysDone(className, state);
        }
        return names(className, state)
                || SYNONYMS.getOrDefault(state, List.of()).stream().anyMatch(other -> names(className, other));
    }

    /** {@code item--packed} and {@code is-read}, but neither {@code pack-item} nor {@code not-packed}, {@code to-read} and {@code read-more}. */
    private static boolean saysDone(String className, String state) {
        return Pattern.matches(
                "(?:(?!(?:not|no|non|un|to|never|show|hide|toggle|all|only)[-_])[a-z0-9]+[-_]+)*" + state
                        + "(?:[-_]+(?:item|row|task|entry|state|status))?",
                className.toLowerCase(Locale.ROOT));
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

    /** Which of several is selected, a site may say by a class of any name. */
    public Optional<String> ofOne(Element element) {
        return live.locate(element.target()).evaluate(OF_ONE) instanceof String name
                ? Optional.of(name)
                : Optional.empty();
    }
}
