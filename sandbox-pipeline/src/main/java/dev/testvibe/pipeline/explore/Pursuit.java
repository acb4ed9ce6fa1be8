package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.GoOn;
import dev.testvibe.pipeline.language.Intent;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.OneOf;
import dev.testvibe.pipeline.language.OwnPage;
import dev.testvibe.pipeline.language.PageEffect;
import dev.testvibe.pipeline.language.Particulars;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.Runs;
import dev.testvibe.pipeline.language.RunsOut;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.ThemeIs;
import dev.testvibe.pipeline.language.Understanding;
import dev.testvibe.pipeline.language.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Does what one intent of a step says: opens a page, acts, brings about what is given, judges what is expected. */
final class Pursuit {

    private final List<PlannedStep> steps;
    private final List<Understanding> understandings;
    private final Grounder grounder;
    private final Conduct conduct;
    private final ExpectationResolver expectations;
    private final EffectResolver effects;
    private final OrderResolver orders;
    private final Frames frames;
    private final Timers timers;
    private final Themes themes;
    private final Resumptions resumptions;
    private final Stopwatch stopwatch;
    private final DialogAnswers dialogs;
    private final Clipboard clipboard;
    private final Walk walk;
    private final Forms forms;
    private final FormFiller formFiller;
    private final ParticularsFiller particulars;
    private final InlineEdits inlineEdits;
    private final PagePursuit pages;
    private final ActPursuit actions;
    private final CommandPursuit commands;
    private final ClaimPursuit claims;
    private final BrowserIntents browser;
    private final PageOpener opener;
    private final Givens givens;
    private final StagedForm stagedForm;
    private final Accounts accounts;

    private boolean acted;
    private boolean hasClipboard;

    /**
     * A pursuit of the intents of one scenario.
     *
     * @param scenario whose steps they are, understood as {@code understandings}
     * @param watcher told what is done otherwise than a step says
     */
    Pursuit(
            PlannedScenario scenario,
            List<Understanding> understandings,
            LivePage live,
            Grounder grounder,
            Literals literals,
            OwnHosts hosts,
            Conduct conduct,
            Resolvers resolvers,
            Timers timers,
            DialogAnswers dialogs,
            Remembered remembered,
            Consumer<String> watcher) {
        this.steps = scenario.steps();
        this.understandings = understandings;
        this.grounder = grounder;
        this.conduct = conduct;
        ActResolver acts = resolvers.acts();
        this.expectations = resolvers.expectations();
        this.effects = resolvers.effects();
        this.orders = resolvers.orders();
        this.frames = resolvers.frames();
        this.timers = timers;
        this.themes = new Themes(live);
        this.resumptions = new Resumptions(live, grounder);
        this.stopwatch = new Stopwatch(live);
        this.dialogs = dialogs;
        this.clipboard = new Clipboard(understandings, live, grounder, literals);
        this.walk = new Walk(live);
        this.forms = new Forms(live, acts, grounder, literals);
        FormEntries entries = new FormEntries(grounder, acts, literals, remembered);
        this.formFiller =
                new FormFiller(live, grounder, acts, literals, new MadeUpValues(scenario.section()), entries, walk);
        Menus menus = new Menus(live, grounder, conduct);
        this.inlineEdits = new InlineEdits(live, grounder, acts);
        this.opener = new PageOpener(live, grounder, walk, hosts, watcher);
        this.particulars = new ParticularsFiller(live, grounder, entries, opener, walk);
        this.pages = new PagePursuit(live, conduct, expectations, menus, opener);
        this.actions = new ActPursuit(grounder, conduct, acts, resolvers.openedChoices(), dialogs, menus, walk);
        this.claims = new ClaimPursuit(live, conduct, expectations);
        this.browser = new BrowserIntents(literals);
        this.commands = new CommandPursuit(
                live,
                conduct,
                acts,
                expectations,
                formFiller,
                menus,
                opener,
                new ThingPages(live, grounder),
                new ItemForms(live, grounder, literals));
        this.accounts = new Accounts(live, conduct, forms, formFiller, new FormSearch(grounder), opener, expectations);
        this.stagedForm = new StagedForm(conduct, acts, formFiller, new Stages(live, grounder));
        this.givens = new Givens(
                conduct,
                expectations,
                effects,
                acts,
                opener,
                literals,
                new GivenNumbers(live, grounder, literals, conduct));
    }

    /** Something was done as it was recorded. */
    void acted() {
        acted = true;
    }

