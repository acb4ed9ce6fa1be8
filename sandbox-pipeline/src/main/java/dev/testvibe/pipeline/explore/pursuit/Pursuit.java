package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.act.BrowserIntents;
import dev.testvibe.pipeline.explore.act.Clipboard;
import dev.testvibe.pipeline.explore.act.DialogAnswers;
import dev.testvibe.pipeline.explore.act.Draggables;
import dev.testvibe.pipeline.explore.act.Resolvers;
import dev.testvibe.pipeline.explore.act.Windows;
import dev.testvibe.pipeline.explore.claim.EffectResolver;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.claim.OrderResolver;
import dev.testvibe.pipeline.explore.claim.Sums;
import dev.testvibe.pipeline.explore.form.ChoicesInForms;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.form.FormEntries;
import dev.testvibe.pipeline.explore.form.FormFiller;
import dev.testvibe.pipeline.explore.form.Forms;
import dev.testvibe.pipeline.explore.form.InlineEdits;
import dev.testvibe.pipeline.explore.form.ItemForms;
import dev.testvibe.pipeline.explore.form.Menus;
import dev.testvibe.pipeline.explore.form.ParticularsFiller;
import dev.testvibe.pipeline.explore.form.StagedForm;
import dev.testvibe.pipeline.explore.page.Frames;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Stages;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.MadeUpValues;
import dev.testvibe.pipeline.explore.plan.Remembered;
import dev.testvibe.pipeline.explore.site.FormSearch;
import dev.testvibe.pipeline.explore.site.OwnHosts;
import dev.testvibe.pipeline.explore.site.PageOpener;
import dev.testvibe.pipeline.explore.site.ThingPages;
import dev.testvibe.pipeline.explore.site.Walk;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.AtAPlace;
import dev.testvibe.pipeline.language.intent.GoOn;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.OwnPage;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.PutInPlace;
import dev.testvibe.pipeline.language.intent.Runs;
import dev.testvibe.pipeline.language.intent.RunsOut;
import dev.testvibe.pipeline.language.intent.SumOf;
import dev.testvibe.pipeline.language.intent.ThemeIs;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Does what one intent of a step says: opens a page, acts, brings about what is given, judges what is expected. */
public final class Pursuit {

