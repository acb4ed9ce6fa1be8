package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;

/** The number on what leads somewhere, such as how many are in the cart. */
record Badges(LivePage live, Grounder grounder) {

    private static final Set<String> CALLED = Set.of("badge", "counter", "count", "bubble", "indicator");

    /** Whether it says its name and nothing else, with no number beside it either. */
    private static final String BEARS_NOTHING = PageScript.function("""
            control => {
              const bearer = control.closest('li') ?? control;
              const beside = [bearer.previousElementSibling, bearer.nextElementSibling, ...(bearer === control ? [] : bearer.children)];
              const parts = [control, ...control.querySelectorAll('*')];
              return /^[^\\d]*\\p{L}[^\\d]*$/u.test(shown(control)) && parts.every(one => ['::before', '::after'].every(end => !/\\d/.test(getComputedStyle(one, end).content)))
                && beside.every(one => !one || one === control || !/^\\D?\\d+\\D?$/.test(shown(one)));
            }
            """);

    /** {@code the cart badge is not displayed}, where the cart shows its name alone and never showed more so far. */
    Optional<Resolution> none(Phrase badge) {
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
                        .filter(control -> control.visible()
                                && Boolean.TRUE.equals(
                                        live.locate(control.target()).evaluate(BEARS_NOTHING)))
                        .map(control -> Resolution.of(new Expectation.HasText(
                                control.target(), Literal.of(control.text()), Match.EXACT, false, false)))
                : Optional.empty();
    }
}
