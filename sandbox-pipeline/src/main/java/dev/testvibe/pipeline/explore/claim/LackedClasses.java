package dev.testvibe.pipeline.explore.claim;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Target;

/** {@code no letters have the class "wrong"}: whatever the letters are, a class that the page knows is on nothing at all. */
final class LackedClasses {

    private static final String IS_KNOWN = """
            name => [...document.styleSheets].some(sheet => {
              try {
                return [...sheet.cssRules].some(rule => (rule.selectorText ?? '').split(/[^\\w.#-]/).some(part => part.split('.').slice(1).includes(name)));
              } catch { return false; }
            })
            """;

    private final LivePage live;

    LackedClasses(LivePage live) {
        this.live = live;
    }

    Optional<Resolution> ofAll(Expect expect, Phrase phrase, Grounding grounding) {
        String name = expect.text().strip();
        boolean isOfAll = expect.claim() == Claim.CSS_CLASS
                && expect.negated()
                && grounding instanceof Grounding.Absent
                && phrase.all()
                && phrase.name() == null
                && phrase.within() == null
                && phrase.hints().isEmpty()
                && name.matches("[A-Za-z][\\w-]*");
        Target all = new Target("." + name, "what has the class “" + name + "”");
        return isOfAll
                        && live.locate(all).count() == 0
                        && Boolean.TRUE.equals(live.page().evaluate(IS_KNOWN, name))
                ? Optional.of(Resolution.of(new Expectation.HasCount(all, 0, Comparison.EQUAL, false)))
                : Optional.empty();
    }
}
