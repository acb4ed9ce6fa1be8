package dev.testvibe.pipeline.explore;

import java.util.Optional;

import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;

/**
 * A scenario that was explored.
 *
 * @param scenario what came of it
 * @param next what the next generation may start from, unless the tests of the scenario do not pass
 * @param kept what was kept from the generation before and what was not, for a person; nothing where there was none
 */
public record Explored(Scenario scenario, Scenario next, Optional<String> kept) {}
