package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.ElementHandle;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.claim.DoneClasses;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.DoneWords;
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

    /** Words of a box that is there to say that its item is done with. */
    private static final Set<String> OF_A_BOX = Set.of(
            "mark",
            "toggle",
            "check",
            "tick",
            "cross",
            "set",
            "off",
            "as",
            "is",
            "done",
            "complete",
            "completed",
            "finished",
            "task",
            "todo",
            "to",
            "do",
            "item",
            "entry",
            "box",
            "checkbox",
            "status",
            "state",
            "the",
            "this",
            "a",
            "an",
            "or");

    /** The classes of the item that a box is in, what the box says of itself, and whether the name of the item is struck through. */
    private static final String LOOKS = """
            (box, name) => {
              const item = box.closest('li, tr, article, [role=listitem], [role=row]');
              if (!item || item.querySelectorAll('input[type=checkbox], [role=checkbox]').length !== 1) return null;
              const all = [item, ...item.querySelectorAll('*')];
              const isNamed = text => (text || '').toLowerCase().includes(name.toLowerCase());
              const labels = [...(box.labels || [])].map(label => label.textContent).filter(text => !isNamed(text));
              return { classes: all.flatMap(one => [...one.classList]),
                called: [box.getAttribute('aria-label'), box.title, ...labels].filter(Boolean).join(' '),
                isTicked: box.checked === true || box.getAttribute('aria-checked') === 'true',
                struck: all.some(one => isNamed(one.innerText) && getComputedStyle(one).textDecorationLine.includes('line-through')) };
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
                .filter(box -> live.locate(box).count() == 1)
                .flatMap(box -> mark(line, marking, box)));
    }

    /** @return nothing where it is not the one box of an item */
    private Optional<Optional<Finding>> mark(String line, Marking marking, Target box) {
        ElementHandle element = live.locate(box).elementHandle();
        return looks(element, marking).map(before -> mark(line, marking, box, element, before));
    }

    private Optional<Finding> mark(String line, Marking marking, Target box, ElementHandle element, Map<?, ?> before) {
        boolean isSo = marking.done() && isDone(before, marking.state()) && Boolean.TRUE.equals(before.get("isTicked"));
        boolean mayCome = isSo || isDone(before, marking.state()) != marking.done();
        if (!mayCome || !isForIt(String.valueOf(before.get("called")), marking)) {
            return Optional.of(unsaid(line, marking));
        }
        Optional<Finding> lost =
                conduct.carryOut(line, Resolution.of(marking.done() ? new Action.Check(box) : new Action.Uncheck(box)));
        if (lost.isPresent()) {
            return lost;
        }
        boolean isTold = after(element, marking)
                .filter(after -> isDone(after, marking.state()) == marking.done())
                .isPresent();
        return isTold ? Optional.empty() : Optional.of(unsaid(line, marking));
    }

    private static Finding unsaid(String line, Marking marking) {
        return Findings.ungrounded(
                line,
                "nothing of the item says that its box is there to mark it as " + (marking.done() ? "" : "not ")
                        + marking.state());
    }

    /** What was found by its looks is not found any more once it looks otherwise, and may have been drawn anew. */
    private Optional<Map<?, ?>> after(ElementHandle element, Marking marking) {
        if (Boolean.TRUE.equals(element.evaluate("one => one.isConnected"))) {
            return looks(element, marking);
        }
        return box(marking.thing())
                .filter(again -> live.locate(again).count() == 1)
                .flatMap(again -> looks(live.locate(again).elementHandle(), marking));
    }

    private static Optional<Map<?, ?>> looks(ElementHandle box, Marking marking) {
        return box.evaluate(LOOKS, marking.thing().name()) instanceof Map<?, ?> looks
                ? Optional.of(looks)
                : Optional.empty();
    }

    private static boolean isDone(Map<?, ?> looks, String state) {
        return Boolean.TRUE.equals(looks.get("struck"))
                || looks.get("classes") instanceof List<?> classes
                        && classes.stream().map(String::valueOf).anyMatch(name -> Stream.of(
                                        state, "done", "completed", "complete", "finished", "checked")
                                .anyMatch(said -> DoneClasses.says(name, said)));
    }

    /** A box "Compare Tent" is there for something else. */
    private static boolean isForIt(String called, Marking marking) {
        String thing = String.valueOf(marking.thing().name()).toLowerCase(Locale.ROOT);
        return Stream.of(called.toLowerCase(Locale.ROOT).replace(thing, " ").split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> OF_A_BOX.contains(word)
                        || word.equals(marking.state())
                        || DoneWords.participle(word)
                                .filter(marking.state()::equals)
                                .isPresent());
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
