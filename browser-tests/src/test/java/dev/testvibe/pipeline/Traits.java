package dev.testvibe.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Pages of one trait each, with scenarios about them, all in one feature: a job takes longer to start than a scenario to be
 * verified. Unless a test asks for the {@link #outcome()}, those scenarios whose titles begin with "Wrong" must not be
 * verified, and all others must. Their proof, which takes each test's steps, is enough for that; tests about what is emitted
 * have it run {@link #asEmitted()} too.
 */
public final class Traits {

    private final String title;
    private final Map<String, Supplier<String>> pages = new HashMap<>(Map.of("/", () -> ""));
    private final StringBuilder rules = new StringBuilder();
    private int runs;

    private Traits(String title) {
        this.title = title;
    }

    /** Pages that have nothing yet. @param title of the feature */
    public static Traits of(String title) {
        return new Traits(title);
    }

    /** A rule about a page of its own, with which each of its scenarios begins. */
    public Traits on(String page, String rule, String scenarios) {
        return on(() -> page, rule, scenarios);
    }

    /** The same of a page that may be another each time. */
    public Traits on(Supplier<String> page, String rule, String scenarios) {
        return at("/page-" + pages.size(), page, rule, scenarios);
    }

    /** The same of a page that others link to, at this path. */
    public Traits at(String path, String page, String rule, String scenarios) {
        return at(path, () -> page, rule, scenarios);
    }

    private Traits at(String path, Supplier<String> page, String rule, String scenarios) {
        pages.put(path, page);
        rules.append("""

                Rule: %s
                Background:
                Given I open "%s"

                """.formatted(rule, path)).append(scenarios);
        return this;
    }

    /** The pages of one subject, which a class of its own has. */
    public Traits with(UnaryOperator<Traits> pages) {
        return pages.apply(this);
    }

    /** Each test is run once as it is emitted, beside its proof. */
    Traits asEmitted() {
        runs = 1;
        return this;
    }

    /** Runs the job. */
    Outcome outcome() {
        try (Site site =
                Site.serving(path -> Optional.ofNullable(pages.get(path)).map(Supplier::get))) {
            return Outcome.ofRuns(runs, site, "Feature: " + title + "\n" + rules);
        }
    }

    /** Runs the job, and gives a test for each scenario. */
    public Stream<DynamicTest> verdicts() {
        Outcome outcome = outcome();
        return outcome.verdicts().entrySet().stream()
                .map(one -> dynamicTest(
                        one.getKey(), () -> assertThat(one.getValue().equals("verified"))
                                .as(one.getValue() + ": " + outcome.reasons().get(one.getKey()))
                                .isEqualTo(!one.getKey().startsWith("wrong"))));
    }
}
