package dev.testvibe.pipeline.explore.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.claim.FieldsInRows;
import dev.testvibe.pipeline.explore.claim.NewValues;
import dev.testvibe.pipeline.explore.page.AlikeLinks;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Directions;
import dev.testvibe.pipeline.explore.page.LinkedValues;
import dev.testvibe.pipeline.explore.site.FormSearch;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;

/** What an act is done on: what its phrase means for a verb like that. */
final class ActTargets {

    /** What is drawn on a control says less than the rest of what it is called. */
    private static final Set<String> DRAWN =
            Set.of("arrow", "chevron", "caret", "triangle", "knob", "handle", "symbol", "sign", "control", "glyph");

    private final Grounder grounder;
    private final CurrentSubject current;
    private final AlikeLinks links;
    private final FormInUse form;
    private final LinkedValues values;
    private final NamedLinks named;
    private final FieldsByOtherNames otherNames;
    private final FieldsInRows inRows;

    ActTargets(LivePage live, Grounder grounder, CurrentSubject current, FieldsByOtherNames otherNames) {
        this.grounder = grounder;
        this.current = current;
        this.links = new AlikeLinks(live, grounder);
        this.form = new FormInUse(live, grounder);
        this.values = new LinkedValues(live, grounder);
        this.named = new NamedLinks(live, grounder);
        this.otherNames = otherNames;
        this.inRows = new FieldsInRows(live, grounder);
    }

    Grounding of(Act act, Phrase phrase) {
        return marked(act, phrase, words(act, phrase).orElseGet(() -> ground(act, phrase)));
    }

    /** What somebody writes in is marked by nobody: {@code the first task} is none of the field for new tasks. */
    private static Grounding marked(Act act, Phrase phrase, Grounding grounding) {
        boolean marks = act.verb() == Verb.CHECK || act.verb() == Verb.UNCHECK || act.verb() == Verb.TOGGLE;
        return marks
                        && grounding instanceof Grounding.Found found
                        && found.element().textField()
                ? new Grounding.Absent("“" + phrase.text() + "”")
                : grounding;
    }

    /** Of several, "the item" is the one that something was done with before, or else the first of those that are alike. */
    private Grounding ground(Act act, Phrase phrase) {
        Grounding grounding = Directions.ground(phrase, one -> current.ground(grounder, one, purpose(act)));
        if (act.verb() == Verb.CLICK) {
            Grounding several = grounding;
            grounding = links.of(phrase, grounding)
                    .or(() -> form.button(phrase, several))
                    .<Grounding>map(Grounding.Found::new)
                    .orElse(grounding);
        }
        Optional<Phrase> plain = grounding instanceof Grounding.Absent && act.verb() == Verb.CLICK
                ? NewValues.plain(phrase)
                : Optional.empty();
        if (plain.isPresent()) {
            return ground(act, plain.get());
        }
        if (grounding instanceof Grounding.Absent && act.verb() == Verb.CLICK) {
            grounding = withoutWhatIsDrawn(phrase)
                    .map(named -> grounder.ground(named, Purpose.CLICK))
                    .filter(Grounding.Found.class::isInstance)
                    .orElse(grounding);
        }
        if ((act.verb() == Verb.SELECT || act.verb() == Verb.CLICK) && grounding instanceof Grounding.Found found) {
            grounding = named.in(found.element(), phrase)
                    .<Grounding>map(Grounding.Found::new)
                    .orElse(grounding);
        }
        if (act.verb() == Verb.CLICK && grounding instanceof Grounding.Found found) {
            grounding = values.beside(found.element(), phrase)
                    .<Grounding>map(Grounding.Found::new)
                    .orElse(grounding);
        }
        if (grounding instanceof Grounding.Absent && fills(act)) {
            grounding = otherNames
                    .of(phrase)
                    .or(() -> inRows.of(phrase))
                    .or(() -> inItsForm(act, phrase))
                    .<Grounding>map(Grounding.Found::new)
                    .orElse(grounding);
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

    /** {@code username in the registration form}: the form may go by its button, or by another word. */
    private Optional<Element> inItsForm(Act act, Phrase phrase) {
        @Nullable Phrase form = phrase.within();
        boolean isOfAForm = form != null
                && form.kind() == Kind.FORM
                && form.name() == null
                && form.hints().isEmpty()
                && !form.words().isEmpty();
        return form == null || !isOfAForm
                ? Optional.empty()
                : new FormSearch(grounder)
                        .called(form.words())
                        .map(one -> phrase.in(Phrase.of(form.text()).by(Phrase.Hint.CSS, one.path())))
                        .map(field -> grounder.ground(field, purpose(act)))
                        .flatMap(grounding -> grounding instanceof Grounding.Found found
                                ? Optional.of(found.element())
                                : Optional.empty());
    }

    /** {@code the sort arrow}: what is called after sorting. */
    private static Optional<Phrase> withoutWhatIsDrawn(Phrase phrase) {
        List<String> words = phrase.words();
        int last = words.size() - 1;
        return phrase.kind() == null && phrase.name() == null && last > 0 && DRAWN.contains(words.get(last))
                ? Optional.of(phrase.withWords(words.subList(0, last)))
                : Optional.empty();
    }

    /** A double click on a name is one on what shows it, and not on a box beside it that is called so as well. */
    private Optional<Grounding> words(Act act, Phrase phrase) {
        return act.verb() == Verb.DOUBLE_CLICK && phrase.name() != null && phrase.kind() == null
                ? Optional.of(grounder.ground(phrase, Purpose.READ_TEXT)).filter(Grounding.Found.class::isInstance)
                : Optional.empty();
    }

    private static boolean fills(Act act) {
        return act.verb() == Verb.FILL || act.verb() == Verb.SET || act.verb() == Verb.CLEAR;
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
}
