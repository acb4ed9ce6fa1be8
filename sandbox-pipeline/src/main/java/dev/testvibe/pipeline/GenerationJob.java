package dev.testvibe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.BrowserSession;
import dev.testvibe.pipeline.emit.EmittedFile;
import dev.testvibe.pipeline.explore.Exploration;
import dev.testvibe.pipeline.explore.FeaturePlan;
import dev.testvibe.pipeline.explore.FeatureReader;
import dev.testvibe.pipeline.model.LanguageModel;
import dev.testvibe.pipeline.process.Discretion;
import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.Secrets;
import dev.testvibe.pipeline.recording.StandIn;
import dev.testvibe.pipeline.verify.RunnerSettings;
import dev.testvibe.pipeline.verify.Verification;
import dev.testvibe.pipeline.verify.Verification.Verified;

/** The whole job: read the feature, explore each scenario, write the tests. */
final class GenerationJob {

    private final RunnerSettings runner;
    private final @Nullable LanguageModel model;

    /** By rules alone. */
    GenerationJob(RunnerSettings runner) {
        this(runner, null);
    }

    /** @param model may be asked for the steps that rules leave open; null for none */
    GenerationJob(RunnerSettings runner, @Nullable LanguageModel model) {
        this.runner = runner;
        this.model = model;
    }

    /** @param watcher is told no secret among the request's variables */
    void run(JobRequest request, Consumer<JobMessage> watcher) {
        Discretion discretion = new Discretion(Secrets.of(request.variables()));
        Consumer<JobMessage> messages = oneByOne(message -> watcher.accept(discretion.of(message)));
        FeaturePlan plan = FeatureReader.read(request.gherkin());
        messages.accept(new JobMessage.Planned(plan.scenarios().stream()
                .map(scenario -> new JobMessage.PlannedSection(scenario.section(), scenario.title()))
                .toList()));
        RecordedFeature explored = explore(plan, request, messages);
        messages.accept(new JobMessage.Progress(null, "verifying", null, List.of()));
        Verified verified = new Verification(runner, request.variables()).verify(explored, request.gherkin());
        for (EmittedFile file : verified.files()) {
            messages.accept(new JobMessage.FileWritten(file.path(), file.kind(), file.content()));
        }
        for (Scenario scenario : verified.feature().scenarios()) {
            @Nullable Finding finding = scenario.finding();
            messages.accept(new JobMessage.SectionCompleted(
                    scenario.section(),
                    finding == null ? "verified" : finding.verdict(),
                    finding == null ? null : finding.reason()));
        }
    }

    private static Consumer<JobMessage> oneByOne(Consumer<JobMessage> watcher) {
        Object turn = new Object();
        return message -> {
            synchronized (turn) {
                watcher.accept(message);
            }
        };
    }

    private RecordedFeature explore(FeaturePlan plan, JobRequest request, Consumer<JobMessage> messages) {
        Exploration exploration = new Exploration(plan, request.siteUrl(), request.variables(), model);
        List<Scenario> scenarios = new Explorers(runner.browser(), runner.browsers())
                .explore(
                        plan.scenarios().size(),
                        (browser, index) -> explore(plan, exploration, browser, index, messages));
        return new RecordedFeature(request.featureName(), plan.title(), request.siteUrl(), plan.tags(), scenarios);
    }

    private static Scenario explore(
            FeaturePlan plan,
            Exploration exploration,
            BrowserSession browser,
            int index,
            Consumer<JobMessage> messages) {
        String section = plan.scenarios().get(index).section();
        messages.accept(new JobMessage.SectionStarted(section));
        Scenario explored =
                exploration.explore(browser, index, (of, line) -> messages.accept(exploring(of, line, List.of(line))));
        List<String> remarks = new ArrayList<>(
                explored.standIns().stream().map(StandIn::explanation).toList());
        if (explored.finding() != null) {
            remarks.add(explored.finding().reason());
        }
        if (!remarks.isEmpty()) {
            messages.accept(exploring(section, null, remarks));
        }
        return explored;
    }

    private static JobMessage exploring(String section, @Nullable String activity, List<String> lines) {
        return new JobMessage.Progress(section, "exploring", activity, lines);
    }
}
