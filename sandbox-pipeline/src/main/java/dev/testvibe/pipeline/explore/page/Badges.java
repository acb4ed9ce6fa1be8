package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** The number on what leads somewhere, such as how many are in the cart. */
public record Badges(LivePage live, Grounder grounder) {

    private static final Set<String> CALLED = Set.of("badge", "counter", "count", "bubble", "indicator");

    /**
     * How many parents hold it and no other control, where it says its name and nothing else: no number or dot is in these
     * or beside them. Null where there may be one.
     */
    private static final String BEARS_NOTHING = PageScript.function("""
            control => {
              const CONTROLS = 'a,button,input,select,textarea,[role=button],[role=link]';
              const BADGE = /(?:^|[-_ ])(?:badge|cnt|count(?:er)?|dot|indicator|bubble|unread)(?:$|[-_ ])/i;
              const levels = [];
              for (let outer = control.parentElement; outer && outer !== document.body && outer.querySelectorAll(CONTROLS).length === 1; outer = outer.parentElement) levels.push(outer);
              const holder = levels.at(-1) ?? control;
              const isPainted = style => !/^(?:transparent|rgba\\(.*, 0\\))$/.test(style.backgroundColor) || style.backgroundImage !== 'none' || parseFloat(style.borderTopWidth) > 0;
              const isDrawnAt = (one, end) => {
                const style = getComputedStyle(one, end);
                const size = [parseFloat(style.width), parseFloat(style.height)];
                return /\\d/.test(style.content) || /^"[^"]*"$/.test(style.content) && isPainted(style) && Math.max(...size) < 32 && Math.abs(size[0] - size[1]) < 5;
              };
              const isMark = one => {
                const box = one.getBoundingClientRect();
                const isSeen = getComputedStyle(one).visibility !== 'hidden' && box.width > 0 && box.height > 0;
                const isCalledSo = BADGE.test([one.getAttribute('class'), ...testIdsOf(one)].join(' '));
                const isEmpty = !one.childElementCount && !fold(one.textContent) && !one.closest('svg') && !one.matches('img');
                return isSeen && (isCalledSo || isEmpty && isPainted(getComputedStyle(one)))
                  || isEmpty && ['count', 'badge', 'number', 'value', 'content'].some(name => /[1-9]/.test(one.dataset[name] ?? ''));
              };
              const bearer = control.closest('li') ?? holder;
              const within = [...new Set([holder, bearer])].flatMap(one => [...one.querySelectorAll('*')]).filter(one => one !== control && !one.contains(control));
              const beside = [bearer, holder].flatMap(one => [one.previousElementSibling, one.nextElementSibling]).filter(one => one && !one.contains(control) && !one.matches(CONTROLS) && !one.querySelector(CONTROLS));
              const marks = [...within, ...beside.filter(one => shown(one).length < 16).flatMap(one => [one, ...one.querySelectorAll('*')])];
              const isBare = /^[^\\d]*\\p{L}[^\\d]*$/u.test(shown(control)) && !/\\d/.test(shown(holder)) && !/\\d/.test(shown(bearer).length < 60 ? shown(bearer) : '')
                && !beside.some(one => shown(one).length < 16 && /\\d/.test(shown(one)))
                && [control, ...marks].every(one => ['::before', '::after'].every(end => !isDrawnAt(one, end))) && !marks.some(isMark);
              return isBare ? levels.filter(outer => fold(outer.textContent) === shown(control)).length : null;
            }
            """);

    /** {@code the cart badge is not displayed}, where the cart shows its name alone and never showed more so far. */
    public Optional<Resolution> none(Phrase badge) {
        List<String> words = badge.words();
        boolean mayBe = badge.kind() == null
                && CurrentSubject.isOfAll(badge)
                && words.size() > 1
                && CALLED.contains(words.get(words.size() - 1));
        return mayBe
                ? Stream.of(Kind.LINK, Kind.BUTTON)
                        .map(kind -> Phrase.of(badge.text())
                                .ofKind(kind)
                                .withWords(words.stream()
                                        .filter(word -> !CALLED.contains(word))
                                        .toList()))
                        .map(control -> grounder.ground(control, Purpose.CLICK))
                        .flatMap(found ->
                                found instanceof Grounding.Found one ? Stream.of(one.element()) : Stream.empty())
                        .findFirst()
                        .filter(Element::visible)
                        .flatMap(this::bearingNothing)
                : Optional.empty();
    }

    private Optional<Resolution> bearingNothing(Element control) {
        Target target = control.target();
        return live.locate(target).evaluate(BEARS_NOTHING) instanceof Number levels
                ? Optional.of(Resolution.of(new Expectation.HasText(
                        levels.intValue() == 0
                                ? target
                                : new Target(
                                        target.selector() + " >> xpath=..".repeat(levels.intValue()),
                                        "what holds " + target.description()),
                        Literal.of(control.text()),
                        Match.EXACT,
                        false,
                        false)))
                : Optional.empty();
    }
}
