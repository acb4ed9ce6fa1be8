package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** A style property is compared as the browser computes it: "red", "#f00" and "rgba(255,0,0,1)" are one colour. */
public final class Styles {

    /**
     * What the value becomes on a sibling of the element; null where it is no value of the property. A text that starts on
     * the left is aligned to the left.
     */
    private static final String COMPUTE = """
            (element, [property, value]) => {
              if (!CSS.supports(property, value)) return null;
              const probe = element.cloneNode(false);
              probe.style.setProperty('transition', 'none', 'important');
              probe.style.setProperty(property, value, 'important');
              (element.parentElement ?? element).append(probe);
              const computed = getComputedStyle(probe).getPropertyValue(property);
              probe.remove();
              const now = getComputedStyle(element);
              const sides = now.direction === 'rtl' ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' };
              return property === 'text-align' && sides[now.textAlign] === computed ? now.textAlign : computed;
            }
            """;

    private static final String AT_REST = """
            async (element, property) => {
              const ends = element.getAnimations().map(one => one.finished);
              await Promise.race([Promise.allSettled(ends), new Promise(done => setTimeout(done, 1000))]);
              return getComputedStyle(element).getPropertyValue(property);
            }
            """;

    private static final String HEX = """
            (element, color) => {
              const pen = document.createElement('canvas').getContext('2d');
              pen.fillStyle = color;
              return CSS.supports('color', color) ? pen.fillStyle : color;
            }
            """;

    /** The value, whether any layer of it is seen, and whether one is not. */
    private static final String SHADOW = """
            element => {
              const value = getComputedStyle(element).boxShadow;
              const layers = value === 'none' ? [] : value.split(/,(?![^(]*\\))/);
              const isSeen = layer => !/rgba\\([^)]*,\\s*0\\)|\\/\\s*0%?\\)|transparent/.test(layer) && /[1-9]/.test(layer.replace(/\\w*\\([^)]*\\)/, ''));
              return [value, layers.some(isSeen), layers.some(layer => !isSeen(layer))];
            }
            """;

    private static final String IS_CLEAR = """
            root => {
              const style = getComputedStyle(root);
              return style.backgroundColor === 'rgba(0, 0, 0, 0)' && style.backgroundImage === 'none';
            }
            """;

    private final LivePage live;

    public Styles(LivePage live) {
        this.live = live;
    }

    /** A colour, whatever way it is written, as a field for colours holds it; what is none stays as it is. */
    public String hexOf(Element element, String color) {
        return String.valueOf(live.locate(element.target()).evaluate(HEX, color));
    }

    public Resolution resolve(String line, Element element, String property, String value, boolean negated) {
        return resolve(line, element.target(), property, value, negated);
    }

    /** One of the values that the property has, as what it is drawn with: the test asserts all of them. */
    public Resolution holding(String line, Element element, String property, String value) {
        Pattern drawn = Pattern.compile("\\b" + Pattern.quote(value) + "\\b(?!\\(0(?:px|%)?\\))");
        String seen = Patience.until(
                live,
                () -> String.valueOf(live.locate(element.target()).evaluate(AT_REST, property)),
                computed -> drawn.matcher(computed).find());
        return drawn.matcher(seen).find()
                ? Resolution.of(new Expectation.HasCss(element.target(), property, seen, false))
                : new Resolution.Stopped(Findings.unsatisfied(
                        line,
                        new Judgement.DoesNotHold(
                                element.target().description() + " to have the " + property + " " + value, seen)));
    }

    /** The same of the whole page: of the document, or of its body where the document itself paints nothing. */
    public Optional<Resolution> ofThePage(String line, String page, String property, String value, boolean negated) {
        return Stream.of("html", "body")
                .map(root -> new Target(root, page))
                .filter(root -> !Boolean.TRUE.equals(live.locate(root).evaluate(IS_CLEAR)))
                .findFirst()
                .map(painted -> resolve(line, painted, property, value, negated));
    }

    /** A shadow that is transparent, or of no size, is none, though the style names it. */
    private Resolution shadow(String line, Target target, boolean isWanted) {
        List<?> seen = Patience.until(
                live,
                () -> (List<?>) live.locate(target).evaluate(SHADOW),
                found -> Boolean.TRUE.equals(found.get(1)) == isWanted);
        String value = String.valueOf(seen.get(0));
        if (Boolean.TRUE.equals(seen.get(1)) != isWanted) {
            return new Resolution.Stopped(Findings.unsatisfied(
                    line,
                    new Judgement.DoesNotHold(
                            target.description() + (isWanted ? " to have a shadow" : " to have no shadow"), value)));
        }
        boolean namesWhatIsNotSeen = Boolean.TRUE.equals(seen.get(2));
        return Resolution.of(
                namesWhatIsNotSeen
                        ? new Expectation.HasCss(target, "box-shadow", value, false)
                        : new Expectation.HasCss(target, "box-shadow", "none", isWanted));
    }

    private Resolution resolve(String line, Target target, String property, String value, boolean negated) {
        if (property.equals("box-shadow") && value.equals("none")) {
            return shadow(line, target, negated);
        }
        Object computed = live.locate(target).evaluate(COMPUTE, List.of(property, value));
        if (computed == null && !negated) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "“" + value + "” is no value of the style property " + property));
        }
        return Resolution.of(
                new Expectation.HasCss(target, property, computed == null ? value : computed.toString(), negated));
    }
}
