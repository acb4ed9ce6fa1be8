package dev.testvibe.pipeline.explore.act;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.PutInPlace;
import dev.testvibe.pipeline.language.intent.Verb;

/** What a page lets be dragged. */
public final class Draggables {

    /** The one of them that is called so, by all that it says or by what one part of it says. */
    private static final PageScript SCRIPT = new PageScript("""
            ({
              called: name => {
                const isCalled = part => fold(shown(part)) === fold(name);
                const all = [...document.querySelectorAll('[draggable=true]')].filter(isVisible)
                  .filter(one => isCalled(one) || [...one.querySelectorAll('*')].some(part => !part.children.length && isCalled(part)));
                return all.length === 1 ? pathOf(all[0]) : null;
              },
              isOne: element => element.draggable === true,
            })
            """);

    private final LivePage live;
    private final Grounder grounder;

    public Draggables(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** The thing is dragged to its place; nothing where it cannot be dragged. */
    public Optional<Act> dragged(PutInPlace put) {
        return thing(put.thing()).map(thing -> new Act(Verb.DRAG, thing, null, put.place(), 1));
    }

    private Optional<Phrase> thing(Phrase said) {
        if (said.isReferenced()) {
            return grounder.ground(said, Purpose.READ) instanceof Grounding.Found found
                            && Boolean.TRUE.equals(
                                    live.locate(found.element().target()).evaluate(SCRIPT.call("isOne")))
                    ? Optional.of(said)
                    : Optional.empty();
        }
        boolean isByNameAlone = said.within() == null && said.position() == 0;
        return isByNameAlone && live.page().evaluate(SCRIPT.call("called"), said.name()) instanceof String path
                ? Optional.of(Phrase.chosen(path, said.text()))
                : Optional.empty();
    }
}
