package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Intent;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Particulars;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.Understanding;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Does what one intent of a step says: opens a page, acts, brings about what is given, judges what is expected. */
final class Pursuit {

    /** What buttons say that let a thing be changed. */
    private static final List<String> EDITING = List.of("edit", "change", "modify");

    /** Within this, a page shows what a table says. */
    private static final int READING_MS = 1_500;
    /** One of several readings is not waited for. */
    private static final int NO_WAIT_MS = 80;

    private static final String CHECKOUT = "checkout";

    private final List<Understanding> understandings;
    private final LivePage live;
    private final Literals literals;
    private final Grounder grounder;
    private final Conduct conduct;
    private final ActResolver acts;
    private final ExpectationResolver expectations;
    private final EffectResolver effects;
    private final OrderResolver orders;
    private final OpenedChoices openedChoices;
    private final Frames frames;
    private final Timers timers;
    private final DialogAnswers dialogs;
    private final Clipboard clipboard;
    private final Walk walk;
    private final Forms forms;
    private final FormFiller formFiller;
    private final ParticularsFiller particulars;
    private final InlineEdits inlineEdits;
    private final Menus menus;
    private final CommandPursuit commands;
    private final PageOpener opener;
    private final Givens givens;
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
        this.understandings = understandings;
        this.live = live;
        this.literals = literals;
        this.grounder = grounder;
        this.conduct = conduct;
        this.acts = resolvers.acts();
        this.expectations = resolvers.expectations();
        this.effects = resolvers.effects();
        this.orders = resolvers.orders();
        this.openedChoices = resolvers.openedChoices();
        this.frames = resolvers.frames();
        this.timers = timers;
        this.dialogs = dialogs;
        this.clipboard = new Clipboard(understandings, live, grounder, literals);
        this.walk = new Walk(live);
        this.forms = new Forms(live, acts, grounder, literals);
        this.formFiller =
                new FormFiller(live, grounder, acts, literals, new MadeUpValues(scenario.section()), remembered, walk);
        this.menus = new Menus(live, grounder, conduct);
        this.inlineEdits = new InlineEdits(live, grounder, acts);
        this.opener = new PageOpener(live, grounder, walk, hosts, watcher);
        this.particulars = new ParticularsFiller(live, grounder, formFiller, opener, walk);
        this.commands = new CommandPursuit(live, conduct, acts, expectations, formFiller, menus, opener);
        this.accounts = new Accounts(live, conduct, forms, formFiller, new FormSearch(grounder), opener, expectations);
        this.givens = new Givens(conduct, expectations, effects, acts, opener, literals);
    }

    /** Something was done as it was recorded. */
    void acted() {
        acted = true;
    }

    Optional<Finding> pursue(int index, PlannedStep step, Intent intent) {
        String line = step.line();
        if (intent instanceof Intent.Open open) {
            return open(line, step.role(), open);
        }
        if (intent instanceof Intent.UseWindow window) {
            return conduct.carryOut(line, Windows.use(window.use()));
        }
        Optional<Finding> unopened = prepare(line);
        if (unopened.isPresent()) {
            return unopened;
        }
        if (intent instanceof Act act) {
            return act(index, line, act);
        } else if (intent instanceof Intent.Command command) {
            acted = true;
            return commands.carryOut(line, command);
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
        } else if (intent instanceof Intent.HasAccount account) {
            return accounts.has(line, account, acted);
        } else if (intent instanceof Intent.Reached state) {
            return givens.reached(step, state, way -> pursue(index, step, way));
        } else if (intent instanceof Intent.LoggedIn state) {
            acted = true;
            walk.forget();
            return forms.logIn(line, state.login(), conduct);
        } else if (intent instanceof Expect expect) {
            return step.role() == Role.GIVEN ? givens.given(line, expect) : expect(line, expect);
        } else if (intent instanceof Intent.EitherWay table) {
            return eitherWay(line, table);
        } else if (intent instanceof Intent.ExpectWithin timed) {
            return expectWithin(line, timed);
        } else if (intent instanceof Intent.Ordered ordered) {
            return conduct.carryOut(line, conduct.patiently(() -> orders.resolve(line, ordered.claim())));
        } else if (intent instanceof Intent.ExpectAlike alike) {
            return conduct.carryOut(line, expectations.alike(line, alike));
        } else if (intent instanceof Intent.AnswerDialog answer) {
            return answered(index, line, answer);
        } else if (intent instanceof Intent.PageEffect effect) {
            return step.role() == Role.GIVEN
                    ? givens.given(line, effect)
                    : conduct.carryOut(line, conduct.patiently(() -> effects.resolve(line, effect)));
        } else if (intent instanceof Intent.UseFrame frame) {
            return conduct.carryOut(line, conduct.patiently(() -> frames.use(line, frame.frame())));
        } else if (intent instanceof Intent.Reload) {
            return conduct.carryOut(line, Resolution.of(new Action.Reload()));
        } else if (intent instanceof Intent.Travel travel) {
            return conduct.carryOut(line, Resolution.of(new Action.Travel(travel.back())));
        } else if (intent instanceof Intent.ClearStorage) {
            return conduct.carryOut(line, Resolution.of(new Action.ClearStorage(), new Action.Reload()));
        } else if (intent instanceof Intent.Wait wait) {
            return conduct.carryOut(line, timers.pass(wait.milliseconds()));
        } else if (intent instanceof Intent.UseClipboard use) {
            return conduct.carryOut(line, conduct.patiently(() -> clipboard.use(line, use)));
        } else if (intent instanceof Intent.ClipboardHolds holds) {
            return conduct.carryOut(line, clipboard.holds(holds));
        } else if (intent instanceof Intent.ScrollPage scroll) {
            return conduct.carryOut(line, Resolution.of(new Action.ScrollPage(scroll.bottom())));
        } else if (intent instanceof Intent.TimePasses time) {
            return conduct.carryOut(line, timers.pass(time.milliseconds()));
        } else if (intent instanceof Intent.ExpectAfter after) {
            return timers.expect(line, after.milliseconds(), () -> expectations.resolve(line, after.expect()), conduct);
        } else if (intent instanceof Intent.Resize size) {
            return conduct.carryOut(line, Resolution.of(new Action.Resize(size.width(), size.height())));
        } else if (intent instanceof Intent.SetCookie cookie) {
            return conduct.carryOut(
                    line, Resolution.of(new Action.SetCookie(cookie.name(), literals.of(cookie.value()))));
        } else if (intent instanceof Intent.DeleteCookie cookie) {
            return conduct.carryOut(line, Resolution.of(new Action.DeleteCookie(cookie.name())));
        } else if (intent instanceof Intent.Look look) {
            return conduct.carryOut(line, expectations.look(look.at()));
        }
        return Optional.empty();
    }

    /** What the next step clicks on, before anything else that it does. */
    private @Nullable Phrase clickedAfter(int index) {
        return understandings.stream()
                .skip(index + 1L)
                .limit(1)
                .flatMap(next -> next instanceof Understanding.Understood understood
                        ? understood.intents().stream().limit(1)
                        : Stream.empty())
                .flatMap(intent -> intent instanceof Act act && act.verb() == Intent.Verb.CLICK
                        ? Stream.ofNullable(act.target())
                        : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    /** The way to log in may be kept in the menu of the account, that to the checkout on the page of the cart. */
    private Optional<Finding> open(String line, Role role, Intent.Open open) {
        Resolution resolution = menus.shown(
                line, opener.open(line, open.page(), role, acted), () -> opener.open(line, open.page(), role, true));
        Optional<Resolution> first = resolution instanceof Resolution.Stopped
                ? opener.accountMenu(open.page())
                        .<Resolution>map(Resolution::of)
                        .or(() -> opener.toControl(open.page()))
                : Optional.empty();
        if (first.isEmpty()) {
            return resolution instanceof Resolution.Stopped
                    ? orWhereItIs(line, role, open, resolution)
                    : conduct.carryOut(line, resolution);
        }
        Optional<Finding> lost = openIfNeeded(line).or(() -> conduct.carryOut(line, first.get()));
        return lost.isPresent() ? lost : opened(line, role, open);
    }

    /** Who has no account yet is told where to get one on the page to log in. */
    private Optional<Finding> opened(String line, Role role, Intent.Open open) {
        Resolution page = opener.open(line, open.page(), role, true);
        if (!(page instanceof Resolution.Stopped) || !PageWords.isRegistration(PageWords.of(open.page()))) {
            return conduct.carryOut(line, page);
        }
        Resolution login = opener.open(line, "login", role, true);
        Optional<Finding> lost =
                login instanceof Resolution.Stopped ? conduct.carryOut(line, page) : conduct.carryOut(line, login);
        return lost.isPresent()
                ? lost
                : conduct.carryOut(line, conduct.inTime(line, () -> opener.open(line, open.page(), role, true)));
    }

    /** What no way leads to may be open already; a step of the checkout is come to by the checkout, and is proved there. */
    private Optional<Finding> orWhereItIs(String line, Role role, Intent.Open open, Resolution lost) {
        if (open.page() == null || !live.isOpened()) {
            return conduct.carryOut(line, lost);
        }
        String page = open.page();
        boolean isOfTheCheckout =
                SiteMap.words(page).size() > 1 && SiteMap.words(page).contains(CHECKOUT);
        Expect isOpen = new Expect(Intent.Claim.PAGE, null, page, null, Expectation.Match.EXACT, false);
        if (!conduct.holds(expectations.resolve(line, isOpen))) {
            Optional<Finding> stopped =
                    isOfTheCheckout ? open(line, role, new Intent.Open(CHECKOUT)) : conduct.carryOut(line, lost);
            if (stopped.isPresent()) {
                return stopped;
            }
        }
        return conduct.carryOut(line, conduct.patiently(() -> expectations.resolve(line, isOpen)));
    }

    /** The form to check out with is behind the cart. */
    private Optional<Finding> complete(String line, Intent.CompleteForm form) {
        Optional<Finding> lost = formFiller.complete(line, form, conduct);
        boolean isCheckout = form.form().equals(List.of(CHECKOUT));
        return lost.isPresent() && isCheckout && opener.toControl(CHECKOUT).isPresent()
                ? open(line, Role.WHEN, new Intent.Open(CHECKOUT)).or(() -> formFiller.complete(line, form, conduct))
                : lost;
    }

    /** What a step begins with that does not open a page itself. */
    Optional<Finding> prepare(String line) {
        return openIfNeeded(line).or(() -> prepareClipboard(line));
    }

    private Optional<Finding> prepareClipboard(String line) {
        boolean first = !hasClipboard;
        hasClipboard = true;
        return first ? conduct.carryOut(line, clipboard.start(line)) : Optional.empty();
    }

    private Optional<Finding> openIfNeeded(String line) {
        return live.isOpened() ? Optional.empty() : conduct.carryOut(line, Resolution.of(new Action.Open("")));
    }

    private Optional<Finding> act(int index, String line, Act act) {
        Optional<Intent.AnswerDialog> answer = dialogs.thatFollows(index, act);
        Optional<Operation> opening = openedChoices.opening(act);
        if (opening.isPresent()) {
            return choose(line, act, opening.get());
        }
        Resolution resolution =
                conduct.patiently(() -> openedChoices.onOffer(act).orElseGet(() -> acts.resolve(line, act)));
        if (resolution instanceof Resolution.Stopped && act.verb() == Intent.Verb.SET) {
            Optional<Finding> lost = edit().flatMap(edit -> conduct.carryOut(line, Resolution.of(edit)));
            resolution = lost.isEmpty() ? conduct.patiently(() -> acts.resolve(line, act)) : resolution;
        }
        if (resolution instanceof Resolution.Stopped && act.target() != null) {
            Optional<Resolution> way = walk.toControl(act.target());
            Optional<Finding> lost = way.flatMap(steps -> conduct.carryOut(line, steps));
            resolution = way.isPresent() && lost.isEmpty() ? acts.resolve(line, act) : resolution;
        }
        resolution = menus.shown(line, resolution, () -> acts.resolve(line, act));
        if (answer.isPresent() && resolution instanceof Resolution.Resolved resolved) {
            List<Operation> operations = new ArrayList<>(resolved.operations());
            operations.add(0, dialogs.ahead(answer.get()));
            resolution = new Resolution.Resolved(operations);
        }
        acted = true;
        return conduct.carryOut(line, resolution);
    }

    /** What of a thing can be changed may show its field only after the one control that says so. */
    private Optional<Action> edit() {
        return EDITING.stream()
                .map(word -> Phrase.of("what edits it").ofKind(Kind.BUTTON).withWords(word))
                .map(phrase -> grounder.ground(phrase, Purpose.CLICK))
                .flatMap(grounding -> grounding instanceof Grounding.Found found
                                && found.element().visible()
                        ? Stream.<Action>of(new Action.Click(found.element().target()))
                        : Stream.empty())
                .findFirst();
    }

    private Optional<Finding> choose(String line, Act act, Operation opening) {
        acted = true;
        Optional<Finding> failed = conduct.carryOut(line, Resolution.of(opening));
        Resolution notThere = new Resolution.Stopped(
                Findings.ungrounded(line, "no option “" + act.value() + "” came when it was opened"));
        return failed.isPresent()
                ? failed
                : conduct.carryOut(
                        line, conduct.patiently(() -> openedChoices.choice(act).orElse(notThere)));
    }

    /** It was answered before it opened; here it must have been there. A text is only entered, and then it is accepted. */
    private Optional<Finding> answered(int index, String line, Intent.AnswerDialog answer) {
        Expectation shown = new Expectation.DialogShown(null, Match.EXACT, false);
        if (answer.promptText() == null && !conduct.holdsWithin(Resolution.of(shown), NO_WAIT_MS)) {
            Optional<Finding> ofThePage = commands.carryOut(line, Consent.inAPage(answer.accept()));
            if (ofThePage.isEmpty()) {
                return ofThePage;
            }
        }
        return conduct.carryOut(
                line,
                dialogs.isAcceptedLater(index, answer)
                        ? Resolution.of(shown)
                        : Resolution.of(shown, new Action.LeaveDialog()));
    }

    /** What is not there yet may come within the time that the step names. */
    private Optional<Finding> expectWithin(String line, Intent.ExpectWithin timed) {
        Resolution resolution =
                conduct.patiently(timed.milliseconds(), () -> expectations.resolve(line, timed.expect()));
        return resolution instanceof Resolution.Resolved resolved
                ? conduct.carryOut(
                        line,
                        new Resolution.Resolved(resolved.operations().stream()
                                .map(operation -> operation instanceof Expectation expectation
                                        ? new Expectation.Within(expectation, timed.milliseconds())
                                        : operation)
                                .toList()))
                : conduct.carryOut(line, resolution);
    }

    private Optional<Finding> eitherWay(String line, Intent.EitherWay table) {
        Optional<List<Expect>> holding = Patience.until(
                live,
                READING_MS,
                () -> table.readings().stream()
                        .filter(reading -> holds(line, reading))
                        .findFirst(),
                Optional::isPresent);
        return holding.orElse(table.readings().get(0)).stream()
                .map(expect -> expect(line, expect))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean holds(String line, List<Expect> reading) {
        return reading.stream().allMatch(expect -> conduct.holdsWithin(expectations.resolve(line, expect), NO_WAIT_MS));
    }

    private Optional<Finding> expect(String line, Expect expect) {
        return conduct.carryOut(line, conduct.patiently(() -> expectations.resolve(line, expect)));
    }
}
