package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Command;
import dev.testvibe.pipeline.language.Intent.CompleteForm;
import dev.testvibe.pipeline.language.Intent.MakeUp;
import dev.testvibe.pipeline.language.Intent.Verb;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/**
 * Fills in a form as a unit: finds it by what the step calls it and by the fields that the step has data for, goes to it
 * where it is not open, gives each field its value, and submits it where the step does. Nothing is left out silently.
 */
final class FormFiller {

    private static final int POLL_MS = 80;
    /** Within this, a form opens. */
    private static final int OPENING_MS = 1_500;

    /** Verbs for what a form is filled in for, as they are left when an ending is cut off. */
    private static final Set<String> SENDS = Set.of(
            "place", "submit", "confirm", "complet", "complete", "send", "finish", "finaliz", "finalize", "save");

    private static final List<String> OPENERS = List.of("add new ", "add ", "new ", "create new ", "create ", "");

    private final LivePage live;
    private final Grounder grounder;
    private final ActResolver acts;
    private final Literals literals;
    private final MadeUpValues madeUp;
    private final Remembered remembered;

    FormFiller(
            LivePage live,
            Grounder grounder,
            ActResolver acts,
            Literals literals,
            MadeUpValues madeUp,
            Remembered remembered) {
        this.live = live;
        this.grounder = grounder;
        this.acts = acts;
        this.literals = literals;
        this.madeUp = madeUp;
        this.remembered = remembered;
    }

    /** A form with what its fields are to hold. */
    private record Chosen(PageForm form, FieldMatching matching) {}

    /** One value and how it gets into the page. */
    private record Entry(PageForm.Field field, String value, Element element) {}

    Optional<Finding> complete(String line, CompleteForm step, Forms.Hands hands) {
        List<Chosen> fitting = fitting(step);
        if (fitting.isEmpty()) {
            Optional<Finding> lost = open(line, step, hands);
            if (lost.isPresent()) {
                return lost;
            }
            fitting = fitting(step);
        }
        if (fitting.size() != 1) {
            return fieldByField(line, step, hands)
                    .orElseGet(() -> Optional.of(Findings.ungrounded(line, unclear(step))));
        }
        return fill(line, step, fitting.get(0), hands);
    }

    /** One field gets what fits it, as far as the page says what that is. */
    Optional<Finding> makeUp(String line, MakeUp step, Forms.Hands hands) {
        Phrase phrase = step.field();
        for (PageForm form : grounder.forms()) {
            FieldMatching matching = FieldMatching.of(form, Map.of(String.join(" ", phrase.words()), ""));
            Optional<PageForm.Field> field = matching.values().keySet().stream().findFirst();
            if (field.isPresent()) {
                Result value = valueOf(form, field.get(), Map.of());
                return value.missing() != null
                        ? Optional.of(Findings.notTestable(line, value.missing()))
                        : enter(line, List.of(), form, Map.of(field.get(), value.value()), hands);
            }
        }
        return Optional.of(Findings.ungrounded(line, grounder.ground(phrase, Purpose.SET)));
    }

    // ---- which form ----------------------------------------------------------------------------------------------

    /** The forms that fit best, all equally well; none where none has a field for anything. */
    private List<Chosen> fitting(CompleteForm step) {
        List<PageForm> forms = grounder.forms().stream()
                .filter(form -> !form.search() || !step.readings().isEmpty())
                .toList();
        return step.readings().isEmpty() ? byName(step, forms) : byData(step, forms);
    }

