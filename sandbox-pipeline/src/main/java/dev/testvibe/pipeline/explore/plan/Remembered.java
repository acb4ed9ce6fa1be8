package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was entered into forms in this scenario, so that later steps can speak of it: {@code the created contact},
 * {@code that name}, {@code the same email}.
 */
public final class Remembered {

    private static final String DONE = "(?:(?:newly|just|previously|recently) )?"
            + "(?:created|new|added|generated|entered|saved|random|registered|made-up|submitted|same|filled in)";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");
    /** Of a thing's values, the one that people tell it from others by. */
    private static final List<String> TELLING =
            List.of("name", "title", "full name", "email", "subject", "description");

    private final Map<String, Map<String, String>> things = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** @param thing what the form is for, in words; empty where the step does not say */
    public void put(List<String> thing, List<String> namesOfField, String value) {
        if (value.isBlank()) {
            return;
        }
        for (String name : namesOfField) {
            String words = String.join(" ", name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
            fields.put(words, value);
            if (!thing.isEmpty()) {
                things.computeIfAbsent(String.join(" ", thing), one -> new LinkedHashMap<>())
                        .put(words, value);
            }
        }
    }

    /**
     * The text with each reference to what was entered replaced by its value in quotes.
     *
     * @param isShown whether the page shows a value: of several by which a thing may go, the page chooses
     */
    public String in(String text, Predicate<String> isShown) {
        String said = text;
        for (Map.Entry<String, Map<String, String>> thing : things.entrySet()) {
            for (Map.Entry<String, String> field : longestFirst(thing.getValue())) {
                String of = Pattern.quote(thing.getKey()) + "(?:'s|’s)? " + Pattern.quote(field.getKey());
                String turned = Pattern.quote(field.getKey()) + " of (?:the|that|this) (?:" + DONE + " )?"
                        + Pattern.quote(thing.getKey());
                said = replaced(
                        said, "(?:the|that|this) (?:(?:" + DONE + " )?" + of + "|" + turned + ")", field.getValue());
            }
            said = replaced(
                    said,
                    "(?:the " + DONE + "|that|this) " + Pattern.quote(thing.getKey()),
                    telling(thing.getValue(), isShown));
        }
        for (Map.Entry<String, String> field : longestFirst(fields)) {
            said = replaced(said, "(?:the " + DONE + "|that) " + Pattern.quote(field.getKey()), field.getValue());
        }
        return said;
    }

    private static List<Map.Entry<String, String>> longestFirst(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().isBlank())
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .toList();
    }

    private static String telling(Map<String, String> values, Predicate<String> isShown) {
        List<String> candidates = new ArrayList<>();
        TELLING.stream().filter(values::containsKey).map(values::get).forEach(candidates::add);
        candidates.addAll(values.values());
        return candidates.stream().filter(isShown).findFirst().orElse(candidates.get(0));
    }

    /** What stands in quotes is a literal and no reference. */
    private static String replaced(String text, String reference, String value) {
        Pattern pattern = Pattern.compile(
                QUOTED.pattern() + "|(?<reference>\\b" + reference + "(?![\\p{L}\\p{N}_'’-]))",
                Pattern.CASE_INSENSITIVE);
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("\"") || found.group().startsWith("“")
                                ? found.group()
                                : "\"" + value + "\""));
    }
}
