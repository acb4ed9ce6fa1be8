package dev.testvibe.pipeline.explore.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.explore.page.FieldMatching;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.intent.Particulars;

/** What a thing is may be one of the choices of the form that makes it: {@code parks a truck}, {@code adds an expense}. */
final class KindsOfThings {

    /** What chooses among things that are there makes none. */
    private static final List<String> CHOOSES_OTHERS = List.of("filter", "sort", "search", "show", "view", "order");

    private KindsOfThings() {}

    private record Choice(PageForm.Field field, String label) {}

    /** The values of a form, with the kind where only one choice of what is left goes by that. */
    static FieldMatching chosenIn(PartMatching whole, Particulars act) {
        FieldMatching told = whole.fields();
        if (act.item() != null || !act.isSent() || act.object().isEmpty()) {
            return told;
        }
        Set<String> thing = FieldNames.words(String.join(" ", act.object()));
        List<Choice> kinds = whole.form().fields().stream()
                .filter(field -> !told.values().containsKey(field))
                .filter(field -> CHOOSES_OTHERS.stream().noneMatch(word -> FieldNames.mention(field, word)))
                .flatMap(KindsOfThings::choices)
                .filter(choice -> beginsWith(choice.label(), thing))
                .toList();
        return kinds.size() == 1 ? with(told, kinds.get(0)) : told;
    }

    private static Stream<Choice> choices(PageForm.Field field) {
        return switch (field.type()) {
            case "radio" -> field.choices().stream().map(choice -> new Choice(field, choice.label()));
            default ->
                field.type().startsWith("select")
                        ? field.options().stream().map(label -> new Choice(field, label))
                        : Stream.of();
        };
    }

    /** {@code Car ($4)} is a car, and a car seat is none. */
    private static boolean beginsWith(String label, Set<String> thing) {
        return FieldNames.words(label.split("[(\\[–—:,/]| - ", 2)[0]).equals(thing);
    }

    private static FieldMatching with(FieldMatching told, Choice kind) {
        Map<PageForm.Field, String> values = new LinkedHashMap<>();
        values.put(kind.field(), kind.label());
        values.putAll(told.values());
        return new FieldMatching(values, told.names(), told.leftOver(), told.clearness());
    }
}
