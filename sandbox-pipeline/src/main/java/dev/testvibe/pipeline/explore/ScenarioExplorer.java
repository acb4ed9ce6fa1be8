package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.ActionOutcome;
import dev.testvibe.pipeline.browser.ActionPlayer;
import dev.testvibe.pipeline.browser.BrowserError;
import dev.testvibe.pipeline.browser.Judge;
import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.PhraseMemory;
import dev.testvibe.pipeline.language.Intent;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.Understanding;
import dev.testvibe.pipeline.language.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.Understanding.Understood;
import dev.testvibe.pipeline.model.LanguageModel;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;

/** Takes one scenario to its page, step by step, until its end or until a step comes to nothing. */
final class ScenarioExplorer {

    /** A claim that is one of several possible ones is not waited for. */
    private static final int NO_WAIT_MS = 80;
    /** Within this, a page shows what comes of an action. */
    private static final int RENDERING_MS = 1_500;
    /** A player is taken to its next title this often at most. */
    private static final int MOST_REMEDIES = 8;

    private static final String LATER_STEPS = "later steps may speak of what it did";

    private final PlannedScenario scenario;
    private final List<Understanding> understandings;
    private final LivePage live;
    private final Recorder recorder;
    private final CurrentSubject current;
    private final ActResolver acts;
    private final ExpectationResolver expectations;
    private final EffectResolver effects;
    private final OpenedChoices openedChoices;
    private final Frames frames;
    private final Timers timers;
    private final Clipboard clipboard;
    private final Walk walk;
    private final OrderResolver orders;
    private final Forms forms;
    private final FormFiller formFiller;
    private final Remembered remembered = new Remembered();
    private final Function<PlannedStep, Understanding> reader;
    private final PageOpener opener;
    private final ActionPlayer player;
    private final Judge judge;
    private final Literals literals;
    private Consumer<String> watcher = line -> {};
    private final OpenSteps openSteps;
    private final Regeneration regeneration;
    private final DialogAnswers dialogs;
    private final Replay replay;
    /** Kept steps that later ones may speak of in a way that only doing them anew can tell. */
    private final Set<Integer> leavingMore = new HashSet<>();

    private boolean acted;
    private boolean shownElsewhere;
    private boolean hasClipboard;

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
        this.dialogs = new DialogAnswers(understandings, literals);
        this.understandings = understandings;
        this.live = live;
        this.literals = literals;
        this.reader = reader;
        Grounder grounder = new Grounder(live::page, memory);
        this.recorder = new Recorder(scenario.steps());
        this.current = new CurrentSubject();
        this.acts = new ActResolver(live, grounder, literals, current);
        this.expectations = new ExpectationResolver(live, grounder, literals, hosts, current);
        this.orders = new OrderResolver(live, grounder, literals, current);
        this.effects = new EffectResolver(live, grounder, literals, recorder, current);
        this.openedChoices = new OpenedChoices(grounder, literals);
        this.frames = new Frames(grounder);
        this.walk = new Walk(live);
        this.forms = new Forms(live, acts, grounder, literals);
        this.formFiller =
                new FormFiller(live, grounder, acts, literals, new MadeUpValues(scenario.section()), remembered);
        this.opener = new PageOpener(live, grounder, walk, hosts, note -> watcher.accept(note));
        this.player = new ActionPlayer(live);
        this.judge = new Judge(live);
        this.clipboard = new Clipboard(understandings, live, grounder, literals);
        this.timers = new Timers(understandings, player, judge, recorder);
        this.replay = new Replay(live, player, judge, new Rereading(live, acts, expectations, openedChoices, frames));
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
        doAnewWhatNoLongerFits();
        recorder.begin(0);
        @Nullable Finding finding = carryOut(scenario.title(), timers.start()).orElse(null);
        Role before = Role.GIVEN;
        int reached = 0;
        for (int index = 0; index < scenario.steps().size() && finding == null; index++) {
            PlannedStep step = scenario.steps().get(index);
            watcher.accept(step.line());
            recorder.begin(index);
            if (step.role() == Role.WHEN && before != Role.WHEN) {
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
        }
    }

    /** What became of a step; {@code beginsAgain} where that is for another attempt to tell. */
    private record Turn(@Nullable Finding finding, boolean beginsAgain) {

        static final Turn AGAIN = new Turn(null, true);

        static Turn of(@Nullable Finding finding) {
            return new Turn(finding, false);
        }
    }

