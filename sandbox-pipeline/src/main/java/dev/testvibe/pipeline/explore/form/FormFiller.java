package dev.testvibe.pipeline.explore.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.page.FieldMatching;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.MadeUpValues;
import dev.testvibe.pipeline.explore.site.FormSearch;
import dev.testvibe.pipeline.explore.site.Walk;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.MakeUp;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/**
 * Fills in a form as a unit: finds it by what the step calls it and by the fields that the step has data for, goes to it
 * where it is not open, gives each field its value, and submits it where the step does. Nothing is left out silently.
 */
public final class FormFiller {

    /** Verbs for what a form is filled in for, as they are left when an ending is cut off. */
    private static final Set<String> SENDS = Set.of(
            "place", "submit", "confirm", "complet", "complete", "send", "finish", "finaliz", "finalize", "save");

    private final Grounder grounder;
    private final ActResolver acts;
    private final FormSearch search;
    private final FormValues values;
    private final FormOpenings openings;
    private final FormEntries entries;
    private final ChoicesInForms choices;

    public FormFiller(
            LivePage live,
            Grounder grounder,
            ActResolver acts,
            Literals literals,
            MadeUpValues madeUp,
            FormEntries entries,
            ChoicesInForms choices,
            Walk walk) {
        this.grounder = grounder;
        this.acts = acts;
        this.search = new FormSearch(grounder);
        this.values = new FormValues(literals, madeUp);
        this.openings = new FormOpenings(live, grounder, search, walk);
        this.entries = entries;
        this.choices = choices;
    }

    public Optional<Finding> complete(String line, CompleteForm step, Forms.Hands hands) {
        Optional<Finding> lost = isThere(step) ? Optional.empty() : openings.open(line, step, hands);
        if (lost.isPresent()) {
            return lost;
        }
        List<FormSearch.Chosen> fitting = search.fitting(step);
        if (fitting.size() != 1) {
            return fieldByField(line, step, hands)
                    .orElseGet(() -> Optional.of(Findings.ungrounded(line, search.unclear(step))));
        }
        return fill(line, step, fitting.get(0), hands);
    }

    /** Whether the page has it, with lists of its own for what is no field. */
    private boolean isThere(CompleteForm step) {
        List<FormSearch.Chosen> fitting = search.fitting(step);
        return fitting.size() == 1 && choices.take(fitting.get(0).matching().leftOver());
    }

    /** One field gets what fits it, as far as the page says what that is. */
    public Optional<Finding> makeUp(String line, MakeUp step, Forms.Hands hands) {
        String name = String.join(" ", step.field().words());
        List<FormSearch.Chosen> fitting = grounder.forms().stream()
                .map(form -> new FormSearch.Chosen(form, FieldMatching.of(form, Map.of(name, ""))))
                .filter(chosen -> !chosen.matching().values().isEmpty())
                .toList();
        if (fitting.size() != 1) {
            return Optional.of(Findings.ungrounded(
                    line,
                    fitting.isEmpty()
                            ? "no field of a form is plainly called “" + name + "”"
                            : fitting.size() + " forms have a field “" + name + "”; say which is meant"));
        }
        PageForm form = fitting.get(0).form();
        PageForm.Field field =
                fitting.get(0).matching().values().keySet().iterator().next();
        FormValues.Made value = values.of(form, field, Map.of());
        return value.missing() != null
                ? Optional.of(Findings.notTestable(line, value.missing()))
                : entries.enter(line, List.of(), fitting.get(0).matching(), Map.of(field, value.value()), hands);
    }

    private Optional<Finding> fill(String line, CompleteForm step, FormSearch.Chosen chosen, Forms.Hands hands) {
        Map<PageForm.Field, String> filled =
                new LinkedHashMap<>(chosen.matching().values());
        Map<String, String> left = chosen.matching().leftOver();
        if (!left.isEmpty() && !choices.take(left)) {
            return Optional.of(Findings.ungrounded(line, leftOver(chosen)));
        }
        for (PageForm.Field field : step.madeUp() ? chosen.form().fields() : List.<PageForm.Field>of()) {
            if (filled.containsKey(field) || !wantsValue(field)) {
                continue;
            }
            FormValues.Made value = values.of(chosen.form(), field, filled);
            if (value.missing() != null) {
                return Optional.of(Findings.notTestable(line, value.missing()));
            }
            filled.put(field, value.value());
        }
        if (step.madeUp() && !chosen.form().isThePage()) {
            chosenOfBoxes(chosen.form(), filled.keySet()).forEach(box -> filled.put(box, "yes"));
        }
        // found before the form changes under the values
        Resolution submission = step.submit().isEmpty() ? Resolution.of() : submit(line, step, chosen.form());
        if (submission instanceof Resolution.Stopped stopped) {
            return Optional.of(stopped.finding());
        }
        Optional<Finding> failed =
                entries.enter(line, step.form(), chosen.matching(), inOrder(chosen.form(), filled), hands);
        return failed.or(() -> choices.choose(line, left, hands)).or(() -> hands.carryOut(line, submission));
    }

