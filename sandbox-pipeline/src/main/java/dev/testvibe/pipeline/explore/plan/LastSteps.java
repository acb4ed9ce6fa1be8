package dev.testvibe.pipeline.explore.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser.Role;

/**
 * {@code And close the browser}, after all else: what comes of itself when a test ends, so that nothing is left to do on
 * the page. Anywhere before the end it is an act like others.
 */
public final class LastSteps {

    private static final Pattern CLOSES = Pattern.compile(
            "(?:(?:the |an? )?[a-z]+ )?(?:then )?(?:(?:close|quit|exit|shut|kill)(?:s|es|ed)?(?: down)?|tears? down) (?:(?:the|my|all) )?(?:(?:web|chrome|firefox|test) )?(?:browser|driver|web ?driver|browser (?:window|session|instance)s?|browsers)[.]?",
            Pattern.CASE_INSENSITIVE);

    private LastSteps() {}

    /** The steps as they are to be read; those of a scenario that claims nothing else stay as they are. */
    public static List<PlannedStep> meant(List<PlannedStep> steps) {
        int end = steps.size();
        while (end > 0 && closes(steps.get(end - 1).text())) {
            end--;
        }
        int last = end;
        boolean claims = steps.subList(0, last).stream().anyMatch(step -> step.role() == Role.THEN);
        return claims
                ? IntStream.range(0, steps.size())
                        .mapToObj(index -> index < last ? steps.get(index) : asNothing(steps.get(index)))
                        .toList()
                : steps;
    }

    /** Whether a step says that the browser is closed. */
    static boolean closes(String text) {
        return CLOSES.matcher(text.strip()).matches();
    }

    private static PlannedStep asNothing(PlannedStep step) {
        return step.saying("the user does not interact with the page").as(Role.WHEN);
    }
}
