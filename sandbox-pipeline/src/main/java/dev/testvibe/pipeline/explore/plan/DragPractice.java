package dev.testvibe.pipeline.explore.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.PutInPlace;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

/** Where a feature drags all its things to: another step that says what is done with one of them may mean that. */
public final class DragPractice {

    /** What puts a thing anywhere. */
    private static final Set<String> PUTTING = Set.of(
            "pack",
            "add",
            "put",
            "place",
            "plac",
            "move",
            "mov",
            "drop",
            "load",
            "store",
            "stor",
            "insert",
            "equip",
            "throw",
            "plant",
            "serve",
            "serv",
            "feed",
            "collect",
            "buy",
            "order",
            "schedule",
            "assign",
            "file",
            "fil");

    private DragPractice() {}

    /** What the steps of a feature mean, where all that it drags goes to one place. */
    public static List<List<Understanding>> filledIn(List<List<Understanding>> read) {
        List<Phrase> places = read.stream()
                .flatMap(List::stream)
                .flatMap(DragPractice::intents)
                .flatMap(intent -> intent instanceof Act act && act.verb() == Verb.DRAG
                        ? Stream.ofNullable(act.destination())
                        : Stream.empty())
                .filter(Phrase::isReferenced)
                .toList();
        boolean isOne = places.stream().map(Phrase::hints).distinct().count() == 1;
        return isOne
                ? read.stream()
                        .map(steps -> steps.stream()
                                .map(step -> with(places.get(0), step))
                                .toList())
                        .toList()
                : read;
    }

    private static Stream<Intent> intents(Understanding step) {
        return step instanceof Understood understood ? understood.intents().stream() : Stream.empty();
    }

    private static Understanding with(Phrase place, Understanding step) {
        return step instanceof Understood understood
                ? new Understood(
                        understood.intents().stream()
                                .map(intent -> intent instanceof Command command ? put(command, place) : intent)
                                .toList(),
                        understood.unquoted())
                : step;
    }

    private static Intent put(Command command, Phrase place) {
        List<Optional<Phrase>> things = command.buttons().stream()
                .map(button -> Optional.ofNullable(button.within()))
                .distinct()
                .toList();
        Optional<Phrase> thing = things.size() == 1
                ? things.get(0).filter(one -> one.name() != null || one.isReferenced())
                : Optional.empty();
        boolean isPut = !command.byItself()
                && command.buttons().stream()
                        .map(Phrase::words)
                        .allMatch(words -> !words.isEmpty() && PUTTING.contains(words.get(0)));
        return isPut
                ? thing.<Intent>map(one -> new PutInPlace(command, one, place)).orElse(command)
                : command;
    }
}
