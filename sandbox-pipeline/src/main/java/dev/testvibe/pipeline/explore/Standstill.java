package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.explore.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.Intent;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.Understanding;
import dev.testvibe.pipeline.language.Understanding.Understood;

/**
 * What was stopped stands still from then on: that it remains unchanged for a time is said of what it shows when the time
 * begins, since it went on until it was stopped.
 */
final class Standstill {

    private static final Pattern STOPS =
            Pattern.compile("\\b(?:stop|paus|halt|freez|suspend)\\w*\\b", Pattern.CASE_INSENSITIVE);

    private Standstill() {}

    /** Whether a step claims that and nothing else, and none after it claims what became of the same acts. */
    static boolean isClaimed(List<PlannedStep> steps, List<Understanding> understandings, int index) {
        boolean isLast = index + 1 == steps.size() || steps.get(index + 1).role() != Role.THEN;
        return isLast
                && steps.get(index).role() == Role.THEN
                && understandings.get(index) instanceof Understood understood
                && understood.intents().stream().allMatch(Standstill::isOfATime)
                && isStopped(steps, index);
    }

    private static boolean isOfATime(Intent intent) {
        return intent instanceof Intent.ExpectAfter after
                && after.expect().claim() == Intent.Claim.UNCHANGED
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
