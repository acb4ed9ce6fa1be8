package dev.testvibe.pipeline.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordedFeature.Step;

/** Writes the spec of a feature: one test a scenario, one {@code test.step} a line of Gherkin. */
public final class SpecWriter {

    private static final String NO_ACTION = "// Needs no action of its own.";

    private final RecordedFeature feature;
    private final ActionCode actions;
    private final ExpectationCode expectations;
    private final @Nullable ProofCode proofs;
    private final Support support;
    private final Locators locators;
    private final StringBuilder out = new StringBuilder();

    private SpecWriter(RecordedFeature feature, Locators locators, boolean proving) {
        this.feature = feature;
        this.support = Support.of(feature);
        this.locators = locators;
        this.actions = new ActionCode(locators);
        this.expectations = new ExpectationCode(locators);
        this.proofs = proving ? new ProofCode(locators, expectations) : null;
    }

    /** The spec as the caller gets it. */
    public static String spec(RecordedFeature feature, Locators locators) {
        return new SpecWriter(feature, locators, false).write();
    }

    /** The same tests with, after each assertion, the wish to see it fail. */
    public static String proof(RecordedFeature feature, Locators locators) {
        return new SpecWriter(feature, locators, true).write();
    }

    private String write() {
        boolean dialogs = feature.scenarios().stream().anyMatch(SpecWriter::answersDialogs);
        boolean windows =
                feature.scenarios().stream().anyMatch(scenario -> watches(scenario, Expectation.WindowOpened.class));
        line(
                0,
                "import { expect, test" + (dialogs ? ", type Dialog" : "") + (windows ? ", type Page" : "")
                        + " } from '@playwright/test';");
        if (proofs != null) {
            line(
                    0,
                    "import { canFail, canFailElsewhere, canFailSwapped, canFailWithClipboard, canFailWithCookie, canFailWithout } from './proof';");
        }
        support.imports().forEach(one -> line(0, one));
        line(0, "");
        locators.testIdAttribute().ifPresent(attribute -> {
            line(0, "test.use({ testIdAttribute: " + TypeScript.quote(attribute) + " });");
            line(0, "");
        });
        line(0, "test.describe(" + TypeScript.quote(feature.title()) + tags(feature.tags()) + ", () => {");
        List<Step> background = SharedBackground.of(feature.scenarios(), 0);
        hook(1, support.preparation(), background);
        List<List<Scenario>> groups = byRule();
        for (int index = 0; index < groups.size(); index++) {
            if (index > 0) {
                line(0, "");
            }
            group(groups.get(index), background.size());
        }
        line(0, "});");
        return out.toString();
    }

    /** The scenarios as they stand, cut where a Rule begins or ends. */
    private List<List<Scenario>> byRule() {
        List<List<Scenario>> groups = new ArrayList<>();
        @Nullable String rule = null;
        for (Scenario scenario : feature.scenarios()) {
            if (groups.isEmpty() || !Objects.equals(rule, scenario.rule())) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(scenario);
            rule = scenario.rule();
        }
        return groups;
    }

    private void group(List<Scenario> scenarios, int shared) {
        @Nullable String rule = scenarios.get(0).rule();
        if (rule == null) {
            scenarios(scenarios, 1, shared);
            return;
        }
        line(1, "test.describe(" + TypeScript.quote(rule) + ", () => {");
        List<Step> background = SharedBackground.of(scenarios, shared);
        hook(2, List.of(), background);
        scenarios(scenarios, 2, shared + background.size());
        line(1, "});");
    }

    private void scenarios(List<Scenario> scenarios, int depth, int shared) {
        for (int index = 0; index < scenarios.size(); index++) {
            if (index > 0) {
                line(0, "");
            }
            scenario(scenarios.get(index), depth, shared);
        }
    }

    private void hook(int depth, List<String> preparation, List<Step> background) {
        if (preparation.isEmpty() && background.isEmpty()) {
            return;
        }
        line(depth, "test.beforeEach(async ({ page }) => {");
        preparation.forEach(one -> line(depth + 1, one));
        if (!preparation.isEmpty() && !background.isEmpty()) {
            line(0, "");
        }
        RepeatedSelectors constants = constants(background);
        constants.declarations().forEach(constant -> line(depth + 1, constant));
        if (!constants.declarations().isEmpty()) {
            line(0, "");
        }
        steps(background, depth + 1, step -> NO_ACTION, constants);
        line(depth, "});");
        line(0, "");
    }

    private void scenario(Scenario scenario, int depth, int shared) {
        Finding finding = scenario.finding();
        if (finding != null) {
            line(depth, TypeScript.comment("Not verified (" + finding.verdict() + "): " + finding.reason()));
        }
        scenario.standIns()
                .forEach(standIn -> line(depth, TypeScript.comment("With a stand-in: " + standIn.explanation())));
        List<Step> steps = scenario.steps().subList(shared, scenario.steps().size());
        boolean expects = has(steps, Expectation.class::isInstance);
        if (!expects) {
            line(depth, "// eslint-disable-next-line playwright/expect-expect -- " + whyNothingIsExpected(scenario));
        }
        String fixtures = has(steps, operation -> true) ? "{ page }" : "";
        line(
                depth,
                (finding == null ? "test(" : "test.fixme(") + TypeScript.quote(scenario.title()) + tags(scenario.tags())
                        + ", async (" + fixtures + ") => {");
        RepeatedSelectors constants = constants(steps);
        if (declarations(scenario, steps, constants, depth + 1)) {
            line(0, "");
        }
        steps(steps, depth + 1, step -> withoutStatements(scenario, step), constants);
        line(depth, "});");
    }

