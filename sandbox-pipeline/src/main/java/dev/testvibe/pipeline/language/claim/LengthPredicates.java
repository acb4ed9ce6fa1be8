package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** How long a text is: {@code be 8 characters long}, {@code have a length of 8}. */
final class LengthPredicates {

    private static final String BOUND =
            "(?: exactly)?(?<bound> at least| at most| a minimum of| a maximum of| no more than| no less than)?";
    private static final String UNIT = "(?<unit>characters?|chars|symbols|letters?|digits?|words?)";
    private static final String NUMBER = BOUND + " (?:{n}|{lit})";
    private static final Pattern LENGTH_OF =
            Pattern.compile("^(?:the )?length of (?<of>.+)$|^(?<owner>.+)'s length$", Pattern.CASE_INSENSITIVE);

    /** The length of anything else is what the page says of it. */
    private static final Pattern TEXT = Pattern.compile(
            ".*\\b(?:password|text|code|message|username|key|token|string|value|pin|otp|field|input|title|name|comment)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER_OF = Pattern.compile(
            "^(?:the )?(?:total )?(?:number|count|amount) of (?<noun>[a-z]+(?: [a-z]+)?) (?:in|on|inside|within) (?<place>[^«]*"
                    + References.TOKEN + ")$",
            Pattern.CASE_INSENSITIVE);

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "be" + NUMBER + "[ -]" + UNIT + "[ -](?:long|in length)",
                    found -> length(found, found.clause().subject())),
            Predicate.of(
                    "(?:have|be of)(?: an?| the)? length(?: of)?" + NUMBER + "(?: " + UNIT + ")?",
                    found -> length(found, found.clause().subject())),
            Predicate.of(
                    "(?:contain|have|include|consist of)(?<bound> at least| at most| a minimum of| a maximum of| no more than| no less than) (?:{n}|{lit}) "
                            + UNIT,
                    found -> length(found, found.clause().subject())),
            Predicate.of(
                    "(?:be (?:composed|made up|made|built up) of|consist of|comprise|be comprised of)" + NUMBER + " "
                            + UNIT,
                    found -> length(found, found.clause().subject())),
            Predicate.of("(?<over>exceed|be longer than) (?:{n}|{lit}) " + UNIT, LengthPredicates::over),
            Predicate.of("(?:be|equal|remain|stay|become|be equal to)" + NUMBER, LengthPredicates::counted),
            Predicate.of("(?:be|equal|remain|stay)" + NUMBER + "(?: " + UNIT + ")?(?: long)?", found -> {
                Matcher whole = LENGTH_OF.matcher(found.clause().subject());
                return whole.matches()
                        ? length(found, whole.group("of") == null ? whole.group("owner") : whole.group("of"))
                        : Optional.empty();
            }));

    private LengthPredicates() {}

    /** {@code the number of items in the list should be 3}: where an attribute says which list, they are counted. */
    private static Optional<List<Intent>> counted(Predicate.Found found) {
        Matcher number = NUMBER_OF.matcher(found.clause().subject());
        String value =
                found.has("n") ? String.valueOf(Numbers.parse(found.matcher().group("n"))) : found.literal();
        return number.matches() && value.matches("\\d+")
                ? new PhraseParser(found.clause().step())
                        .parse(number.group("place"))
                        .map(place -> List.of(new Expect(
                                bound(found.matcher().group("bound")),
                                place,
                                value,
                                number.group("noun"),
                                Match.EXACT,
                                found.clause().denied())))
                : Optional.empty();
    }

    private static Optional<List<Intent>> length(Predicate.Found found, String whole) {
        boolean saysUnit = found.has("unit");
        if (!saysUnit && !TEXT.matcher(References.without(whole)).matches()) {
            return Optional.empty();
        }
        String unit = saysUnit ? found.matcher().group("unit") : "characters";
        return length(
                found,
                whole,
                bound(found.matcher().group("bound")),
                unit,
                found.clause().denied());
    }

    /** What must not be longer is at most so long; that it is longer is said of numbers elsewhere. */
    private static Optional<List<Intent>> over(Predicate.Found found) {
        return found.clause().denied()
                ? length(
                        found,
                        found.clause().subject(),
                        Claim.AT_MOST,
                        found.matcher().group("unit"),
                        false)
                : Optional.empty();
    }

    private static Optional<List<Intent>> length(
            Predicate.Found found, String whole, Claim claim, String unit, boolean denied) {
        String number =
                found.has("n") ? String.valueOf(Numbers.parse(found.matcher().group("n"))) : found.literal();
        return number.matches("\\d+")
                ? new PhraseParser(found.clause().step())
                        .parse(whole)
                        .map(text ->
                                Predicate.each(text, one -> new Expect(claim, one, number, unit, Match.EXACT, denied)))
                : Optional.empty();
    }

    private static Claim bound(@Nullable String said) {
        if (said == null) {
            return Claim.COUNT;
        }
        return said.matches("(?i) (?:at least|a minimum of|no less than)") ? Claim.AT_LEAST : Claim.AT_MOST;
    }
}
