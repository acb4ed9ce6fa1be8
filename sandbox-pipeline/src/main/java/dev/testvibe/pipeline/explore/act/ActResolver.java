package dev.testvibe.pipeline.explore.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.ToldStates;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** Decides which action of the browser a verb means on the element that is found. */
public final class ActResolver {

    private static final String FOCUSED = ":focus";

    private static final String IS_NOTHING_TYPED =
            "() => [...document.querySelectorAll('input:not([type=hidden],[type=checkbox],[type=radio],[type=range],[type=color],[type=submit],[type=button]),textarea')]"
                    + ".filter(one => one.checkVisibility()).every(one => one.value === one.defaultValue)";

    /** {@code all the other fields}: those that no earlier act gave a value. */
    private static final Set<String> OTHERS = Set.of("other", "others", "remaining", "rest");

    private final Set<String> set = new HashSet<>();
    private final LivePage live;
    private final HiddenControls hidden;
    private final GroupActs groups;
    private final RowBoxes boxes;
    private final ToldStates told;
    private final SortingOptions sortings;
    private final FieldSetter fields;
    private final NamedChoices choices;
    private final Submissions submissions;
    private final PointerActs pointer;
    private final Choosing choosing;
    private final Uploads uploads;
    private final FieldsByOtherNames otherNames;
    private final ActTargets targets;
    private final Grounder grounder;
    private final Literals literals;
    private final CurrentSubject current;

    ActResolver(LivePage live, Grounder grounder, Literals literals, CurrentSubject current) {
        this.live = live;
        this.current = current;
        this.hidden = new HiddenControls(live, grounder);
        this.groups = new GroupActs(live, grounder);
        this.boxes = new RowBoxes(live, grounder);
        this.told = new ToldStates(live, grounder);
        this.sortings = new SortingOptions(live);
        this.fields = new FieldSetter(live, literals);
        this.choices = new NamedChoices(grounder, fields);
        this.submissions = new Submissions(live, grounder, literals);
        this.pointer = new PointerActs(live, grounder);
        this.choosing = new Choosing(live, grounder, literals, fields);
        this.uploads = new Uploads(grounder);
        this.otherNames = new FieldsByOtherNames(grounder);
        this.targets = new ActTargets(live, grounder, current, otherNames);
        this.grounder = grounder;
        this.literals = literals;
    }

