package dev.testvibe.pipeline.explore.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** The literals of a Then: one that was found as a whole text is not made do with as a part of one later. */
public final class FrozenTexts {

    /** A text that a selector wants to be a whole one, or a whole name. */
    private static final Pattern WHOLE_IN_SELECTOR =
            Pattern.compile("(?:internal:(?:text|has-text|label)|name)=\"((?:[^\"\\\\]|\\\\.)*)\"s");

    private FrozenTexts() {}

    /**
     * The first literal of the step that the record compares as a whole, and what was done anew does not.
     *
     * @param unquoted words of the step that were read as literals
     */
    public static Optional<String> softened(
            PlannedStep step, List<String> unquoted, List<Operation> recorded, List<Operation> anew) {
        List<String> still = wholes(anew).toList();
        return wholes(recorded)
                .filter(text -> !still.contains(text) && (unquoted.contains(text) || isLiteral(step, text)))
                .findFirst();
    }

    private static boolean isLiteral(PlannedStep step, String text) {
        return !text.isEmpty()
                && (Stream.of("\"%s\"", "“%s”", "'%s'")
                                .anyMatch(quoted -> step.text().contains(quoted.formatted(text)))
                        || step.argument().filter(table -> table.contains(text)).isPresent());
    }

    private static Stream<String> wholes(List<Operation> operations) {
        return operations.stream()
                .filter(Expectation.class::isInstance)
                .map(Expectation.class::cast)
                .filter(expectation -> !expectation.negated())
                .flatMap(expectation -> Stream.concat(
                        compared(expectation), expectation.targets().stream().flatMap(FrozenTexts::inSelector)));
    }

    private static Stream<String> compared(Expectation expectation) {
        if (expectation instanceof Expectation.Within within) {
            return compared(within.expectation());
        } else if (expectation instanceof Expectation.HasText text) {
            return whole(text.text(), text.match());
        } else if (expectation instanceof Expectation.HasTexts texts) {
            return texts.texts().stream().map(Literal::text);
        } else if (expectation instanceof Expectation.HasValue value) {
            return whole(value.value(), value.match());
        } else if (expectation instanceof Expectation.HasSelectedOption option) {
            return whole(option.label(), Match.EXACT);
        } else if (expectation instanceof Expectation.HasAttribute attribute) {
            return whole(attribute.value(), attribute.match());
        }
        return expectation instanceof Expectation.Happened happened
                ? whole(happened.detail(), happened.match())
                : Stream.empty();
    }

    private static Stream<String> whole(@Nullable Literal literal, Match match) {
        return literal != null && match == Match.EXACT ? Stream.of(literal.text()) : Stream.empty();
    }

    private static Stream<String> inSelector(Target target) {
        return WHOLE_IN_SELECTOR.matcher(target.selector()).results().map((MatchResult found) -> found.group(1)
                .replaceAll("\\\\(.)", "$1"));
    }
}
