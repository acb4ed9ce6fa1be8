package dev.testvibe.pipeline.explore;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.Verb;
import dev.testvibe.pipeline.recording.Action;

/** What is given as set has taken effect: a field with a button of its own was not only filled in. */
record OwnButtons(LivePage live, Grounder grounder) {

    /** The path of the one control that stands with a field, if it is a button that sets what the field holds. */
    private static final String BUTTON = PageScript.function("""
            field => {
              const CONTROLS = 'input:not([type=hidden]),select,textarea,button,[role=button]';
              const BUTTONS = 'button,[role=button],input[type=submit],input[type=button]';
              const SETS = /^(?:set|save|apply|update|change|confirm|submit|ok|go)\\b/i;
              for (let part = field.parentElement; part && part !== document.body; part = part.parentElement) {
                const others = [...part.querySelectorAll(CONTROLS)].filter(one => one !== field && isVisible(one));
                if (!others.length) continue;
                const isItsOwn = others.length === 1 && others[0].matches(BUTTONS) && SETS.test(shown(others[0]) || others[0].value || '');
                return isItsOwn ? pathOf(others[0]) : null;
              }
              return null;
            }
            """);

    /**
     * How what was filled in takes effect; nothing where it does so by itself, or by the next step.
     *
     * @param next what the next step clicks on, or null
     */
    Resolution pressed(Act act, @Nullable Phrase next) {
        return act.verb() == Verb.SET && act.value() != null && act.target() != null
                ? found(act.target(), Purpose.SET)
                        .filter(Element::textField)
                        .flatMap(this::button)
                        .filter(button -> next == null
                                || found(next, Purpose.CLICK)
                                        .filter(clicked -> clicked.target()
                                                .selector()
                                                .equals(button.target().selector()))
                                        .isEmpty())
                        .map(button -> Resolution.of(new Action.Click(button.target())))
                        .orElseGet(Resolution::of)
                : Resolution.of();
    }

    private Optional<Element> button(Element field) {
        return live.locate(field.target()).evaluate(BUTTON) instanceof String path
                ? grounder.at(path, "the button beside " + field.target().description())
                : Optional.empty();
    }

    private Optional<Element> found(Phrase phrase, Purpose purpose) {
        return grounder.ground(phrase, purpose) instanceof Grounding.Found found
                ? Optional.of(found.element())
                : Optional.empty();
    }
}
