package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.claim.Themes;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.ThemeIs;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** The theme that a step says the page has: the page tells it, or the control that sets it. */
final class ThemePursuit {

    private final List<Understanding> understandings;
    private final Conduct conduct;
    private final Themes themes;

    ThemePursuit(List<Understanding> understandings, LivePage live, Conduct conduct) {
        this.understandings = understandings;
        this.conduct = conduct;
        this.themes = new Themes(live);
    }

    /** @param pursue does what is said otherwise, of the control that sets the theme */
    Optional<Finding> themed(int index, PlannedStep step, ThemeIs theme, Function<Expect, Optional<Finding>> pursue) {
        Resolution ofThePage = themes.resolve(step.line(), theme);
        Expect otherwise = theme.otherwise();
        boolean isAsItComes = understandings.get(index) instanceof Understanding.Understood understood
                && understood.intents().stream().anyMatch(Intent.Open.class::isInstance);
        if (isAsItComes && ofThePage instanceof Resolution.Stopped && !theme.isDark() && !themes.isSaidToBeDark()) {
            return Optional.empty();
        }
        boolean isOfControl = step.role() == Role.GIVEN || ofThePage instanceof Resolution.Stopped;
        return otherwise != null && isOfControl ? pursue.apply(otherwise) : conduct.carryOut(step.line(), ofThePage);
    }
}
