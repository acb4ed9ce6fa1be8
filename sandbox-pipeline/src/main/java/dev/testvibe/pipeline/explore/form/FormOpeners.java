package dev.testvibe.pipeline.explore.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.explore.site.PageOpener;
import dev.testvibe.pipeline.explore.site.Walk;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Particulars.Part;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;

/** What may open the form for an act with particulars, where it is not on the page. */
final class FormOpeners {

    /** What says of which thing a page, or a part of it, is. */
    private static final String ABOUT = "h1, h2, h3, h4, legend, caption, [role=heading], [aria-current=page]";

    /** What is made so is not there yet, whatever it is called. */
    private static final Set<String> MAKES = Set.of(
            "add",
            "create",
            "send",
            "write",
            "compose",
            "post",
            "publish",
            "submit",
            "schedule",
            "make",
            "register",
            "log",
            "report");

    private final LivePage live;
    private final Grounder grounder;
    private final PageOpener opener;
    private final Walk walk;

    /**
     * One of them.
     *
     * @param readings what the form takes then: without the item that was opened
     */
    record Way(Supplier<Optional<Resolution>> opening, List<List<Part>> readings) {}

    FormOpeners(LivePage live, Grounder grounder, PageOpener opener, Walk walk) {
        this.live = live;
        this.grounder = grounder;
        this.opener = opener;
        this.walk = walk;
    }

    /** The ways to try, the likeliest first. */
    List<Way> of(String line, Particulars act) {
        @Nullable String item = act.item();
        List<List<Part>> parts = List.of(act.parts());
        if (item == null) {
            return List.of(
                    new Way(() -> click(ButtonNames.opening(act), null), parts),
                    new Way(
                            () -> walk.toForm(
                                    form -> PartMatching.of(form, act.parts()).isWhole()),
                            parts),
                    new Way(() -> click(act.verbs(), null), parts));
        }
        List<Way> ways = new ArrayList<>();
        if (makes(act)) {
            ways.add(new Way(() -> click(ButtonNames.opening(act), null), PartReadings.withItem(act)));
        }
        ways.add(new Way(() -> click(ButtonNames.doing(act), item), parts));
        ways.add(new Way(() -> click(ButtonNames.doing(act), null), PartReadings.withItem(act)));
        ways.add(new Way(() -> Optional.of(opener.open(line, "\"" + item + "\"", Role.WHEN, true)), parts));
        if (isAbout(item)) {
            ways.add(new Way(() -> click(ButtonNames.doing(act), null), parts));
        }
        return ways;
    }

    /** Whether what the act is about is not there before. */
    static boolean makes(Particulars act) {
        return act.verbs().stream().anyMatch(MAKES::contains);
    }

    /** Whether the page is about the item, so that a form of the page need not ask for it. */
    private boolean isAbout(String item) {
        return live.page().locator(ABOUT).all().stream()
                .filter(Locator::isVisible)
                .anyMatch(heading -> FieldNames.words(heading.innerText()).containsAll(FieldNames.words(item)));
    }

    /** @param item beside which it stands; null for anywhere */
    private Optional<Resolution> click(List<String> names, @Nullable String item) {
        @Nullable Phrase within = item == null ? null : Phrase.named(item);
        return names.stream()
                .map(name -> Phrase.button(List.of(name.split(" "))).in(within))
                .map(phrase -> grounder.ground(phrase, Purpose.CLICK))
                .flatMap(grounding -> grounding instanceof Grounding.Found found
                                && found.element().visible()
                        ? Stream.of(found.element())
                        : Stream.<Element>of())
                .findFirst()
                .map(element -> Resolution.of(new Action.Click(element.target())));
    }
}
