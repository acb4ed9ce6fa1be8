package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Particulars;
import dev.testvibe.pipeline.language.Particulars.Part;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.Target;

/**
 * Does an act with its particulars: finds the one form that has a field for each value, opens it where it is not on the
 * page, fills it in and sends it. What the page has no field for is a finding, and nothing is left out.
 */
final class ParticularsFiller {

    private static final int OPENING_MS = 1_500;
    /** What says of which thing a page, or a part of it, is. */
    private static final String ABOUT = "h1, h2, h3, h4, legend, caption, [role=heading], [aria-current=page]";

    private static final List<String> OPENERS = List.of("new ", "add ", "create ", "add new ", "create new ");
    /** What is written to somebody is composed. */
    private static final Pattern MAIL = Pattern.compile("(?:e-?)?mail|message|letter", Pattern.CASE_INSENSITIVE);

    /** What says no more of a value than that it is one. */
    private static final Set<String> ANY_VALUE = Set.of("number", "value", "text", "word", "content");

    private static final Pattern LETS_BE = Pattern.compile(
            "(?:cancel|close|back|discard|reset|clear|dismiss|never mind|no)\\b.*|[×✕x]", Pattern.CASE_INSENSITIVE);
    private static final List<String> SENDS =
            List.of("submit", "send", "confirm", "apply", "save", "ok", "continue", "create", "add", "book", "yes");
    /** What a row of controls that stands in no form may have, where its lists do not act by themselves. */
    private static final List<String> APPLIES =
            List.of("apply", "search", "find", "filter", "update", "show results", "go");

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
    private final FormFiller filler;
    private final PageOpener opener;
    private final Walk walk;

    ParticularsFiller(LivePage live, Grounder grounder, FormFiller filler, PageOpener opener, Walk walk) {
        this.live = live;
        this.grounder = grounder;
        this.filler = filler;
        this.opener = opener;
        this.walk = walk;
    }

