package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Runs;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of a timer: that it goes on or stands still, which one sees by watching it for a while. */
final class TimerPredicates {

    private static final Pattern TIMER = Pattern.compile(
            "^(?:the |its |my |his |her |their )?(?:[a-z]+ ){0,2}?(?:timer|stopwatch|stop-?watch|countdown|count-down|chronometer)(?: (?:display|clock))?(?: "
                    + References.TOKEN + ")*$",
            Pattern.CASE_INSENSITIVE);

    private static final String RUN = "(?:run(?:ning)?|tick(?:ing)?|count(?:ing)?|go(?:ing)?)";
    private static final Pattern RESUMES =
            Pattern.compile("\\b(?:resum|continu)|\\bgo(?:es)? on\\b|\\bkeep\\b|\\bagain\\b", Pattern.CASE_INSENSITIVE);
    private static final String STOP = "(?:stop|pause|halt|freeze)";
    private static final String STOPPED =
            "(?:(?:be|remain|stay|be still|have been) (?:stopped|paused|halted|frozen|idle|inactive)|(?:stop|cease)(?: running| counting| ticking)?|have (?:stopped|paused|halted)(?: running| counting)?|pause|halt|freeze|stand still|be (?:at|on|in) (?:a )?(?:standstill|pause|hold))";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:(?:be|remain|stay|keep|keep on|continue|begin|start|go on|resume) " + RUN
                            + "|(?:continue|begin|start|resume) to " + RUN
                            + "|start|begin|resume|continue|run|tick|keep going|go on|be (?:started|resumed|active|in progress)|have (?:started|begun|resumed))(?: again)?",
                    found -> runs(found, found.clause().denied(), isResumed(found))),
            Predicate.of(STOPPED, found -> runs(found, !found.clause().denied(), false)),
            Predicate.of(
                    "(?:(?:be |remain |stay )?(?:stopped|paused|frozen)|" + STOP
                            + ") (?:at|on|with) (?:the time )?{lit}",
                    found -> found.clause().denied()
                            ? Optional.empty()
                            : timer(found)
                                    .map(timer ->
                                            List.of(showing(timer, found.literal()), new Runs(timer, true, false)))));

    private TimerPredicates() {}

    private static Optional<List<Intent>> runs(Predicate.Found found, boolean isStopped, boolean isResumed) {
        return timer(found).map(timer -> List.of(new Runs(timer, isStopped, isResumed)));
    }

    /** Who says that it goes on speaks of what it showed before as well. */
    private static boolean isResumed(Predicate.Found found) {
        return !found.clause().denied()
                && RESUMES.matcher(found.matcher().group()).find();
    }

    private static Intent showing(Phrase timer, String time) {
        return new Expect(Claim.SHOWS, timer, time, null, Match.EXACT, false);
    }

    private static Optional<Phrase> timer(Predicate.Found found) {
        return TIMER.matcher(found.clause().subject()).matches()
                ? found.clause().phrase()
                : Optional.empty();
    }
}
