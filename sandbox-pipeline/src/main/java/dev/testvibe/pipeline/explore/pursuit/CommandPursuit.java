package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.form.Assignments;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.form.FormFiller;
import dev.testvibe.pipeline.explore.form.ItemForms;
import dev.testvibe.pipeline.explore.form.Menus;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.site.PageNames;
import dev.testvibe.pipeline.explore.site.PageOpener;
import dev.testvibe.pipeline.explore.site.PageWords;
import dev.testvibe.pipeline.explore.site.ThingPages;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.OwnPage;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Does what a step says only by what a button would say: {@code places the order}, {@code closes the banner}. */
final class CommandPursuit {

    private static final Set<String> CLOSING = Set.of("close", "dismiss");

    private final LivePage live;
    private final Conduct conduct;
    private final ActResolver acts;
    private final ExpectationResolver expectations;
    private final FormFiller formFiller;
    private final Menus menus;
    private final PageOpener opener;
    private final ThingPages things;
    private final ItemForms itemForms;
    private final PageNames pages;
    private final TakenBack takenBack;
    private final Assignments assignments;
    private final TickedOff tickedOff;

    CommandPursuit(
            LivePage live,
            Conduct conduct,
            ActResolver acts,
            ExpectationResolver expectations,
            FormFiller formFiller,
            Menus menus,
            PageOpener opener,
            ThingPages things,
            ItemForms itemForms,
            TickedOff tickedOff) {
        this.live = live;
        this.takenBack = new TakenBack(live);
        this.assignments = new Assignments(live);
        this.conduct = conduct;
        this.acts = acts;
        this.expectations = expectations;
        this.formFiller = formFiller;
        this.menus = menus;
        this.opener = opener;
        this.things = things;
        this.itemForms = itemForms;
        this.tickedOff = tickedOff;
        this.pages = new PageNames(live);
    }

    /** Whether a button says so. */
    boolean isThere(String line, Intent.Command command) {
        return button(line, command) instanceof Resolution.Resolved;
    }

    Optional<Finding> carryOut(String line, Intent.Command command) {
        Resolution last = command.byItself() ? button(line, command) : conduct.patiently(() -> button(line, command));
        Optional<Resolution> entered = itemForms.of(command);
        if (entered.isPresent()) {
            return conduct.carryOut(line, entered.get());
        }
        boolean isThere = last instanceof Resolution.Resolved;
        Optional<Optional<Finding>> marked = isThere ? Optional.empty() : tickedOff.of(line, command);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Resolution> submission =
                isThere || command.byItself() ? Optional.empty() : formFiller.submission(command);
        if (submission.isPresent()) {
            return conduct.carryOut(line, submission.get());
        }
        Optional<Resolution> assigned = isThere || command.byItself() ? Optional.empty() : assignment(line, command);
        if (assigned.isPresent()) {
            return conduct.carryOut(line, assigned.get());
        }
        Optional<Resolution> page = isInSight(last) ? Optional.empty() : toItsPage(command);
        if (page.isPresent()) {
            Optional<Finding> lost = conduct.carryOut(line, page.get());
            return lost.isPresent() ? lost : conduct.carryOut(line, conduct.patiently(() -> button(line, command)));
        }
        if (isThere) {
            Resolution shown = menus.shownByAnyMenu(line, last, () -> button(line, command));
            Optional<Finding> lost = conduct.carryOut(line, shown);
            if (lost.isEmpty()) {
                rememberWhatWasClosed(command, shown);
            }
            return lost;
        }
        return command.byItself()
                ? Optional.empty()
                : onPageOfThing(line, command).orElseGet(() -> conduct.carryOut(line, last));
    }

    /** @return what became of it on the page of the one thing that is meant; nothing where there is no such page */
    private Optional<Optional<Finding>> onPageOfThing(String line, Intent.Command command) {
        Optional<String> name = ThingPages.named(command);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Resolution> way = things.isOpen(name.get()) ? Optional.of(Resolution.of()) : things.wayTo(name.get());
        return way.map(click -> {
            Optional<Finding> lost = conduct.carryOut(line, click);
            return lost.isPresent()
                    ? lost
                    : conduct.carryOut(line, conduct.patiently(() -> of(line, command, name.get())));
        });
    }

    private Resolution of(String line, Intent.Command command, String name) {
        return things.isOpen(name)
                ? button(line, ThingPages.onItsPage(command))
                : new Resolution.Stopped(
                        Findings.ungrounded(line, "the page that is open is not that of “" + name + "”"));
    }

