package dev.testvibe.pipeline.explore.page;

import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;

/** A menu is open or closed as the button that opens it says, which is no menu itself and always there to be seen. */
public final class FoldedMenus {

    private static final Set<String> FOLDED =
            Set.of("menu", "drawer", "sidebar", "navigation", "submenu", "dropdown", "panel", "accordion");

    private FoldedMenus() {}

    /** Nothing where the element is no button that says whether it has unfolded something. */
    public static Optional<Expectation> state(Phrase phrase, Element element, boolean isOpen) {
        boolean isOfAMenu = phrase.kind() == null
                && phrase.name() == null
                && !phrase.isReferenced()
                && !phrase.words().isEmpty()
                && FOLDED.contains(phrase.words().get(phrase.words().size() - 1));
        return isOfAMenu
                        && element.control()
                        && element.attributes()
                                .getOrDefault("aria-expanded", "")
                                .matches("true|false")
                ? Optional.of(new Expectation.HasAttribute(
                        element.target(), "aria-expanded", Literal.of(String.valueOf(isOpen)), Match.EXACT, false))
                : Optional.empty();
    }
}
