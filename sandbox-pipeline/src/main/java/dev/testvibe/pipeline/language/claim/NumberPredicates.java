package dev.testvibe.pipeline.language.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of a number that an element shows, by comparison. */
final class NumberPredicates {

    private static final String SHOW =
            "(?:(?:be|display|show|have|contain|remain|become|stay)(?: an? (?:very |rather )?(?:large |small |big |positive |new |numeric )*(?:number|value|amount|result|score|count|total|price))? )?\\(?";
    private static final String NUMBER = "[$€£]?(?<%s>-?\\d+(?:\\.\\d+)?)\\)?";
    private static final String END = "\\)?";
    /** Behind a number it only repeats what the subject says. */
    private static final String UNIT = "(?: (?:seconds?|secs?|points?|pixels|px|items?|euros?|dollars?))?";

    static final List<Predicate> PREDICATES = List.of(
            of("(?:(?:be |is )?(?:greater|more|higher|larger|bigger|above|over)(?: than)?|exceed)", Claim.GREATER),
            of("(?:be )?(?:less|lower|smaller|fewer|below|under)(?: than)?", Claim.LESS),
            of("(?:be )?(?:at least|no less than|greater than or equal to)", Claim.NUMBER_AT_LEAST),
            of("(?:be )?(?:at most|no more than|up to|less than or equal to|not more than)", Claim.NUMBER_AT_MOST),
            changed(
                    "(?:have )?(?:been )?(?:be )?(?:increased?|incremented?|raised?|grown?|gone up|go up|risen|rise)",
                    Claim.RAISED),
            changed(
                    "(?:have )?(?:been )?(?:be )?(?:decreased?|decremented?|reduced?|lowered?|dropped|drop|gone down|go down|fallen|fall|debited)",
                    Claim.LOWERED),
            changedTo(
                    "(?:be (?:raised|increased|incremented)|increase|rise|go up) to (?<to>{value})(?: from (?<from>{value}))?",
                    Claim.RAISED),
            changedTo(
                    "(?:be (?:lowered|decreased|decremented|reduced)|decrease|drop|fall|go down) to (?<to>{value})(?: from (?<from>{value}))?",
                    Claim.LOWERED),
            Predicate.of(
                    SHOW + "between " + number("low") + " and " + number("high") + END, NumberPredicates::between));

    private NumberPredicates() {}

    private static Predicate of(String comparison, Claim claim) {
        return Predicate.of(
                SHOW + comparison + " (?:" + number("n") + "|{lit})" + UNIT + END,
                found -> found.claim(
                        claim,
                        found.has("lit") ? found.literal() : found.matcher().group("n"),
                        Match.EXACT));
    }

    /** By how much; that it did not change by so much says nothing of what it did. */
    private static Predicate changed(String verb, Claim claim) {
        return Predicate.of(
                verb + " by (?:exactly )?(?:" + number("n") + "|{lit})" + UNIT,
                found -> found.clause().denied()
                                || found.has("lit") && !found.literal().matches(".?\\d+(?:\\.\\d+)?")
                        ? Optional.empty()
                        : found.claim(
                                claim,
                                found.has("lit")
                                        ? found.literal()
                                        : found.matcher().group("n"),
                                Match.EXACT));
    }

    /** What it shows now, and that it was more or less before; by how much is said where both ends are. */
    private static Predicate changedTo(String verb, Claim claim) {
        return Predicate.of(verb.replace("{value}", "«\\d+»|\\p{Sc}?\\d+(?:[.,]\\d+)*\\p{Sc}?"), found -> {
            String to = value(found, "to");
            @Nullable String from = found.has("from") ? value(found, "from") : null;
            boolean isPlain =
                    Stream.of(to, from == null ? to : from).allMatch(one -> one.matches("\\D?\\d+(?:\\.\\d+)?\\D?"));
            if (found.clause().denied() || !isPlain) {
                return Optional.empty();
            }
            List<Intent> both = new ArrayList<>();
            found.claim(Claim.SHOWS, to, Match.WORDS).ifPresent(both::addAll);
            found.claim(claim, from == null ? to : difference(from, to), from == null ? "to" : null, Match.EXACT, false)
                    .ifPresent(both::addAll);
            return both.size() == 2 ? Optional.of(both) : Optional.empty();
        });
    }

    private static String value(Predicate.Found found, String group) {
        String said = found.matcher().group(group);
        return said.startsWith("«") ? found.clause().step().literal(said) : said;
    }

    private static String difference(String from, String to) {
        return new BigDecimal(to.replaceAll("[^\\d.]", ""))
                .subtract(new BigDecimal(from.replaceAll("[^\\d.]", "")))
                .abs()
                .toPlainString();
    }

    private static String number(String group) {
        return NUMBER.formatted(group);
    }

    /** Both ends are claims of their own; what would it mean to deny both? */
    private static Optional<List<Intent>> between(Predicate.Found found) {
        if (found.clause().denied()) {
            return Optional.empty();
        }
        List<Intent> both = new ArrayList<>();
        found.claim(Claim.NUMBER_AT_LEAST, found.matcher().group("low"), Match.EXACT)
                .ifPresent(both::addAll);
        found.claim(Claim.NUMBER_AT_MOST, found.matcher().group("high"), Match.EXACT)
                .ifPresent(both::addAll);
        return both.size() == 2 ? Optional.of(both) : Optional.empty();
    }
}
