package dev.testvibe.pipeline.explore.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.StateClasses;
import dev.testvibe.pipeline.grounding.Element;

/**
 * The classes that say what somebody did with an item: {@code packed} and {@code is-packed} say that it is packed, and
 * {@code pack-item}, {@code not-packed} or {@code fixed-height} say nothing.
 */
public record DoneClasses(LivePage live) {

    private static final Set<String> BESIDE =
            Set.of("is", "item", "row", "task", "todo", "li", "entry", "state", "status", "list", "group");

    /**
     * Whether a class may come and go on an item: another of its list has it, or the style sheets know it of such items. No
     * item shows by the lack of it what its ticked box, its struck name or its words say otherwise.
     */
    private static final String IS_OF_THE_LIST = """
            (item, [name, state]) => {
              const parts = [item, ...item.querySelectorAll('*')];
              const isTicked = parts.some(one => one.checked === true && one.type === 'checkbox' || one.getAttribute('aria-checked') === 'true');
              const isStruck = parts.some(one => one.innerText?.trim() && getComputedStyle(one).textDecorationLine.includes('line-through'));
              const said = new RegExp('^(\\\\S+ ){0,2}(un|not )?' + state + '\\\\W*$', 'i');
              const isSaid = parts.some(one => !one.children.length && said.test(one.textContent.trim()));
              if (isTicked || isStruck || isSaid) return false;
              const has = one => one.classList.contains(name) || one.getElementsByClassName(name).length > 0;
              if ([...item.parentElement.children].some(one => one !== item && has(one))) return true;
              const ofSuch = new RegExp('^(.*?)\\\\.' + CSS.escape(name) + '(?![\\\\w-])([^\\\\s>+~,]*)');
              const fits = selector => {
                const [, before, after] = selector.trim().match(ofSuch) || [null, '', ''];
                const rest = before + after.replace(/::?[\\\\w-]+(\\\\(.*?\\\\))?/g, '');
                try { return rest.trim() !== '' && parts.some(one => one.matches(/[\\s>+~]$/.test(rest) ? rest + '*' : rest)); } catch (unknown) { return false; }
              };
              const walk = rules => [...rules].some(rule => (rule.selectorText || '').split(',').some(one =>
                  ofSuch.test(one) && (rule.style.textDecorationLine.includes('line-through') || fits(one)))
                || rule.cssRules && walk(rule.cssRules));
              return [...document.styleSheets].some(sheet => { try { return walk(sheet.cssRules); } catch (foreign) { return false; } });
            }
            """;

    private static final String BESIDES =
            "item => [...item.parentElement.querySelectorAll('*')].filter(one => !item.contains(one)).flatMap(one => [...one.classList])";

    public static boolean says(String className, String state) {
        List<String> parts = Arrays.asList(className.toLowerCase(Locale.ROOT).split("[-_]+"));
        return parts.contains(state) && parts.stream().allMatch(part -> part.equals(state) || BESIDE.contains(part));
    }

    /** The class that says so and that the element has. */
    static Optional<String> own(Element element, String state) {
        return element.classes().stream().filter(name -> says(name, state)).findFirst();
    }

    /** The class that an item has if it is so, or would have. */
    Optional<String> of(Element item, String state) {
        return own(item, state)
                .or(() -> Stream.concat(besides(item).stream(), new StateClasses(live).inStyles().stream())
                        .distinct()
                        .filter(name -> says(name, state))
                        .filter(name -> isOfTheList(item, name, state))
                        .findFirst());
    }

    private List<String> besides(Element item) {
        return live.locate(item.target()).evaluate(BESIDES) instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    private boolean isOfTheList(Element item, String name, String state) {
        return Boolean.TRUE.equals(live.locate(item.target()).evaluate(IS_OF_THE_LIST, List.of(name, state)));
    }
}
