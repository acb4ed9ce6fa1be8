package dev.testvibe.pipeline.explore;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.ActionOutcome;
import dev.testvibe.pipeline.browser.ActionPlayer;
import dev.testvibe.pipeline.browser.Judge;
import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.act.Rereading;
import dev.testvibe.pipeline.explore.act.Rereading.Reading;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.explore.site.SiteAddress;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.Target;

/** Does a step as it was recorded, as far as the page is still as it was then. */
final class Replay {

    private static final String MEANS_ANOTHER = "its words mean another element now";

    private final LivePage live;
    private final ActionPlayer player;
    private final Judge judge;
    private final Rereading rules;

    Replay(LivePage live, ActionPlayer player, Judge judge, Rereading rules) {
        this.live = live;
        this.player = player;
        this.judge = judge;
        this.rules = rules;
    }

    /** What became of it. */
    sealed interface Outcome {

        /**
         * It was done, and what it expects holds.
         *
         * @param known whether all is known that later steps may speak of
         */
        record Kept(boolean known) implements Outcome {}

        /**
         * It is to be done anew.
         *
         * @param reason why, for a person
         * @param begun whether some of it was done before that came out
         */
        record Anew(String reason, boolean begun) implements Outcome {}

        /** What it expects is not so, of the very element that it was expected of. */
        record Refuted(Finding finding) implements Outcome {}
    }

    Outcome of(PlannedStep step, Understanding understanding, List<Operation> recorded) {
        boolean begun = false;
        try {
            String line = step.line();
            Optional<String> atFirst = recorded.stream().findFirst().flatMap(this::obstacle);
            if (atFirst.isPresent()) {
                return new Outcome.Anew(atFirst.get(), false);
            }
            begun = Rereading.changesFrame(understanding);
            Reading acts = rules.ofActs(line, understanding);
            if (rules.contradicts(acts, only(Action.class, recorded))) {
                return new Outcome.Anew(MEANS_ANOTHER, begun);
            }
            for (Operation operation : recorded) {
                Optional<String> obstacle = obstacle(operation);
                if (obstacle.isPresent()) {
                    return new Outcome.Anew(obstacle.get(), begun);
                }
                if (operation instanceof Action action) {
                    begun = true;
                    if (player.play(action) instanceof ActionOutcome.Failed failed) {
                        return new Outcome.Anew(failed.reason(), true);
                    }
                } else if (operation instanceof Expectation expectation
                        && judge.judge(expectation) instanceof Judgement.DoesNotHold not) {
                    return refused(step, understanding, recorded, expectation, not, begun);
                }
            }
            Reading claims = rules.ofClaims(line, understanding, recorded);
            return rules.contradicts(claims, only(Expectation.class, recorded))
                    ? new Outcome.Anew(MEANS_ANOTHER, begun)
                    : new Outcome.Kept(acts.complete() && claims.complete());
        } catch (RuntimeException e) {
            // whatever a record holds, it keeps nothing from being generated
            return new Outcome.Anew("its record could not be played", begun);
        }
    }

    /** A Then is not asked of something else because it is not so: only another element of its words may be looked at. */
    private Outcome refused(
            PlannedStep step,
            Understanding understanding,
            List<Operation> recorded,
            Expectation expectation,
            Judgement.DoesNotHold not,
            boolean begun) {
        boolean isFrozen = step.role() == Role.THEN
                && expectation.targets().stream()
                        .allMatch(target -> live.locate(target).count() > 0)
                && !rules.contradicts(
                        rules.ofClaims(step.line(), understanding, recorded), only(Expectation.class, recorded));
        return isFrozen
                ? new Outcome.Refuted(Findings.unsatisfied(step.line(), not))
                : new Outcome.Anew("it does not hold as it was recorded", begun);
    }

    private static List<Operation> only(Class<? extends Operation> kind, List<Operation> operations) {
        return operations.stream().filter(kind::isInstance).toList();
    }

    private Optional<String> obstacle(Operation operation) {
        if (operation instanceof Action.Open open && !isOfTheSite(open.path())) {
            return Optional.of("its address is not of the site");
        }
        return isOfOne(operation)
                ? operation.targets().stream()
                        .map(this::plainly)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isOfTheSite(String path) {
        URI site = URI.create(live.siteUrl());
        return SiteAddress.isOf(site, site.resolve(path));
    }

    /** Whether it is about one element that must be there by now. */
    private static boolean isOfOne(Operation operation) {
        if (operation instanceof Expectation.Visible || operation instanceof Expectation.Attached) {
            return !((Expectation) operation).negated();
        }
        return !(operation instanceof Expectation.Within
                || operation instanceof Expectation.HasCount
                || operation instanceof Expectation.HasTexts);
    }

    private Optional<String> plainly(Target target) {
        int count = Patience.until(live, () -> live.locate(target).count(), found -> found == 1);
        return count == 1
                ? Optional.empty()
                : Optional.of(count == 0 ? "its element was not found" : "its locator finds " + count + " elements");
    }
}
