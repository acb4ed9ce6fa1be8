package dev.testvibe.pipeline.recording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as people write them, in the form that a field of their type holds: {@code 25 December 2026} is {@code
 * 2026-12-25}. What could be read in two ways, such as {@code 03/04/2026}, is not read at all.
 */
public final class WrittenTimes {

    private static final List<DateTimeFormatter> DATES =
            formats("uuuu-MM-dd", "d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu", "d.M.uuuu", "uuuu/M/d");
    private static final List<DateTimeFormatter> TIMES =
            formats("H:mm", "H:mm:ss", "h:mm a", "h:mma", "h a", "ha", "h:mm:ss a");
    private static final List<DateTimeFormatter> MONTHS = formats("uuuu-MM", "MMMM uuuu", "MMM uuuu");
    private static final Pattern DATE_AND_TIME = Pattern.compile(
            "(?<date>.+?)(?:T|,? at |,? | - )(?<time>\\d{1,2}(?::\\d{2}){0,2}(?: ?[ap]m)?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEK = Pattern.compile(
            "(?:(?<year>\\d{4})-W(?<week>\\d{2})|week (?<number>\\d{1,2})(?: of|,)? (?<of>\\d{4}))",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Function<String, Optional<String>>> READERS = Map.of(
            "date", WrittenTimes::date,
            "time", WrittenTimes::time,
            "datetime-local", WrittenTimes::dateAndTime,
            "month", WrittenTimes::month,
            "week", WrittenTimes::week);

    private WrittenTimes() {}

    /** Whether fields of this type hold a date or a time, in a form of its own. */
    public static boolean areOf(String fieldType) {
        return READERS.containsKey(fieldType);
    }

    /** The text in the form of a field of this type; nothing where it cannot be told what is meant. */
    public static Optional<String> as(String fieldType, String text) {
        return READERS.getOrDefault(fieldType, Optional::of).apply(text.strip());
    }

    /** Whether a field holds what the text says, whatever its type. */
    public static boolean isHeldAs(String held, String text) {
        return READERS.values().stream()
                .anyMatch(reader ->
                        reader.apply(text.strip()).filter(held::equals).isPresent());
    }

    private static Optional<String> date(String text) {
        return parsed(plain(text), DATES, LocalDate::from).map(LocalDate::toString);
    }

    private static Optional<String> time(String text) {
        return parsed(text.replace(".", ""), TIMES, LocalTime::from).map(LocalTime::toString);
    }

    private static Optional<String> month(String text) {
        return parsed(plain(text), MONTHS, YearMonth::from).map(YearMonth::toString);
    }

    private static Optional<String> dateAndTime(String text) {
        Matcher both = DATE_AND_TIME.matcher(text);
        return both.matches()
                ? date(both.group("date"))
                        .flatMap(date -> time(both.group("time")).map(time -> date + "T" + time))
                : Optional.empty();
    }

    private static Optional<String> week(String text) {
        Matcher week = WEEK.matcher(text);
        if (!week.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                week.group("year") != null
                        ? text.toUpperCase(Locale.ROOT)
                        : String.format(
                                Locale.ROOT, "%s-W%02d", week.group("of"), Integer.parseInt(week.group("number"))));
    }

    /** Without commas, weekdays and the endings of ordinals. */
    private static String plain(String text) {
        return text.replaceAll("(?i)^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ", "")
                .replaceAll("(?i)(?<=\\d)(?:st|nd|rd|th)\\b(?: of)?", "")
                .replaceAll(",|(?<=[A-Za-z])\\.", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static <T> Optional<T> parsed(String text, List<DateTimeFormatter> formats, TemporalQuery<T> query) {
        for (DateTimeFormatter format : formats) {
            try {
                return Optional.of(format.parse(text, query));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static List<DateTimeFormatter> formats(String... patterns) {
        return List.of(patterns).stream()
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }
}
