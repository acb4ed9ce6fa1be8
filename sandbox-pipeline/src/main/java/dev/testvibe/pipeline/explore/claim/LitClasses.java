package dev.testvibe.pipeline.explore.claim;

import java.util.Set;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.StateClasses;
import dev.testvibe.pipeline.grounding.Element;

/**
 * Whether a class such as {@code active} says that something is lit: it also marks what is merely selected. It does where it
 * makes the thing shine, and the page has no plainer class for that.
 */
record LitClasses(LivePage live, StateClasses classes) {

    private static final Set<String> STATES = Set.of("on", "off", "lit");

    /** Classes that say nothing else. */
    private static final Set<String> PLAIN = Set.of("on", "lit", "glowing", "is-on", "is-lit", "is-glowing");

    private static final Set<String> CHOICES = Set.of("option", "tab", "radio", "menuitem", "menuitemradio");

    /** Whether a rule of the page for this class makes the element, or what is in it, shine; what is merely filled otherwise may be selected, unless it is a lamp or one of a grid. */
    private static final String SHINES = """
            (element, name) => {
              const own = new RegExp('\\\\.' + name.replace(/[^\\w-]/g, '') + '(?![\\\\w-])');
              const LAMP = /^(lamp|light|led|bulb|lantern|beacon|candle|torch|star|switch|power|indicator|signal|toggle|device|heater|fan|socket|cell|square|pixel|pad|dot|segment)s?\\d*$/i;
              const isALamp = [...element.classList, element.id].some(one => one !== name && one.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).some(word => LAMP.test(word)));
              const shining = isALamp ? /^(background(-color|-image)?|box-shadow|text-shadow|filter|opacity|fill|animation-name)$/ : /^(box-shadow|text-shadow|filter|animation-name)$/;
              const isFor = selector => {
                if (!own.test(selector)) return false;
                const others = selector.replace(own, '').replace(/::?[\\w-]+(\\([^)]*\\))?/g, '').trim() || '*';
                try { return element.matches(others) || !!element.querySelector(others); } catch (unknown) { return false; }
              };
              const walk = rules => [...rules].some(rule => rule.selectorText && rule.selectorText.split(',').some(isFor) && [...rule.style].some(one => shining.test(one))
                || rule.cssRules && walk(rule.cssRules));
              return [...document.styleSheets].some(sheet => { try { return walk(sheet.cssRules); } catch (foreign) { return false; } });
            }
            """;

    static boolean areMeant(String state) {
        return STATES.contains(state);
    }

    boolean mayBeSaidBy(Element element, String name) {
        return !StateClasses.says(name, "active")
                || isNoChoice(element) && hasNoPlainerClass() && shines(element, name);
    }

    private static boolean isNoChoice(Element element) {
        return !CHOICES.contains(element.role()) && !element.attributes().containsKey("aria-selected");
    }

    private boolean hasNoPlainerClass() {
        return classes.inStyles().stream().noneMatch(PLAIN::contains);
    }

    private boolean shines(Element element, String name) {
        return Boolean.TRUE.equals(live.locate(element.target()).first().evaluate(SHINES, name));
    }
}