    /** What is recorded of a step may rest on other steps, which may be others now. */
    private void doAnewWhatNoLongerFits() {
        if (regeneration.holds(Action.InstallClock.class) != timers.isByClock()) {
            regeneration.doAllAnew("time passes in another way now");
        }
        int latestAnew = -1;
        for (int index = 0; index < understandings.size(); index++) {
            Optional<List<Operation>> record = regeneration.record(index);
            if (record.isPresent() && !dialogs.areAsRecorded(index, record.get())) {
                regeneration.doAnew(index, "dialogs are answered in another way now");
            }
            latestAnew = regeneration.record(index).isPresent() || Rereading.standsAlone(understandings.get(index))
                    ? latestAnew
                    : index;
        }
        for (int index = 0; index < latestAnew; index++) {
            if (Rereading.leavesMore(understandings.get(index))) {
                regeneration.doAnew(index, LATER_STEPS);
            }
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
            Replay.Outcome outcome = replayed(index, step, understanding, record.get());
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
            leavingMore.forEach(kept -> regeneration.doAnew(kept, LATER_STEPS));
            return Turn.AGAIN;
        }
        @Nullable Finding finding = explored(index, step, said, understanding);
        if (!recorder.ofCurrent().isEmpty()) {
            regeneration.doAnew(index, "nothing of it was recorded");
        }
        return Turn.of(finding == null && step.role() == Role.THEN ? softened(index, step) : finding);
    }

    /** A Then that was done anew must say what it said before. */
    private @Nullable Finding softened(int index, PlannedStep step) {
        return regeneration
                .recorded(index)
                .flatMap(recorded -> FrozenTexts.softened(step, recorded, recorder.ofCurrent()))
                .map(text -> Findings.unsatisfied(
                        step.line(),
                        new Judgement.DoesNotHold(
                                "“" + text + "” as a whole, as in the generation before",
                                "it only as a part of something else")))
                .orElse(null);
    }

    private Replay.Outcome replayed(
            int index, PlannedStep step, Understanding understanding, List<Operation> recorded) {
        boolean opensItself = understanding instanceof Understood understood
                && understood.intents().stream()
                        .limit(1)
                        .anyMatch(first -> first instanceof Intent.Open || first instanceof Intent.UseWindow);
        Optional<Finding> unopened =
                opensItself ? Optional.empty() : openIfNeeded(step.line()).or(() -> prepareClipboard(step.line()));
        if (unopened.isPresent()) {
            return new Replay.Outcome.Refuted(unopened.get());
        }
        boolean startPageFirst = recorded.get(0).equals(new Action.Open("")) && regeneration.openedFirst(index);
        List<Operation> own = !opensItself && startPageFirst ? recorded.subList(1, recorded.size()) : recorded;
        Replay.Outcome outcome = replay.of(step, understanding, own);
        if (outcome instanceof Replay.Outcome.Kept) {
            own.forEach(recorder::add);
            acted |= understanding instanceof Understood understood
                    && understood.intents().stream().anyMatch(ScenarioExplorer::isDone);
        }
        return outcome;
    }

