package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/**
 * That no errors are shown: nothing that a page marks as one says anything. Only of a page that has a place for errors can
 * that be told.
 */
final class ShownErrors {

    /** Selectors of what a page makes for its errors, by a role, a class or an id. */
    private static final String PLACES = """
            () => {
              const names = new Set();
              for (const one of document.querySelectorAll('*')) {
                // what reports a success is no error
                if (one.matches('[role=alert]')) names.add('[role="alert"]:not([class*="success" i])');
                if (one.hasAttribute('aria-invalid')) names.add('[aria-invalid="true"]');
                for (const name of one.classList) if (/error|^(invalid-feedback|alert-danger|text-danger|help-block)$/i.test(name)) names.add('.' + CSS.escape(name) + ':not(:empty)');
                if (/error/i.test(one.id)) names.add('#' + CSS.escape(one.id) + ':not(:empty)');
              }
              return [...names].slice(0, 12);
            }
            """;

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
        if (!(live.page().evaluate(PLACES) instanceof List<?> places) || places.isEmpty()) {
            return Optional.empty();
        }
        if (live.page().evaluate(COMPLAINTS) instanceof List<?> complaints && !complaints.isEmpty()) {
            return Optional.of(new Resolution.Stopped(
                    Findings.ungrounded(line, "“" + complaints.get(0) + "” is new, and may be such an error")));
        }
        return Optional.of(new Resolution.Resolved(
                places.stream().<Operation>map(ShownErrors::noneIn).toList()));
    }

    private static Expectation noneIn(Object place) {
        return new Expectation.HasCount(
                new Target(place + Selectors.ONLY_VISIBLE, "errors"), 0, Comparison.EQUAL, false);
    }
}
