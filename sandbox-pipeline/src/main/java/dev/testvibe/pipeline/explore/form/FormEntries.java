package dev.testvibe.pipeline.explore.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.page.FieldMatching;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.Remembered;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Enters values into fields of a form that were matched with what the step says. */
public final class FormEntries {

    /** The kind of a field that is a row of boxes under one name. */
    static final String BOXES = "checkboxes";

    private static final Pattern SEVERAL = Pattern.compile(" ?[,;] ?(?:and )?| and ");

    private final Grounder grounder;
    private final ActResolver acts;
    private final Literals literals;
    private final Remembered remembered;

    public FormEntries(Grounder grounder, ActResolver acts, Literals literals, Remembered remembered) {
        this.grounder = grounder;
        this.acts = acts;
        this.literals = literals;
        this.remembered = remembered;
    }

    /** One value and how it gets into the page. */
    private record Entry(PageForm.Field field, String value, Element element) {}

    /** Every element is found before the first is touched: what a page adds while it is filled in moves the others. */
    Optional<Finding> enter(
            String line,
            List<String> thing,
            FieldMatching matching,
            Map<PageForm.Field, String> values,
            Forms.Hands hands) {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<PageForm.Field, String> value : values.entrySet()) {
            PageForm.Field field = value.getKey();
            List<String> paths = pathsOf(field, value.getValue());
            String name = matching.names().getOrDefault(field, field.name());
            List<Element> elements = paths.stream()
                    .flatMap(one -> grounder.at(one, "the field “" + name + "”").stream())
                    .toList();
            if (elements.isEmpty() || elements.size() < paths.size()) {
                return Optional.of(Findings.ungrounded(
                        line,
                        "the field “" + field.name() + "” has no choice “" + value.getValue() + "”; there are "
                                + field.choices().stream()
                                        .map(PageForm.Choice::label)
                                        .collect(Collectors.joining(", "))));
            }
            elements.forEach(element -> entries.add(new Entry(field, value.getValue(), element)));
        }
        for (Entry entry : entries) {
            boolean isChosen =
                    entry.field().type().equals("radio") || entry.field().type().equals(BOXES);
            String value = isChosen ? "yes" : entry.value();
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

    /** What takes the value; of several boxes, those that it names. Nothing where it names one that is not there. */
    private static List<String> pathsOf(PageForm.Field field, String value) {
        List<List<String>> readings =
                switch (field.type()) {
                    case "radio" -> List.of(List.of(value));
                    case BOXES -> List.of(List.of(value), List.of(SEVERAL.split(value)));
                    default -> List.of();
                };
        return readings.isEmpty()
                ? List.of(field.path())
                : readings.stream()
                        .map(labels -> labels.stream()
                                .map(label -> pathOf(field, label))
                                .toList())
                        .filter(paths -> paths.stream().allMatch(Optional::isPresent))
                        .findFirst()
                        .map(paths -> paths.stream().flatMap(Optional::stream).toList())
                        .orElse(List.of());
    }

    private static Optional<String> pathOf(PageForm.Field field, String label) {
        return field.choices().stream()
                .filter(choice -> choice.label().equalsIgnoreCase(label))
                .map(PageForm.Choice::path)
                .findFirst();
    }
}
