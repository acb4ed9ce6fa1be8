package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/**
 * That no errors are shown: nothing that a page marks as one says anything. Only of a page that has a place for errors can
 * that be told.
 */
final class ShownErrors {

    private static final String PLACES = ":is([role=alert],[class*=error i],[id*=error i],[data-testid*=error i],"
            + "[data-test*=error i],.invalid-feedback,.alert-danger,.text-danger,.help-block)";

    private static final Set<String> WORDS = Set.of("validation", "error", "form", "field", "input", "visible");

    private final LivePage live;

    ShownErrors(LivePage live) {
        this.live = live;
    }

    /** {@code no errors}, {@code no validation errors}: not one of them, whatever it says. */
    static boolean areMeant(Phrase phrase) {
        return phrase.kind() == Kind.MESSAGE
                && phrase.all()
                && CurrentSubject.isOfAll(phrase)
                && WORDS.containsAll(phrase.words())
                && phrase.text().matches("(?i).*\\berrors?(?: messages?)?");
    }

    Optional<Resolution> none() {
        Target places = new Target(PLACES, "what shows errors");
        if (live.locate(places).count() == 0) {
            return Optional.empty();
        }
        List<Operation> none = List.of(
                none(PLACES + ":not(:empty)" + Selectors.ONLY_VISIBLE, "errors"),
                none("[aria-invalid=true]" + Selectors.ONLY_VISIBLE, "fields that are marked as invalid"));
        return Optional.of(new Resolution.Resolved(none));
    }

    private static Expectation none(String selector, String description) {
        return new Expectation.HasCount(new Target(selector, description), 0, Comparison.EQUAL, false);
    }
}
