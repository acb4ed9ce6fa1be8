package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.LoginWords;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** Whether somebody is logged in, as far as a page says so by what it offers: to log out, or to log in. */
final class Sessions {

    private static final List<String> OUT = List.of("log out", "logout", "sign out", "log off", "sign off");
    private static final Target PASSWORD =
            new Target("input[type=password]" + Selectors.ONLY_VISIBLE, "a field for a password");

    private final LivePage live;
    private final Grounder grounder;
    private boolean passwordGiven;

    Sessions(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** Told of what was filled in: a form that took a password and is gone has let somebody in. */
    void filled(Target field) {
        passwordGiven |= (field.selector() + field.description())
                .toLowerCase(java.util.Locale.ROOT)
                .contains("passw");
    }

    /** What the page offers to log out with. */
    Optional<Target> wayOut() {
        return offered(OUT, Purpose.CLICK).map(Element::target);
    }

    boolean nobodyCameIn() {
        return !passwordGiven && offered(OUT, Purpose.OBSERVE).isEmpty();
    }

    Resolution resolve(String line, boolean loggedOut) {
        // a menu that is closed holds it back, and a page that hides it offers nothing
        Optional<Element> anyOut = offered(OUT, Purpose.OBSERVE);
        Optional<Element> out = anyOut.filter(Element::visible);
        if (loggedOut) {
            boolean maySomebodyBeIn = out.isPresent()
                    || anyOut.isPresent() && live.locate(PASSWORD).count() == 0;
            return maySomebodyBeIn
                    ? stopped(line, "the page offers to log out")
                    : offered(LoginWords.WAYS_IN, Purpose.OBSERVE)
                            .map(Element::target)
                            .map(target -> Resolution.of(new Expectation.Visible(target, false)))
                            .orElseGet(() -> stopped(line, "the page does not offer to log in"));
        }
        if (out.isPresent()) {
            return Resolution.of(new Expectation.Visible(out.get().target(), false));
        }
        if (live.locate(PASSWORD).count() > 0) {
            return stopped(line, "the page still asks for a password");
        }
        boolean letIn =
                passwordGiven && offered(LoginWords.WAYS_IN, Purpose.OBSERVE).isEmpty();
        return letIn
                ? Resolution.of(new Expectation.HasCount(PASSWORD, 0, Expectation.Comparison.EQUAL, false))
                : stopped(line, "nothing on the page says that somebody is logged in, such as a way to log out");
    }

    private Optional<Element> offered(List<String> names, Purpose purpose) {
        for (String words : names) {
            for (Kind kind : List.of(Kind.BUTTON, Kind.LINK)) {
                Phrase control = Phrase.of("“" + words + "”").ofKind(kind).withWords(words.split(" "));
                if (grounder.ground(control, purpose) instanceof Grounding.Found found
                        && found.element().control()) {
                    return Optional.of(found.element());
                }
            }
        }
        return Optional.empty();
    }

    private static Resolution stopped(String line, String reason) {
        return new Resolution.Stopped(Findings.ungrounded(line, reason));
    }
}
