package dev.testvibe.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.BrowserSession;
import dev.testvibe.pipeline.browser.Screenshot;
import dev.testvibe.pipeline.emit.EmittedFile;
import dev.testvibe.pipeline.explore.Exploration;
import dev.testvibe.pipeline.explore.plan.Explored;
import dev.testvibe.pipeline.explore.plan.FeaturePlan;
import dev.testvibe.pipeline.explore.plan.FeatureReader;
import dev.testvibe.pipeline.explore.plan.PreviousGeneration;
import dev.testvibe.pipeline.model.LanguageModel;
import dev.testvibe.pipeline.process.Discretion;
import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordingFormat;
import dev.testvibe.pipeline.recording.Secrets;
import dev.testvibe.pipeline.recording.StandIn;
import dev.testvibe.pipeline.verify.RunnerSettings;
import dev.testvibe.pipeline.verify.Verification;
import dev.testvibe.pipeline.verify.Verification.Verified;

/** The whole job: read the feature, explore each scenario, write the tests. */
final class GenerationJob {

    private final RunnerSettings runner;
    private final @Nullable LanguageModel model;
    private final Explorers.Browsers browsers;

    /** By rules alone. */
    GenerationJob(RunnerSettings runner) {
        this(runner, null);
    }

    /** @param model may be asked for the steps that rules leave open; null for none */
    GenerationJob(RunnerSettings runner, @Nullable LanguageModel model) {
        this(runner, model, Explorers.Browsers.of(runner.browser()));
    }

    /** @param browsers to explore in; the tests are run in others */
    GenerationJob(RunnerSettings runner, @Nullable LanguageModel model, Explorers.Browsers browsers) {
        this.runner = runner;
        this.model = model;
        this.browsers = browsers;
    }

    /** @param watcher is told no secret among the request's variables */
    void run(JobRequest request, Consumer<JobMessage> watcher) {
        Secrets secrets = Secrets.of(request.variables());
        Discretion discretion = new Discretion(secrets);
        Consumer<JobMessage> messages = oneByOne(message -> watcher.accept(discretion.of(message)));
        FeaturePlan plan = FeatureReader.read(request.gherkin());
        messages.accept(new JobMessage.Planned(plan.scenarios().stream()
                .map(scenario -> new JobMessage.PlannedSection(scenario.section(), scenario.title()))
                .toList()));
        List<Explored> explored;
        Verified verified;
        try (Verification verification = new Verification(runner, request.variables())) {
            PreviousGeneration previous = previous(plan, request, secrets, messages);
            explored = explore(plan, request, previous, verification::prepare, messages);
            messages.accept(new JobMessage.Progress(null, "verifying", null, List.of()));
            verified = verification.verify(feature(plan, request, explored), request.gherkin());
        }
        for (EmittedFile file : verified.files()) {
            messages.accept(new JobMessage.FileWritten(file.path(), file.kind(), file.content()));
        }
        Screenshots.of(request.featureName(), screenshots(explored, verified)).forEach(messages);
        for (Scenario scenario : verified.feature().scenarios()) {
            @Nullable Finding finding = scenario.finding();
            messages.accept(new JobMessage.SectionCompleted(
                    scenario.section(),
                    finding == null ? "verified" : finding.verdict(),
                    finding == null ? null : finding.reason()));
        }
        handOut(next(explored, verified.feature()), secrets, messages);
    }

    /** What was recorded before, if it can be read; otherwise everything is explored, and the log says so. */
    private static PreviousGeneration previous(
            FeaturePlan plan, JobRequest request, Secrets secrets, Consumer<JobMessage> messages) {
        @Nullable RecordedFeature recorded = null;
        try {
            recorded =
                    request.previous() == null ? null : RecordingFormat.read(request.previous(), request.variables());
        } catch (RecordingFormat.UnreadableRecording e) {
            messages.accept(new JobMessage.Progress(
                    null,
                    "exploring",
                    null,
                    List.of("The record of the generation before is not used: " + e.getMessage() + ".")));
        }
        return new PreviousGeneration(recorded, plan.language(), secrets);
    }