    private static Map<PageForm.Field, String> inOrder(PageForm form, Map<PageForm.Field, String> values) {
        Map<PageForm.Field, String> inOrder = new LinkedHashMap<>();
        form.fields().stream()
                .filter(values::containsKey)
                .forEach(field -> inOrder.put(field, values.getOrDefault(field, "")));
        return inOrder;
    }

    /** Of several boxes in a row, of which none is checked, the first: they are a choice, and some forms insist on one. */
    private static List<PageForm.Field> chosenOfBoxes(PageForm form, Set<PageForm.Field> filled) {
        List<List<PageForm.Field>> rows = new ArrayList<>();
        boolean goesOn = false;
        for (PageForm.Field field : form.fields()) {
            boolean isBox = field.type().equals("checkbox");
            if (isBox && !goesOn) {
                rows.add(new ArrayList<>());
            }
            if (isBox) {
                rows.get(rows.size() - 1).add(field);
            }
            goesOn = isBox;
        }
        return rows.stream()
                .filter(row -> row.size() > 1 && row.stream().noneMatch(box -> box.checked() || filled.contains(box)))
                .map(row -> row.get(0))
                .toList();
    }

    /** What has an answer already keeps it; a box is only checked where the form insists. */
    private static boolean wantsValue(PageForm.Field field) {
        boolean isABox = field.type().equals("checkbox") || field.type().equals(FormEntries.BOXES);
        return !field.isFilled() && (!isABox || field.required());
    }

    private static String leftOver(FormSearch.Chosen chosen) {
        Set<PageForm.Field> without = new LinkedHashSet<>(chosen.form().fields());
        without.removeAll(chosen.matching().values().keySet());
        return "no field is plainly called “"
                + String.join("” or “", chosen.matching().leftOver().keySet()) + "”; "
                + (without.isEmpty()
                        ? "every field of the form has a value of the step"
                        : "the fields left over are " + FormSearch.names(List.copyOf(without)));
    }

    /** Fields that stand in no form that can be told from others, or have names that only the page's own words explain. */
    private Optional<Optional<Finding>> fieldByField(String line, CompleteForm step, Forms.Hands hands) {
        for (Map<String, String> data : step.submit().isEmpty() ? step.readings() : List.<Map<String, String>>of()) {
            List<Resolution> resolutions = data.entrySet().stream()
                    .map(one -> acts.resolve(line, new Act(Verb.SET, named(one.getKey()), one.getValue(), null, 1)))
                    .toList();
            if (resolutions.stream().allMatch(Resolution.Resolved.class::isInstance)) {
                return Optional.of(resolutions.stream()
                        .map(resolution -> hands.carryOut(line, resolution))
                        .flatMap(Optional::stream)
                        .findFirst());
            }
        }
        return Optional.empty();
    }

    private Resolution submit(String line, CompleteForm step, PageForm form) {
        Optional<PageForm.Button> button = step.submit().stream()
                .flatMap(words -> form.submits().stream()
                        .filter(one -> FieldNames.words(one.text()).containsAll(FieldNames.words(words))))
                .findFirst()
                .or(() -> form.submits().size() == 1
                        ? Optional.of(form.submits().get(0)).filter(one -> ButtonNames.maySend(one.text()))
                        : Optional.empty());
        return button.flatMap(one -> grounder.at(one.path(), "the button “" + one.text() + "”"))
                .map(element -> Resolution.of(new Action.Click(element.target())))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line,
                        "it is not plain which button submits the form; there are "
                                + form.submits().stream()
                                        .map(one -> "“" + one.text() + "”")
                                        .collect(Collectors.joining(", ")))));
    }

    /** {@code places the order} with no button of that name: the one button that submits the only form of the page. */
    public Optional<Resolution> submission(Command command) {
        boolean sends = command.buttons().stream()
                .flatMap(button -> button.words().stream().limit(1))
                .anyMatch(SENDS::contains);
        return sends && !command.byItself() ? onlySubmit() : Optional.empty();
    }

    private Optional<Resolution> onlySubmit() {
        List<PageForm> forms = grounder.forms().stream()
                .filter(form -> !form.search() && form.submits().size() == 1)
                .toList();
        return forms.size() != 1
                ? Optional.empty()
                : grounder.at(forms.get(0).submits().get(0).path(), "the button that submits the form")
                        .map(element -> Resolution.of(new Action.Click(element.target())));
    }

    private static Phrase named(String name) {
        return Phrase.of("\"" + name + "\"").called(name);
    }
}
