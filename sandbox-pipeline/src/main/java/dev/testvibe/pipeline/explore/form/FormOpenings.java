package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.page.FieldMatching;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.site.FormSearch;
import dev.testvibe.pipeline.explore.site.Walk;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Opens a form that is not there yet: a link or button that is called after it leads to it, on this page or on another. */
final class FormOpenings {

    private static final int MOST_OPENINGS = 2;

    private static final List<String> OPENERS = List.of("add new ", "add ", "new ", "create new ", "create ", "");

    private static final Set<String> CONTROLS = Set.of("button", "link", "tab", "menuitem");

    private final LivePage live;
    private final Grounder grounder;
    private final FormSearch search;
    private final Walk walk;

    FormOpenings(LivePage live, Grounder grounder, FormSearch search, Walk walk) {
        this.live = live;
        this.grounder = grounder;
        this.search = search;
        this.walk = walk;
    }

    /** Goes on until there is a form for what the step says, or no way to one; says what went wrong on it. */
    Optional<Finding> open(String line, CompleteForm step, Forms.Hands hands) {
        List<FormSearch.Chosen> fitting = search.fitting(step);
        // one page may lead to the next
        for (int opened = 0;
                opened < MOST_OPENINGS && !takesAll(fitting) && (opened == 0 || !takesMost(fitting));
                opened++) {
            Optional<Resolution> way = way(step);
            Optional<Finding> lost = way.flatMap(one -> hands.carryOut(line, one));
            if (lost.isPresent()) {
                return lost;
            }
            // it may be on its way already
            if (way.isPresent() || !takesAll(fitting)) {
                awaitForm(step);
                fitting = search.fitting(step);
            }
            if (way.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether there is a form for everything that the step says. */
    private static boolean takesAll(List<FormSearch.Chosen> fitting) {
        return fitting.stream().anyMatch(chosen -> chosen.matching().leftOver().isEmpty());
    }

    /** What has opened for the step is not opened once more for what it has no field for. */
    private static boolean takesMost(List<FormSearch.Chosen> fitting) {
        return fitting.stream()
                .map(FormSearch.Chosen::matching)
                .anyMatch(matching ->
                        matching.values().size() > matching.leftOver().size());
    }

    /** A link or button that is called after the form leads to it, on this page or on another. */
    private Optional<Resolution> way(CompleteForm step) {
        return wayByName(step)
                .or(() -> walk.toForm(form -> step.readings().stream()
                        .anyMatch(
                                data -> FieldMatching.of(form, data).leftOver().isEmpty())));
    }

    private Optional<Resolution> wayByName(CompleteForm step) {
        if (step.form().isEmpty()) {
            return Optional.empty();
        }
        String form = String.join(" ", step.form());
        List<Element> ways = OPENERS.stream()
                .map(opener -> grounder.ground(clickable(opener + form), Purpose.CLICK))
                .flatMap(way -> way instanceof Grounding.Found found ? Stream.of(found.element()) : Stream.empty())
                .filter(way -> way.visible() && live.locate(way.target()).isEnabled())
                .toList();
        // what is listed of the like may go by its name, too
        Optional<Element> way = ways.stream()
                .filter(FormOpenings::isAControl)
                .findFirst()
                .or(() -> ways.stream().findFirst());
        if (way.isPresent()) {
            return way.map(element -> Resolution.of(new Action.Click(element.target())));
        }
        return OPENERS.stream()
                .map(opener -> List.of((opener + form).split(" ")))
                .flatMap(words -> walk.to(words).stream())
                .findFirst();
    }

    private static boolean isAControl(Element element) {
        return element.control() || element.tag().equals("a") || CONTROLS.contains(element.role());
    }

    private void awaitForm(CompleteForm step) {
        Patience.until(
                live,
                () -> search.fitting(step),
                fitting -> step.readings().isEmpty() ? !fitting.isEmpty() : takesAll(fitting));
    }

    private static Phrase clickable(String words) {
        return Phrase.of("“" + words + "”").ofKind(Kind.LINK).withWords(words.split(" "));
    }
}
