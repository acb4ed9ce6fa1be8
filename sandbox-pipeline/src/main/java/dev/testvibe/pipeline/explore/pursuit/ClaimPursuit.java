package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Proves what a step claims: at once, within a time, or in one of the ways that its table may be read. */
final class ClaimPursuit {

    private final LivePage live;
    private final Conduct conduct;
    private final ExpectationResolver expectations;

    ClaimPursuit(LivePage live, Conduct conduct, ExpectationResolver expectations) {
        this.live = live;
        this.conduct = conduct;
        this.expectations = expectations;
    }

    Optional<Finding> expect(String line, Expect expect) {
        return conduct.carryOut(line, conduct.patiently(() -> expectations.resolve(line, expect)));
    }

    /** What is not there yet may come within the time that the step names. */
    Optional<Finding> expectWithin(String line, Intent.ExpectWithin timed) {
        Resolution resolution =
                conduct.patiently(timed.milliseconds(), () -> expectations.resolve(line, timed.expect()));
        return resolution instanceof Resolution.Resolved resolved
                ? conduct.carryOut(
                        line,
                        new Resolution.Resolved(resolved.operations().stream()
                                .map(operation -> operation instanceof Expectation expectation
                                        ? new Expectation.Within(expectation, timed.milliseconds())
                                        : operation)
                                .toList()))
                : conduct.carryOut(line, resolution);
    }

    /** The first of the readings that holds; where none does, what is wrong with the first. */
    Optional<Finding> eitherWay(String line, Intent.EitherWay table) {
        Optional<List<Expect>> holding = Patience.until(
                live,
                () -> table.readings().stream()
                        .filter(reading -> holds(line, reading))
                        .findFirst(),
                Optional::isPresent);
        return holding.orElse(table.readings().get(0)).stream()
                .map(expect -> expect(line, expect))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean holds(String line, List<Expect> reading) {
        return reading.stream().allMatch(expect -> conduct.holdsNow(expectations.resolve(line, expect)));
    }
}