    private static List<Chosen> byData(CompleteForm step, List<PageForm> forms) {
        List<Chosen> all = forms.stream()
                .flatMap(form -> step.readings().stream().map(data -> new Chosen(form, FieldMatching.of(form, data))))
                .filter(chosen -> !chosen.matching().values().isEmpty())
                .toList();
        Comparator<Chosen> better = Comparator.<Chosen>comparingInt(
                        chosen -> chosen.matching().leftOver().isEmpty() ? 1 : 0)
                .thenComparingInt(chosen -> chosen.matching().clearness())
                .thenComparingInt(chosen -> hits(step.form(), chosen.form()));
        // of two readings that one form takes equally, the first is the likelier
        return best(all, better).stream()
                .collect(Collectors.toMap(
                        chosen -> chosen.form().path(), chosen -> chosen, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What a form is called decides; a step that only fills in may mean the only form there is. */
    private static List<Chosen> byName(CompleteForm step, List<PageForm> forms) {
        List<PageForm> named = best(forms, Comparator.comparingInt(form -> hits(step.form(), form)));
        boolean called = !named.isEmpty() && hits(step.form(), named.get(0)) > 0;
        boolean theOnly =
                forms.size() == 1 && (step.submit().isEmpty() || step.form().isEmpty());
        List<PageForm> meant = called || theOnly || step.form().isEmpty() ? named : List.of();
        return meant.stream()
                .map(form -> new Chosen(form, FieldMatching.of(form, Map.of())))
                .toList();
    }

    private static <T> List<T> best(List<T> all, Comparator<T> better) {
        Optional<T> best = all.stream().max(better);
        return best.map(one -> all.stream()
                        .filter(other -> better.compare(one, other) == 0)
                        .toList())
                .orElse(List.of());
    }

    private static int hits(List<String> words, PageForm form) {
        Set<String> known = form.names().stream()
                .flatMap(name -> FieldNames.words(name).stream())
                .collect(Collectors.toSet());
        return (int) words.stream()
                .filter(word -> known.stream()
                        .anyMatch(one -> one.startsWith(word) || word.startsWith(one) && one.length() > 3))
                .count();
    }

    /** A link or button that is called after the form leads to it. */
    private Optional<Finding> open(String line, CompleteForm step, Forms.Hands hands) {
        for (String opener : step.form().isEmpty() ? List.<String>of() : OPENERS) {
            if (grounder.ground(clickable(opener + String.join(" ", step.form())), Purpose.CLICK)
                            instanceof Grounding.Found found
                    && found.element().visible()) {
                Optional<Finding> failed = hands.carryOut(
                        line, Resolution.of(new Action.Click(found.element().target())));
                awaitForm(step);
                return failed;
            }
        }
        return Optional.empty();
    }

    private void awaitForm(CompleteForm step) {
        long end = System.nanoTime() + OPENING_MS * 1_000_000L;
        while (fitting(step).isEmpty() && System.nanoTime() < end) {
            live.page().waitForTimeout(POLL_MS);
        }
    }

    private String unclear(CompleteForm step) {
        String name = step.form().isEmpty() ? "the form" : "the form “" + String.join(" ", step.form()) + "”";
        List<String> there = grounder.forms().stream()
                .map(form -> "“"
                        + (form.names().isEmpty()
                                ? "a form without a name"
                                : form.names().get(0)) + "” with " + names(form.fields()))
                .toList();
        String data = step.readings().isEmpty()
                ? ""
                : ", or none has a field for "
                        + String.join(", ", step.readings().get(0).keySet());
        return there.isEmpty()
                ? "the page has no form, and nothing that leads to " + name
                : "no form of the page is plainly " + name + data + "; there are " + String.join("; ", there);
    }

    // ---- its fields ----------------------------------------------------------------------------------------------

    private Optional<Finding> fill(String line, CompleteForm step, Chosen chosen, Forms.Hands hands) {
        Map<PageForm.Field, String> values =
                new LinkedHashMap<>(chosen.matching().values());
        if (!chosen.matching().leftOver().isEmpty()) {
            return Optional.of(Findings.ungrounded(line, leftOver(chosen)));
        }
        for (PageForm.Field field : step.madeUp() ? chosen.form().fields() : List.<PageForm.Field>of()) {
            if (values.containsKey(field) || !wantsValue(field)) {
                continue;
            }
            Result value = valueOf(chosen.form(), field, values);
            if (value.missing() != null) {
                return Optional.of(Findings.notTestable(line, value.missing()));
            }
            values.put(field, value.value());
        }
        Optional<Finding> failed = enter(line, step.form(), chosen.form(), inOrder(chosen.form(), values), hands);
        return failed.isPresent() || step.submit().isEmpty() ? failed : submit(line, step, chosen.form(), hands);
    }

    private static Map<PageForm.Field, String> inOrder(PageForm form, Map<PageForm.Field, String> values) {
        Map<PageForm.Field, String> inOrder = new LinkedHashMap<>();
        form.fields().stream()
                .filter(values::containsKey)
                .forEach(field -> inOrder.put(field, values.getOrDefault(field, "")));
        return inOrder;
    }

    /** What has an answer already keeps it; a box is only checked where the form insists. */
    private static boolean wantsValue(PageForm.Field field) {
        return !field.isFilled() && (!field.type().equals("checkbox") || field.required());
    }

    /** @param missing why there is no value, or null */
    private record Result(String value, @Nullable String missing) {}

    private Result valueOf(PageForm form, PageForm.Field field, Map<PageForm.Field, String> before) {
        if (isLogin(form)) {
            List<String> names = FieldNames.of(field).stream()
                    .flatMap(name -> FieldNames.alike(name).stream())
                    .toList();
            return literals.variable(null, names)
                    .map(variable -> new Result("${" + variable + "}", null))
                    .orElseGet(() -> new Result(
                            "",
                            "nobody can make up who may log in; give the project the variables username and password"));
        }
        return chosenOf(field)
                .or(() -> repeated(field, before))
                .or(() -> madeUp.of(field))
                .map(value -> new Result(value, null))
                .orElseGet(() -> new Result(
                        "",
                        "no value could be made up that the field “" + field.name() + "” takes; give one in the step"));
    }

    private static Optional<String> chosenOf(PageForm.Field field) {
        return switch (field.type()) {
            case "checkbox" -> Optional.of("yes");
            case "radio" -> field.choices().stream().map(PageForm.Choice::label).findFirst();
            default ->
                field.type().startsWith("select") ? field.options().stream().findFirst() : Optional.empty();
        };
    }

    /** {@code Confirm password} is the password again. */
    private static Optional<String> repeated(PageForm.Field field, Map<PageForm.Field, String> before) {
        return FieldNames.mention(field, "confirm", "confirmation", "repeat", "again", "retype", "verify")
                ? before.entrySet().stream()
                        .filter(other -> other.getKey().type().equals(field.type()))
                        .map(Map.Entry::getValue)
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /** Who may log in is known, and not made up. */
    private static boolean isLogin(PageForm form) {
        List<PageForm.Field> passwords = form.fields().stream()
                .filter(field -> field.type().equals("password"))
                .toList();
        boolean says = form.submits().stream()
                .anyMatch(button ->
                        button.text().toLowerCase(java.util.Locale.ROOT).matches("(?:log|sign) ?(?:in|on).*"));
        return passwords.size() == 1
                && (passwords.get(0).autocomplete().equals("current-password")
                        || says && form.fields().size() <= 3);
    }

    /** Every element is found before the first is touched: what a page adds while it is filled in moves the others. */
    private Optional<Finding> enter(
            String line, List<String> thing, PageForm form, Map<PageForm.Field, String> values, Forms.Hands hands) {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<PageForm.Field, String> value : values.entrySet()) {
            PageForm.Field field = value.getKey();
            Optional<String> path = pathOf(field, value.getValue());
            Optional<Element> element = path.flatMap(one -> grounder.at(one, "the field “" + field.name() + "”"));
            if (element.isEmpty()) {
                return Optional.of(Findings.ungrounded(
                        line,
                        "the field “" + field.name() + "” has no choice “" + value.getValue() + "”; there are "
                                + field.choices().stream()
                                        .map(PageForm.Choice::label)
                                        .collect(Collectors.joining(", "))));
            }
            entries.add(new Entry(field, value.getValue(), element.get()));
        }
        for (Entry entry : entries) {
            String value = entry.field().type().equals("radio") ? "yes" : entry.value();
            Act set = new Act(Verb.SET, null, value, null, 1);
            Optional<Finding> failed = hands.carryOut(line, acts.onElement(line, set, entry.element()));
            if (failed.isPresent()) {
                return failed;
            }
            remembered.put(
                    thing,
                    FieldNames.of(entry.field()),
                    literals.of(entry.value()).text());
        }
        return Optional.empty();
    }

    private static Optional<String> pathOf(PageForm.Field field, String value) {
        return field.type().equals("radio")
                ? field.choices().stream()
                        .filter(choice -> choice.label().equalsIgnoreCase(value))
                        .map(PageForm.Choice::path)
                        .findFirst()
                : Optional.of(field.path());
    }

    private static String leftOver(Chosen chosen) {
        Set<PageForm.Field> without = new LinkedHashSet<>(chosen.form().fields());
        without.removeAll(chosen.matching().values().keySet());
        return "no field is plainly called “"
                + String.join("” or “", chosen.matching().leftOver().keySet()) + "”; "
                + (without.isEmpty()
                        ? "every field of the form has a value of the step"
                        : "the fields left over are " + names(List.copyOf(without)));
    }

    private static String names(List<PageForm.Field> fields) {
        return fields.stream().map(field -> "“" + field.name() + "”").collect(Collectors.joining(", "));
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

    // ---- sending it ----------------------------------------------------------------------------------------------

    private Optional<Finding> submit(String line, CompleteForm step, PageForm form, Forms.Hands hands) {
        Optional<PageForm.Button> button = step.submit().stream()
                .flatMap(words -> form.submits().stream()
                        .filter(one -> FieldNames.words(one.text()).containsAll(FieldNames.words(words))))
                .findFirst()
                .or(() ->
                        form.submits().size() == 1 ? Optional.of(form.submits().get(0)) : Optional.empty());
        return button.flatMap(one -> grounder.at(one.path(), "the button “" + one.text() + "”"))
                .map(element -> hands.carryOut(line, Resolution.of(new Action.Click(element.target()))))
                .orElseGet(() -> Optional.of(Findings.ungrounded(
                        line,
                        "it is not plain which button submits the form; there are "
                                + form.submits().stream()
                                        .map(one -> "“" + one.text() + "”")
                                        .collect(Collectors.joining(", ")))));
    }

    /** {@code places the order} with no button of that name: the one button that submits the only form of the page. */
    Optional<Resolution> submission(Command command) {
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

    private static Phrase clickable(String words) {
        return new Phrase(
                "“" + words + "”", Kind.LINK, null, false, List.of(words.split(" ")), Map.of(), 0, false, null);
    }

    private static Phrase named(String name) {
        return new Phrase("\"" + name + "\"", null, name, false, List.of(), Map.of(), 0, false, null);
    }
}
