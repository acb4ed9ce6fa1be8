package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
            step("(?:" + Subjects.PERSON
                    + " )?(?:(?:is|am|are|remains?|stays?) (?:idle|inactive|away)|does nothing|do nothing) for "
                    + TIME));
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
        for (Pattern pattern : List.of(AFTER, LATER)) {
            Matcher timed = pattern.matcher(sentence);
            Optional<List<Intent>> rest = timed.matches() ? reader.apply(timed.group("rest")) : Optional.empty();
            if (rest.isPresent() && rest.get().stream().allMatch(Expect.class::isInstance)) {
                List<Intent> intents = new ArrayList<>();
                intents.add(new Intent.ExpectAfter((Expect) rest.get().get(0), TimeSpan.milliseconds(timed, "n")));
                intents.addAll(rest.get().subList(1, rest.get().size()));
                return Optional.of(intents);
            }
        }
        return Optional.empty();
    }
}