    public Resolution resolve(String line, Act act) {
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
        if (act.verb() == Verb.ADD && phrase.kind() == Kind.FIELD && phrase.name() == null) {
            Grounding field = grounder.ground(phrase, Purpose.FILL);
            return field instanceof Grounding.Found found && found.element().textField()
                    ? submissions.add(line, act.text(), phrase, found.element())
                    : new Resolution.Stopped(Findings.ungrounded(line, field));
        }
        if (act.verb() == Verb.ADD) {
            return submissions.add(line, act.text(), otherNames.of(phrase));
        }
        Optional<Resolution> plain = groups.each(act, phrase, one -> onElement(line, act, one))
                .or(() -> boxes.select(act, phrase))
                .or(() -> choices.of(line, act, phrase))
                .or(() -> submissions.empty(line, act, phrase))
                .or(() -> submissions.sending(act, phrase));
        if (plain.isPresent()) {
            return plain.get();
        }
        Grounding grounding = targets.of(act, phrase);
        if (act.verb() == Verb.SUBMIT && grounding instanceof Grounding.Several several) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line,
                    "there are " + several.elements().size() + " of “" + phrase.text() + "”; say which is submitted"));
        }
        if (grounding instanceof Grounding.Several several) {
            return act.verb() == Verb.BLUR
                    ? pointer.clickAwayFrom(line, several.elements())
                    : all(line, act, several.elements());
        }
        if (act.verb() == Verb.LEAVE_EMPTY && grounding instanceof Grounding.Absent && isNothingTyped()) {
            return Resolution.of();
        }
        if (!(grounding instanceof Grounding.Found found)) {
            return choosing.byName(act, phrase)
                    .or(() -> submissions.byName(act, phrase))
                    .or(() -> groups.one(act, phrase, one -> onElement(line, act, one)))
                    .or(() -> turned(act, phrase))
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

    private static boolean sets(Act act) {
        return act.value() != null
                && !act.value().isEmpty()
                && switch (act.verb()) {
                    case FILL, SET, TYPE, APPEND, SELECT -> true;
                    default -> false;
                };
    }

    private Resolution withoutTarget(String line, Act act) {
        String value = act.text();
        return switch (act.verb()) {
            case PRESS -> Resolution.of(new Action.Press(null, value));
            case ADD -> submissions.add(line, value);
            case UPLOAD -> uploads.toTheOnly(line, value);
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
                .filter(element -> !areRequired(act) || isRequired(element))
                .toList();
        if (meant.isEmpty() && areRequired(act) && elements.stream().allMatch(this::isEmpty)) {
            meant = elements;
        }
        if (meant.isEmpty() && areRequired(act)) {
            return new Resolution.Stopped(Findings.ungrounded(line, "the page says of no field that it is required"));
        }
        for (Element element : meant) {
            Resolution one = onElement(line, act, element);
            if (!(one instanceof Resolution.Resolved resolved)) {
                return one;
            }
            operations.addAll(resolved.operations());
        }
        return new Resolution.Resolved(operations);
    }

    /** {@code leaves all required fields empty}: what nobody must fill in keeps its value. */
    private static boolean areRequired(Act act) {
        return act.target() != null
                && act.target().kind() == Kind.FIELD
                && act.target().words().stream().anyMatch(Set.of("required", "mandatory")::contains);
    }

    private boolean isEmpty(Element element) {
        return Boolean.TRUE.equals(live.locate(element.target()).first().evaluate("field => field.value === ''"));
    }

    private boolean isRequired(Element element) {
        return Boolean.TRUE.equals(live.locate(element.target())
                .first()
                .evaluate("field => !!field.required || field.getAttribute('aria-required') === 'true'"));
    }

    /** The same for an element that is found already. */
    public Resolution onElement(String line, Act act, Element element) {
        Target target = element.target();
        if (sets(act)) {
            set.add(target.selector());
        }
        return switch (act.verb()) {
            case CLICK -> choosing.click(choosing.labelled(act, element));
            case DOUBLE_CLICK -> Resolution.of(new Action.DoubleClick(pointer.wordsOf(act, element)));
            case RIGHT_CLICK -> Resolution.of(new Action.RightClick(target));
            case HOVER -> PointerActs.hover(target, act.spots());
            case UNHOVER -> pointer.pointAwayFrom(line, element);
            case STROKE -> PointerActs.stroke(target, act.spots());
            case FILL -> fields.set(line, element, act.text());
            case SET -> changed(fields.set(line, element, act.text()), element);
            case TYPE -> Resolution.of(new Action.Type(target, literals.of(act.text())));
            case APPEND ->
                Resolution.of(new Action.Press(target, "End"), new Action.Type(target, literals.of(act.text())));
            case CLEAR, LEAVE_EMPTY ->
                element.isRange() || !element.textField()
                        ? new Resolution.Stopped(Findings.failed(line, "it cannot be emptied"))
                        : Resolution.of(new Action.Clear(target));
            case SELECT ->
                act.value() == null ? choosing.choose(element) : choosing.select(line, act, element, act.value());
            case UPLOAD -> uploads.to(line, element, act.text());
            case CHECK, UNCHECK ->
                turned(
                        act,
                        element.checkable() || element.control()
                                ? element
                                : told.control(element).orElse(element));
            case TOGGLE ->
                element.checkable()
                        ? choosing.click(element)
                        : Resolution.of(new Action.Click(boxIn(act, element).orElse(target)));
            case PRESS -> Resolution.of(new Action.Press(target, act.value() == null ? "Enter" : act.value()));
            case DRAG -> pointer.drag(line, act, element);
            case FOCUS -> Resolution.of(new Action.Focus(target));
            case BLUR ->
                element.control() || element.textField()
                        ? Resolution.of(new Action.Blur(target))
                        : pointer.clickAwayFrom(line, List.of(element));
            case SUBMIT -> submissions.submit(line, element);
            case SCROLL -> Resolution.of(new Action.ScrollTo(target));
            case ADD -> submissions.add(line, act.text());
        };
    }

    /** {@code turns on the heater}, which is only written there: by its own switch. */
    private Optional<Resolution> turned(Act act, Phrase thing) {
        boolean isTurned = act.verb() == Verb.CHECK || act.verb() == Verb.UNCHECK;
        return isTurned && grounder.ground(thing, Purpose.OBSERVE) instanceof Grounding.Found found
                ? told.control(found.element()).map(control -> turned(act, control))
                : Optional.empty();
    }

    private Resolution turned(Act act, Element control) {
        if (!control.checkable()) {
            return choosing.click(control);
        }
        return act.verb() == Verb.CHECK ? choosing.check(control) : choosing.uncheck(control);
    }

    /** Pages take notice of a changed number when its field is left. */
    private static Resolution changed(Resolution set, Element element) {
        return element.type().equals("number") && set instanceof Resolution.Resolved resolved
                ? new Resolution.Resolved(
                        Stream.concat(resolved.operations().stream(), Stream.of(new Action.Blur(element.target())))
                                .toList())
                : set;
    }

    private boolean isNothingTyped() {
        return Boolean.TRUE.equals(live.page().evaluate(IS_NOTHING_TYPED));
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
}
