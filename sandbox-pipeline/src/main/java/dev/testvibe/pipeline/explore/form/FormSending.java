package dev.testvibe.pipeline.explore.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Target;

/** How a form is sent that was filled in with the particulars of an act: by its button, or by the key. */
final class FormSending {

    private static final List<String> SENDS =
            List.of("submit", "send", "confirm", "apply", "save", "ok", "continue", "create", "add", "book", "yes");
    /** What a row of controls that stands in no form may have, where its lists do not act by themselves. */
    private static final List<String> APPLIES =
            List.of("apply", "search", "find", "filter", "update", "show results", "go");

    private final Grounder grounder;

    FormSending(Grounder grounder) {
        this.grounder = grounder;
    }

    /** @param whole the form with its values */
    Resolution of(String line, Particulars act, PartMatching whole) {
        boolean isAForm = !whole.form().isThePage();
        List<PageForm.Button> buttons = whole.form().submits().stream()
                .filter(button -> !ButtonNames.letsBe(button.text()))
                .toList();
        Optional<PageForm.Button> button = ofTheFields(act, buttons, whole)
                .or(() -> isAForm || !Assignments.areMeant(act) ? button(act, buttons, isAForm) : Optional.empty());
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

    /** {@code Find by dates}, of several that are called after the act, for who has filled in dates. */
    private static Optional<PageForm.Button> ofTheFields(
            Particulars act, List<PageForm.Button> buttons, PartMatching whole) {
        Set<String> filled = whole.fields().values().keySet().stream()
                .flatMap(field -> FieldNames.singular(FieldNames.words(field.name())).stream())
                .collect(Collectors.toSet());
        List<PageForm.Button> called = buttons.stream()
                .filter(button -> Stream.concat(ButtonNames.doing(act).stream(), ButtonNames.searching(act).stream())
                        .anyMatch(name -> FieldNames.words(button.text()).containsAll(FieldNames.words(name))))
                .toList();
        List<PageForm.Button> meant = called.stream()
                .filter(button -> FieldNames.singular(FieldNames.words(button.text())).stream()
                        .anyMatch(filled::contains))
                .toList();
        return called.size() > 1 && meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The shortest that is called after the act, else after what any form is sent by, else the only one of a form. */
    private static Optional<PageForm.Button> button(Particulars act, List<PageForm.Button> buttons, boolean isOfAForm) {
        return Stream.concat(ButtonNames.doing(act).stream(), (isOfAForm ? SENDS : APPLIES).stream())
                .flatMap(name -> buttons.stream()
                        .filter(one -> FieldNames.words(one.text()).containsAll(FieldNames.words(name)))
                        .sorted(Comparator.comparingInt(one -> one.text().length())))
                .findFirst()
                .or(() -> isOfAForm && buttons.size() == 1 ? Optional.of(buttons.get(0)) : Optional.empty());
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
                                && !ButtonNames.letsBe(found.element().text())
                        ? Stream.of(found.element().target())
                        : Stream.<Target>empty())
                .toList();
        boolean isOne = buttons.stream().map(Target::selector).distinct().count() == 1;
        return isOne ? Optional.of(Resolution.of(new Action.Click(buttons.get(0)))) : Optional.empty();
    }
}
