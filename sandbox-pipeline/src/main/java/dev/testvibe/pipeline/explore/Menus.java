package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Target;

/** Menus that hold what cannot be seen before they are opened, such as the way to log out. */
final class Menus {

    private static final List<String> NAMES = List.of("menu", "account", "profile", "user");

    private final LivePage live;
    private final Grounder grounder;

    Menus(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** What opens the menu, where all that is to be done is a click on something hidden and one button is called so. */
    Optional<Action> showing(Resolution click) {
        return click instanceof Resolution.Resolved resolved
                        && resolved.operations().size() == 1
                        && resolved.operations().get(0) instanceof Action.Click hidden
                        && isHidden(hidden)
                ? opener()
                : Optional.empty();
    }

    private boolean isHidden(Action.Click click) {
        Target target = click.target();
        return live.locate(target).count() == 1 && !live.locate(target).isVisible();
    }

    private Optional<Action> opener() {
        return NAMES.stream()
                .map(name -> new Phrase(
                        "the " + name + " button", Kind.BUTTON, null, false, List.of(name), Map.of(), 0, false, null))
                .map(phrase -> grounder.ground(phrase, Purpose.CLICK))
                .flatMap(grounding -> grounding instanceof Grounding.Found found
                                && found.element().visible()
                        ? Stream.<Action>of(new Action.Click(found.element().target()))
                        : Stream.empty())
                .findFirst();
    }
}
