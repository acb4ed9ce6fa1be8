package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;

/** What is given as set has taken effect: a field with a button of its own was not only filled in. */
record OwnButtons(LivePage live, Grounder grounder) {

    /** The path of the one control that stands with a field, if it is a button that sets what the field holds. */
    private static final String BUTTON = PageScript.function("""
            field => {
              const CONTROLS = 'input:not([type=hidden]),select,textarea,button,[role=button]';
              const BUTTONS = 'button,[role=button],input[type=submit],input[type=button]';
              const called = new Set([...(field.labels ?? [])].map(shown).concat(field.name, field.id, field.placeholder, field.ariaLabel ?? '').flatMap(tokens));
              const isSetting = ([verb, ...what]) => ['set', 'apply', 'update'].includes(verb) && what.every(word => called.has(word));
              const setting = one => one?.matches(BUTTONS) && isVisible(one) && isSetting(tokens(shown(one) || one.value)) ? one : null;
              const beside = setting((field.closest('label') ?? field).nextElementSibling);
              if (beside) return pathOf(beside);
              for (let part = field.parentElement; part && part !== document.body; part = part.parentElement) {
                const others = [...part.querySelectorAll(CONTROLS)].filter(one => one !== field && isVisible(one));
                const own = others.length === 1 ? setting(others[0]) : null;
                if (others.length) return own && pathOf(own);
              }
              return null;
            }
            """);

    private static final Set<Verb> CLICKS = Set.of(Verb.CLICK, Verb.DOUBLE_CLICK);
    private static final Set<Verb> SENDS = Set.of(Verb.PRESS, Verb.SUBMIT);

    /**
     * How what was filled in takes effect; nothing where it does so by itself, or where the scenario says so later.
     *
     * @param later what is done after it
     */
    Resolution pressed(Act act, List<Intent> later) {
        return act.verb() == Verb.SET && act.value() != null && act.target() != null
                ? found(act.target(), Purpose.SET)
                        .filter(Element::textField)
                        .flatMap(this::button)
                        .filter(button -> later.stream().noneMatch(intent -> presses(intent, button)))
                        .map(button -> Resolution.of(new Action.Click(button.target())))
                        .orElseGet(Resolution::of)
                : Resolution.of();
    }

    private boolean presses(Intent intent, Element button) {
        if (intent instanceof Act act) {
            @Nullable Phrase target = act.target();
            return SENDS.contains(act.verb())
                    || CLICKS.contains(act.verb())
                            && target != null
                            && found(target, Purpose.CLICK)
                                    .filter(clicked -> clicked.target()
                                            .selector()
                                            .equals(button.target().selector()))
                                    .isPresent();
        }
        return intent instanceof Intent.Command
                || intent instanceof Intent.UseForm
                || intent instanceof Intent.CompleteForm;
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
