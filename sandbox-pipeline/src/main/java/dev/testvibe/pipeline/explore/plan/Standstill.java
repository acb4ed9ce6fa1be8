package dev.testvibe.pipeline.explore.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Runs;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

/**
 * What was stopped stands still from then on: that it remains unchanged for a time is said of what it shows when the time
 * begins, since it went on until it was stopped.
 */
public final class Standstill {

    private static final Pattern STOPS =
            Pattern.compile("\\b(?:stop|paus|halt|freez|suspend)\\w*\\b", Pattern.CASE_INSENSITIVE);

    private Standstill() {}

    private static final Set<Claim> OF_NOW = EnumSet.of(
            Claim.SHOWS,
            Claim.TEXT,
            Claim.VALUE,
            Claim.ENABLED,
            Claim.CHECKED,
            Claim.STATE,
            Claim.CSS_CLASS,
            Claim.VISIBLE,
            Claim.STORED);

    /** Whether a step claims that and nothing else, and none after it claims what became of the same acts. */
    public static boolean isClaimed(List<PlannedStep> steps, List<Understanding> understandings, int index) {
        if (steps.get(index).role() == Role.THEN
                && understandings.get(index) instanceof Understood understood
                && understood.intents().stream().anyMatch(Runs.class::isInstance)) {
            return isOfNow(understood) && areAllOfNow(steps, understandings, index + 1);
        }
        boolean isLast = index + 1 == steps.size() || steps.get(index + 1).role() != Role.THEN;
        return isLast
                && steps.get(index).role() == Role.THEN
                && understandings.get(index) instanceof Understood understood
                && understood.intents().stream().allMatch(Standstill::isOfATime)
                && isStopped(steps, index);
    }

    /** Whether all that is expected until somebody acts again says what is so, and not what became of it. */
    private static boolean areAllOfNow(List<PlannedStep> steps, List<Understanding> understandings, int first) {
        int index = first;
        while (index < steps.size()
                && steps.get(index).role() == Role.THEN
                && understandings.get(index) instanceof Understood understood
                && isOfNow(understood)) {
            index++;
        }
        return index >= steps.size() || steps.get(index).role() != Role.THEN;
    }

    private static boolean isOfNow(Understood understood) {
        return understood.intents().stream()
                .allMatch(intent -> intent instanceof Runs
                        || intent instanceof Intent.Expect expect && OF_NOW.contains(expect.claim()));
    }

    private static boolean isOfATime(Intent intent) {
        return intent instanceof Intent.ExpectAfter after
                && after.expect().claim() == Claim.UNCHANGED
                && !after.expect().negated();
    }

    /** Whether the latest act says so. */
    private static boolean isStopped(List<PlannedStep> steps, int index) {
        int latest = index;
        while (latest >= 0 && steps.get(latest).role() == Role.THEN) {
            latest--;
        }
        return latest >= 0
                && steps.get(latest).role() == Role.WHEN
                && STOPS.matcher(steps.get(latest).text()).find();
    }
}
