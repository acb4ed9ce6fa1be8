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

    /** What may say so as well, though it is no place for errors alone. */
    private static final String WARNINGS =
            ":is(p,span,div,li,small,em,strong,output):is(.warn,.warning,.danger,.alert,.invalid)";

    /** Texts that were not there before and speak of what went wrong or is wanted, in whatever they stand. */
    private static final String COMPLAINTS = PageScript.function("""
            () => {
              const before = window[Symbol.for('testvibe.baseline')];
              const fails = /\\b(?:required|invalid|must|errors?|incorrect|failed|please|cannot|can't|not valid)\\b/i;
              return [...document.body.querySelectorAll('*')].filter(one => !one.matches('script,style,noscript,template,option,input,textarea,select') && isVisible(one))
                .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && fails.test(node.nodeValue)))
                .filter(one => !before?.has(one) || before.get(one).text !== one.textContent).map(one => shown(one)).filter(text => fails.test(text) && !/\\bno errors?\\b/i.test(text));
            }
            """);

    private static final String COMPLAINING_WARNINGS =
            WARNINGS + " >> internal:has-text=/\\b(required|invalid|must|errors?|incorrect|failed|please|cannot)\\b/i";

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

    Optional<Resolution> none(String line) {
        Target places = new Target(PLACES, "what shows errors");
        if (live.locate(places).count() == 0) {
            return Optional.empty();
        }
        if (live.page().evaluate(COMPLAINTS) instanceof List<?> complaints && !complaints.isEmpty()) {
            return Optional.of(new Resolution.Stopped(
                    Findings.ungrounded(line, "“" + complaints.get(0) + "” is new, and may be such an error")));
        }
        List<Operation> none = List.of(
                none(PLACES + ":not(:empty)" + Selectors.ONLY_VISIBLE, "errors"),
                none(COMPLAINING_WARNINGS + Selectors.ONLY_VISIBLE, "warnings of what is wrong"),
                none("[aria-invalid=true]" + Selectors.ONLY_VISIBLE, "fields that are marked as invalid"));
        return Optional.of(new Resolution.Resolved(none));
    }

    private static Expectation none(String selector, String description) {
        return new Expectation.HasCount(new Target(selector, description), 0, Comparison.EQUAL, false);
    }
}
