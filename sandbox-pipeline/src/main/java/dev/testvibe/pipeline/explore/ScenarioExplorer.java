package dev.testvibe.pipeline.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.ActionPlayer;
import dev.testvibe.pipeline.browser.BrowserError;
import dev.testvibe.pipeline.browser.Judge;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.act.DialogAnswers;
import dev.testvibe.pipeline.explore.act.Rereading;
import dev.testvibe.pipeline.explore.act.Resolvers;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Deeds;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.plan.Explored;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.Recorder;
import dev.testvibe.pipeline.explore.plan.Regeneration;
import dev.testvibe.pipeline.explore.plan.Remembered;
import dev.testvibe.pipeline.explore.plan.Standstill;
import dev.testvibe.pipeline.explore.pursuit.Pursuit;
import dev.testvibe.pipeline.explore.pursuit.Timers;
import dev.testvibe.pipeline.explore.site.OwnHosts;
import dev.testvibe.pipeline.explore.site.SiteAddress;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.PhraseMemory;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.model.LanguageModel;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;

/** Takes one scenario to its page, step by step, until its end or until a step comes to nothing. */
final class ScenarioExplorer {

    private final PlannedScenario scenario;
    private final List<Understanding> understandings;
    private final LivePage live;
    private final Recorder recorder;
    private final CurrentSubject current = new CurrentSubject();
    private final ExpectationResolver expectations;
    private final Timers timers;
    private final Remembered remembered = new Remembered();
    private final Function<PlannedStep, Understanding> reader;
    private final OpenSteps openSteps;
    private final Regeneration regeneration;
    private final KeptSteps keptSteps;
    private final Conduct conduct;
    private final Pursuit pursuit;
    private Consumer<String> watcher = line -> {};
    /** Kept steps that later ones may speak of in a way that only doing them anew can tell. */
    private final Set<Integer> leavingMore = new HashSet<>();

    ScenarioExplorer(
            PlannedScenario scenario,
            List<Understanding> understandings,
            LivePage live,
            PhraseMemory memory,
            Literals literals,
            OwnHosts hosts,
            Function<PlannedStep, Understanding> reader,
            @Nullable LanguageModel model,
            Regeneration regeneration) {
        this.scenario = scenario;
        this.regeneration = regeneration;
        this.understandings = understandings;
        this.live = live;
        this.reader = reader;
        DialogAnswers dialogs = new DialogAnswers(understandings, literals);
        this.recorder = new Recorder(scenario.steps());
        Grounder grounder = new Grounder(live::page, memory);
        Deeds deeds = new Deeds(live);
        Resolvers resolvers = Resolvers.on(live, grounder, literals, hosts, recorder, current, deeds);
        this.expectations = resolvers.expectations();
        ActionPlayer player = new ActionPlayer(live);
        Judge judge = new Judge(live);
        this.timers = new Timers(understandings, player, judge, recorder);
        this.conduct = new Conduct(live, player, judge, recorder, deeds, expectations::filled);
        this.pursuit = new Pursuit(
                scenario,
                understandings,
                live,
                grounder,
                literals,
                hosts,
                conduct,
                resolvers,
                timers,
                dialogs,
                remembered,
                note -> watcher.accept(note));
        this.keptSteps = new KeptSteps(
                understandings,
                recorder,
                regeneration,
                dialogs,
                timers,
                new Replay(live, player, judge, new Rereading(live, resolvers)),
                pursuit);
        this.openSteps = new OpenSteps(model, scenario.steps(), live, grounder, recorder, literals);
    }

    /**
     * Explores; {@code toWatch} is told each line as it begins, and what is done otherwise than it says.
     *
     * @return nothing where the scenario must be begun again in a fresh browser context: something was done as it was
     *     recorded before it came out that it has to be done anew
     */
    Optional<Explored> explore(Consumer<String> toWatch) {
        watcher = toWatch;
        keptSteps.doAnewWhatNoLongerFits();
        recorder.begin(0);
        @Nullable Finding finding = conduct.carryOut(scenario.title(), timers.start()).orElse(null);
        Role before = Role.GIVEN;
        int reached = 0;
        for (int index = 0; index < scenario.steps().size() && finding == null; index++) {
            PlannedStep step = scenario.steps().get(index);
            watcher.accept(step.line());
            recorder.begin(index);
            live.arrive();
            boolean isCompared = step.role() == Role.WHEN && before != Role.WHEN;
            if (isCompared || Standstill.isClaimed(scenario.steps(), understandings, index)) {
                live.takeBaseline();
                recorder.beginActions();
            }
            if (step.role() == Role.WHEN) {
                rememberWhatWillBeGone(index);
            }
            before = step.role();
            Turn turn = taken(index, step);
            if (turn.beginsAgain()) {
                return Optional.empty();
            }
            finding = turn.finding();
            reached = index + 1;
            current.remarks().forEach(watcher);
        }
        Scenario explored = new Scenario(
                scenario.section(),
                scenario.rule(),
                scenario.title(),
                scenario.tags(),
                recorder.steps(),
                finding,
                live.standIns(recorder.asksOfMedia()));
        return Optional.of(new Explored(
                explored,
                regeneration.next(explored, finding == null ? reached : Math.max(0, reached - 1)),
                regeneration.summary(scenario.steps().subList(0, reached))));
    }