    private RepeatedSelectors constants(List<Step> steps) {
        return RepeatedSelectors.of(
                steps.stream()
                        .flatMap(step -> step.operations().stream())
                        .flatMap(operation -> Emission.targets(operation).stream())
                        .toList(),
                locators,
                steps.stream().flatMap(step -> statements(step).stream()).toList());
    }

    private static boolean has(List<Step> steps, Predicate<Operation> operation) {
        return steps.stream().flatMap(step -> step.operations().stream()).anyMatch(operation);
    }

    private static String whyNothingIsExpected(Scenario scenario) {
        return scenario.finding() == null ? "the scenario expects nothing" : "it did not come so far";
    }

    /** Why a step has no statement. */
    private static String withoutStatements(Scenario scenario, Step step) {
        Finding finding = scenario.finding();
        if (finding == null) {
            return NO_ACTION;
        }
        boolean isReached = scenario.steps().stream()
                .skip(scenario.steps().indexOf(step))
                .anyMatch(one -> !one.operations().isEmpty());
        return isReached
                ? NO_ACTION
                : title(step).equals(finding.facts().get("step"))
                        ? "// Nothing came of it; the comment above this test says why."
                        : "// Not reached.";
    }

    private static String tags(List<String> tags) {
        return tags.isEmpty()
                ? ""
                : ", { tag: ["
                        + String.join(", ", tags.stream().map(TypeScript::quote).toList()) + "] }";
    }

    /** Declares what the steps share; false where they share nothing. */
    private boolean declarations(Scenario scenario, List<Step> steps, RepeatedSelectors constants, int depth) {
        int before = out.length();
        constants.declarations().forEach(constant -> line(depth, constant));
        if (answersDialogs(scenario)) {
            line(depth, "const dialogs: string[] = [];");
            line(depth, "const answers: Array<(dialog: Dialog) => Promise<void>> = [];");
            line(depth, "page.on('dialog', async dialog => {");
            line(depth + 1, "dialogs.push(dialog.message());");
            line(depth + 1, "await (answers.shift() ?? (unasked => unasked.accept()))(dialog);");
            line(depth, "});");
        }
        if (watches(scenario, Expectation.WindowOpened.class)) {
            line(depth, "const " + BrowserCode.WINDOWS + ": Page[] = [];");
            line(depth, "page.context().on('page', opened => " + BrowserCode.WINDOWS + ".push(opened));");
        }
        if (watches(scenario, Expectation.Downloaded.class)) {
            line(depth, "const " + BrowserCode.DOWNLOADS + ": string[] = [];");
            line(depth, "page.on('download', file => " + BrowserCode.DOWNLOADS + ".push(file.suggestedFilename()));");
        }
        steps.stream()
                .flatMap(step -> step.operations().stream())
                .filter(Capture.class::isInstance)
                .map(Capture.class::cast)
                .forEach(capture ->
                        line(depth, "let " + capture.name() + ": " + ActionCode.type(capture.property()) + ";"));
        return out.length() > before;
    }

    private static boolean answersDialogs(Scenario scenario) {
        return scenario.steps().stream()
                .flatMap(step -> step.operations().stream())
                .anyMatch(operation ->
                        operation instanceof Action.AnswerNextDialog || operation instanceof Expectation.DialogShown);
    }

    private static boolean watches(Scenario scenario, Class<? extends Expectation.OfBrowser> kind) {
        return scenario.steps().stream()
                .flatMap(step -> step.operations().stream())
                .map(operation -> operation instanceof Expectation.Within within ? within.expectation() : operation)
                .anyMatch(kind::isInstance);
    }

    private void steps(List<Step> steps, int depth, Function<Step, String> remark, RepeatedSelectors constants) {
        for (int index = 0; index < steps.size(); index++) {
            if (index > 0) {
                line(0, "");
            }
            step(steps.get(index), depth, remark, constants);
        }
    }

    private void step(Step step, int depth, Function<Step, String> remark, RepeatedSelectors constants) {
        line(depth, "await test.step(" + TypeScript.quote(title(step)) + ", async () => {");
        if (step.argument() != null) {
            step.argument().lines().forEach(argument -> line(depth + 1, TypeScript.comment(argument)));
        }
        List<String> statements = step.operations().isEmpty() ? List.of(remark.apply(step)) : statements(step);
        statements.forEach(statement -> line(depth + 1, constants.in(statement)));
        line(depth, "});");
    }

    private static String title(Step step) {
        return step.keyword() + " " + step.text();
    }

    private List<String> statements(Step step) {
        List<String> statements = new ArrayList<>();
        for (Operation operation : step.operations()) {
            if (operation instanceof Action action) {
                statements.addAll(actions.of(action));
            } else if (operation instanceof Capture capture) {
                statements.add(actions.of(capture));
            } else if (operation instanceof Expectation expectation) {
                statements.add("await " + expectations.of(expectation, Optional.empty()) + ";");
                if (proofs != null) {
                    statements.add(proofs.of(expectation, title(step)));
                }
            }
        }
        return statements;
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append('\n');
    }
}