    Optional<Finding> pursue(int index, PlannedStep step, Intent intent) {
        String line = step.line();
        if (intent instanceof Intent.Open open) {
            return pages.open(line, step.role(), open, acted);
        }
        if (intent instanceof Intent.UseWindow window) {
            return conduct.carryOut(line, Windows.use(window.use()));
        }
        Optional<Finding> unopened = prepare(line);
        if (unopened.isPresent()) {
            return unopened;
        }
        Optional<Finding> notReached =
                step.role() == Role.GIVEN ? stagedForm.comeTo(line, intent, this::holds) : Optional.empty();
        if (notReached.isPresent()) {
            return notReached;
        }
        if (intent instanceof Act act) {
            acted = true;
            return actions.act(index, line, act);
        } else if (intent instanceof Intent.Command command) {
            acted = true;
            return commands.carryOut(line, command);
        } else if (intent instanceof OwnPage own) {
            boolean before = acted;
            acted = true;
            return commands.ofAThing(
                    line,
                    own,
                    () -> pages.open(line, step.role(), new Intent.Open("\"" + own.thing() + "\""), before),
                    () -> inlineEdits.begin(line, own.thing(), conduct));
        } else if (intent instanceof Intent.UseForm form) {
            acted = true;
            walk.forget();
            return forms.use(line, form, conduct);
        } else if (intent instanceof Intent.CompleteForm form) {
            acted = true;
            return complete(line, form);
        } else if (intent instanceof Particulars act) {
            acted = true;
            return particulars.act(line, act, clickedAfter(index), conduct);
        } else if (intent instanceof Intent.Rewrite rewrite) {
            acted = true;
            return inlineEdits.rewrite(line, rewrite, conduct);
        } else if (intent instanceof Intent.MakeUp field) {
            acted = true;
            return formFiller.makeUp(line, field, conduct);
        } else if (intent instanceof GoOn on) {
            acted = true;
            return stagedForm.goOn(line, on, this::holds);
        } else if (intent instanceof OneOf choice) {
            acted = true;
            return actions.oneOf(index, line, choice);
        } else if (intent instanceof RunsOut out) {
            return conduct.carryOut(line, conduct.patiently(() -> timers.runOut(line, out.timer(), grounder)));
        } else if (intent instanceof Intent.HasAccount account) {
            return accounts.has(line, account, acted);
        } else if (intent instanceof Intent.Reached state) {
            return givens.reached(step, state, way -> pursue(index, step, way));
        } else if (intent instanceof Intent.LoggedIn state) {
            acted = true;
            walk.forget();
            return forms.logIn(line, state.login(), conduct);
        } else if (intent instanceof Expect expect) {
            return step.role() == Role.GIVEN ? givens.given(line, expect) : claims.expect(line, expect);
        } else if (intent instanceof Intent.EitherWay table) {
            return claims.eitherWay(line, table);
        } else if (intent instanceof Intent.ExpectWithin timed) {
            return claims.expectWithin(line, timed);
        } else if (intent instanceof Intent.Ordered ordered) {
            return conduct.carryOut(line, conduct.patiently(() -> orders.resolve(line, ordered.claim())));
        } else if (intent instanceof Intent.ExpectAlike alike) {
            return conduct.carryOut(line, expectations.alike(line, alike));
        } else if (intent instanceof Intent.AnswerDialog answer) {
            return answered(index, line, answer);
        } else if (intent instanceof PageEffect effect) {
            return step.role() == Role.GIVEN
                    ? givens.given(line, effect)
                    : conduct.carryOut(line, conduct.patiently(() -> effects.resolve(line, effect)));
        } else if (intent instanceof Intent.UseFrame frame) {
            return conduct.carryOut(line, conduct.patiently(() -> frames.use(line, frame.frame())));
        } else if (intent instanceof Intent.Wait wait) {
            return conduct.carryOut(line, timers.pass(wait.milliseconds()));
        } else if (intent instanceof Intent.UseClipboard use) {
            return conduct.carryOut(line, conduct.patiently(() -> clipboard.use(line, use)));
        } else if (intent instanceof Intent.ClipboardHolds holds) {
            return conduct.carryOut(line, clipboard.holds(holds));
        } else if (intent instanceof Intent.TimePasses time) {
            return conduct.carryOut(line, timers.pass(time.milliseconds()));
        } else if (intent instanceof Runs runs) {
            return watched(index, step, runs);
        } else if (intent instanceof ThemeIs theme) {
            return themed(index, step, theme);
        } else if (intent instanceof Intent.ExpectAfter after) {
            expectations.willBeGone(after.expect());
            return timers.expect(line, after.milliseconds(), () -> expectations.resolve(line, after.expect()), conduct);
        } else if (intent instanceof Intent.Look look) {
            return conduct.carryOut(line, expectations.look(look.at()));
        }
        return browser.resolve(intent).flatMap(done -> conduct.carryOut(line, done));
    }

