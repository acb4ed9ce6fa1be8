package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.Target;

/** Menus and other parts that are folded up: they hold what cannot be seen before they are opened, such as the way to log out. */
public final class Menus {

    private static final List<String> NAMES = List.of("menu", "account", "profile", "user");
    private static final PageScript SCRIPT = PageScript.of("openers.js");
    private static final String OUT_OF_REACH = PageScript.function("isOutOfReach");

    private final LivePage live;
    private final Grounder grounder;
    private final Conduct conduct;

    public Menus(LivePage live, Grounder grounder, Conduct conduct) {
        this.live = live;
        this.grounder = grounder;
        this.conduct = conduct;
    }

    /**
     * The same on what is shown: where all that is to be done is something on one hidden element and it is plain what
     * opens the menu that holds it, that is opened first.
     *
     * @param again resolves anew once it is open, since what is seen goes by other names than what is hidden
     */
    public Resolution shown(String line, Resolution resolution, Supplier<Resolution> again) {
        return opened(line, resolution, hidden(resolution).flatMap(this::openerOf), again);
    }

    /** The same of what somebody does by a word that no page need have; a menu may also go by its name alone. */
    public Resolution shownByAnyMenu(String line, Resolution resolution, Supplier<Resolution> again) {
        return opened(
                line,
                resolution,
                hidden(resolution).flatMap(target -> openerOf(target).or(this::namedOpener)),
                again);
    }

    private Resolution opened(String line, Resolution resolution, Optional<Action> opener, Supplier<Resolution> again) {
        if (opener.isEmpty()) {
            return resolution;
        }
        List<Operation> before = ((Resolution.Resolved) resolution).operations();
        Optional<Finding> lost = conduct.carryOut(
                line,
                new Resolution.Resolved(
                        Stream.concat(before.subList(0, before.size() - 1).stream(), Stream.of(opener.get()))
                                .toList()));
        if (lost.isPresent()) {
            return new Resolution.Stopped(lost.get());
        }
        Resolution anew = again.get();
        return anew instanceof Resolution.Resolved ? anew : resolution;
    }

    /** Of what is done at last, once the start page is open. */
    private Optional<Target> hidden(Resolution resolution) {
        List<Operation> operations =
                resolution instanceof Resolution.Resolved resolved ? resolved.operations() : List.of();
        boolean isOfOne = operations.size() == 1
                || operations.size() == 2
                        && operations.get(0) instanceof Action.Open open
                        && open.path().isEmpty();
        return operations.stream()
                .skip(Math.max(0, operations.size() - 1))
                .filter(operation -> isOfOne && isOfWhatIsSeen(operation))
                .flatMap(operation -> operation.targets().stream())
                .filter(this::isHidden)
                .findFirst();
    }

    /** A file is given to a field that is mostly hidden. */
    private static boolean isOfWhatIsSeen(Operation operation) {
        return operation instanceof Action.Click
                || operation instanceof Action.Check
                || operation instanceof Action.Uncheck
                || operation instanceof Action.Select
                || operation instanceof Action.Fill;
    }

    /** Whether all that is to be done is something on one element that cannot be seen. */
    public boolean isOfWhatIsHidden(Resolution resolution) {
        return hidden(resolution).isPresent();
    }

    private boolean isHidden(Target target) {
        return live.locate(target).count() == 1
                && (!live.locate(target).isVisible()
                        || Boolean.TRUE.equals(live.locate(target).evaluate(OUT_OF_REACH)));
    }

    /** What plainly opens the menu that holds what cannot be seen. */
    Optional<Action> openerOf(Target hidden) {
        if (!(live.locate(hidden).evaluate(SCRIPT.call("opener")) instanceof Map<?, ?> opener)) {
            return Optional.empty();
        }
        Grounding byName = grounder.choose(String.valueOf(opener.get("path")), "what opens the menu");
        Target target = byName instanceof Grounding.Found found
                ? found.element().target()
                : new Target(opener.get("likes") + " >> nth=" + opener.get("place"), "what opens the menu");
        return live.locate(target).count() == 1 ? Optional.of(new Action.Click(target)) : Optional.empty();
    }

    private Optional<Action> namedOpener() {
        return NAMES.stream()
                .map(name ->
                        Phrase.of("the " + name + " button").ofKind(Kind.BUTTON).withWords(name))
                .map(phrase -> grounder.ground(phrase, Purpose.CLICK))
                .flatMap(grounding -> grounding instanceof Grounding.Found found
                                && found.element().visible()
                        ? Stream.<Action>of(new Action.Click(found.element().target()))
                        : Stream.empty())
                .findFirst();
    }
}
