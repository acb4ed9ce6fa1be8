package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Verb;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** Decides which action of the browser a verb means on the element that is found. */
final class ActResolver {

    private static final String FOCUSED = ":focus";

    private static final String IS_IN_THE_CORNER = "element => element.contains(document.elementFromPoint(1, 1))";

    /** {@code all the other fields}: those that no earlier act gave a value. */
    private static final String IS_NOTHING_TYPED =
            "() => [...document.querySelectorAll('input:not([type=hidden],[type=checkbox],[type=radio],[type=range],[type=color],[type=submit],[type=button]),textarea')]"
                    + ".filter(one => one.checkVisibility()).every(one => one.value === one.defaultValue)";

    private static final Set<String> OTHERS = Set.of("other", "others", "remaining", "rest");

    private final Set<String> set = new HashSet<>();
    private final LivePage live;
    private final HiddenControls hidden;
    private final GroupActs groups;
    private final RowBoxes boxes;
    private final SortingOptions sortings;
    private final FieldSetter fields;
    private final NamedChoices choices;
    private final Submissions submissions;
    private final Grounder grounder;
    private final Literals literals;
    private final CurrentSubject current;

    ActResolver(LivePage live, Grounder grounder, Literals literals, CurrentSubject current) {
        this.live = live;
        this.current = current;
        this.hidden = new HiddenControls(live, grounder);
        this.groups = new GroupActs(live, grounder);
        this.boxes = new RowBoxes(live, grounder);
        this.sortings = new SortingOptions(live);
        this.fields = new FieldSetter(live, literals);
        this.choices = new NamedChoices(grounder, fields);
        this.submissions = new Submissions(grounder, literals);
        this.grounder = grounder;
        this.literals = literals;
    }

    Resolution resolve(String line, Act act) {
        Resolution once = once(line, act);
        if (act.times() <= 1 || !(once instanceof Resolution.Resolved resolved)) {
            return once;
        }
        List<Operation> repeated = new ArrayList<>();
        for (int time = 0; time < act.times(); time++) {
            repeated.addAll(resolved.operations());
        }
        return new Resolution.Resolved(repeated);
    }