    private static void handOut(RecordedFeature feature, Secrets secrets, Consumer<JobMessage> messages) {
        String recording = RecordingFormat.write(feature, secrets);
        messages.accept(
                recording.getBytes(StandardCharsets.UTF_8).length <= JobMessage.Recorded.MOST_BYTES
                        ? new JobMessage.Recorded(recording)
                        : new JobMessage.Progress(
                                null,
                                "proving",
                                null,
                                List.of("The record of this generation is too large to be kept for the next one.")));
    }

    /** What the page looked like where a scenario came to nothing, when it was explored or when its test was run. */
    private static Map<String, Screenshot> screenshots(List<Explored> explored, Verified verified) {
        Map<String, Screenshot> screenshots = new LinkedHashMap<>();
        for (Explored one : explored) {
            Scenario scenario = one.scenario();
            one.screenshot()
                    .or(() -> Optional.ofNullable(verified.screenshots().get(scenario.title())))
                    .ifPresent(screenshot -> screenshots.put(scenario.section(), screenshot));
        }
        return screenshots;
    }

    /** Of a scenario that was explored to its end and then did not pass, nothing is kept: something of it is wrong. */
    private static RecordedFeature next(List<Explored> explored, RecordedFeature verified) {
        List<Scenario> next = new ArrayList<>();
        for (int index = 0; index < explored.size(); index++) {
            boolean passed = verified.scenarios().get(index).finding() == null;
            boolean isToItsEnd = explored.get(index).scenario().finding() == null;
            Scenario scenario = explored.get(index).next();
            next.add(
                    passed || !isToItsEnd
                            ? scenario
                            : scenario.with(scenario.steps().stream()
                                    .map(step -> step.with(List.of()))
                                    .toList()));
        }
        return verified.with(next);
    }

    private static Consumer<JobMessage> oneByOne(Consumer<JobMessage> watcher) {
        Object turn = new Object();
        return message -> {
            synchronized (turn) {
                watcher.accept(message);
            }
        };
    }

    private List<Explored> explore(
            FeaturePlan plan,
            JobRequest request,
            PreviousGeneration previous,
            Runnable onceABrowserIsThere,
            Consumer<JobMessage> messages) {
        Exploration exploration = new Exploration(plan, request.siteUrl(), request.variables(), model, previous);
        Explorers explorers = new Explorers(browsers, runner.browsers());
        List<Explored> explored =
                new ArrayList<>(explorers.explore(plan.scenarios().size(), (browser, index) -> {
                    onceABrowserIsThere.run();
                    messages.accept(new JobMessage.SectionStarted(
                            plan.scenarios().get(index).section()));
                    return explore(plan, exploration, browser, index, messages);
                }));
        List<Integer> again = exploration.worthAnother(explored);
        if (again.isEmpty()) {
            return explored;
        }
        List<Explored> anew = explorers.explore(again.size(), (browser, index) -> {
            String section = plan.scenarios().get(again.get(index)).section();
            messages.accept(exploring(
                    section, null, List.of("Begun again: another scenario saw what this one says is not there.")));
            return explore(plan, exploration, browser, again.get(index), messages);
        });
        for (int index = 0; index < again.size(); index++) {
            explored.set(again.get(index), anew.get(index));
        }
        return explored;
    }

    private static RecordedFeature feature(FeaturePlan plan, JobRequest request, List<Explored> explored) {
        return new RecordedFeature(
                request.featureName(),
                plan.title(),
                request.siteUrl(),
                plan.tags(),
                explored.stream().map(Explored::scenario).toList());
    }

    private static Explored explore(
            FeaturePlan plan,
            Exploration exploration,
            BrowserSession browser,
            int index,
            Consumer<JobMessage> messages) {
        String section = plan.scenarios().get(index).section();
        Explored explored =
                exploration.explore(browser, index, (of, line) -> messages.accept(exploring(of, line, List.of(line))));
        Scenario scenario = explored.scenario();
        List<String> remarks = new ArrayList<>(explored.kept().stream().toList());
        scenario.standIns().stream().map(StandIn::explanation).forEach(remarks::add);
        if (scenario.finding() != null) {
            remarks.add(scenario.finding().reason());
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
