package dev.testvibe.pipeline.emit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.github.slugify.Slugify;

import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.Target;

/** The files of a feature. */
public final class Emission {

    private static final Slugify FILE_NAME = Slugify.builder().lowerCase(false).build();

    private Emission() {}

    /** The feature as it was given, its spec and the configuration. */
    public static List<EmittedFile> files(RecordedFeature feature, String gherkin, Locators locators) {
        String name = fileName(feature.name());
        return List.of(
                new EmittedFile("Features/" + name + ".feature", "feature", gherkin),
                new EmittedFile("Features/" + name + ".spec.ts", "spec", SpecWriter.spec(feature, locators)),
                new EmittedFile("Configurations/Default.config.js", "config", configuration(feature.siteUrl())));
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

    private static List<Target> targets(Operation operation) {
        if (operation instanceof Expectation.HasSelectedOption selected) {
            return List.of(ProofCode.disturbed(selected), ExpectationCode.target(selected));
        } else if (operation instanceof Expectation.HasUrl
                || operation instanceof Expectation.HasTitle
                || operation instanceof Expectation.DialogShown
                || operation instanceof Expectation.Stored) {
            return List.of();
        } else if (operation instanceof Expectation expectation) {
            return List.of(ProofCode.disturbed(expectation), ExpectationCode.target(expectation));
        } else if (operation instanceof Capture capture) {
            return List.of(capture.target());
        }
        return ofAction((Action) operation);
    }

    private static List<Target> ofAction(Action action) {
        if (action instanceof Action.Click a) {
            return List.of(a.target());
        } else if (action instanceof Action.DoubleClick a) {
            return List.of(a.target());
        } else if (action instanceof Action.RightClick a) {
            return List.of(a.target());
        } else if (action instanceof Action.Hover a) {
            return List.of(a.target());
        } else if (action instanceof Action.Fill a) {
            return List.of(a.target());
        } else if (action instanceof Action.Clear a) {
            return List.of(a.target());
        } else if (action instanceof Action.Select a) {
            return List.of(a.target());
        } else if (action instanceof Action.Check a) {
            return List.of(a.target());
        } else if (action instanceof Action.Uncheck a) {
            return List.of(a.target());
        } else if (action instanceof Action.Press a) {
            return a.target() == null ? List.of() : List.of(a.target());
        } else if (action instanceof Action.Type a) {
            return List.of(a.target());
        } else if (action instanceof Action.Drag a) {
            return List.of(a.source(), a.destination());
        } else if (action instanceof Action.Focus a) {
            return List.of(a.target());
        } else if (action instanceof Action.Blur a) {
            return List.of(a.target());
        } else if (action instanceof Action.SetRange a) {
            return List.of(a.target());
        } else if (action instanceof Action.ScrollTo a) {
            return List.of(a.target());
        }
        return List.of();
    }
}
