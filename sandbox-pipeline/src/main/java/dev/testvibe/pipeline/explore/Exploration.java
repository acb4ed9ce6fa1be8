package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.BrowserError;
import dev.testvibe.pipeline.browser.BrowserSession;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Screenshot;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.plan.Counting;
import dev.testvibe.pipeline.explore.plan.DragPractice;
import dev.testvibe.pipeline.explore.plan.Explored;
import dev.testvibe.pipeline.explore.plan.FeatureAccounts;
import dev.testvibe.pipeline.explore.plan.FeaturePlan;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.plan.FeaturePractice;
import dev.testvibe.pipeline.explore.plan.LastSteps;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.NamedPersons;
import dev.testvibe.pipeline.explore.plan.PreviousGeneration;
import dev.testvibe.pipeline.explore.plan.Regeneration;
import dev.testvibe.pipeline.explore.plan.StepReader;
import dev.testvibe.pipeline.explore.site.OwnHosts;
import dev.testvibe.pipeline.grounding.PhraseMemory;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.model.LanguageModel;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.Secrets;

/** Explores the scenarios of one feature, each in a fresh browser context. */
public final class Exploration {

    private final FeaturePlan plan;
    private final String siteUrl;
    private final Literals literals;
    private final Secrets secrets;
    private final List<List<Understanding>> understandings;
    private final PhraseMemory memory;
    private final StepReader reader;
    private final @Nullable LanguageModel model;
    private final PreviousGeneration previous;

    /**
     * An exploration.
     *
     * @param model may be asked for the steps that rules leave open; null where there is none
     * @param previous what scenarios start from
     */
    public Exploration(
            FeaturePlan plan,
            String siteUrl,
            Map<String, String> variables,
            @Nullable LanguageModel model,
            PreviousGeneration previous) {
        this.previous = previous;
        this.model = model;
        this.plan = plan;
        this.siteUrl = siteUrl;
        this.literals = new Literals(variables);
        this.secrets = Secrets.of(variables);
        this.reader = new StepReader(plan.language(), Counting.of(plan));
        this.understandings = DragPractice.filledIn(FeaturePractice.filledIn(FeatureAccounts.filledIn(
                plan,
                plan.scenarios().stream()
                        .map(scenario -> NamedPersons.understandings(LastSteps.meant(scenario.steps()), reader::read))
                        .toList())));
        this.memory = PhraseMemory.of(understandings.stream()
                .flatMap(List::stream)
                .flatMap(Exploration::phrases)
                .toList());
    }

    private static Stream<Phrase> phrases(Understanding understanding) {
        return understanding instanceof Understood understood
                ? understood.intents().stream().flatMap(Exploration::phrases)
                : Stream.empty();
    }

    private static Stream<Phrase> phrases(Intent intent) {
        if (intent instanceof Act act) {
            return Stream.concat(Stream.ofNullable(act.target()), Stream.ofNullable(act.destination()));
        }
        if (intent instanceof PageEffect effect) {
            return Stream.ofNullable(effect.subject());
        }
        return intent instanceof Expect expect ? Stream.ofNullable(expect.subject()) : Stream.empty();
    }

    /**
     * Explores one scenario.
     *
     * @param index its place in the feature
     * @param watcher told the section and each line as it begins
     */
    public Explored explore(BrowserSession browser, int index, BiConsumer<String, String> watcher) {
        PlannedScenario scenario = plan.scenarios().get(index);
        Regeneration regeneration = previous.of(scenario.untouched());
        try {
            Consumer<String> told = line -> watcher.accept(scenario.section(), line);
            Optional<Explored> explored = attempt(browser, index, regeneration, told);
            // ends, since each time one more step is done anew
            while (explored.isEmpty()) {
                told.accept("The scenario is begun again: this step has to be done anew.");
                explored = attempt(browser, index, regeneration, told);
            }
            return explored.get();
        } catch (PlaywrightException e) {
            Scenario failed =
                    scenario.untouched().withFinding(Findings.failed(scenario.title(), BrowserError.reason(e)));
            return new Explored(failed, regeneration.next(failed, 0), Optional.empty());
        }
    }

    /**
     * Shares what the scenarios saw, once each was explored.
     *
     * @return the places of those that deny what only another one saw, and are worth another exploration
     */
    public List<Integer> worthAnother(List<Explored> explored) {
        memory.share();
        return IntStream.range(0, explored.size())
                .filter(index -> {
                    @Nullable Finding finding = explored.get(index).scenario().finding();
                    return finding != null
                            && finding.verdict().matches("ungrounded|unsatisfied")
                            && deniesWhatIsElsewhere(index);
                })
                .boxed()
                .toList();
    }

    private boolean deniesWhatIsElsewhere(int index) {
        return understandings.get(index).stream()
                .flatMap(read ->
                        read instanceof Understood understood ? understood.intents().stream() : Stream.<Intent>empty())
                .anyMatch(intent -> intent instanceof Expect expect
                        && expect.claim() == Claim.VISIBLE
                        && expect.negated()
                        && expect.subject() != null
                        && memory.elsewhere(expect.subject()).isPresent());
    }

    private Optional<Explored> attempt(
            BrowserSession browser, int index, Regeneration regeneration, Consumer<String> watcher) {
        try (LivePage live = browser.open(siteUrl)) {
            return new ScenarioExplorer(
                            plan.scenarios().get(index),
                            understandings.get(index),
                            live,
                            memory,
                            literals,
                            OwnHosts.of(siteUrl, understandings),
                            reader::read,
                            model,
                            regeneration)
                    .explore(watcher)
                    .map(explored -> explored.scenario().finding() == null
                            ? explored
                            : explored.with(Screenshot.of(live, secrets)));
        }
    }
}
