package dev.testvibe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.BrowserSession;
import dev.testvibe.pipeline.emit.EmittedFile;
import dev.testvibe.pipeline.explore.Exploration;
import dev.testvibe.pipeline.explore.FeaturePlan;
import dev.testvibe.pipeline.explore.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.FeatureReader;
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

    GenerationJob(RunnerSettings runner) {
        this.runner = runner;
    }

    /** @param sink is told no secret among the request's variables */
    void run(JobRequest request, Consumer<JobMessage> sink) {
        Discretion discretion = new Discretion(Secrets.of(request.variables()));
        Consumer<JobMessage> messages = message -> sink.accept(discretion.of(message));
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

    private RecordedFeature explore(FeaturePlan plan, JobRequest request, Consumer<JobMessage> messages) {
        Exploration exploration = new Exploration(plan, request.siteUrl(), request.variables());
        List<Scenario> scenarios = new ArrayList<>();
        try (BrowserSession browser = BrowserSession.start(runner.browser())) {
            for (int index = 0; index < plan.scenarios().size(); index++) {
                PlannedScenario scenario = plan.scenarios().get(index);
                messages.accept(new JobMessage.SectionStarted(scenario.section()));
                Scenario explored = exploration.explore(
                        browser,
                        index,
                        (section, line) ->
                                messages.accept(new JobMessage.Progress(section, "exploring", line, List.of(line))));
                scenarios.add(explored);
                if (!explored.standIns().isEmpty()) {
                    messages.accept(new JobMessage.Progress(
                            scenario.section(),
                            "exploring",
                            null,
                            explored.standIns().stream()
                                    .map(StandIn::explanation)
                                    .toList()));
                }
                if (explored.finding() != null) {
                    messages.accept(new JobMessage.Progress(
                            scenario.section(),
                            "exploring",
                            null,
                            List.of(explored.finding().reason())));
                }
            }
        }
        return new RecordedFeature(request.featureName(), plan.title(), request.siteUrl(), plan.tags(), scenarios);
    }
}
