package dev.testvibe.pipeline.explore.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.explore.page.FieldMatching;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;

/** Which form of the page a step means: by what it is called, and by the fields that the step has data for. */
public final class FormSearch {

    private static final Set<String> MAKES = Set.of("add", "create", "save", "register", "sign up");

    private final Grounder grounder;

    public FormSearch(Grounder grounder) {
        this.grounder = grounder;
    }

    /** A form with what its fields are to hold. */
    public record Chosen(PageForm form, FieldMatching matching) {}

    /** The forms that fit best, all equally well; none where none has a field for anything. */
    public List<Chosen> fitting(CompleteForm step) {
        List<PageForm> forms = grounder.forms().stream()
                .filter(form -> !form.search() || !step.readings().isEmpty() && !makesSomething(step))
                .toList();
        return step.readings().isEmpty() ? byName(step, forms) : byData(step, forms);
    }

    /** What looks for things adds none. */
    private static boolean makesSomething(CompleteForm step) {
        return step.submit().stream().anyMatch(MAKES::contains);
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

    /** The one form that goes by words or by others for the same. */
    public Optional<PageForm> called(List<String> words) {
        List<PageForm> forms = grounder.forms();
        return PageWords.otherwise(words).stream()
                .map(called -> forms.stream()
                        .filter(form -> hitsOf(called, form) == called.size())
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    private static <T> List<T> best(List<T> all, Comparator<T> better) {
        Optional<T> best = all.stream().max(better);
        return best.map(one -> all.stream()
                        .filter(other -> better.compare(one, other) == 0)
                        .toList())
                .orElse(List.of());
    }

    /** How many words of what a step calls it a form goes by, or of another word for the whole. */
    private static int hits(List<String> words, PageForm form) {
        return PageWords.otherwise(words).stream()
                .mapToInt(called -> hitsOf(called, form))
                .max()
                .orElse(0);
    }

    private static int hitsOf(List<String> words, PageForm form) {
        Set<String> known = form.names().stream()
                .flatMap(name -> FieldNames.words(name).stream())
                .collect(Collectors.toSet());
        return (int) words.stream()
                .filter(word -> known.stream()
                        .anyMatch(one -> one.startsWith(word) || word.startsWith(one) && one.length() > 3))
                .count();
    }

    /** Why none of them is plainly meant. */
    public String unclear(CompleteForm step) {
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

    /** The names of fields in a sentence. */
    public static String names(List<PageForm.Field> fields) {
        return fields.stream().map(field -> "“" + field.name() + "”").collect(Collectors.joining(", "));
    }
}