    private Resolution once(String line, Act act) {
        Phrase target = act.target();
        if (target == null) {
            return withoutTarget(line, act);
        }
        Phrase phrase = sortings.named(target).or(() -> current.pronoun(target)).orElse(target);
        if (act.verb() == Verb.ADD) {
            return submissions.add(line, act.value() == null ? "" : act.value(), field(phrase));
        }
        Optional<Resolution> plain = groups.each(act, phrase, one -> onElement(line, act, one))
                .or(() -> boxes.select(act, phrase))
                .or(() -> choices.of(line, act, phrase))
                .or(() -> submissions.empty(line, act, phrase))
                .or(() -> submissions.sending(act, phrase));
        if (plain.isPresent()) {
            return plain.get();
        }
        Grounding grounding = words(act, phrase).orElseGet(() -> ground(act, phrase));
        if (grounding instanceof Grounding.Several several) {
            return act.verb() == Verb.BLUR
                    ? clickAwayFrom(line, several.elements())
                    : all(line, act, several.elements());
        }
        if (act.verb() == Verb.LEAVE_EMPTY && grounding instanceof Grounding.Absent && isNothingTyped()) {
            return Resolution.of();
        }
        if (!(grounding instanceof Grounding.Found found)) {
            return choiceByName(act, phrase)
                    .or(() -> submissions.byName(act, phrase))
                    .or(() -> groups.one(act, phrase, one -> onElement(line, act, one)))
                    .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, grounding)));
        }
        return shown(onElement(line, act, found.element()), act, found.element());
    }

    /** What a pointer cannot reach yet may show when it is over what holds it. */
    private Resolution shown(Resolution resolution, Act act, Element element) {
        boolean pointed = act.verb() == Verb.CLICK || act.verb() == Verb.DOUBLE_CLICK || act.verb() == Verb.HOVER;
        if (element.visible() || !pointed || !(resolution instanceof Resolution.Resolved resolved)) {
            return resolution;
        }
        List<Operation> operations = new ArrayList<>();
        hidden.shownBy(element).ifPresent(holder -> operations.add(new Action.Hover(holder.target())));
        operations.addAll(resolved.operations());
        return new Resolution.Resolved(operations);
    }

    /** {@code selects "Monday" from the days checkboxes}: the group may be no element, the choice is. */
    private Optional<Resolution> choiceByName(Act act, Phrase group) {
        boolean choice = act.verb() == Verb.SELECT || act.verb() == Verb.CHECK || act.verb() == Verb.UNCHECK;
        boolean isNumbered = group.words().stream().anyMatch(word -> word.matches("\\d+"));
        if (!choice || act.value() == null) {
            return Optional.empty();
        }
        // "SAVINGS as the account type": where one list offers it, that is the one
        Kind kind = group.kind() == null && !isNumbered ? Kind.OPTION : group.kind();
        Phrase named = Phrase.named(act.value()).ofKind(kind);
        return grounder.ground(named, Purpose.SELECT) instanceof Grounding.Found found
                ? Optional.of(choose(found.element()))
                : Optional.empty();
    }

    /** Of several, "the item" is the one that something was done with before, or else the first of those that are alike. */
    private Grounding ground(Act act, Phrase phrase) {
        Grounding grounding = Directions.ground(phrase, one -> current.ground(grounder, one, purpose(act)));
        if (grounding instanceof Grounding.Absent && fills(act)) {
            grounding = field(phrase).<Grounding>map(Grounding.Found::new).orElse(grounding);
        }
        if (grounding instanceof Grounding.Found) {
            current.acted(phrase);
        }
        if (!(grounding instanceof Grounding.Ambiguous) || !CurrentSubject.isBare(phrase)) {
            return grounding;
        }
        Grounding example = grounder.ground(phrase, purpose(act).ofAnExample());
        if (!(example instanceof Grounding.Found found)) {
            return grounding;
        }
        current.takenAsExample(phrase, 1, found.element());
        return example;
    }

    private static boolean sets(Act act) {
        return act.value() != null
                && !act.value().isEmpty()
                && switch (act.verb()) {
                    case FILL, SET, TYPE, APPEND, SELECT -> true;
                    default -> false;
                };
    }

    private static boolean fills(Act act) {
        return act.verb() == Verb.FILL || act.verb() == Verb.SET || act.verb() == Verb.CLEAR;
    }

    /** A field by another name for it; what people write at length goes into the one text of several lines. */
    private Optional<Element> field(Phrase phrase) {
        boolean isAMessage = phrase.kind() == Kind.MESSAGE;
        boolean mayBeAField = phrase.kind() == Kind.FIELD || phrase.kind() == null || isAMessage;
        String noun = isAMessage ? " " + phrase.noun().orElse("") : "";
        String name = (String.join(" ", phrase.words()) + noun).strip();
        if (!mayBeAField || phrase.name() != null || !phrase.hints().isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        // "the new task text" is what is typed into the field for new tasks
        Stream<String> ofText = noun.equals(" text") && !phrase.words().isEmpty()
                ? Stream.of(String.join(" ", phrase.words()))
                : Stream.of();
        Stream<Phrase> called = Stream.concat(FieldNames.alike(name).stream(), ofText)
                .map(other -> phrase.ofKind(Kind.FIELD).withWords(List.of(other.split("[ -]"))));
        Stream<Phrase> atLength = FieldNames.isWrittenAtLength(name)
                ? Stream.of(Phrase.of(phrase.text()).ofKind(Kind.FIELD).by(Phrase.Hint.CSS, "textarea"))
                : Stream.of();
        return Stream.concat(called, atLength)
                .map(one -> grounder.ground(one, Purpose.FILL))
                .flatMap(grounding ->
                        grounding instanceof Grounding.Found found ? Stream.of(found.element()) : Stream.empty())
                .findFirst();
    }

    private static Purpose purpose(Act act) {
        return switch (act.verb()) {
            case FILL, TYPE, APPEND, CLEAR, LEAVE_EMPTY -> Purpose.FILL;
            // a field for files is often hidden behind a nicer button
            case UPLOAD -> Purpose.OBSERVE_HIDDEN;
            case SET -> Purpose.SET;
            case SELECT -> Purpose.SELECT;
            case CHECK, UNCHECK -> Purpose.CHECK;
            case TOGGLE, CLICK, DOUBLE_CLICK, RIGHT_CLICK, SUBMIT -> Purpose.CLICK;
            case DRAG -> Purpose.DRAG;
            case HOVER, UNHOVER, STROKE, PRESS, FOCUS, BLUR, SCROLL, ADD -> Purpose.TOUCH;
        };
    }

    private Resolution withoutTarget(String line, Act act) {
        String value = act.value() == null ? "" : act.value();
        return switch (act.verb()) {
            case PRESS -> Resolution.of(new Action.Press(null, value));
            case ADD -> submissions.add(line, value);
            case UPLOAD -> uploadToTheOnly(line, value);
            case TYPE, FILL ->
                grounder.at(FOCUSED)
                        .filter(Element::textField)
                        .map(focused -> Resolution.of(new Action.Type(focused.target(), literals.of(value))))
                        .orElseGet(() -> new Resolution.Stopped(
                                Findings.ungrounded(line, "no field has the focus; say which field it is typed into")));
            default -> new Resolution.Stopped(Findings.ungrounded(line, "the step names no element"));
        };
    }

    private Resolution all(String line, Act act, List<Element> elements) {
        List<Operation> operations = new ArrayList<>();
        boolean isOfTheOthers =
                act.target() != null && act.target().words().stream().anyMatch(OTHERS::contains);
        List<Element> meant = elements.stream()
                .filter(element ->
                        !isOfTheOthers || !set.contains(element.target().selector()))
                .toList();
        for (Element element : meant) {
            Resolution one = onElement(line, act, element);
            if (!(one instanceof Resolution.Resolved resolved)) {
                return one;
            }
            operations.addAll(resolved.operations());
        }
        return new Resolution.Resolved(operations);
    }

    /** The same for an element that is found already. */
    Resolution onElement(String line, Act act, Element element) {
        Target target = element.target();
        if (sets(act)) {
            set.add(target.selector());
        }
        return switch (act.verb()) {
            case CLICK -> click(labelled(act, element));
            case DOUBLE_CLICK -> Resolution.of(new Action.DoubleClick(wordsOf(act, element)));
            case RIGHT_CLICK -> Resolution.of(new Action.RightClick(target));
            case HOVER -> hover(target, act.value());
            case UNHOVER -> pointAwayFrom(line, element);
            case STROKE -> stroke(target, String.valueOf(act.value()));
            case FILL, SET -> fields.set(line, element, act.value() == null ? "" : act.value());
            case TYPE -> Resolution.of(new Action.Type(target, literals.of(act.value() == null ? "" : act.value())));
            case APPEND ->
                Resolution.of(
                        new Action.Press(target, "End"),
                        new Action.Type(target, literals.of(act.value() == null ? "" : act.value())));
            case CLEAR, LEAVE_EMPTY ->
                element.isRange() || !element.textField()
                        ? new Resolution.Stopped(Findings.failed(line, "it cannot be emptied"))
                        : Resolution.of(new Action.Clear(target));
            case SELECT -> act.value() == null ? choose(element) : select(line, act, element, act.value());
            case UPLOAD -> upload(line, element, act.value() == null ? "" : act.value());
            case CHECK -> element.checkable() ? Resolution.of(new Action.Check(target)) : click(element);
            case UNCHECK -> element.checkable() ? Resolution.of(new Action.Uncheck(target)) : click(element);
            case TOGGLE -> Resolution.of(new Action.Click(boxIn(act, element).orElse(target)));
            case PRESS -> Resolution.of(new Action.Press(target, act.value() == null ? "Enter" : act.value()));
            case DRAG -> drag(line, act, element);
            case FOCUS -> Resolution.of(new Action.Focus(target));
            case BLUR ->
                element.control() || element.textField()
                        ? Resolution.of(new Action.Blur(target))
                        : clickAwayFrom(line, List.of(element));
            case SUBMIT -> submissions.submit(line, element);
            case SCROLL -> Resolution.of(new Action.ScrollTo(target));
            case ADD -> submissions.add(line, act.value() == null ? "" : act.value());
        };
    }

    /** A double click on a name is one on what shows it, and not on a box beside it that is called so as well. */
    private Optional<Grounding> words(Act act, Phrase phrase) {
        return act.verb() == Verb.DOUBLE_CLICK && phrase.name() != null && phrase.kind() == null
                ? Optional.of(grounder.ground(phrase, Purpose.READ_TEXT)).filter(Grounding.Found.class::isInstance)
                : Optional.empty();
    }

    /** Whoever double-clicks a thing by its name points at the words, and what holds them gets the click as well. */
    private Target wordsOf(Act act, Element element) {
        @Nullable Phrase phrase = act.target();
        if (phrase == null || phrase.name() == null || element.control()) {
            return element.target();
        }
        Target words = new Target(
                element.target().selector() + " >> " + Selectors.exactText(phrase.name()),
                "“" + phrase.name() + "” in " + element.target().description());
        return live.locate(words).count() == 1 ? words : element.target();
    }

    private static Resolution stroke(Target surface, String fromAndTo) {
        int[] places =
                Stream.of(fromAndTo.split(",")).mapToInt(Integer::parseInt).toArray();
        return Resolution.of(new Action.DragWithin(surface, places[0], places[1], places[2], places[3]));
    }

    private boolean isNothingTyped() {
        return Boolean.TRUE.equals(live.page().evaluate(IS_NOTHING_TYPED));
    }

    private Resolution pointAwayFrom(String line, Element element) {
        return isInTheCorner(element)
                ? new Resolution.Stopped(Findings.ungrounded(line, "it reaches into the corner of the window"))
                : Resolution.of(new Action.HoverAt(new Target("body", "the page"), 1, 1));
    }

    private boolean isInTheCorner(Element element) {
        return Boolean.TRUE.equals(live.locate(element.target()).evaluate(IS_IN_THE_CORNER));
    }

    private Resolution clickAwayFrom(String line, List<Element> elements) {
        return elements.stream().anyMatch(this::isInTheCorner)
                ? new Resolution.Stopped(Findings.ungrounded(line, "it reaches into the corner of the window"))
                : Resolution.of(new Action.ClickAway());
    }

    /** What an item is turned by, such as marked as done: its one checkbox. */
    private Optional<Target> boxIn(Act act, Element element) {
        if (element.control() || act.target() == null) {
            return Optional.empty();
        }
        Phrase box = Phrase.of("its checkbox").ofKind(Kind.CHECKBOX).in(act.target());
        return grounder.ground(box, Purpose.CHECK) instanceof Grounding.Found found
                        && found.element().checkable()
                ? Optional.of(found.element().target())
                : Optional.empty();
    }

    /** {@code 15,5}: so far from the upper left corner; null for the middle. */
    private static Resolution hover(Target target, @Nullable String offset) {
        if (offset == null) {
            return Resolution.of(new Action.Hover(target));
        }
        String[] place = offset.split(",", 2);
        return Resolution.of(new Action.HoverAt(target, Integer.parseInt(place[0]), Integer.parseInt(place[1])));
    }

    private Resolution upload(String line, Element element, String file) {
        return element.type().equals("file")
                ? Resolution.of(new Action.Upload(element.target(), file))
                : uploadToTheOnly(line, file);
    }

    private Resolution uploadToTheOnly(String line, String file) {
        Phrase field = Phrase.of("the field for files").ofKind(Kind.FIELD).by(Phrase.Hint.CSS, "input[type=file]");
        Grounding grounding = grounder.ground(field, Purpose.OBSERVE_HIDDEN);
        return grounding instanceof Grounding.Found found
                ? Resolution.of(new Action.Upload(found.element().target(), file))
                : new Resolution.Stopped(Findings.ungrounded(line, grounding));
    }

    private Resolution click(Element element) {
        return element.isOption()
                ? choose(element)
                : Resolution.of(new Action.Click(new Headings(live).of(element.target())));
    }

    /** {@code clicks on the account number}: after the label stands what can be clicked. */
    private Element labelled(Act act, Element element) {
        @Nullable Phrase phrase = act.target();
        boolean isLabel = phrase != null && !element.control() && Agreement.isOnlyTheLabel(phrase, element);
        Target next = new Target(
                element.target().selector() + " >> xpath=following-sibling::*[1][self::a[@href] or self::button]",
                element.target().description());
        return isLabel && live.locate(next).count() == 1
                ? grounder.at(String.valueOf(live.locate(next).evaluate(Groups.PATH)), next.description())
                        .map(control -> control.locatedBy(next))
                        .orElse(element)
                : element;
    }

    private Resolution choose(Element element) {
        Optional<Element> select = element.isOption() ? grounder.around(element.target(), "select") : Optional.empty();
        if (select.isPresent()) {
            return Resolution.of(new Action.Select(select.get().target(), literals.of(element.text()), false));
        }
        return element.checkable()
                ? Resolution.of(new Action.Check(element.target()))
                : Resolution.of(new Action.Click(element.target()));
    }

    private Resolution select(String line, Act act, Element element, String value) {
        if (element.isSelect()) {
            return fields.option(line, element, value);
        }
        if (element.checkable() && element.names().contains(value)) {
            return choose(element);
        }
        if (element.textField()) {
            // a date is selected, and yet filled in
            return fields.set(line, element, value);
        }
        Phrase group = act.target();
        Phrase option = Phrase.named(value).in(group);
        Grounding grounding = grounder.ground(option, Purpose.SELECT);
        return grounding instanceof Grounding.Found found
                ? choose(found.element())
                : Optional.ofNullable(group)
                        .flatMap(phrase -> choiceByName(act, phrase))
                        .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, grounding)));
    }

    private Resolution drag(String line, Act act, Element grounded) {
        Element source = "true".equals(grounded.attributes().get("draggable"))
                ? grounded
                : grounder.around(grounded.target(), "[draggable=true]").orElse(grounded);
        if (act.destination() == null) {
            return Resolution.of(new Action.StartDrag(source.target()));
        }
        Grounding destination = grounder.ground(act.destination(), Purpose.TOUCH);
        return destination instanceof Grounding.Found found
                ? Resolution.of(new Action.Drag(source.target(), found.element().target()))
                : new Resolution.Stopped(Findings.ungrounded(line, destination));
    }
}
