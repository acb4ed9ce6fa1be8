package dev.testvibe.pipeline.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.language.LexiconFile.Alternative;

/**
 * A pattern of a lexicon, {@code [<ich>] (klicke|klickt) auf <element>}: {@code [ ]} may be left out, {@code ( | )} is a
 * choice, {@code < >} is a field to fill or a group of words. It takes all words of a text or none.
 */
final class LexiconPattern {

    private static final Pattern PART = Pattern.compile(
            "[\\[\\]()|]|<(?<name>[^<>\\s]*)>(?<ending>[\\p{L}-]*)|[^\\s\\[\\]()|<>]+(?:\\(\\p{L}+\\))*|[<>]");

    private final Pattern regex;
    private final Set<String> fields;

    private LexiconPattern(Pattern regex, Set<String> fields) {
        this.regex = regex;
        this.fields = fields;
    }

    /**
     * Compiles a pattern.
     *
     * @param known the regular expression of each name that may stand in {@code < >}
     * @throws LexiconException if a name is unknown or stands twice, or brackets do not pair
     */
    static LexiconPattern of(Alternative text, Map<String, String> known, LexiconFile file) {
        Set<String> fields = new LinkedHashSet<>();
        String regex = regex(text, known, fields, file);
        return new LexiconPattern(
                Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), Set.copyOf(fields));
    }

    /** The regular expression of a pattern, for a group of words. */
    static String regex(Alternative text, Map<String, String> known, Set<String> fields, LexiconFile file) {
        StringBuilder regex = new StringBuilder("(?:");
        Deque<String> open = new ArrayDeque<>();
        Matcher parts = PART.matcher(text.text());
        while (parts.find()) {
            String part = parts.group();
            switch (part) {
                case "[", "(" -> {
                    open.push(part);
                    regex.append("(?:");
                }
                case "]", ")" -> {
                    boolean pairs = !open.isEmpty() && open.pop().equals(part.equals("]") ? "[" : "(");
                    if (!pairs) {
                        throw file.mistake(text.line(), "“" + part + "” closes nothing in “" + text.text() + "”");
                    }
                    regex.append(part.equals("]") ? ")?" : ")");
                }
                case "|" -> regex.append('|');
                case "<", ">" ->
                    throw file.mistake(text.line(), "a name in < > is not closed in “" + text.text() + "”");
                default ->
                    regex.append(parts.group("name") == null ? word(part) : named(parts, known, fields, text, file));
            }
        }
        if (!open.isEmpty()) {
            throw file.mistake(text.line(), "“" + open.peek() + "” is not closed in “" + text.text() + "”");
        }
        return regex.append(')').toString();
    }

    private static String word(String word) {
        return ForeignText.variants(word).stream()
                .map(variant -> ForeignText.list(ForeignText.words(variant)).stream()
                        .map(part -> Pattern.quote(part) + " ")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String named(
            MatchResult part, Map<String, String> known, Set<String> fields, Alternative text, LexiconFile file) {
        String name = part.group(1);
        String expression = known.get(name);
        if (expression == null) {
            throw file.mistake(
                    text.line(),
                    "unknown name <" + name + ">; there are "
                            + String.join(", ", new java.util.TreeSet<>(known.keySet())));
        }
        boolean isField = expression.startsWith("(?<" + name + ">");
        if (isField && !fields.add(name)) {
            throw file.mistake(text.line(), "<" + name + "> stands twice in “" + text.text() + "”");
        }
        String ending = part.group(2);
        if (ending.isEmpty()) {
            return expression;
        }
        if (!name.equals("words")) {
            throw file.mistake(text.line(), "only <words> may begin a compound, in “" + text.text() + "”");
        }
        return "(?<words>\\S+?)-?" + Pattern.quote(ending) + " ";
    }

    Set<String> fields() {
        return fields;
    }

    /** What stands in each field if the pattern takes the words, and a field that may be left out is filled. */
    Optional<Map<String, String>> match(String words) {
        Matcher matcher = regex.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        for (String field : fields) {
            String value = matcher.group(field);
            if (value == null) {
                return Optional.empty();
            }
            found.put(field, value.strip());
        }
        return Optional.of(found);
    }
}
