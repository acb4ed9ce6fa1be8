package dev.testvibe.pipeline.explore.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;

/**
 * The form that somebody is filling in: {@code click Sign in} is on its button, and not on a link of the menu that is
 * called the same and leads to the form.
 */
record FormInUse(LivePage live, Grounder grounder) {

    private static final int MOST = 4;

    /** Whether it sends the form in which the focus is. */
    private static final String SENDS = """
            one => {
              const form = document.activeElement?.closest('form');
              return !!form && form.contains(one) && one.matches('button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]');
            }
            """;

    /** Its button, where links are all else that the phrase may mean. */
    Optional<Element> button(Phrase phrase, Grounding grounding) {
        boolean mayBe = grounding instanceof Grounding.Ambiguous several
                && several.candidates().size() <= MOST
                && several.candidates().stream()
                                .filter(one -> !one.role().equals("link"))
                                .count()
                        == 1;
        if (!mayBe || phrase.position() != 0) {
            return Optional.empty();
        }
        int count = ((Grounding.Ambiguous) grounding).candidates().size();
        List<Element> sending = IntStream.rangeClosed(1, count)
                .mapToObj(place -> grounder.ground(phrase.at(place), Purpose.CLICK))
                .flatMap(one -> one instanceof Grounding.Found found ? Stream.of(found.element()) : Stream.of())
                .filter(one -> Boolean.TRUE.equals(live.locate(one.target()).evaluate(SENDS)))
                .toList();
        return sending.size() == 1 ? Optional.of(sending.get(0)) : Optional.empty();
    }
}