    private final List<Understanding> understandings;
    private final Conduct conduct;
    private final ExpectationResolver expectations;
    private final EffectResolver effects;
    private final OrderResolver orders;
    private final Frames frames;
    private final TimerPursuit timers;
    private final ThemePursuit themes;
    private final DialogAnswers dialogs;
    private final Clipboard clipboard;
    private final FormPursuit formUse;
    private final ParticularsFiller particulars;
    private final PlacedActs placedActs;
    private final InlineEdits inlineEdits;
    private final PagePursuit pages;
    private final ActPursuit actions;
    private final CommandPursuit commands;
    private final OwnButtons ownButtons;
    private final Draggables draggables;
    private final Sums sums;
    private final ClaimPursuit claims;
    private final BrowserIntents browser;
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
    public Pursuit(
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
        this.understandings = understandings;
        this.conduct = conduct;
        ActResolver acts = resolvers.acts();
        this.expectations = resolvers.expectations();
        this.effects = resolvers.effects();
        this.orders = resolvers.orders();
        this.frames = resolvers.frames();
        this.timers = new TimerPursuit(scenario, understandings, live, grounder, conduct, expectations, timers);
        this.themes = new ThemePursuit(understandings, live, conduct);
        this.dialogs = dialogs;
        this.clipboard = new Clipboard(understandings, live, grounder, literals);
        Walk walk = new Walk(live);
        FormEntries entries = new FormEntries(grounder, acts, literals, remembered);
        FormFiller formFiller = new FormFiller(
                live,
                grounder,
                acts,
                literals,
                new MadeUpValues(scenario.section()),
                entries,
                new ChoicesInForms(resolvers.openedChoices(), conduct),
                walk);
        Menus menus = new Menus(live, grounder, conduct);
        Forms forms = new Forms(live, acts, grounder, literals, menus);
        this.inlineEdits = new InlineEdits(live, grounder, acts);
        PageOpener opener = new PageOpener(live, grounder, walk, hosts, watcher);
        this.particulars = new ParticularsFiller(live, grounder, entries, opener, walk);
        this.placedActs = new PlacedActs(live, grounder, acts, particulars);
        this.pages = new PagePursuit(live, conduct, expectations, menus, opener);
        this.formUse = new FormPursuit(conduct, forms, formFiller, pages, opener, walk);
        this.actions = new ActPursuit(grounder, conduct, acts, resolvers.openedChoices(), dialogs, menus, walk);
        this.claims = new ClaimPursuit(live, conduct, expectations);
        this.browser = new BrowserIntents(literals);
        this.ownButtons = new OwnButtons(live, grounder);
        this.draggables = new Draggables(live, grounder);
        this.sums = new Sums(grounder);
        this.commands = new CommandPursuit(
                live,
                conduct,
                acts,
                expectations,
                formFiller,
                menus,
                opener,
                new ThingPages(live, grounder),
                new ItemForms(live, grounder, literals),
                new TickedOff(live, grounder, conduct));
        this.accounts = new Accounts(live, conduct, forms, formFiller, new FormSearch(grounder), pages, expectations);
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

    /** What a timer shows that is expected to go on is remembered before a step acts. */
    public void willGoOn(int index) {
        timers.willGoOn(index);
    }

    /** Something was done as it was recorded. */
    public void acted() {
        acted = true;
    }

    public Optional<Finding> pursue(int index, PlannedStep step, Intent intent) {
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
            Optional<Finding> failed = actions.act(index, line, act);
            return failed.isPresent() || step.role() != Role.GIVEN
                    ? failed
                    : conduct.carryOut(line, ownButtons.pressed(act, after(index)));
        } else if (intent instanceof Intent.Command command) {
            acted = true;
            return commands.carryOut(line, command);
        } else if (intent instanceof PutInPlace put) {
            acted = true;
            return (commands.isThere(line, put.command()) ? Optional.<Act>empty() : draggables.dragged(put))
                    .map(drag -> actions.act(index, line, drag))
                    .orElseGet(() -> commands.carryOut(line, put.command()));
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
            return formUse.use(line, form);
        } else if (intent instanceof Intent.CompleteForm form) {
            acted = true;
            return formUse.complete(line, form);
        } else if (intent instanceof Particulars act) {
            acted = true;
            return particulars.act(line, act, clickedAfter(index), conduct);
        } else if (intent instanceof AtAPlace placed) {
            acted = true;
            return placedActs.act(line, placed, clickedAfter(index), conduct);
        } else if (intent instanceof Intent.Rewrite rewrite) {
            acted = true;
            return inlineEdits.rewrite(line, rewrite, conduct);
        } else if (intent instanceof Intent.MakeUp field) {
            acted = true;
            return formUse.makeUp(line, field);
        } else if (intent instanceof GoOn on) {
            acted = true;
            return stagedForm.goOn(line, on, this::holds);
        } else if (intent instanceof OneOf choice) {
            acted = true;
            return actions.oneOf(index, line, choice);
        } else if (intent instanceof RunsOut out) {
            return timers.runOut(line, out);
        } else if (intent instanceof Intent.HasAccount account) {
            return accounts.has(line, account, acted);
        } else if (intent instanceof Intent.Reached state) {
            return givens.reached(step, state, way -> pursue(index, step, way));
        } else if (intent instanceof Intent.LoggedIn state) {
            acted = true;
            return formUse.logIn(line, state);
        } else if (intent instanceof Expect expect) {
            return step.role() == Role.GIVEN ? givens.given(line, expect) : claims.expect(line, expect);
        } else if (intent instanceof Intent.EitherWay table) {
            return claims.eitherWay(line, table);
        } else if (intent instanceof Intent.ExpectWithin timed) {
            return claims.expectWithin(line, timed);
        } else if (intent instanceof Intent.Ordered ordered) {
            return conduct.carryOut(line, conduct.patiently(() -> orders.resolve(line, ordered.claim())));
        } else if (intent instanceof SumOf sum) {
            return conduct.carryOut(line, conduct.patiently(() -> sums.resolve(line, sum)));
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
            return timers.pass(line, wait.milliseconds());
        } else if (intent instanceof Intent.UseClipboard use) {
            return conduct.carryOut(line, conduct.patiently(() -> clipboard.use(line, use)));
        } else if (intent instanceof Intent.ClipboardHolds holds) {
            return conduct.carryOut(line, clipboard.holds(holds));
        } else if (intent instanceof Intent.TimePasses time) {
            return timers.pass(line, time.milliseconds());
        } else if (intent instanceof Runs runs) {
            return timers.watched(index, line, runs, () -> pursue(index, step, runs.watched()));
        } else if (intent instanceof ThemeIs theme) {
            return themes.themed(index, step, theme, otherwise -> pursue(index, step, otherwise));
        } else if (intent instanceof Intent.ExpectAfter after) {
            return timers.expectAfter(line, after);
        } else if (intent instanceof Intent.Look look) {
            return conduct.carryOut(line, expectations.look(look.at()));
        }
        return browser.resolve(intent).flatMap(done -> conduct.carryOut(line, done));
    }

    private boolean holds(Expect claim) {
        return conduct.holds(expectations.resolve("", claim));
    }

    private List<Intent> after(int index) {
        return understandings.stream()
                .skip(index + 1L)
                .flatMap(next -> next instanceof Understanding.Understood understood
                        ? understood.intents().stream()
                        : Stream.empty())
                .toList();
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

    /** What a step begins with that does not open a page itself. */
    public Optional<Finding> prepare(String line) {
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
