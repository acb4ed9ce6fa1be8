package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.ItemStates;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.StateClasses;
import dev.testvibe.pipeline.explore.page.ToldStates;
import dev.testvibe.pipeline.explore.page.Wrappers;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.words.DoneWords;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;

/** A state named by an adjective: what of the element says it, a property, an ARIA state or a class. */
final class States {

    private static final Map<String, List<String>> ARIA = Map.of(
            "selected", List.of("aria-selected", "aria-checked", "aria-pressed", "aria-current"),
            "active", List.of("aria-current", "aria-selected", "aria-pressed"),
            "current", List.of("aria-current"),
            "checked", List.of("aria-checked"),
            "pressed", List.of("aria-pressed"),
            "on", List.of("aria-pressed", "aria-checked"),
            "expanded", List.of("aria-expanded"),
            "open", List.of("aria-expanded"),
            "invalid", List.of("aria-invalid"));

    private static final Set<String> DONE = Set.of("completed", "done", "finished");
    /** What a task is that is not done, where a page tells the ones from the others. */
    private static final Set<String> NOT_DONE = Set.of("active", "open", "pending", "uncompleted", "unfinished");

    private static final Set<String> CURRENT_OF = Set.of("page", "step", "location", "date", "time");

    private static final Map<String, List<String>> OPPOSITES = Map.of(
            "free", List.of("occupied", "unavailable", "taken", "booked", "sold", "reserved", "selected"),
            "available", List.of("occupied", "unavailable", "taken", "booked", "sold", "reserved", "selected"),
            "incomplete", List.of("completed", "complete", "done"),
            "inactive", List.of("active"),
            "off", List.of("on", "lit", "active", "glowing"),
            "collapsed", List.of("expanded", "open"));

    /** States that one of several has. */
    private static final Set<String> MARKED = Set.of("selected", "active", "current", "highlighted", "chosen");

    /** What a page may say in a word beside what it is said of. */
    private static final Set<String> SAID = Set.of(
            "locked",
            "unlocked",
            "open",
            "closed",
            "active",
            "inactive",
            "available",
            "unavailable",
            "occupied",
            "free",
            "reserved",
            "booked",
            "taken",
            "sold",
            "completed",
            "done",
            "finished",
            "matched",
            "solved",
            "archived");

    /** What may be so of an item as a whole, whatever of it is spoken of. */
    private static final Set<String> OF_AN_ITEM = Set.of("open", "expanded", "completed", "done", "finished");

    private final Grounder grounder;
    private final FullScreen fullScreen;
    private final ToldStates told;
    private final StateClasses classes;
    private final DoneClasses doneClasses;
    private final LitClasses lights;
    private final ItemStates items;
    private final Wrappers wrappers;

    States(LivePage live, Grounder grounder) {
        this.grounder = grounder;
        this.fullScreen = new FullScreen(live, grounder);
        this.told = new ToldStates(live, grounder);
        this.classes = new StateClasses(live);
        this.doneClasses = new DoneClasses(live);
        this.lights = new LitClasses(live, classes);
        this.items = new ItemStates(live, grounder);
        this.wrappers = new Wrappers(live);
    }