    /** Whether a user does something by it. */
    private static boolean isDone(Intent intent) {
        return intent instanceof Act
                || intent instanceof Intent.Command
                || intent instanceof Intent.UseForm
                || intent instanceof Intent.CompleteForm
                || intent instanceof Intent.MakeUp;
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
                Optional<Finding> finding = pursue(index, step, intent);
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

    private Optional<Finding> pursue(int index, PlannedStep step, Intent intent) {
        String line = step.line();
        if (intent instanceof Intent.Open open) {
            return open(line, step.role(), open);
        }
        if (intent instanceof Intent.UseWindow window) {
            return carryOut(line, Windows.use(window.use()));
        }
        Optional<Finding> unopened = openIfNeeded(line).or(() -> prepareClipboard(line));
        if (unopened.isPresent()) {
            return unopened;
        }
        if (intent instanceof Act act) {
            return act(index, line, act);
        } else if (intent instanceof Intent.Command command) {
            acted = true;
            return command(line, command);
        } else if (intent instanceof Intent.UseForm form) {
            acted = true;
            return forms.use(line, form, this::carryOut);
        } else if (intent instanceof Intent.CompleteForm form) {
            acted = true;
            return formFiller.complete(line, form, this::carryOut);
        } else if (intent instanceof Intent.MakeUp field) {
            acted = true;
            return formFiller.makeUp(line, field, this::carryOut);
        } else if (intent instanceof Intent.Reached state) {
            return reached(index, step, state);
        } else if (intent instanceof Intent.LoggedIn state) {
            return forms.logIn(line, state.login(), this::carryOut);
        } else if (intent instanceof Expect expect) {
            return step.role() == Role.GIVEN ? given(line, expect) : expect(line, expect);
        } else if (intent instanceof Intent.ExpectWithin timed) {
            return expectWithin(line, timed);
        } else if (intent instanceof Intent.Ordered ordered) {
            return carryOut(line, patiently(RENDERING_MS, () -> orders.resolve(line, ordered.claim())));
        } else if (intent instanceof Intent.ExpectAlike alike) {
            return carryOut(line, expectations.alike(line, alike));
        } else if (intent instanceof Intent.AnswerDialog answer) {
            return answered(index, line, answer);
        } else if (intent instanceof Intent.PageEffect effect) {
            return step.role() == Role.GIVEN
                    ? given(line, effect)
                    : carryOut(line, patiently(RENDERING_MS, () -> effects.resolve(line, effect)));
        } else if (intent instanceof Intent.UseFrame frame) {
            return carryOut(line, patiently(RENDERING_MS, () -> frames.use(line, frame.frame())));
        } else if (intent instanceof Intent.Reload) {
            return carryOut(line, Resolution.of(new Action.Reload()));
        } else if (intent instanceof Intent.Travel travel) {
            return carryOut(line, Resolution.of(new Action.Travel(travel.back())));
        } else if (intent instanceof Intent.ClearStorage) {
            return carryOut(line, Resolution.of(new Action.ClearStorage(), new Action.Reload()));
        } else if (intent instanceof Intent.Wait wait) {
            return carryOut(line, timers.pass(wait.milliseconds()));
        } else if (intent instanceof Intent.UseClipboard use) {
            return carryOut(line, patiently(RENDERING_MS, () -> clipboard.use(line, use)));
        } else if (intent instanceof Intent.ClipboardHolds holds) {
            return carryOut(line, clipboard.holds(holds));
        } else if (intent instanceof Intent.ScrollPage scroll) {
            return carryOut(line, Resolution.of(new Action.ScrollPage(scroll.bottom())));
        } else if (intent instanceof Intent.TimePasses time) {
            return carryOut(line, timers.pass(time.milliseconds()));
        } else if (intent instanceof Intent.ExpectAfter after) {
            return timers.expect(
                    line, after.milliseconds(), () -> expectations.resolve(line, after.expect()), this::carryOut);
        } else if (intent instanceof Intent.Resize size) {
            return carryOut(line, Resolution.of(new Action.Resize(size.width(), size.height())));
        } else if (intent instanceof Intent.SetCookie cookie) {
            return carryOut(line, Resolution.of(new Action.SetCookie(cookie.name(), literals.of(cookie.value()))));
        } else if (intent instanceof Intent.DeleteCookie cookie) {
            return carryOut(line, Resolution.of(new Action.DeleteCookie(cookie.name())));
        } else if (intent instanceof Intent.Look look) {
            return carryOut(line, expectations.look(look.at()));
        }
        return Optional.empty();
    }

    /** The way to log in may be kept in the menu of the account. */
    private Optional<Finding> open(String line, Role role, Intent.Open open) {
        Resolution resolution = opener.open(line, open.page(), role, acted);
        Optional<Action> menu =
                resolution instanceof Resolution.Stopped ? opener.accountMenu(open.page()) : Optional.empty();
        if (menu.isEmpty()) {
            return carryOut(line, resolution);
        }
        Optional<Finding> lost = openIfNeeded(line).or(() -> carryOut(line, Resolution.of(menu.get())));
        return lost.isPresent() ? lost : carryOut(line, opener.open(line, open.page(), role, true));
    }

    private Optional<Finding> command(String line, Intent.Command command) {
        Resolution last = Resolution.of();
        for (Phrase button : command.buttons()) {
            last = acts.resolve(line, new Act(Intent.Verb.CLICK, button, null, null, 1));
            if (last instanceof Resolution.Resolved) {
                return carryOut(line, last);
            }
        }
        return command.byItself()
                ? Optional.empty()
                : carryOut(line, formFiller.submission(command).orElse(last));
    }

    private Optional<Finding> prepareClipboard(String line) {
        boolean first = !hasClipboard;
        hasClipboard = true;
        return first ? carryOut(line, clipboard.start(line)) : Optional.empty();
    }

    private Optional<Finding> openIfNeeded(String line) {
        return live.isOpened() ? Optional.empty() : carryOut(line, Resolution.of(new Action.Open("")));
    }

    private Optional<Finding> act(int index, String line, Act act) {
        Optional<Intent.AnswerDialog> answer = dialogs.thatFollows(index);
        Optional<Operation> opening = openedChoices.opening(act);
        if (opening.isPresent()) {
            return choose(line, act, opening.get());
        }
        Resolution resolution =
                patiently(RENDERING_MS, () -> openedChoices.onOffer(act).orElseGet(() -> acts.resolve(line, act)));
        if (resolution instanceof Resolution.Stopped && act.target() != null) {
            Optional<Resolution> way = walk.toControl(act.target());
            Optional<Finding> lost = way.flatMap(steps -> carryOut(line, steps));
            resolution = way.isPresent() && lost.isEmpty() ? acts.resolve(line, act) : resolution;
        }
        if (answer.isPresent() && resolution instanceof Resolution.Resolved resolved) {
            List<Operation> operations = new ArrayList<>(resolved.operations());
            operations.add(0, dialogs.ahead(answer.get()));
            resolution = new Resolution.Resolved(operations);
        }
        acted = true;
        return carryOut(line, resolution);
    }

    private Optional<Finding> choose(String line, Act act, Operation opening) {
        acted = true;
        Optional<Finding> failed = carryOut(line, Resolution.of(opening));
        Resolution notThere = new Resolution.Stopped(
                Findings.ungrounded(line, "no option “" + act.value() + "” came when it was opened"));
        return failed.isPresent()
                ? failed
                : carryOut(
                        line,
                        patiently(RENDERING_MS, () -> openedChoices.choice(act).orElse(notThere)));
    }

    /** What is not there yet may still come. */
    private Resolution patiently(int milliseconds, Supplier<Resolution> attempt) {
        return Patience.until(live, milliseconds, attempt, Resolution.Resolved.class::isInstance);
    }

    /** It was answered before it opened; here it must have been there. A text is only entered, and then it is accepted. */
    private Optional<Finding> answered(int index, String line, Intent.AnswerDialog answer) {
        Expectation shown = new Expectation.DialogShown(null, Match.EXACT, false);
        return carryOut(
                line,
                dialogs.isAcceptedLater(index, answer)
                        ? Resolution.of(shown)
                        : Resolution.of(shown, new Action.LeaveDialog()));
    }

    /** What is not there yet may come within the time that the step names. */
    private Optional<Finding> expectWithin(String line, Intent.ExpectWithin timed) {
        Resolution resolution = patiently(timed.milliseconds(), () -> expectations.resolve(line, timed.expect()));
        return resolution instanceof Resolution.Resolved resolved
                ? carryOut(
                        line,
                        new Resolution.Resolved(resolved.operations().stream()
                                .map(operation -> operation instanceof Expectation expectation
                                        ? new Expectation.Within(expectation, timed.milliseconds())
                                        : operation)
                                .toList()))
                : carryOut(line, resolution);
    }

    private Optional<Finding> expect(String line, Expect expect) {
        return carryOut(line, patiently(RENDERING_MS, () -> expectations.resolve(line, expect)));
    }

    /** A Given is a claim first; where it does not hold but a user could plainly make it so, that is done. */
    private Optional<Finding> given(String line, Expect expect) {
        if (expect.claim() == Intent.Claim.LOGGED_IN && expect.negated() && expectations.nobodyCameIn()) {
            return Optional.empty();
        }
        Resolution claim = expectations.resolve(line, expect);
        Optional<Expect> example = claim instanceof Resolution.Stopped
                ? expectations.example(line, expect, one -> holdsWithin(one, NO_WAIT_MS))
                : Optional.empty();
        if (example.isPresent()) {
            return carryOut(line, expectations.resolve(line, example.get()));
        }
        if (claim instanceof Resolution.Stopped) {
            Optional<Act> remedy = Remedies.forClaim(expect).filter(act -> act.target() == null);
            Optional<Finding> failed = remedy.flatMap(act -> carryOut(line, acts.resolve(line, act)));
            return failed.isPresent() ? failed : carryOut(line, expectations.resolve(line, expect));
        }
        if (expect.claim() == Intent.Claim.STORED || expect.claim() == Intent.Claim.STORAGE) {
            return storage(line, expect, claim);
        }
        Optional<Act> remedy = holds(claim) ? Optional.empty() : Remedies.forClaim(expect);
        if (remedy.isPresent()) {
            Optional<Finding> failed = carryOut(line, acts.resolve(line, remedy.get()));
            if (failed.isPresent()) {
                return failed;
            }
        }
        return carryOut(line, claim);
    }

    /** What is named as done is done where it is not, by the first way that can be gone, and must hold then. */
    private Optional<Finding> reached(int index, PlannedStep step, Intent.Reached state) {
        String line = step.line();
        Resolution claim = expectations.resolve(line, state.claim());
        if (holds(claim)) {
            return carryOut(line, claim);
        }
        Optional<Finding> lost = byAnyWay(index, step, state);
        if (lost.isPresent() && shownElsewhere) {
            // where the state before this one was looked at, nothing brings this one about
            shownElsewhere = false;
            Optional<Finding> back = carryOut(line, Resolution.of(new Action.Travel(true)));
            lost = back.isPresent() ? back : byAnyWay(index, step, state);
        }
        if (lost.isPresent()) {
            return lost;
        }
        Resolution broughtAbout = inTime(line, state.claim());
        Intent.Reached.Shown shown = state.shown();
        if (shown == null || holds(broughtAbout)) {
            return carryOut(line, broughtAbout);
        }
        Optional<Finding> elsewhere = carryOut(line, opener.open(line, shown.page(), step.role(), true));
        shownElsewhere = elsewhere.isEmpty();
        return elsewhere.isPresent() ? elsewhere : carryOut(line, inTime(line, shown.claim()));
    }

    private Optional<Finding> byAnyWay(int index, PlannedStep step, Intent.Reached state) {
        Optional<Finding> lost = Optional.empty();
        for (Intent way : state.ways()) {
            lost = pursue(index, step, way);
            if (lost.isEmpty()) {
                break;
            }
        }
        return lost;
    }

    /** What is expected as soon as it holds, or as it stands when the time is over. */
    private Resolution inTime(String line, Expect expect) {
        Resolution held = patiently(RENDERING_MS, () -> {
            Resolution claim = expectations.resolve(line, expect);
            return holds(claim) ? claim : new Resolution.Stopped(Findings.ungrounded(line, "it does not hold yet"));
        });
        return held instanceof Resolution.Resolved ? held : expectations.resolve(line, expect);
    }

    private Optional<Finding> given(String line, Intent.PageEffect effect) {
        Resolution claim = effects.resolve(line, effect);
        for (int time = 0; time < MOST_REMEDIES && !holds(claim); time++) {
            Optional<Resolution> remedy = effects.remedy(line, effect);
            if (remedy.isEmpty()) {
                break;
            }
            Optional<Finding> failed = carryOut(line, remedy.get());
            if (failed.isPresent()) {
                return failed;
            }
            claim = effects.resolve(line, effect);
        }
        return carryOut(line, claim);
    }

    private boolean holds(Resolution claim) {
        return holdsWithin(claim, RENDERING_MS);
    }

    private boolean holdsWithin(Resolution claim, int milliseconds) {
        return claim instanceof Resolution.Resolved resolved
                && resolved.operations().stream()
                        .allMatch(operation -> !(operation instanceof Expectation expectation)
                                || judge.holdsWithin(expectation, milliseconds));
    }

    /** The storage is what an earlier visit left: it can be made so, and the page reads it when it loads. */
    private Optional<Finding> storage(String line, Expect expect, Resolution claim) {
        boolean holds = holds(claim);
        Optional<Resolution> remedy = holds ? Optional.empty() : Remedies.forStorage(expect, literals);
        if (remedy.isPresent()) {
            return carryOut(line, remedy.get());
        }
        Optional<Act> act = holds ? Optional.empty() : Remedies.forClaim(expect);
        Optional<Finding> failed = act.flatMap(made -> carryOut(line, acts.resolve(line, made)));
        return failed.isPresent() ? failed : carryOut(line, claim);
    }

    private Optional<Finding> carryOut(String line, Resolution resolution) {
        if (resolution instanceof Resolution.Stopped stopped) {
            return Optional.of(stopped.finding());
        }
        for (Operation operation : ((Resolution.Resolved) resolution).operations()) {
            if (operation instanceof Action action && player.play(action) instanceof ActionOutcome.Failed failed) {
                return Optional.of(Findings.failed(line, failed.reason()));
            }
            if (operation instanceof Expectation expectation
                    && judge.judge(expectation) instanceof Judgement.DoesNotHold not) {
                return Optional.of(Findings.unsatisfied(line, not));
            }
            if (operation instanceof Action.Fill fill) {
                expectations.filled(fill.target());
            }
            recorder.add(operation);
        }
        return Optional.empty();
    }
}
