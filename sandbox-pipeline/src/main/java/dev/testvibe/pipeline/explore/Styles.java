package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** A style property is compared as the browser computes it: "red", "#f00" and "rgba(255,0,0,1)" are one colour. */
final class Styles {

    /** What the value becomes on a sibling of the element; null where it is no value of the property. */
    private static final String COMPUTE = """
            (element, [property, value]) => {
              if (!CSS.supports(property, value)) return null;
              const probe = element.cloneNode(false);
              probe.style.setProperty('transition', 'none', 'important');
              probe.style.setProperty(property, value, 'important');
              element.parentElement.append(probe);
              const computed = getComputedStyle(probe).getPropertyValue(property);
              probe.remove();
              return computed;
            }
            """;

    private static final String HEX = """
            (element, color) => {
              const pen = document.createElement('canvas').getContext('2d');
              pen.fillStyle = color;
              return CSS.supports('color', color) ? pen.fillStyle : color;
            }
            """;

    private static final String IS_CLEAR = """
            root => {
              const style = getComputedStyle(root);
              return style.backgroundColor === 'rgba(0, 0, 0, 0)' && style.backgroundImage === 'none';
            }
            """;

    private static final Map<String, String> OTHER_ROOT = Map.of("html", "body", "body", "html");

    private final LivePage live;

    Styles(LivePage live) {
        this.live = live;
    }

    /** A colour, whatever way it is written, as a field for colours holds it; what is none stays as it is. */
    String hexOf(Element element, String color) {
        return String.valueOf(live.locate(element.target()).evaluate(HEX, color));
    }

    Resolution resolve(String line, Element element, String property, String value, boolean negated) {
        Target target = painted(element, property);
        Object computed = live.locate(target).evaluate(COMPUTE, List.of(property, value));
        if (computed == null && !negated) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "“" + value + "” is no value of the style property " + property));
        }
        return Resolution.of(
                new Expectation.HasCss(target, property, computed == null ? value : computed.toString(), negated));
    }

    /** The background of a page is that of its body or of the document, whichever has one. */
    private Target painted(Element element, String property) {
        Optional<String> other = Optional.ofNullable(OTHER_ROOT.get(element.tag()))
                .filter(root -> property.startsWith("background"))
                .filter(root -> isClear(element.target().selector()) && !isClear(root));
        return other.map(root -> new Target(root, element.target().description()))
                .orElse(element.target());
    }

    private boolean isClear(String root) {
        return Boolean.TRUE.equals(live.page().locator(root).first().evaluate(IS_CLEAR));
    }
}