    /** What a timer shows that is expected to go on is remembered before a step acts. */
    void willGoOn(int index) {
        boolean isWaiting = understandings.get(index) instanceof Understanding.Understood understood
                && understood.intents().stream().allMatch(Timers::isOfTime);
        if (!isWaiting) {
            understandings.stream()
                    .skip(index + 1L)
                    .flatMap(next -> next instanceof Understanding.Understood understood
                            ? understood.intents().stream()
                            : Stream.empty())
                    .forEach(resumptions::willBeJudged);
        }
    }

    /** That it goes on says nothing where it is compared with what it showed before somebody acted. */
    private Optional<Finding> watched(int index, PlannedStep step, Runs runs) {
        Resolution seen = expectations.resolve(step.line(), runs.watched().expect());
        if (runs.isStopped() && seen instanceof Resolution.Resolved resolved && !stopwatch.isWatched(resolved)) {
            return Optional.of(Findings.ungrounded(
                    step.line(), "what shows “" + runs.timer().text() + "” may stand still though the time goes on"));
        }
        return runs.isStopped() || Standstill.isClaimed(steps, understandings, index)
                ? resumptions.judged(step.line(), runs, () -> pursue(index, step, runs.watched()))
                : Optional.of(Findings.ungrounded(
                        step.line(),
                        "whether it goes on is seen only from now on, and the scenario compares with what was before"));
    }

    private Optional<Finding> themed(int index, PlannedStep step, ThemeIs theme) {
        Resolution ofThePage = themes.resolve(step.line(), theme);
        Expect otherwise = theme.otherwise();
        boolean isAsItComes = understandings.get(index) instanceof Understanding.Understood understood
                && understood.intents().stream().anyMatch(Intent.Open.class::isInstance);
        if (isAsItComes && ofThePage instanceof Resolution.Stopped && !theme.isDark() && !themes.isSaidToBeDark()) {
            return Optional.empty();
        }
        boolean isOfControl = step.role() == Role.GIVEN || ofThePage instanceof Resolution.Stopped;
        return otherwise != null && isOfControl
                ? pursue(index, step, otherwise)
                : conduct.carryOut(step.line(), ofThePage);
    }

    private boolean holds(Expect claim) {
        return conduct.holds(expectations.resolve("", claim));
    }

    /** What the next step clicks on, before anything else that it does. */
    private @Nullable Phrase clickedAfter(int index) {
        return understandings.stream()
                .skip(index + 1L)
                .limit(1)
                .flatMap(next -> next instanceof Understanding.Understood understood
                        ? understood.intents().stream().limit(1)
                        : Stream.empty())
                .flatMap(intent -> intent instanceof Act act && act.verb() == Verb.CLICK
                        ? Stream.ofNullable(act.target())
                        : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    /** The form to check out with is behind the cart. */
    private Optional<Finding> complete(String line, Intent.CompleteForm form) {
        Optional<Finding> lost = formFiller.complete(line, form, conduct);
        boolean isCheckout = form.form().equals(List.of(PageWords.CHECKOUT));
        return lost.isPresent()
                        && isCheckout
                        && opener.toControl(PageWords.CHECKOUT).isPresent()
                ? pages.open(line, Role.WHEN, new Intent.Open(PageWords.CHECKOUT), true)
                        .or(() -> formFiller.complete(line, form, conduct))
                : lost;
    }

    /** What a step begins with that does not open a page itself. */
    Optional<Finding> prepare(String line) {
        return pages.openIfNeeded(line).or(() -> prepareClipboard(line));
    }

    private Optional<Finding> prepareClipboard(String line) {
        boolean first = !hasClipboard;
        hasClipboard = true;
        return first ? conduct.carryOut(line, clipboard.start(line)) : Optional.empty();
    }

    /** It was answered before it opened; here it must have been there. A text is only entered, and then it is accepted. */
    private Optional<Finding> answered(int index, String line, Intent.AnswerDialog answer) {
        Expectation shown = new Expectation.DialogShown(null, Match.EXACT, false);
        if (!conduct.holdsNow(Resolution.of(shown))) {
            Optional<Finding> ofThePage = commands.carryOut(line, Consent.inAPage(answer));
            if (ofThePage.isEmpty()) {
                conduct.withdrawAnswer();
                return ofThePage;
            }
        }
        return conduct.carryOut(
                line,
                dialogs.isAcceptedLater(index, answer)
                        ? Resolution.of(shown)
                        : Resolution.of(shown, new Action.LeaveDialog()));
    }
}
