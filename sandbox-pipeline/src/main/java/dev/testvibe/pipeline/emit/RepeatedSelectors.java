package dev.testvibe.pipeline.emit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.recording.Target;

/**
 * The locators of one test that are selectors and stand in it more than once: each becomes a constant of the test, named
 * after the words of the feature, so that there is one place to change when the page changes. What goes by a role, a
 * label, a text or a test id reads best where it is used.
 */
final class RepeatedSelectors {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*");
    private static final int MOST_WORDS = 3;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "its", "of");
    private static final String NAMELESS = "element";

    /** What no constant can be called in TypeScript, and what a test has of its own. */
    private static final Set<String> TAKEN = Set.of(
            ("arguments await break case catch class const continue debugger default delete do else enum eval export"
                            + " extends false finally for function if implements import in instanceof interface let new"
                            + " null package private protected public return static super switch this throw true try"
                            + " typeof undefined var void while with yield document window process page test expect")
                    .split(" "));

    private final Map<String, String> names;

    private RepeatedSelectors(Map<String, String> names) {
        this.names = names;
    }

    /**
     * Those of a test.
     *
     * @param targets of its operations
     * @param statements of the test, as they would be without constants
     */
    static RepeatedSelectors of(Collection<Target> targets, Locators locators, List<String> statements) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Target target : targets) {
            String locator = locators.page(target);
            if (locator.contains("ocator(") && !names.containsKey(locator) && count(locator, statements) > 1) {
                names.put(locator, free(name(target.description()), names, statements));
            }
        }
        return new RepeatedSelectors(names);
    }

    private static long count(String locator, List<String> statements) {
        return statements.stream()
                .flatMap(statement -> Pattern.compile(locator, Pattern.LITERAL)
                        .matcher(statement)
                        .results())
                .count();
    }

    private static String name(String description) {
        List<String> words = WORD.matcher(description)
                .results()
                .map(MatchResult::group)
                .filter(word -> !ARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                .limit(MOST_WORDS)
                .toList();
        return words.isEmpty()
                ? NAMELESS
                : Stream.concat(
                                Stream.of(words.get(0).toLowerCase(Locale.ROOT)),
                                words.stream().skip(1).map(RepeatedSelectors::capitalized))
                        .collect(Collectors.joining());
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String free(String wish, Map<String, String> names, List<String> statements) {
        String name = TAKEN.contains(wish) || used(wish, statements) ? wish + "Element" : wish;
        String free = name;
        for (int number = 2; names.containsValue(free); number++) {
            free = name + number;
        }
        return free;
    }

    private static boolean used(String name, List<String> statements) {
        Pattern identifier = Pattern.compile("(?<![\\p{L}\\p{N}._'])" + name + "(?![\\p{L}\\p{N}_'])");
        return statements.stream()
                .anyMatch(statement -> identifier.matcher(statement).find());
    }

    /** The declarations that the test begins with. */
    List<String> declarations() {
        return names.entrySet().stream()
                .map(one -> "const " + one.getValue() + " = " + one.getKey() + ";")
                .toList();
    }

    /** A statement of the test with the constants in place of what they stand for. */
    String in(String statement) {
        String written = statement;
        for (Map.Entry<String, String> one : names.entrySet()) {
            written = written.replace(one.getKey(), one.getValue());
        }
        return written;
    }
}
