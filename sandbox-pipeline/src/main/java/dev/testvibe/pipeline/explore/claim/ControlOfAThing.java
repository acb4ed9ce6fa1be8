package dev.testvibe.pipeline.explore.claim;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Located;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** {@code the button of the "Tea" product}, whatever it says: the only one that the row or card of that name has. */
record ControlOfAThing(LivePage live, Grounder grounder) {

    private static final String BUTTON = " >> internal:role=button" + Selectors.ONLY_VISIBLE;

    Optional<Element> of(Phrase phrase) {
        @Nullable Phrase thing = phrase.within();
        boolean isAnyButton = phrase.kind() == Kind.BUTTON
                && phrase.words().isEmpty()
                && CurrentSubject.isBare(phrase.in(null))
                && thing != null
                && thing.name() != null
                && thing.within() == null
                && thing.hints().isEmpty()
                && thing.position() == 0
                && (thing.kind() == null || thing.kind() == Kind.ITEM || thing.kind() == Kind.ROW);
        return thing != null && isAnyButton
                ? new NamedThings(live)
                        .of(String.valueOf(thing.name()), null)
                        .map(one -> new Target(one.selector() + BUTTON, phrase.text()))
                        .flatMap(new Located(live, grounder)::only)
                : Optional.empty();
    }
}