    /** @param next what the step after it clicks on, or null */
    Optional<Finding> act(String line, Particulars act, @Nullable Phrase next, Forms.Hands hands) {
        List<PartMatching> asSaid = fitting(withItem(act));
        List<PartMatching> fitting = asSaid.isEmpty()
                ? withItsNoun(act)
                        .map(called -> fitting(List.of(List.of(called))))
                        .orElse(asSaid)
                : asSaid;
        Optional<FieldMatching> inOrder = fitting.isEmpty() ? inOrder(act) : Optional.empty();
        if (inOrder.isPresent()) {
            return filler.enter(line, act.object(), inOrder.get(), inOrder.get().values(), hands);
        }
        List<Particulars> each = fitting.isEmpty() ? each(act) : List.of();
        if (!each.isEmpty()) {
            return each.stream()
                    .map(one -> act(line, one, next, hands))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        for (Way way : fitting.isEmpty() ? ways(line, act) : List.<Way>of()) {
            Optional<Resolution> open = way.opening().get();
            Optional<Finding> lost = open.flatMap(one -> hands.carryOut(line, one));
            if (lost.isPresent()) {
                return lost;
            }
            fitting = open.isPresent() ? awaited(way.readings()) : List.of();
            if (!fitting.isEmpty()) {
                break;
            }
        }
        return fitting.size() == 1
                ? fill(line, act, fitting.get(0), next, hands)
                : Optional.of(Findings.ungrounded(line, unclear(act, fitting)));
    }

    /** {@code saves notes with the titles "A" and "B"}: one after the other, by a form that takes one. */
    private List<Particulars> each(Particulars act) {
        List<Part> parts = act.parts();
        String noun = parts.isEmpty() ? "" : String.valueOf(parts.get(0).noun());
        boolean areAlike = act.isSent()
                && act.item() == null
                && parts.size() > 1
                && parts.stream().allMatch(part -> noun.equals(part.noun()));
        String one = String.join(" ", FieldNames.singular(FieldNames.words(noun)));
        List<Particulars> each = !areAlike || noun.equals(one)
                ? List.of()
                : parts.stream()
                        .map(part -> act.of(
                                List.copyOf(FieldNames.singular(FieldNames.words(String.join(" ", act.object())))),
                                List.of(new Part(one, part.preposition(), part.value()))))
                        .toList();
        return !each.isEmpty() && fitting(withItem(each.get(0))).size() == 1 ? each : List.of();
    }

    /** Its item is one of the values where the form asks for it. */
    private static List<List<Part>> withItem(Particulars act) {
        @Nullable String item = act.item();
        if (item == null) {
            return List.of(act.parts());
        }
        Stream<Part> named = Stream.concat(
                        act.object().isEmpty() ? Stream.of() : Stream.of(String.join(" ", act.object())),
                        Stream.of("name", "title", "description"))
                .map(noun -> new Part(noun, null, item));
        return Stream.concat(named, Stream.of(new Part(null, null, item)))
                .map(part ->
                        Stream.concat(Stream.of(part), act.parts().stream()).toList())
                .toList();
    }

    /** {@code makes a guess with the number "7"}: what is guessed may be what the field is called after. */
    private static Optional<Part> withItsNoun(Particulars act) {
        if (act.item() != null || act.parts().size() != 1) {
            return Optional.empty();
        }
        Part only = act.parts().get(0);
        return !act.object().isEmpty() && ANY_VALUE.contains(String.valueOf(only.noun()))
                ? Optional.of(new Part(act.object().get(act.object().size() - 1), null, only.value()))
                : Optional.empty();
    }

    private List<PartMatching> awaited(List<List<Part>> readings) {
        return Patience.until(live, OPENING_MS, () -> fitting(readings), found -> !found.isEmpty());
    }

    /** The forms that take all values, in the first way that any does; the clearest of them. */
    private List<PartMatching> fitting(List<List<Part>> readings) {
        List<PageForm> forms = grounder.forms();
        for (List<Part> parts : readings) {
            List<PartMatching> whole = forms.stream()
                    .map(form -> PartMatching.of(form, parts))
                    .filter(PartMatching::isWhole)
                    .filter(one -> readings.size() == 1
                            || parts.get(0).noun() == null && isInSight(one)
                            || one.isCalledAs(parts.get(0)))
                    .toList();
            int clearest = whole.stream()
                    .mapToInt(one -> one.fields().clearness())
                    .max()
                    .orElse(0);
            if (!whole.isEmpty()) {
                return whole.stream()
                        .filter(one -> one.fields().clearness() == clearest)
                        .toList();
            }
        }
        return List.of();
    }

    /**
     * What may open the form.
     *
     * @param readings what the form takes then: without the item that was opened
     */
    private record Way(Supplier<Optional<Resolution>> opening, List<List<Part>> readings) {}

    private List<Way> ways(String line, Particulars act) {
        @Nullable String item = act.item();
        List<List<Part>> parts = List.of(act.parts());
        if (item == null) {
            return List.of(
                    new Way(() -> click(openers(act), null), parts),
                    new Way(
                            () -> walk.toForm(
                                    form -> PartMatching.of(form, act.parts()).isWhole()),
                            parts),
                    new Way(() -> click(act.verbs(), null), parts));
        }
        List<Way> ways = new ArrayList<>();
        if (act.verbs().stream().anyMatch(MAKES::contains)) {
            ways.add(new Way(() -> click(openers(act), null), withItem(act)));
        }
        ways.add(new Way(() -> click(named(act), item), parts));
        ways.add(new Way(() -> click(named(act), null), withItem(act)));
        ways.add(new Way(() -> Optional.of(opener.open(line, "\"" + item + "\"", Role.WHEN, true)), parts));
        if (isAbout(item)) {
            ways.add(new Way(() -> click(named(act), null), parts));
        }
        return ways;
    }

    private boolean isInSight(PartMatching one) {
        return one.fields().values().keySet().stream()
                .allMatch(field -> live.page().locator(field.path()).isVisible());
    }

    /** Whether the page is about the item, so that a form of the page need not ask for it. */
    private boolean isAbout(String item) {
        return live.page().locator(ABOUT).all().stream()
                .filter(Locator::isVisible)
                .anyMatch(heading -> FieldNames.words(heading.innerText()).containsAll(FieldNames.words(item)));
    }

    private static List<String> openers(Particulars act) {
        String object = String.join(" ", act.object());
        if (object.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        act.verbs().stream().map(verb -> verb + " " + object),
                        OPENERS.stream().map(opens -> opens + object),
                        MAIL.matcher(object).matches() ? Stream.of("compose", "write") : Stream.<String>of())
                .flatMap(Function.identity())
                .toList();
    }

    private static List<String> named(Particulars act) {
        String object = String.join(" ", act.object());
        return Stream.concat(
                        object.isEmpty() ? Stream.of() : act.verbs().stream().map(verb -> verb + " " + object),
                        act.verbs().stream())
                .toList();
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

    /** {@code fills in the form with "Ann", "Lee" and "Graz"}: as many as the one form of as many fields has, in their order. */
    private Optional<FieldMatching> inOrder(Particulars act) {
        List<Part> parts = act.parts();
        boolean areOnlyValues = !act.isSent()
                && act.item() == null
                && parts.size() > 1
                && parts.stream().allMatch(part -> part.noun() == null && "with".equals(part.preposition()));
        List<PartMatching> fitting = !areOnlyValues
                ? List.of()
                : grounder.forms().stream()
                        .flatMap(form -> PartMatching.inOrder(form, parts).stream())
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0).fields()) : Optional.empty();
    }

    /** The button that the next step clicks on is not clicked on now. */
    private boolean isClickedNext(Resolution sending, @Nullable Phrase next) {
        return next != null
                && sending instanceof Resolution.Resolved resolved
                && resolved.operations().size() == 1
                && resolved.operations().get(0) instanceof Action.Click click
                && grounder.ground(next, Purpose.CLICK) instanceof Grounding.Found found
                && found.element().target().selector().equals(click.target().selector());
    }

