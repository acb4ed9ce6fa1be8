package dev.testvibe.pipeline.explore.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.grounding.PageForm;

/**
 * Which field of a form each name of a step means. No two names get the same field, and a name that means several fields
 * equally gets none.
 *
 * @param values what each field is to hold, in the order of the form
 * @param names what the step calls each of them
 * @param leftOver what the step has no field for, by the names of the step
 * @param clearness how well the names fit their fields, all together
 */
public record FieldMatching(
        Map<PageForm.Field, String> values,
        Map<PageForm.Field, String> names,
        Map<String, String> leftOver,
        int clearness) {

    private static final int SAME = 100;
    private static final int SYNONYM = 80;
    private static final int PART = 40;
    private static final int PART_OF_SYNONYM = 20;
    private static final int LENGTH = 1;

    private record Pair(String name, PageForm.Field field, int score) {}

    public static FieldMatching of(PageForm form, Map<String, String> data) {
        Map<PageForm.Field, String> found = new LinkedHashMap<>();
        Map<PageForm.Field, String> names = new LinkedHashMap<>();
        Map<String, String> left = new LinkedHashMap<>(data);
        List<PageForm.Field> free = new ArrayList<>(form.fields());
        int clearness = 0;
        for (Optional<Pair> next = clearest(left, free); next.isPresent(); next = clearest(left, free)) {
            Pair pair = next.get();
            found.put(pair.field(), String.valueOf(left.remove(pair.name())));
            names.put(pair.field(), pair.name());
            free.remove(pair.field());
            clearness += pair.score();
        }
        Map<PageForm.Field, String> inOrder = new LinkedHashMap<>();
        form.fields().stream()
                .filter(found::containsKey)
                .forEach(field -> inOrder.put(field, String.valueOf(found.get(field))));
        return new FieldMatching(inOrder, names, left, clearness);
    }

    /** The best pair whose name means no other free field as well. */
    private static Optional<Pair> clearest(Map<String, String> names, List<PageForm.Field> free) {
        return names.keySet().stream()
                .flatMap(name -> clear(name, free).stream())
                .max(Comparator.comparingInt(Pair::score));
    }

    private static Optional<Pair> clear(String name, List<PageForm.Field> free) {
        List<Pair> pairs = free.stream()
                .map(field -> new Pair(name, field, score(name, field)))
                .filter(pair -> pair.score() > 0)
                .sorted(Comparator.comparingInt(Pair::score).reversed())
                .toList();
        boolean tied = pairs.size() > 1 && pairs.get(0).score() == pairs.get(1).score();
        return pairs.isEmpty() || tied ? Optional.empty() : Optional.of(pairs.get(0));
    }

    private static int score(String name, PageForm.Field field) {
        int byName = FieldNames.of(field).stream()
                .mapToInt(other -> score(name, other))
                .max()
                .orElse(0);
        boolean byLength = field.type().equals("textarea") && FieldNames.isWrittenAtLength(name);
        return byName == 0 && byLength ? LENGTH : byName;
    }

    private static int score(String name, String other) {
        Set<String> wanted = FieldNames.words(name);
        Set<String> words = FieldNames.words(other);
        if (wanted.isEmpty() || words.isEmpty()) {
            return 0;
        }
        if (wanted.equals(words) || String.join("", wanted).equals(String.join("", words))) {
            return SAME;
        }
        boolean isOther = FieldNames.alike(name).stream().map(FieldNames::words).anyMatch(words::equals);
        if (isOther || FieldNames.singular(wanted).equals(FieldNames.singular(words))) {
            return SYNONYM;
        }
        boolean contained = words.containsAll(wanted) || wanted.containsAll(words);
        int smaller = Math.min(words.size(), wanted.size());
        if (contained) {
            return PART * smaller / Math.max(words.size(), wanted.size());
        }
        boolean mentioned =
                FieldNames.alike(name).stream().map(FieldNames::words).anyMatch(synonym -> words.containsAll(synonym));
        return mentioned ? PART_OF_SYNONYM / words.size() : 0;
    }
}
