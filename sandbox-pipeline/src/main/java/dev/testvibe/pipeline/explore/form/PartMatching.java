package dev.testvibe.pipeline.explore.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.explore.page.FieldMatching;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.intent.Particulars.Part;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.WrittenTimes;

/**
 * Which field of a form each value of an act is for: by its noun, by what its preposition may mean, or as the only one that
 * takes such a value: dates go into the fields for dates, in their order, and a choice to the list that offers it.
 */
final class PartMatching {

    /** What a field may be called whose value has only a preposition. */
    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("from", List.of("from", "origin", "start", "start date", "from date", "check-in", "source")),
            Map.entry("starting", List.of("start", "start date", "from")),
            Map.entry(
                    "to",
                    List.of("to", "destination", "end", "end date", "to date", "check-out", "recipient", "email")),
            Map.entry("until", List.of("until", "to", "end", "end date", "check-out")),
            Map.entry("till", List.of("until", "to", "end", "end date", "check-out")),
            Map.entry("at", List.of("at", "time", "location", "place", "venue")),
            Map.entry("on", List.of("on", "date", "day")),
            Map.entry("in", List.of("in", "location", "city", "place")),
            Map.entry("for", List.of("search for", "search term", "search text", "search value", "keyword", "query")),
            Map.entry("about", List.of("about", "subject", "topic", "title")),
            Map.entry("due", List.of("due", "due date", "deadline")));

    private static final Set<String> NEW = Set.of("new", "add", "your", "the", "a", "an", "enter", "another");

    private static final List<String> PRICES = List.of("price", "cost", "amount");
    private static final String FOR = "for";
    /** Whose name it is that is asked for, where it is not a person's. */
    private static final String[] OF_NO_PERSON = {
        "company", "organization", "organisation", "business", "firm", "pet", "dog", "cat", "item", "product",
                "article", "file", "project",
        "team", "group", "event", "list", "brand", "street", "city", "bank", "school", "category", "user", "username",
                "domain"
    };

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private static final int BY_BOTH = 100;

    private final PageForm form;
    private final List<PageForm.Field> free;
    private final Map<PageForm.Field, String> values = new LinkedHashMap<>();
    private final Map<PageForm.Field, String> names = new LinkedHashMap<>();
    private final List<Part> left;
    private int clearness;

    private PartMatching(PageForm form, List<Part> parts) {
        this.form = form;
        this.free = new ArrayList<>(form.fields());
        this.left = new ArrayList<>(parts);
    }

    static PartMatching of(PageForm form, List<Part> parts) {
        PartMatching matching = new PartMatching(form, parts);
        matching.byBoth();
        matching.offeredBy();
        matching.several();
        matching.byNoun();
        matching.byPreposition();
        matching.dates();
        matching.choices();
        matching.sums();
        matching.prices();
        matching.nameOfWhomItIsFor();
        return matching;
    }

    /** {@code with "Ann", "Lee" and "Graz"}: for the fields of one line in their order, where a form has just so many; a box in it takes no text. */
    static Optional<PartMatching> inOrder(PageForm form, List<Part> parts) {
        List<PageForm.Field> fields = form.fields().stream()
                .filter(field -> !field.type().equals("checkbox"))
                .toList();
        if (fields.size() != parts.size() || !fields.stream().allMatch(PageForm.Field::isOfOneLine)) {
            return Optional.empty();
        }
        PartMatching matching = new PartMatching(form, parts);
        matching.putInOrder(parts, fields);
        return Optional.of(matching);
    }

    /** The values for which there is no field. */
    List<Part> left() {
        return List.copyOf(left);
    }

    boolean isWhole() {
        return left.isEmpty();
    }

    /** Whether the field of a value is called so as a whole, and not only among other words. */
    boolean isCalledAs(Part part) {
        return values.entrySet().stream()
                .filter(one -> one.getValue().equals(part.value()))
                .anyMatch(one -> FieldNames.of(one.getKey()).stream()
                        .map(FieldNames::words)
                        .map(PartMatching::withoutNew)
                        .anyMatch(FieldNames.words(String.valueOf(part.noun()))::equals));
    }

    /** What is added is new, whether its field says so or not. */
    private static Set<String> withoutNew(Set<String> words) {
        return words.stream()
                .filter(word -> words.size() == 1 || !NEW.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    PageForm form() {
        return form;
    }

    /** What each field is to hold, in the order of the form. */
    FieldMatching fields() {
        Map<PageForm.Field, String> inOrder = new LinkedHashMap<>();
        form.fields().stream()
                .filter(values::containsKey)
                .forEach(field -> inOrder.put(field, values.getOrDefault(field, "")));
        return new FieldMatching(inOrder, names, Map.of(), clearness);
    }

    /** {@code from account "1"} is for the field "From account", where there is one of just this name. */
    private void byBoth() {
        for (Part part : List.copyOf(left)) {
            if (part.noun() != null && part.preposition() != null) {
                Set<String> wanted = FieldNames.words(part.preposition() + " " + part.noun());
                List<PageForm.Field> called = free.stream()
                        .filter(field -> FieldNames.of(field).stream()
                                .map(FieldNames::words)
                                .anyMatch(wanted::equals))
                        .toList();
                if (called.size() == 1) {
                    put(part, called.get(0));
                    clearness += BY_BOTH;
                }
            }
        }
    }

    /** {@code with the players "A" and "B"}: as many fields as there are values, in their order. */
    private void several() {
        Map<String, List<Part>> alike = left.stream()
                .filter(part -> part.noun() != null)
                .collect(Collectors.groupingBy(
                        part -> String.valueOf(part.noun()), LinkedHashMap::new, Collectors.toList()));
        alike.values().stream().filter(parts -> parts.size() > 1).forEach(parts -> {
            Set<String> noun = FieldNames.singular(
                    FieldNames.words(String.valueOf(parts.get(0).noun())));
            Stream.<Predicate<PageForm.Field>>of(
                            field -> field.isTyped() && isOneOf(noun, field), PageForm.Field::isTyped)
                    .map(meant -> free.stream().filter(meant).toList())
                    .filter(fields -> fields.size() == parts.size())
                    .findFirst()
                    .ifPresent(fields -> putInOrder(parts, fields));
        });
    }

    private static boolean isOneOf(Set<String> noun, PageForm.Field field) {
        return FieldNames.of(field).stream()
                .map(FieldNames::words)
                .map(FieldNames::singular)
                .anyMatch(words -> words.containsAll(noun));
    }

    private void byNoun() {
        Map<String, String> data = new LinkedHashMap<>();
        left.stream()
                .filter(part -> part.noun() != null)
                .forEach(part -> data.putIfAbsent(String.valueOf(part.noun()), part.value()));
        take(data);
        // "2 guests" and "1 adult"
        for (Part part : List.copyOf(left)) {
            if (part.noun() != null) {
                otherNumber(part.noun()).forEach(noun -> takeFor(part, noun));
            }
        }
    }

    private void byPreposition() {
        for (Part part : List.copyOf(left)) {
            Stream<String> called = part.preposition() == null
                    ? Stream.of()
                    : MEANT.getOrDefault(part.preposition(), List.of()).stream()
                            .flatMap(meant -> part.noun() == null
                                    ? Stream.of(meant)
                                    : Stream.of(part.preposition() + " " + part.noun()));
            called.filter(name -> !isADateFor(name, part)).forEach(name -> takeFor(part, name));
        }
    }

    /** Dates are told by their order before one of them is told by a name that may mean either. */
    private boolean isADateFor(String name, Part part) {
        return part.noun() == null && isDate(part) && !name.equals(part.preposition());
    }

    private void dates() {
        List<Part> dates = left.stream()
                .filter(part ->
                        isDate(part) && (part.noun() == null || part.noun().matches("(?:.* )?(?:dates?|days?)")))
                .toList();
        List<PageForm.Field> fields = free.stream()
                .filter(field -> field.type().matches("date|datetime-local") || FieldNames.mention(field, "date"))
                .toList();
        if (dates.size() == fields.size()) {
            putInOrder(dates, fields);
        }
    }

    private void choices() {
        // what has a noun is for a field of that name, and no other
        for (Part part : left.stream().filter(one -> one.noun() == null).toList()) {
            List<PageForm.Field> offering = free.stream()
                    .filter(field -> FieldOffers.one(field, part.value()))
                    .toList();
            if (offering.size() == 1) {
                put(part, offering.get(0));
            }
        }
    }

    /** {@code from account "1"}: for the one list that speaks of what it is "from" and offers this account. */
    private void offeredBy() {
        for (Part part : List.copyOf(left)) {
            if (part.noun() != null && part.preposition() != null) {
                List<PageForm.Field> offering = free.stream()
                        .filter(field -> FieldNames.mention(field, part.preposition()))
                        .filter(field ->
                                FieldOffers.one(field, part.value()) || FieldOffers.oneWithMore(field, part.value()))
                        .toList();
                if (offering.size() == 1) {
                    put(part, offering.get(0));
                }
            }
        }
    }

    /** {@code a transfer of "20"}: how much it is. */
    private void sums() {
        for (Part part : List.copyOf(left)) {
            if (part.noun() != null && Nouns.SUMS.contains(part.noun())) {
                takeFor(part, "amount");
            }
        }
    }

    /** {@code a booking for "Ann"}: what is left is the name that is left. */
    private void nameOfWhomItIsFor() {
        List<Part> persons = left.stream()
                .filter(part -> part.noun() == null && "for".equals(part.preposition()))
                .toList();
        List<PageForm.Field> called = free.stream()
                .filter(PageForm.Field::isOfOneLine)
                .filter(field -> FieldNames.mention(field, "name") && !FieldNames.mention(field, OF_NO_PERSON))
                .toList();
        if (persons.size() == 1 && called.size() == 1) {
            put(persons.get(0), called.get(0));
        }
    }

    /** {@code adds "Tea" for "5"}: what it costs, where a form asks for that once. */
    private void prices() {
        for (Part part : List.copyOf(left)) {
            if (part.noun() == null
                    && FOR.equals(part.preposition())
                    && NUMBER.matcher(part.value()).matches()) {
                List<PageForm.Field> asking = free.stream()
                        .filter(PageForm.Field::isTyped)
                        .filter(field -> PRICES.stream().anyMatch(price -> FieldNames.mention(field, price)))
                        .toList();
                if (asking.size() == 1) {
                    put(part, asking.get(0));
                }
            }
        }
    }

    private static boolean isDate(Part part) {
        return WrittenTimes.as("date", part.value()).isPresent();
    }

    private void takeFor(Part part, String name) {
        if (left.contains(part)) {
            FieldMatching one = FieldMatching.of(ofTheFree(), Map.of(name, part.value()));
            one.values().keySet().forEach(field -> put(part, field));
            clearness += one.clearness();
        }
    }

    private void take(Map<String, String> data) {
        FieldMatching all = FieldMatching.of(ofTheFree(), data);
        all.names().forEach((field, name) -> left.stream()
                .filter(part -> name.equals(part.noun()))
                .findFirst()
                .ifPresent(part -> put(part, field)));
        clearness += all.clearness();
    }

    private PageForm ofTheFree() {
        return new PageForm(form.path(), form.names(), free, form.submits(), form.search());
    }

    private void putInOrder(List<Part> parts, List<PageForm.Field> fields) {
        for (int index = 0; index < parts.size(); index++) {
            put(parts.get(index), fields.get(index));
        }
    }

    private void put(Part part, PageForm.Field field) {
        values.put(field, part.value());
        names.put(field, part.noun() == null ? field.name() : part.noun());
        free.remove(field);
        left.remove(part);
    }

    private static Stream<String> otherNumber(String noun) {
        return Optional.of(noun).stream()
                .map(one -> one.endsWith("s") ? one.substring(0, one.length() - 1) : one + "s");
    }
}
