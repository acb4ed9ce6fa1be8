package dev.testvibe.pipeline.browser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/**
 * What the page looked like before the latest actions, which expectations about change compare with. It is of the page
 * that was open then: of another one nothing is known.
 */
public final class Baseline {

    /** Remembers of every element what it shows; the elements themselves are the keys. */
    private static final String TAKE = """
            () => {
              const before = new Map(), previous = window[Symbol.for('testvibe.baseline')];
              const changed = window[Symbol.for('testvibe.changed')] ??= new WeakSet();
              const walk = node => {
                for (const child of node.children) {
                  if (previous?.has(child) && previous.get(child).text !== child.textContent) changed.add(child);
                  before.set(child, {
                    count: child.childElementCount, text: child.textContent, value: child.value, checked: child.checked,
                    classes: child.getAttribute('class') || '' });
                  if (child.shadowRoot) walk(child.shadowRoot);
                  walk(child);
                }
              };
              walk(document.body || document.documentElement);
              window[Symbol.for('testvibe.baseline')] = before;
              const shown = element => element.value === undefined || element.tagName === 'LI' ? element.innerText : element.value;
              return [...before.keys()].filter(one => !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(one.tagName))
                .filter(one => !one.childElementCount || /^(LI|TR|P|OPTION|ARTICLE)$/.test(one.tagName))
                .map(one => String(shown(one) ?? '').trim()).filter(text => text && text.length < 2000).slice(0, 5000);
            }
            """;

    private static final String COMPARE = """
            element => {
              const before = window[Symbol.for('testvibe.baseline')]?.get(element);
              const same = (a, b) => a === b;
              return before ? {
                count: element.childElementCount - before.count, text: same(element.textContent, before.text),
                value: same(element.value, before.value), checked: same(element.checked, before.checked),
                classes: same(element.getAttribute('class') || '', before.classes), textBefore: before.text } : null;
            }
            """;

    /**
     * How an element differs from the baseline.
     *
     * @param childrenAdded children more than before; negative for less
     * @param textBefore its text in the baseline
     */
    public record Difference(
            int childrenAdded,
            boolean sameText,
            boolean sameValue,
            boolean sameChecked,
            boolean sameClasses,
            String textBefore) {}

    private final LivePage live;
    private final Map<String, Double> numbers = new HashMap<>();
    private final Set<String> ever = new HashSet<>();
    private List<String> texts = List.of();

    Baseline(LivePage live) {
        this.live = live;
    }

    /** Remembers what the page looks like now. */
    void take() {
        texts = live.inFrames(TAKE)
                .flatMap(shown -> shown instanceof List<?> list ? list.stream() : Stream.empty())
                .map(String::valueOf)
                .toList();
        ever.addAll(texts);
    }

    /** Whether some element showed the text before any of the actions so far. */
    public boolean everShowed(String text) {
        var words = WholeWords.pattern(text);
        return ever.stream().anyMatch(one -> words.matcher(one).find());
    }

    /** Whether some element showed the text, as a run of whole words, when the baseline was taken. */
    public boolean showed(String text) {
        var words = WholeWords.pattern(text);
        return texts.stream().anyMatch(one -> words.matcher(one).find());
    }

    /** The difference of one element to the baseline, or nothing if it was not there or the page is another. */
    public Optional<Difference> differenceOf(Target target) {
        @Nullable Object difference = live.locate(target).evaluate(COMPARE);
        if (!(difference instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                map.get("count") instanceof Number count ? count.intValue() : 0,
                Boolean.TRUE.equals(map.get("text")),
                Boolean.TRUE.equals(map.get("value")),
                Boolean.TRUE.equals(map.get("checked")),
                Boolean.TRUE.equals(map.get("classes")),
                String.valueOf(map.get("textBefore"))));
    }

    /** Whether the text of an element was another than it is at an earlier baseline of the same page. */
    public boolean hasEverChanged(Target target) {
        return Boolean.TRUE.equals(
                live.locate(target).evaluate("element => !!window[Symbol.for('testvibe.changed')]?.has(element)"));
    }

    /** How many of the elements that a target matches were there when the baseline was taken. */
    public int countOf(Target target) {
        Object count = live.locate(target)
                .evaluateAll("found => found.filter(one => window[Symbol.for('testvibe.baseline')]?.has(one)).length");
        return count instanceof Number number ? number.intValue() : 0;
    }

    /** Remembers the number that an element shows, by which it will be told how that changed. */
    public void rememberNumber(Target target) {
        OptionalDouble number = live.numberOf(target);
        if (number.isPresent()) {
            numbers.put(target.selector(), number.getAsDouble());
        }
    }

    /** The number that was remembered of an element. */
    public OptionalDouble numberOf(Target target) {
        @Nullable Double number = numbers.get(target.selector());
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
