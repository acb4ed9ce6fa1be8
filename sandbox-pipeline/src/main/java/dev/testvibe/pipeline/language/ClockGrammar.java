package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.Intent.Expect;

/** Time that passes, as a step of its own or before what is expected. */
final class ClockGrammar {

    private static final String TIME = TimeSpan.in("n");
    private static final String IDLE = "(?: of (?:inactivity|idleness|idle time|waiting|being idle))?";

    private static final List<Pattern> PASSES = List.of(
            step(TIME + IDLE
                    + " (?:pass|passes|passed|have passed|has passed|go by|goes by|elapse|elapses|have elapsed)"),
            step("(?:the )?(?:time|clock) (?:advances|moves(?: on)?|passes|is advanced|goes on)(?: by)? " + TIME),
            step("(?:" + Subjects.PERSON + " )?(?:waits?|waited|pauses?)(?: for)?(?: another)? (?=\\S+ ?(?:min|h))"
                    + TIME),
            step(
                    "(?:" + Subjects.PERSON + " )?(?:waits?|waited|pauses?)(?: for)? " + TIME
                            + " (?:without (?:pressing|clicking|touching|doing|moving|typing|entering)(?: on)? (?:any|the|an?)[a-z ]*|and does nothing)"),
            step("(?:" + Subjects.PERSON
                    + " )?(?:(?:is|am|are|remains?|stays?) (?:idle|inactive|away)|does nothing|do nothing) for "
                    + TIME));
    /** What things do, and people do not do to a page. */
    private static final String HAPPENS =
            "(?:hits?|reaches|reach|runs? out|counts? down|falls?|fades?|arrives?|collides?|crashes|crash|lands?|times? out)(?: [^«⟦]+?)?"
                    + "|ends?|finishes|finish|expires?|elapses?|completes?|disappears?|appears?|vanishes|vanish|stops?|explodes?";

    /** {@code the ball hits the wall after 2 seconds}: nobody does it, it happens. */
    private static final Pattern HAPPENS_AFTER =
            step("(?<who>(?:the|an?) (?:[a-z]+ ){0,2}?[a-z]+) (?:" + HAPPENS + ") (?:after|in|within) " + TIME);

    private static final Pattern AFTER = step("after " + TIME + IDLE + ",? (?<rest>.+)");
    private static final Pattern LATER = step("(?<rest>.+?),? after " + TIME + IDLE);

    private ClockGrammar() {}

    private static Pattern step(String pattern) {
        return Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE);
    }

    /** {@code 30 seconds pass}. */
    static Optional<List<Intent>> passes(String sentence) {
        return PASSES.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .map(time -> List.of(new Intent.TimePasses(TimeSpan.milliseconds(time, "n"))));
    }

    /** Something that happens by itself takes the time that the sentence gives it. */
    static Optional<List<Intent>> happens(String sentence) {
        Matcher happens = HAPPENS_AFTER.matcher(sentence);
        return happens.matches() && !Subjects.isPerson(happens.group("who"))
                ? Optional.of(List.of(new Intent.TimePasses(TimeSpan.milliseconds(happens, "n"))))
                : Optional.empty();
    }

    /** {@code after 10 minutes the user clicks}: the time, then the rest. */
    static Optional<List<Intent>> before(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher after = AFTER.matcher(sentence);
        return after.matches()
                ? reader.apply(after.group("rest")).map(rest -> {
                    List<Intent> intents =
                            new ArrayList<>(List.of(new Intent.TimePasses(TimeSpan.milliseconds(after, "n"))));
                    intents.addAll(rest);
                    return intents;
                })
                : Optional.empty();
    }

    /** {@code the dialog appears after 10 minutes}: so then, and not long before. */
    static Optional<List<Intent>> expected(String sentence, Function<String, Optional<List<Intent>>> reader) {
        return timed(AFTER, sentence, reader, claims -> 0)
                .or(() -> timed(LATER, sentence, reader, ClockGrammar::latestOfAKind));
    }

    /** @param place of the claim that the time stands before */
    private static Optional<List<Intent>> timed(
            Pattern pattern,
            String sentence,
            Function<String, Optional<List<Intent>>> reader,
            ToIntFunction<List<Intent>> place) {
        Matcher timed = pattern.matcher(sentence);
        Optional<List<Intent>> read = timed.matches() ? reader.apply(timed.group("rest")) : Optional.empty();
        return read.filter(claims -> claims.stream().allMatch(Expect.class::isInstance))
                .map(claims -> {
                    List<Intent> intents = new ArrayList<>(claims);
                    int index = place.applyAsInt(claims);
                    intents.set(
                            index,
                            new Intent.ExpectAfter((Expect) claims.get(index), TimeSpan.milliseconds(timed, "n")));
                    return intents;
                });
    }

    /** {@code shows "Saved" and disappears after 3 seconds}: not all of it is so then, but each of several that disappear is. */
    private static int latestOfAKind(List<Intent> claims) {
        Expect last = (Expect) claims.get(claims.size() - 1);
        int first = claims.size() - 1;
        while (first > 0
                && claims.get(first - 1) instanceof Expect before
                && before.claim() == last.claim()
                && before.negated() == last.negated()) {
            first--;
        }
        return first;
    }
}