    Resolution resolve(String line, Element element, String state, boolean negated) {
        if (state.equals(FullScreen.STATE)) {
            return fullScreen.resolve(line, element, classes.inStyles(), negated);
        }
        if (ToldStates.isOfASwitch(state)) {
            return told.of(element, state, negated)
                    .or(() -> StateClasses.own(element, state)
                            .filter(name -> lights.mayBeSaidBy(element, name))
                            .map(name -> Resolution.of(new Expectation.HasClass(element.target(), name, negated))))
                    .orElseGet(() -> noneOf(line, element, state, OPPOSITES.getOrDefault(state, List.of()), negated));
        }
        Optional<String> undone = DoneWords.undone(state);
        if (undone.isPresent()) {
            return DoneClasses.own(element, state)
                    .map(name -> hasClass(element, name, negated))
                    .orElseGet(() -> resolve(line, element, undone.get(), !negated));
        }
        if (DoneWords.isOne(state)) {
            return ofAnItem(line, element, state, negated);
        }
        boolean chosen = state.equals("selected") || state.equals("checked") || state.equals("active");
        boolean done = DONE.contains(state);
        if (element.checkable() && NOT_DONE.contains(state) && items.isOfTasks() && items.isInAnItem(element)) {
            return Resolution.of(new Expectation.Checked(element.target(), !negated));
        }
        if (element.checkable() && (done || state.equals("incomplete"))) {
            return Resolution.of(new Expectation.Checked(element.target(), negated == done));
        }
        if (element.checkable() && chosen) {
            return Resolution.of(new Expectation.Checked(element.target(), negated));
        }
        Optional<Element> select =
                element.isOption() && chosen ? grounder.around(element.target(), "select") : Optional.empty();
        if (select.isPresent()) {
            return Resolution.of(
                    new Expectation.HasSelectedOption(select.get().target(), Literal.of(element.text()), negated));
        }
        Optional<Element> details = details(element, state);
        if (details.isPresent()) {
            return Resolution.of(new Expectation.HasAttribute(
                    details.get().target(), "open", null, Match.EXACT, negated != state.equals("collapsed")));
        }
        Optional<String> aria = ARIA.getOrDefault(state, List.of()).stream()
                .filter(element.attributes()::containsKey)
                .findFirst();
        if (aria.isPresent()) {
            return Resolution.of(new Expectation.HasAttribute(
                    element.target(), aria.get(), Literal.of(holding(element, aria.get())), Match.EXACT, negated));
        }
        Optional<Element> box = NOT_DONE.contains(state) && !element.control() ? items.box(element) : Optional.empty();
        if (box.isPresent() && items.isOfTasks()) {
            return Resolution.of(new Expectation.Checked(box.get().target(), !negated));
        }
        Optional<Resolution> ofItem =
                OF_AN_ITEM.contains(state) ? items.byClass(element, state, negated) : Optional.empty();
        if (ofItem.isPresent()) {
            return ofItem.get();
        }
        Optional<Resolution> inAWord =
                SAID.contains(state) && StateClasses.own(element, state).isEmpty()
                        ? told.of(element, state, negated)
                        : Optional.empty();
        if (inAWord.isPresent()) {
            return inAWord.get();
        }
        Optional<Resolution> byWrapper =
                MARKED.contains(state) && StateClasses.own(element, state).isEmpty()
                        ? wrappers.byClass(element, state, negated)
                        : Optional.empty();
        if (byWrapper.isPresent()) {
            return byWrapper.get();
        }
        List<String> opposites = OPPOSITES.getOrDefault(state, List.of());
        if (!opposites.isEmpty()) {
            return noneOf(line, element, state, opposites, negated);
        }
        return classes.of(element, state)
                .filter(name -> !LitClasses.areMeant(state) || lights.mayBeSaidBy(element, name))
                .or(() -> MARKED.contains(state) ? classes.ofOne(element) : Optional.empty())
                .map(name -> Resolution.of(new Expectation.HasClass(element.target(), name, negated)))
                .orElseGet(() -> unknown(line, state));
    }

    /** Of a thing on a list the item says it, whatever of it is spoken of; that it is not so, only an item shows that could. */
    private Resolution ofAnItem(String line, Element element, String state, boolean negated) {
        Optional<String> own = DoneClasses.own(element, state);
        if (own.isPresent()) {
            return hasClass(element, own.get(), negated);
        }
        return items.byClass(element, name -> DoneClasses.says(name, state), negated)
                .or(() -> told.of(element, state, negated))
                .or(() -> items.around(element).flatMap(item -> doneClasses
                        .of(item, state)
                        .filter(name -> !items.holds(item, name) && !(negated && items.mayBeDone(item, state)))
                        .map(name -> hasClass(item, name, negated))))
                .orElseGet(() -> unknown(line, state));
    }

    private static Resolution hasClass(Element element, String name, boolean negated) {
        return Resolution.of(new Expectation.HasClass(element.target(), name, negated));
    }

    private static Resolution unknown(String line, String state) {
        return new Resolution.Stopped(Findings.ungrounded(line, "nothing of the element says whether it is " + state));
    }

    /** What an ARIA state is where it holds: that of the current one of several may say what it is of, such as a page. */
    private static String holding(Element element, String aria) {
        String value = String.valueOf(element.attributes().get(aria));
        return aria.equals("aria-current") && CURRENT_OF.contains(value) ? value : "true";
    }

    /** A native disclosure, by itself or by its summary. */
    private Optional<Element> details(Element element, String state) {
        boolean disclosed = state.equals("expanded") || state.equals("open") || state.equals("collapsed");
        return disclosed && (element.tag().equals("details") || element.tag().equals("summary"))
                ? grounder.around(element.target(), "details")
                : Optional.empty();
    }

    /** {@code available} is said by what is missing: none of the states that rule it out, of those that the page knows. */
    private Resolution noneOf(String line, Element element, String state, List<String> opposites, boolean negated) {
        List<String> known = opposites.stream()
                .flatMap(opposite -> classes.of(element, opposite).stream())
                .filter(name -> !LitClasses.areMeant(state) || lights.mayBeSaidBy(element, name))
                .distinct()
                .toList();
        if (known.isEmpty() || negated && known.size() > 1) {
            return unknown(line, state);
        }
        return new Resolution.Resolved(known.stream()
                .<Operation>map(name -> new Expectation.HasClass(element.target(), name, !negated))
                .toList());
    }
}
