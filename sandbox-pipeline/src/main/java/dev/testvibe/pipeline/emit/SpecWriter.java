package dev.testvibe.pipeline.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private final RecordedFeature feature;
    private final ActionCode actions;
    private final ExpectationCode expectations;
    private final @Nullable ProofCode proofs;
    private final Support support;
    private final StringBuilder out = new StringBuilder();

    private SpecWriter(RecordedFeature feature, Locators locators, boolean proving) {
        this.feature = feature;
        this.support = Support.of(feature);
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
                    "import { canFail, canFailElsewhere, canFailWithClipboard, canFailWithCookie, canFailWithout } from './proof';");
        }
        support.imports().forEach(one -> line(0, one));
        line(0, "");
        line(0, "test.describe(" + TypeScript.quote(feature.title()) + tags(feature.tags()) + ", () => {");
        support.preparation().forEach(one -> line(1, one));
        List<Step> background = sharedBackground();
        if (!background.isEmpty()) {
            line(1, "test.beforeEach(async ({ page }) => {");
            background.forEach(step -> step(step, 2));
            line(1, "});");
            line(0, "");
        }
        for (int index = 0; index < feature.scenarios().size(); index++) {
            if (index > 0) {
                line(0, "");
            }
            scenario(feature.scenarios().get(index), !background.isEmpty());
        }
        line(0, "});");
        return out.toString();
    }

    /** The steps of the Background, where every test begins with the same; otherwise each test has its own. */
    private List<Step> sharedBackground() {
        List<List<Step>> all = feature.scenarios().stream()
                .filter(scenario -> scenario.finding() == null)
                .map(scenario ->
                        scenario.steps().stream().filter(Step::background).toList())
                .distinct()
                .toList();
        boolean plain = all.size() == 1
                && all.get(0).stream()
                        .flatMap(step -> step.operations().stream())
                        .noneMatch(SpecWriter::needsTheTest);
        return plain ? all.get(0) : List.of();
    }

    private static boolean needsTheTest(Operation operation) {
        return operation instanceof Capture
                || operation instanceof Action.AnswerNextDialog
                || operation instanceof Expectation.DialogShown
                || operation instanceof Expectation.WindowOpened
                || operation instanceof Expectation.Downloaded
                || operation instanceof Action.FocusWindow
                || operation instanceof Action.CloseNewestWindow;
    }

    private void scenario(Scenario scenario, boolean backgroundIsShared) {
        Finding finding = scenario.finding();
        if (finding != null) {
            line(1, TypeScript.comment("Not verified (" + finding.verdict() + "): " + finding.reason()));
        }
        scenario.standIns()
                .forEach(standIn -> line(1, TypeScript.comment("With a stand-in: " + standIn.explanation())));
        String test = finding == null ? "test(" : "test.fixme(";
        line(1, test + TypeScript.quote(scenario.title()) + tags(scenario.tags()) + ", async ({ page }) => {");
        List<Step> steps = scenario.steps().stream()
                .filter(step -> !(backgroundIsShared && step.background()))
                .toList();
        declarations(scenario, steps);
        steps.forEach(step -> step(step, 2));
        line(1, "});");
    }

    private static String tags(List<String> tags) {
        return tags.isEmpty()
                ? ""
                : ", { tag: ["
                        + String.join(", ", tags.stream().map(TypeScript::quote).toList()) + "] }";
    }

    private void declarations(Scenario scenario, List<Step> steps) {
        if (answersDialogs(scenario)) {
            line(2, "const dialogs: string[] = [];");
            line(2, "const answers: Array<(dialog: Dialog) => Promise<void>> = [];");
            line(2, "page.on('dialog', async dialog => {");
            line(3, "dialogs.push(dialog.message());");
            line(3, "await (answers.shift() ?? (unasked => unasked.accept()))(dialog);");
            line(2, "});");
        }
        if (watches(scenario, Expectation.WindowOpened.class)) {
            line(2, "const " + BrowserCode.WINDOWS + ": Page[] = [];");
            line(2, "page.context().on('page', opened => " + BrowserCode.WINDOWS + ".push(opened));");
        }
        if (watches(scenario, Expectation.Downloaded.class)) {
            line(2, "const " + BrowserCode.DOWNLOADS + ": string[] = [];");
            line(2, "page.on('download', file => " + BrowserCode.DOWNLOADS + ".push(file.suggestedFilename()));");
        }
        steps.stream()
                .flatMap(step -> step.operations().stream())
                .filter(Capture.class::isInstance)
                .map(Capture.class::cast)
                .forEach(
                        capture -> line(2, "let " + capture.name() + ": " + ActionCode.type(capture.property()) + ";"));
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

    private void step(Step step, int depth) {
        String title = step.keyword() + " " + step.text();
        if (step.operations().isEmpty()) {
            line(depth, "await test.step(" + TypeScript.quote(title) + ", async () => {});");
            return;
        }
        line(depth, "await test.step(" + TypeScript.quote(title) + ", async () => {");
        if (step.argument() != null) {
            step.argument().lines().forEach(argument -> line(depth + 1, TypeScript.comment(argument)));
        }
        for (String statement : statements(step)) {
            line(depth + 1, statement);
        }
        line(depth, "});");
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
                    statements.add(proofs.of(expectation, step.keyword() + " " + step.text()));
                }
            }
        }
        return statements;
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append('\n');
    }
}
