package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.act.Resumptions;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.explore.plan.Standstill;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Runs;
import dev.testvibe.pipeline.language.intent.RunsOut;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Lets time pass as steps say, and judges what is expected of it: timers that run, stand still, go on or run out. */
final class TimerPursuit {

    private final List<PlannedStep> steps;
    private final List<Understanding> understandings;
    private final Grounder grounder;
    private final Conduct conduct;
    private final ExpectationResolver expectations;
    private final Timers timers;
    private final Resumptions resumptions;
    private final Stopwatch stopwatch;

    TimerPursuit(
            PlannedScenario scenario,
            List<Understanding> understandings,
            LivePage live,
            Grounder grounder,
            Conduct conduct,
            ExpectationResolver expectations,
            Timers timers) {
        this.steps = scenario.steps();
        this.understandings = understandings;
        this.grounder = grounder;
        this.conduct = conduct;
        this.expectations = expectations;
        this.timers = timers;
        this.resumptions = new Resumptions(live, grounder);
        this.stopwatch = new Stopwatch(live);
    }

    Optional<Finding> pass(String line, int milliseconds) {
        return conduct.carryOut(line, timers.pass(milliseconds));
    }

    Optional<Finding> runOut(String line, RunsOut out) {
        return conduct.carryOut(line, conduct.patiently(() -> timers.runOut(line, out.timer(), grounder)));
    }

    Optional<Finding> expectAfter(String line, Intent.ExpectAfter after) {
        expectations.willBeGone(after.expect());
        return timers.expect(line, after.milliseconds(), () -> expectations.resolve(line, after.expect()), conduct);
    }

    /** What a timer shows that is expected to go on is remembered before a step acts. */
    void willGoOn(int index) {
        boolean isWaiting = understandings.get(index) instanceof Understanding.Understood understood
                && understood.intents().stream().allMatch(Timers::isOfTime);
        if (!isWaiting) {
            understandings.stream()
                    .skip(index + 1L)
                    .flatMap(next -> next instanceof Understanding.Understood understood
                            ? understood.intents().stream()
                            : Stream.empty())
                    .forEach(resumptions::willBeJudged);
        }
    }

    /**
     * That it goes on says nothing where it is compared with what it showed before somebody acted.
     *
     * @param watch whether it runs, by watching it
     */
    Optional<Finding> watched(int index, String line, Runs runs, Supplier<Optional<Finding>> watch) {
        Resolution seen = expectations.resolve(line, runs.watched().expect());
        if (runs.isStopped() && seen instanceof Resolution.Resolved resolved && !stopwatch.isWatched(resolved)) {
            return Optional.of(Findings.ungrounded(
                    line, "what shows “" + runs.timer().text() + "” may stand still though the time goes on"));
        }
        return runs.isStopped() || Standstill.isClaimed(steps, understandings, index)
                ? resumptions.judged(line, runs, watch)
                : Optional.of(Findings.ungrounded(
                        line,
                        "whether it goes on is seen only from now on, and the scenario compares with what was before"));
    }
}