    private void rememberWhatWillBeGone(int index) {
        if (live.isOpened()) {
            understandings.subList(index, understandings.size()).stream()
                    .flatMap(one -> one instanceof Understood understood ? understood.intents().stream() : Stream.of())
                    .flatMap(intent -> intent instanceof Expect expect ? Stream.of(expect) : Stream.of())
                    .forEach(expectations::willBeGone);
            pursuit.willGoOn(index);
        }
    }

    /** What became of a step; {@code beginsAgain} where that is for another attempt to tell. */
    private record Turn(@Nullable Finding finding, boolean beginsAgain) {

        static final Turn AGAIN = new Turn(null, true);

        static Turn of(@Nullable Finding finding) {
            return new Turn(finding, false);
        }
    }

    private Turn taken(int index, PlannedStep step) {
        PlannedStep said = said(step);
        Understanding understanding = said == step ? understandings.get(index) : reader.apply(said);
        if (said != step) {
            regeneration.doAnew(index, "it speaks of what was made up");
        }
        Optional<List<Operation>> record = regeneration.record(index);
        if (record.isPresent()) {
            Replay.Outcome outcome = keptSteps.replayed(index, step, understanding, record.get());
            current.remarks();
            if (outcome instanceof Replay.Outcome.Kept kept) {
                if (!kept.known()) {
                    leavingMore.add(index);
                }
                return Turn.of(departure(step.line()));
            } else if (outcome instanceof Replay.Outcome.Refuted refuted) {
                return Turn.of(refuted.finding());
            }
            Replay.Outcome.Anew anew = (Replay.Outcome.Anew) outcome;
            regeneration.doAnew(index, anew.reason());
            if (anew.begun()) {
                return Turn.AGAIN;
            }
        }
        if (!leavingMore.isEmpty() && !Rereading.standsAlone(understanding)) {
            leavingMore.forEach(kept -> regeneration.doAnew(kept, KeptSteps.LATER_STEPS));
            return Turn.AGAIN;
        }
        @Nullable Finding finding = explored(index, step, said, understanding);
        if (!recorder.ofCurrent().isEmpty()) {
            regeneration.doAnew(index, "nothing of it was recorded");
        }
        return Turn.of(finding == null && step.role() == Role.THEN ? keptSteps.softened(index, step) : finding);
    }

    private @Nullable Finding explored(int index, PlannedStep step, PlannedStep said, Understanding understanding) {
        @Nullable Finding byRules = understanding instanceof NotUnderstood not
                ? Findings.notUnderstood(step.line(), not)
                : pursued(index, step, ((Understood) understanding).intents());
        return byRules == null
                ? null
                : openSteps.read(index, said, byRules, intents -> pursued(index, step, intents), watcher);
    }

    private @Nullable Finding pursued(int index, PlannedStep step, List<Intent> intents) {
        try {
            for (Intent intent : intents) {
                live.arrive();
                Optional<Finding> finding = pursuit.pursue(index, step, intent);
                if (finding.isPresent()) {
                    return finding.get();
                }
            }
            return departure(step.line());
        } catch (PlaywrightException e) {
            return Findings.failed(step.line(), BrowserError.reason(e));
        }
    }

    private @Nullable Finding departure(String line) {
        return SiteAddress.departure(live.siteUrl(), live.address())
                .map(host -> Findings.notTestable(
                        line, "it leads to " + host + ", which is not the site; other sites are not tested"))
                .orElse(null);
    }

    /** What was made up for an earlier step is a literal of a later one. */
    private PlannedStep said(PlannedStep step) {
        String said = remembered.in(
                step.text(), value -> live.page().locator("body").innerText().contains(value));
        return said.equals(step.text()) ? step : step.saying(said);
    }
}
