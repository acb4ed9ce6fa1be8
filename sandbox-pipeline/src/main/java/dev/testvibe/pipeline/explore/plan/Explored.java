package dev.testvibe.pipeline.explore.plan;

import java.util.Optional;

import dev.testvibe.pipeline.browser.Screenshot;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;

/**
 * A scenario that was explored.
 *
 * @param scenario what came of it
 * @param next what the next generation may start from, unless the tests of the scenario do not pass
 * @param kept what was kept from the generation before and what was not, for a person; nothing where there was none
 * @param screenshot of the page where the scenario came to nothing
 */
public record Explored(Scenario scenario, Scenario next, Optional<String> kept, Optional<Screenshot> screenshot) {

    public Explored(Scenario scenario, Scenario next, Optional<String> kept) {
        this(scenario, next, kept, Optional.empty());
    }

    public Explored with(Optional<Screenshot> shown) {
        return new Explored(scenario, next, kept, shown);
    }
}