    private Optional<Finding> fill(
            String line, Particulars act, PartMatching whole, @Nullable Phrase next, Forms.Hands hands) {
        // found before the form changes under the values
        Resolution sent = act.isSent() ? sending(line, act, whole) : Resolution.of();
        Resolution sending = isClickedNext(sent, next) ? Resolution.of() : sent;
        if (sending instanceof Resolution.Stopped stopped) {
            return Optional.of(stopped.finding());
        }
        FieldMatching fields = whole.fields();
        Optional<Finding> failed = filler.enter(line, act.object(), fields, fields.values(), hands);
        return failed.isPresent() ? failed : hands.carryOut(line, sending);
    }

    private Resolution sending(String line, Particulars act, PartMatching whole) {
        boolean isAForm = !whole.form().path().matches("html > body[^>]*");
        List<PageForm.Button> buttons = whole.form().submits().stream()
                .filter(button -> !LETS_BE.matcher(button.text()).matches())
                .toList();
        List<String> called = Stream.concat(named(act).stream(), (isAForm ? SENDS : APPLIES).stream())
                .toList();
        Optional<PageForm.Button> button = called.stream()
                .flatMap(name -> buttons.stream()
                        .filter(one -> FieldNames.words(one.text()).containsAll(FieldNames.words(name)))
                        .sorted(Comparator.comparingInt(one -> one.text().length())))
                .findFirst()
                .or(() -> isAForm && buttons.size() == 1 ? Optional.of(buttons.get(0)) : Optional.empty());
        if (button.isPresent()) {
            return grounder.at(
                            button.get().path(), "the button “" + button.get().text() + "”")
                    .map(element -> Resolution.of(new Action.Click(element.target())))
                    .orElseGet(Resolution::of);
        }
        List<PageForm.Field> fields = List.copyOf(whole.fields().values().keySet());
        Optional<Resolution> customary = customary(act, fields);
        if (customary.isPresent()) {
            return customary.get();
        }
        List<PageForm.Field> typed =
                fields.stream().filter(PageForm.Field::isOfOneLine).toList();
        if (typed.isEmpty() && (!isAForm || buttons.isEmpty())) {
            // lists and boxes act by themselves
            return Resolution.of();
        }
        if (!typed.isEmpty() && buttons.isEmpty()) {
            return grounder.at(
                            typed.get(typed.size() - 1).path(),
                            "the field “" + typed.get(typed.size() - 1).name() + "”")
                    .map(element -> Resolution.of(new Action.Press(element.target(), "Enter")))
                    .orElseGet(Resolution::of);
        }
        return new Resolution.Stopped(Findings.ungrounded(
                line,
                "it is not plain which button does it; there are "
                        + buttons.stream().map(one -> "“" + one.text() + "”").collect(Collectors.joining(", "))));
    }

    /** The one button that the feature clicks on elsewhere, once it has filled in one of these fields. */
    private Optional<Resolution> customary(Particulars act, List<PageForm.Field> fields) {
        List<String> filled = fields.stream()
                .flatMap(field -> grounder.at(field.path(), field.name()).stream())
                .map(field -> field.target().selector())
                .toList();
        List<Target> buttons = act.customs().stream()
                .filter(custom -> grounder.ground(custom.field(), Purpose.SET) instanceof Grounding.Found field
                        && filled.contains(field.element().target().selector()))
                .map(custom -> grounder.ground(custom.button(), Purpose.CLICK))
                .flatMap(button -> button instanceof Grounding.Found found
                                && found.element().visible()
                                && !LETS_BE.matcher(found.element().text()).matches()
                        ? Stream.of(found.element().target())
                        : Stream.<Target>empty())
                .toList();
        boolean isOne = buttons.stream().map(Target::selector).distinct().count() == 1;
        return isOne ? Optional.of(Resolution.of(new Action.Click(buttons.get(0)))) : Optional.empty();
    }

    private String unclear(Particulars act, List<PartMatching> fitting) {
        String said = act.parts().stream().map(Part::said).collect(Collectors.joining(", "));
        if (fitting.size() > 1) {
            return fitting.size() + " forms of the page take " + said + "; say which is meant";
        }
        List<PartMatching> some = grounder.forms().stream()
                .map(form -> PartMatching.of(form, act.parts()))
                .toList();
        return some.stream()
                .min(Comparator.comparingInt(one -> one.left().size()))
                .filter(best -> best.left().size() < act.parts().size())
                .map(best -> "no field is plainly meant by "
                        + best.left().stream().map(Part::said).collect(Collectors.joining(", ")) + "; the form has "
                        + FormSearch.names(best.form().fields()))
                .orElseGet(() -> "no form of the page has fields for " + said
                        + (some.isEmpty()
                                ? ""
                                : "; there are "
                                        + some.stream()
                                                .map(one -> FormSearch.names(
                                                        one.form().fields()))
                                                .collect(Collectors.joining("; "))));
    }
}
