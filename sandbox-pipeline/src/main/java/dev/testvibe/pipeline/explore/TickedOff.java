package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.DoneWords;
import dev.testvibe.pipeline.language.Intent.Command;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.Target;

/**
 * {@code marks "Tent" as packed}, where no button says so: the one box of the item does, as long as the item looks done
 * with when it is ticked.
 */
final class TickedOff {

    private static final Set<String> MARKING = Set.of("mark", "set", "flag", "tick", "check", "cross", "unmark");
    private static final Set<String> UNSAID = Set.of("off", "as", "already", "being");

    /** The classes of the item that a box is in, its own and those up to it, and whether a text of it is struck through. */
    private static final String LOOKS = """
            box => {
              const item = box.closest('li, tr, article, [role=listitem], [role=row]');
              if (!item || item.querySelectorAll('input[type=checkbox], [role=checkbox]').length !== 1) return null;
              const all = [item, ...item.querySelectorAll('*')];
              return { classes: all.flatMap(one => [...one.classList]),
                struck: all.some(one => one.innerText?.trim() && getComputedStyle(one).textDecorationLine.includes('line-through')) };
            }
            """;

    /** @param done whether it is done with after that */
    record Marking(Phrase thing, String state, boolean done) {}

    private final LivePage live;
    private final Grounder grounder;
    private final Conduct conduct;

    TickedOff(LivePage live, Grounder grounder, Conduct conduct) {
        this.live = live;
        this.grounder = grounder;
        this.conduct = conduct;
    }

    /** @return what became of it; nothing where the step says no such thing, or the thing has no one box */
    Optional<Optional<Finding>> of(String line, Command command) {
        return marking(command).flatMap(marking -> box(marking.thing())
                .filter(box -> live.locate(box).evaluate(LOOKS) != null)
                .map(box -> mark(line, marking, box)));
    }

    private Optional<Finding> mark(String line, Marking marking, Target box) {
        // a box to compare or to like leaves the item as it is
        boolean wasDone = isDone(box, marking.state());
        Optional<Finding> lost =
                conduct.carryOut(line, Resolution.of(marking.done() ? new Action.Check(box) : new Action.Uncheck(box)));
        if (lost.isPresent()) {
            return lost;
        }
        boolean isTold = wasDone != marking.done() && isDone(box, marking.state()) == marking.done();
        return isTold
                ? Optional.empty()
                : Optional.of(Findings.ungrounded(
                        line, "nothing of the item says that its box is there to mark it as " + marking.state()));
    }

    private boolean isDone(Target box, String state) {
        // what was found by its looks is not there any more once it looks otherwise
        return live.locate(box).count() == 1
                && live.locate(box).evaluate(LOOKS) instanceof Map<?, ?> looks
                && (Boolean.TRUE.equals(looks.get("struck"))
                        || looks.get("classes") instanceof List<?> classes
                                && classes.stream()
                                        .map(String::valueOf)
                                        .anyMatch(name ->
                                                StateClasses.says(name, state) || StateClasses.says(name, "done")));
    }

    private Optional<Target> box(Phrase thing) {
        Phrase box = Phrase.of("its checkbox").ofKind(Kind.CHECKBOX).in(thing);
        return grounder.ground(box, Purpose.CHECK) instanceof Grounding.Found found
                        && found.element().checkable()
                ? Optional.of(found.element().target())
                : Optional.empty();
    }

    private static Optional<Marking> marking(Command command) {
        Phrase button = command.buttons().get(0);
        @Nullable Phrase thing = button.within();
        if (thing == null
                || thing.name() == null
                || command.byItself()
                || button.words().isEmpty()) {
            return Optional.empty();
        }
        List<String> words =
                button.words().stream().filter(word -> !UNSAID.contains(word)).toList();
        String verb = words.isEmpty() ? "" : words.get(0);
        if (words.size() == 1) {
            return DoneWords.participle(verb).map(state -> new Marking(thing, state, true));
        }
        if (!MARKING.contains(verb) || words.size() > 3) {
            return Optional.empty();
        }
        boolean isDenied = words.size() == 3;
        String last = words.get(words.size() - 1);
        if (isDenied && !words.get(1).equals("not")) {
            return Optional.empty();
        }
        Optional<String> undone = DoneWords.undone(last);
        boolean done = !isDenied && !verb.equals("unmark") && undone.isEmpty();
        return undone.or(() -> Optional.of(last).filter(DoneWords::isOne))
                .filter(state -> !isDenied || undone.isEmpty())
                .map(state -> new Marking(thing, state, done));
    }
}
