package dev.testvibe.pipeline.emit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.github.slugify.Slugify;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.Secrets;
import dev.testvibe.pipeline.recording.Target;

/** The files of a feature. */
public final class Emission {

    private static final Slugify FILE_NAME = Slugify.builder().lowerCase(false).build();

    private Emission() {}

    /** The feature as it was given, its spec and the configuration; none of them spells a secret out. */
    public static List<EmittedFile> files(RecordedFeature feature, String gherkin, Locators locators, Secrets secrets) {
        String name = fileName(feature.name());
        List<EmittedFile> files = new ArrayList<>();
        files.add(new EmittedFile("Features/" + name + ".feature", "feature", secrets.hidden(gherkin)));
        String spec = EnvironmentNote.above(SecretCode.without(secrets, SpecWriter.spec(feature, locators)));
        files.add(new EmittedFile("Features/" + name + ".spec.ts", "spec", spec));
        files.addAll(Support.of(feature).files());
        files.add(new EmittedFile("Configurations/Default.config.js", "config", configuration(feature.siteUrl())));
        return files;
    }

    /** Letters and digits with hyphens between them, such as {@code Login-Functionality}; never empty. */
    public static String fileName(String name) {
        String slug = FILE_NAME.slugify(name);
        return slug.isEmpty() ? "Feature-" + Integer.toHexString(name.hashCode()) : slug;
    }

    private static String configuration(String siteUrl) {
        return """
                // @ts-check
                const { defineConfig } = require('@playwright/test');

                module.exports = defineConfig({
                  testDir: '../Features',
                  fullyParallel: true,
                  forbidOnly: !!process.env.CI,
                  reporter: 'list',
                  use: {
                    // The site under test.
                    baseURL: process.env.SITE_URL ?? %s,
                    trace: 'on-first-retry',
                    launchOptions: {
                      // A browser of your own; Playwright's where it is not set.
                      executablePath: process.env.CHROMIUM_PATH || undefined,
                    },
                  },
                });
                """.formatted(TypeScript.quote(siteUrl));
    }

    /** Every selector that the files of a feature need in TypeScript. */
    public static Set<String> selectors(RecordedFeature feature) {
        Set<String> selectors = new LinkedHashSet<>();
        feature.scenarios().stream()
                .flatMap(scenario -> scenario.steps().stream())
                .flatMap(step -> step.operations().stream())
                .forEach(operation -> targets(operation).forEach(target -> selectors.add(target.selector())));
        return selectors;
    }

    /** An assertion may read another element than the one that is disturbed to see it fail. */
    static List<Target> targets(Operation operation) {
        List<Target> targets = new ArrayList<>(operation.targets());
        Operation judged = operation instanceof Expectation.Within within ? within.expectation() : operation;
        if (judged instanceof Expectation.OfElement expectation) {
            targets.add(Disturbances.at(expectation));
            ProofCode.rootOfFrame(Disturbances.at(expectation)).ifPresent(targets::add);
            targets.add(ExpectationCode.target(expectation));
            if (expectation instanceof Expectation.Compared compared) {
                targets.add(compared.observed());
            }
        }
        return targets;
    }
}
