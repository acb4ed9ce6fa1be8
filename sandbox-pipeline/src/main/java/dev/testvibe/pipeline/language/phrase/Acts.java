package dev.testvibe.pipeline.language.phrase;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Rule.Match;

/** The intents of what is done, one for each element that a phrase names. */
public final class Acts {

    private Acts() {}

    public static Optional<List<Intent>> one(Intent intent) {
        return Optional.of(List.of(intent));
    }

    public static Optional<List<Intent>> act(Verb verb, Match match) {
        return act(verb, match, null);
    }

    public static Optional<List<Intent>> act(Verb verb, Match match, @Nullable String value) {
        boolean hasTarget = match.matcher().pattern().pattern().contains("(?<a>");
        if (!hasTarget) {
            return one(new Act(verb, null, value, null, 1));
        }
        return match.phrase("a")
                .filter(target -> verb != Verb.SELECT || !saysHowMany(target))
                .map(target -> each(target, phrase -> new Act(verb, phrase, value, null, 1)));
    }

    /** {@code the room "Blue" for 2 nights}: the number is no part of what is chosen. */
    private static boolean saysHowMany(Phrase choice) {
        return choice.name() != null
                && choice.words().contains("for")
                && choice.words().stream().anyMatch(word -> word.matches("\\d+"));
    }

    /** All of them, one time after the other. */
    public static List<Intent> times(int count, List<Intent> intents) {
        return Collections.nCopies(count, intents).stream()
                .flatMap(List::stream)
                .toList();
    }

    public static List<Intent> each(Phrase target, Function<Phrase, Intent> intent) {
        return target.each().stream().map(intent).toList();
    }

    /** {@code has entered the wrong code "1" twice}: who enters the same again has sent it before. */
    public static List<Intent> sentEachTime(List<Intent> done) {
        return done.size() == 1
                        && done.get(0) instanceof Act act
                        && act.verb() == Verb.FILL
                        && act.times() > 1
                        && act.target() != null
                ? times(
                        act.times(),
                        List.of(
                                new Act(act.verb(), act.target(), act.value(), null, 1),
                                new Act(Verb.SUBMIT, act.target(), null, null, 1)))
                : done;
    }
}
