package dev.testvibe.pipeline.language.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.OrderClaim.Direction;
import dev.testvibe.pipeline.recording.Expectation.ValueKind;

/**
 * How a step says that things are sorted, every word of it.
 *
 * @param by the part that is compared, as written; null where it is not said
 * @param direction null where it is not said
 */
public record SortingWords(@Nullable String by, @Nullable Direction direction) {

    private record Saying(Pattern pattern, Direction direction) {}

    private static final List<Saying> SAYINGS = List.of(
            saying(
                    "in (?:an? |the )?(?:descending|decreasing|reverse[- ])(?:alphabetical|alphabetic) order|in reverse(?:d)?[- ]alphabetical order|reverse alphabetically|alphabetically (?:in )?(?:descending|reverse)(?: order)?|(?:alphabetically,? )?(?:from )?Z(?: to | ?- ?| ?– ?)A",
                    true,
                    ValueKind.TEXT),
            saying(
                    "in (?:an? |the )?(?:(?:ascending|increasing) )?(?:alphabetical|alphabetic) order|alphabetically(?: (?:in )?ascending(?: order)?|,? (?:from )?A(?: to | ?- ?| ?– ?)Z)?|(?:from )?A(?: to | ?- ?| ?– ?)Z",
                    false,
                    ValueKind.TEXT),
            saying(
                    "in reverse[- ]chronological order|(?:from )?(?:the )?(?:newest|latest|most recent) to (?:the )?(?:oldest|earliest)|(?:the )?(?:newest|latest|most recent)(?: ones?)? (?:first|on top|at the top)|(?:the )?(?:oldest|earliest)(?: ones?)? last",
                    true,
                    ValueKind.DATE),
            saying(
                    "in chronological order|chronologically|(?:from )?(?:the )?(?:oldest|earliest) to (?:the )?(?:newest|latest|most recent)|(?:the )?(?:oldest|earliest)(?: ones?)? (?:first|on top|at the top)|(?:the )?(?:newest|latest|most recent)(?: ones?)? last",
                    false,
                    ValueKind.DATE),
            saying(
                    "(?:from )?(?:the )?(?:high(?:est)?|large(?:st)?|big(?:gest)?|most expensive) to (?:the )?(?:low(?:est)?|small(?:est)?|cheap(?:est)?|least expensive)|(?:the )?(?:highest|largest|biggest|most expensive|dearest)(?: ones?| price| value| number)? first|(?:the )?(?:lowest|smallest|cheapest|least expensive)(?: ones?| price| value| number)? last",
                    true,
                    ValueKind.NUMBER),
            saying(
                    "(?:from )?(?:the )?(?:low(?:est)?|small(?:est)?|cheap(?:est)?|least expensive) to (?:the )?(?:high(?:est)?|large(?:st)?|big(?:gest)?|(?:most )?expensive)|(?:the )?(?:lowest|smallest|cheapest|least expensive)(?: ones?| price| value| number)? first|(?:the )?(?:highest|largest|biggest|most expensive|dearest)(?: ones?| price| value| number)? last",
                    false,
                    ValueKind.NUMBER),
            saying("in (?:an? |the )?(?:descending|decreasing) numerical order", true, ValueKind.NUMBER),
            saying("in (?:an? |the )?(?:(?:ascending|increasing) )?numerical order", false, ValueKind.NUMBER),
            saying("in (?:an? |the )?(?:descending|decreasing) (?:sort )?order|descending(?:ly)?", true, null),
            saying("in (?:an? |the )?(?:ascending|increasing) (?:sort )?order|ascending(?:ly)?", false, null));

    private static final Pattern BY = Pattern.compile(
            "^(?:by|of|on|according to|based on) (?:(?:the|their|its) )?(?<by>«\\d+»|[a-z]+(?: [a-z]+){0,2}?)(?: (?:column|field))?$",
            Pattern.CASE_INSENSITIVE);
    /** With one of these in it, the name of a part was cut out wrongly. */
    private static final Pattern NO_PART = Pattern.compile(
            "\\b(?:first|last|order|to|then|and|or|by|in|ascending|descending|alphabetically|correctly|properly)\\b",
            Pattern.CASE_INSENSITIVE);

    private static Saying saying(String regex, boolean descending, @Nullable ValueKind kind) {
        return new Saying(
                Pattern.compile(
                        "(?<![\\w«])\\(?(?:with (?:the )?)?(?:" + regex + ")\\)?(?![\\w»])", Pattern.CASE_INSENSITIVE),
                new Direction(descending, kind));
    }

    /** Reads what follows the verb, such as {@code sorted by price, highest first}; nothing where a word is left over. */
    public static Optional<SortingWords> of(String how) {
        Matcher verb = Pattern.compile("^(?:sorted|ordered|arranged)(?: |$)(?<rest>.*)$", Pattern.CASE_INSENSITIVE)
                .matcher(how);
        boolean sorts = verb.matches();
        String rest = sorts ? verb.group("rest") : how;
        for (Saying saying : SAYINGS) {
            Matcher said = saying.pattern().matcher(rest);
            if (said.find()) {
                String left = (rest.substring(0, said.start()) + " " + rest.substring(said.end()))
                        .replaceAll("^[\\s,]+|[\\s,]+$", "")
                        .replaceAll("\\s{2,}", " ");
                return part(left).map(by -> new SortingWords(by.name(), saying.direction()));
            }
        }
        return sorts && !rest.isBlank() ? part(rest).map(by -> new SortingWords(by.name(), null)) : Optional.empty();
    }

    /** The words of an option that sorts so: by what, and {@code ascending} or {@code descending}; nothing where one is open. */
    public Optional<List<String>> option() {
        return by == null || direction == null || by.contains("«")
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                Stream.of(by.toLowerCase(Locale.ROOT).split(" ")),
                                Stream.of(direction.descending() ? "descending" : "ascending"))
                        .toList());
    }

    private record Part(@Nullable String name) {}

    private static Optional<Part> part(String left) {
        if (left.isEmpty() || left.equalsIgnoreCase("by")) {
            return Optional.of(new Part(null));
        }
        Matcher by = BY.matcher(left);
        return by.matches() && !NO_PART.matcher(by.group("by")).find()
                ? Optional.of(new Part(by.group("by")))
                : Optional.empty();
    }
}
