package dev.testvibe.pipeline.explore.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;

/** How a feature counts: where it speaks of a "0th" it counts from zero, and its "1st" is what others call the second. */
public final class Counting {

    private static final Pattern ZEROTH = Pattern.compile("\\b0th\\b");
    private static final Pattern ORDINAL =
            Pattern.compile("\\b(\\d{1,3})(?:st|nd|rd|th)\\b(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)");

    private final boolean fromZero;

    private Counting(boolean fromZero) {
        this.fromZero = fromZero;
    }

    public static Counting of(FeaturePlan plan) {
        return new Counting(plan.scenarios().stream()
                .flatMap(scenario -> scenario.steps().stream())
                .map(PlannedStep::text)
                .anyMatch(text -> ZEROTH.matcher(text).find()));
    }

    /** The step with every place counted from one. */
    String fromOne(String step) {
        Matcher ordinal = ORDINAL.matcher(step);
        return fromZero ? ordinal.replaceAll(match -> Integer.parseInt(match.group(1)) + 1 + "th") : step;
    }
}
