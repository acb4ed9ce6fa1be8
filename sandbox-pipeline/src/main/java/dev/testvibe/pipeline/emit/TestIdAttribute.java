package dev.testvibe.pipeline.emit;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.recording.TestIds;

/**
 * The attribute that a site keeps its test ids in. A spec has one: where it is not Playwright's own, and that is not used
 * besides, the spec names it and reads {@code getByTestId} like any other.
 *
 * @param name such as {@code data-cy}; empty for Playwright's own
 */
record TestIdAttribute(Optional<String> name) {

    private static final String OWN = "internal:testid=[" + TestIds.OWN + "=";
    private static final String ATTRIBUTES = TestIds.ATTRIBUTES.stream()
            .filter(name -> !name.equals(TestIds.OWN))
            .collect(Collectors.joining("|"));
    private static final Pattern CSS =
            Pattern.compile("(?<=^| >> )\\[(" + ATTRIBUTES + ")=(\"(?:[^\"\\\\]|\\\\.)*\")](?=$| >> )");

    static TestIdAttribute of(Collection<String> selectors) {
        if (selectors.stream().anyMatch(selector -> selector.contains(OWN))) {
            return new TestIdAttribute(Optional.empty());
        }
        Map<String, Long> counts = selectors.stream()
                .flatMap(selector -> CSS.matcher(selector).results())
                .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
        return new TestIdAttribute(counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey));
    }

    /** The selector with test ids where it has attributes of that name. */
    String inPlaceOfCss(String selector) {
        return CSS.matcher(selector).replaceAll(found -> Matcher.quoteReplacement(testId(found)));
    }

    private String testId(MatchResult found) {
        return name.filter(found.group(1)::equals).isPresent()
                ? "internal:testid=[" + found.group(1) + "=" + found.group(2) + "s]"
                : found.group();
    }
}