    /**
     * What a thing has of its own is opened beside it, or on the page that is about it, unless it is that page.
     *
     * @param opening opens that page
     * @param inPlace makes what is seen on this page a field
     */
    Optional<Finding> ofAThing(
            String line, OwnPage own, Supplier<Optional<Finding>> opening, Supplier<Optional<Finding>> inPlace) {
        Resolution beside = button(line, own.beside());
        if (beside instanceof Resolution.Resolved && isInSight(beside)) {
            return conduct.carryOut(line, beside);
        }
        Optional<Finding> lost = opening.get();
        if (lost.isPresent() || own.isToEdit()) {
            return lost.isEmpty() ? carryOut(line, own.alone()) : own.isToEdit() ? inPlace.get() : lost;
        }
        Optional<Resolution> isItself =
                pages.proof(own.controls().get(0).words()).map(Resolution::of);
        return isItself.isPresent() ? conduct.carryOut(line, isItself.get()) : carryOut(line, own.alone());
    }

    /** {@code assigns it to "Ann"}, where no button does it: a field says who that is. */
    private Optional<Resolution> assignment(String line, Intent.Command command) {
        Phrase button = command.buttons().get(0);
        @Nullable Phrase who = button.within();
        boolean isAssignment = button.words().equals(List.of("assign"))
                && who != null
                && who.name() != null
                && who.words().isEmpty()
                && who.kind() == null;
        if (who == null || !isAssignment) {
            return Optional.empty();
        }
        Phrase field = Phrase.of("the assignee").withWords("assignee");
        Resolution set = acts.resolve(line, new Act(Verb.SET, field, who.name(), null, 1));
        if (!(set instanceof Resolution.Resolved resolved)) {
            return Optional.empty();
        }
        return Optional.of(
                isOfOneThing(resolved)
                        ? set
                        : new Resolution.Stopped(Findings.ungrounded(
                                line, "the field for the assignee may be there to choose which are shown")));
    }

    private boolean isOfOneThing(Resolution.Resolved set) {
        return set.operations().stream()
                .flatMap(operation -> operation.targets().stream())
                .allMatch(field -> assignments.isOfOneThing(live.locate(field)));
    }

    /** The page of the cart may have the button to check out. */
    private Optional<Resolution> toItsPage(Intent.Command command) {
        boolean isCheckout = command.buttons().stream()
                .anyMatch(button -> button.within() == null
                        && String.join("", button.words()).equals(PageWords.CHECKOUT));
        return isCheckout ? opener.toControl(PageWords.CHECKOUT) : Optional.empty();
    }

    private boolean isInSight(Resolution resolution) {
        return resolution instanceof Resolution.Resolved resolved
                && resolved.operations().stream()
                        .flatMap(operation -> operation.targets().stream())
                        .allMatch(target -> live.locate(target).isVisible());
    }

    private void rememberWhatWasClosed(Intent.Command command, Resolution done) {
        List<String> words = command.buttons().get(0).words();
        boolean closes = words.size() > 1 && CLOSING.contains(words.get(0));
        if (closes && done instanceof Resolution.Resolved resolved && last(resolved) instanceof Action.Click click) {
            expectations.closed(words.subList(1, words.size()), click.target());
        }
    }

    /** The first of the buttons that may do it; where none is there, why the most telling is not. */
    private Resolution button(String line, Intent.Command command) {
        @Nullable Resolution lost = null;
        for (Phrase button : command.buttons()) {
            Resolution one = acts.resolve(line, new Act(Verb.CLICK, button, null, null, 1));
            if (one instanceof Resolution.Resolved resolved && saysTheOpposite(button, resolved)) {
                one = new Resolution.Stopped(
                        Findings.ungrounded(line, "what goes by “" + button.text() + "” says the opposite"));
            }
            if (one instanceof Resolution.Resolved resolved && takenBack.isNotGiven(command, button, last(resolved))) {
                one = new Resolution.Stopped(
                        Findings.ungrounded(line, "what could take it back does not say that there is something to"));
            }
            if (one instanceof Resolution.Resolved) {
                return one;
            }
            lost = lost == null ? one : lost;
        }
        return lost == null ? Resolution.of() : lost;
    }

    /** The button in a dialog "confirm" that says "Cancel" is found by its id, and confirms nothing. */
    private boolean saysTheOpposite(Phrase button, Resolution.Resolved resolved) {
        return button.name() == null
                && last(resolved) instanceof Action.Click click
                && live.locate(click.target()).allInnerTexts().stream()
                        .anyMatch(text -> Consent.isTurnedRound(button.words(), text));
    }

    private static Operation last(Resolution.Resolved resolved) {
        return resolved.operations().get(resolved.operations().size() - 1);
    }
}
