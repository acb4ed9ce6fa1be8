package dev.testvibe.pipeline.faithful;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.faithful.StepCode.Value;
import dev.testvibe.pipeline.faithful.Token.Kind;
import dev.testvibe.pipeline.recording.Target;

/** Where a number of a step went in the step's code: as it is, in another unit, or as how often something is done. */
final class SpentNumbers {

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private final StepCode code;
    private final List<Value> values;
    private final List<Target> targets;

    /** @param targets the elements that the step was found to mean */
    SpentNumbers(StepCode code, List<Target> targets) {
        this.code = code;
        this.values = code.values();
        this.targets = targets;
    }

    /** Whether a number that is written in digits, outside of quotes, went somewhere. */
    boolean isSpent(String digits) {
        Optional<BigDecimal> number = number(digits);
        if (number.isEmpty()) {
            return true;
        }
        BigDecimal wanted = number.get().abs();
        // none and one are also said by what is asserted, and not by a number
        boolean saidOtherwise = wanted.compareTo(BigDecimal.ONE) <= 0
                && values.stream().noneMatch(value -> value.token().kind() == Kind.NUMBER);
        return saidOtherwise
                || isSpentInParts(digits)
                || values.stream().anyMatch(value -> is(value, wanted) || holds(value.token(), digits))
                || repeats(wanted)
                || letsPass(wanted)
                || code.saysByKeys()
                || refersTo(digits);
    }

    /** {@code 15,5}: two numbers, each of which went somewhere. */
    private boolean isSpentInParts(String digits) {
        String[] parts = digits.split(",");
        return parts.length > 1
                && Stream.of(parts).allMatch(part -> number(part)
                        .filter(wanted -> values.stream().anyMatch(value -> is(value, wanted)))
                        .isPresent());
    }

    private static boolean is(Value value, BigDecimal wanted) {
        if (value.token().kind() != Kind.NUMBER) {
            return false;
        }
        BigDecimal given = new BigDecimal(value.token().text());
        return switch (value.givenTo()) {
            case "timeout", "waitForTimeout" ->
                Stream.of(1, 1_000, 60_000)
                        .anyMatch(unit -> given.compareTo(wanted.multiply(BigDecimal.valueOf(unit))) == 0);
            case "nth" -> given.add(BigDecimal.ONE).compareTo(wanted) == 0;
            // a time is given some leeway
            case "toBeGreaterThanOrEqual", "toBeLessThanOrEqual" ->
                isTimes(given, wanted, 1) || isTimes(given, wanted, 1_000) || given.compareTo(wanted) == 0;
            case "toHaveJSProperty", "toEqual" ->
                given.compareTo(wanted) == 0
                        || given.multiply(BigDecimal.valueOf(100)).compareTo(wanted) == 0;
            default -> given.compareTo(wanted) == 0;
        };
    }

    private static boolean isTimes(BigDecimal given, BigDecimal wanted, int unit) {
        BigDecimal milliseconds = wanted.multiply(BigDecimal.valueOf(unit));
        return milliseconds.compareTo(BigDecimal.valueOf(50)) >= 0
                && given.compareTo(milliseconds.multiply(new BigDecimal("0.9"))) >= 0
                && given.compareTo(milliseconds.add(BigDecimal.valueOf(1_000))) <= 0;
    }

    private static boolean holds(Token token, String digits) {
        return token.kind() != Kind.NUMBER
                && Pattern.compile("(?<![\\p{N}])" + Pattern.quote(digits) + "(?![\\p{N}])")
                        .matcher(token.text().replace("\\", ""))
                        .find();
    }

    /** {@code 3 times}: the same three times. */
    private boolean repeats(BigDecimal times) {
        return code.calls()
                        .filter(call -> Set.of("click", "dblclick", "press", "hover", "check")
                                .contains(call))
                        .count()
                == times.longValue();
    }

    /** A time that is told to the page's clock, perhaps in two parts with a look between them. */
    private boolean letsPass(BigDecimal wanted) {
        BigDecimal passed = values.stream()
                .filter(value -> value.givenTo().equals("runFor"))
                .map(value -> new BigDecimal(value.token().text()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.of(1, 1_000, 60_000, 3_600_000)
                .anyMatch(unit -> passed.compareTo(wanted.multiply(BigDecimal.valueOf(unit))) == 0);
    }

    private boolean refersTo(String digits) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(digits) + "(?![\\p{L}\\p{N}])");
        return targets.stream()
                .anyMatch(target -> whole.matcher(target.description()).find());
    }

    /** What a text says as a number, if it does. */
    static Optional<BigDecimal> number(String text) {
        String bare = text.replaceAll("\\s|[^\\d.-]+$|^[^\\d.-]+", "");
        String plain = THOUSANDS.matcher(bare).matches() ? bare.replace(",", "") : bare.replace(',', '.');
        return plain.matches("-?\\d+(?:\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
