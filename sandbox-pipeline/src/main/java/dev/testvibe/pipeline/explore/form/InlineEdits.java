package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.act.ReplacedValues;
import dev.testvibe.pipeline.explore.claim.FieldsInRows;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Rewrite;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/**
 * Gives a thing on the page another text: by the button beside it that says so, or by a double click on it, whichever
 * brings up a field that holds the text that it has.
 */
public final class InlineEdits {

    private static final int OPENING_MS = 1_000;
    private static final String FOCUSED = ":focus";
    private static final String FIELDS =
            "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea";
    private static final List<String> EDITS = List.of("edit", "rename");
    private static final List<String> SAVES = List.of("save", "update", "ok", "done");

    private final LivePage live;
    private final Grounder grounder;
    private final ActResolver acts;
    private final FieldsInRows inRows;
    private final ReplacedValues replaced;

    public InlineEdits(LivePage live, Grounder grounder, ActResolver acts) {
        this.live = live;
        this.grounder = grounder;
        this.acts = acts;
        this.inRows = new FieldsInRows(live, grounder);
        this.replaced = new ReplacedValues(grounder);
    }

    public Optional<Finding> rewrite(String line, Rewrite rewrite, Forms.Hands hands) {
        Phrase subject = rewrite.subject();
        if (subject == null) {
            return grounder.at(FOCUSED)
                    .filter(Element::textField)
                    .map(field -> hands.carryOut(line, set(line, field, rewrite.text())))
                    .orElseGet(() -> Optional.of(Findings.ungrounded(line, "nothing is being edited")));
        }
        if (grounder.ground(subject, Purpose.SET) instanceof Grounding.Found found && holdsAValue(found.element())) {
            return hands.carryOut(line, set(line, found.element(), rewrite.text()));
        }
        Optional<Element> told = replaced.field(subject);
        if (told.isPresent()) {
            Resolution set = set(line, told.get(), rewrite.text());
            return hands.carryOut(line, ReplacedValues.onceItHolds(told.get(), String.valueOf(subject.name()), set));
        }
        Phrase thing = subject.name() == null ? subject : called(subject.name());
        Grounding grounding = shown(thing);
        Optional<Element> inRow = grounding instanceof Grounding.Found ? Optional.empty() : inRows.of(subject);
        if (inRow.isPresent()) {
            return hands.carryOut(line, set(line, inRow.get(), rewrite.text()));
        }
        if (!(grounding instanceof Grounding.Found found)) {
            return Optional.of(Findings.ungrounded(line, grounding));
        }
        String before = subject.name() == null ? found.element().text() : subject.name();
        Optional<Element> button = button(EDITS, thing);
        Resolution opening = Resolution.of(button.<Action>map(one -> new Action.Click(one.target()))
                .orElseGet(() -> new Action.DoubleClick(found.element().target())));
        Optional<Finding> failed = hands.carryOut(line, opening);
        if (failed.isPresent()) {
            return failed;
        }
        Optional<Element> field = Patience.until(live, OPENING_MS, () -> fieldWith(before), Optional::isPresent);
        if (field.isEmpty()) {
            return Optional.of(Findings.ungrounded(line, noField(before)));
        }
        failed = hands.carryOut(line, set(line, field.get(), rewrite.text()));
        return failed.isPresent() ? failed : hands.carryOut(line, finish(field.get()));
    }

    /** A double click on what shows a text makes it a field that holds it. */
    public Optional<Finding> begin(String line, String text, Forms.Hands hands) {
        Grounding grounding = shown(called(text));
        if (!(grounding instanceof Grounding.Found found)) {
            return Optional.of(Findings.ungrounded(line, grounding));
        }
        Optional<Finding> failed = hands.carryOut(
                line, Resolution.of(new Action.DoubleClick(found.element().target())));
        boolean isOpen = failed.isEmpty()
                && Patience.until(live, OPENING_MS, () -> fieldWith(text), Optional::isPresent)
                        .isPresent();
        return failed.isPresent() || isOpen ? failed : Optional.of(Findings.ungrounded(line, noField(text)));
    }

    private static String noField(String text) {
        return "no field came up that holds “" + text + "” and could be changed";
    }

    /** Whatever the step calls it besides: people say list, card or task, and the page shows its name. */
    private static Phrase called(String name) {
        return Phrase.named(name);
    }

    /** What shows the text, rather than a control that is called after it. */
    private Grounding shown(Phrase subject) {
        Grounding text = grounder.ground(subject, Purpose.READ_TEXT);
        return text instanceof Grounding.Found ? text : grounder.ground(subject, Purpose.OBSERVE);
    }

    private Resolution set(String line, Element field, String text) {
        return acts.onElement(line, new Act(Verb.SET, null, text, null, 1), field);
    }

    private static boolean holdsAValue(Element element) {
        return element.textField() || element.isSelect() || element.isRange();
    }

    /** The field that has the focus, or the only one that can be seen, if it holds the text. */
    private Optional<Element> fieldWith(String text) {
        Optional<Element> focused =
                grounder.at(FOCUSED).filter(field -> field.textField() && text.equals(field.value()));
        return focused.isPresent() ? focused : onlyField(text);
    }

    private Optional<Element> onlyField(String text) {
        List<Locator> holding = live.page().locator(FIELDS).all().stream()
                .filter(field -> holds(field, text))
                .toList();
        return holding.size() == 1
                ? grounder.at(String.valueOf(holding.get(0).evaluate(Groups.PATH)), "the field with “" + text + "”")
                : Optional.empty();
    }

    private static boolean holds(Locator field, String text) {
        try {
            return field.isVisible() && field.inputValue().equals(text);
        } catch (PlaywrightException gone) {
            return false;
        }
    }

    /** A button that saves, or the key that does. */
    private Resolution finish(Element field) {
        return Resolution.of(button(SAVES, null)
                .<Action>map(save -> new Action.Click(save.target()))
                .orElseGet(() -> new Action.Press(field.target(), "Enter")));
    }

    private Optional<Element> button(List<String> names, @Nullable Phrase within) {
        return names.stream()
                .map(name -> Phrase.of("the button “" + name + "”")
                        .ofKind(Kind.BUTTON)
                        .withWords(name)
                        .in(within))
                .map(phrase -> grounder.ground(phrase, Purpose.CLICK))
                .flatMap(grounding -> grounding instanceof Grounding.Found found
                        ? Optional.of(found.element()).stream()
                        : Stream.empty())
                .filter(Element::visible)
                .findFirst();
    }
}
