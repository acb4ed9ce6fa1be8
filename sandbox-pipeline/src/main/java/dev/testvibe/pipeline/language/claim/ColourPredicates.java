package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * What colour something has, by a word without quotes: {@code the message is shown in red}. Such a word is no value of a
 * style sheet but what people call a colour. What colour a thing has not, nobody can tell by one value.
 */
final class ColourPredicates {

    private static final String COLOUR =
            "(?<colour>red|green|blue|yellow|orange|purple|violet|pink|brown|black|white|gr[ae]y)";
    private static final String PART = "(?<part>text|font|background|border|outline|frame)";
    private static final String PARTED = "(?:displayed|shown|marked|highlighted|outlined|surrounded|framed|rendered)";

    /** Its text or its background, whatever is around it. */
    private static final String FACE = "face";
    /** The same, and for a field also what is around it. */
    private static final String WHOLE = "whole";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be |appear |become |turn )?(?:(?:shown|displayed|written|printed|rendered|visible|appear) )?in (?:the )?(?:colou?r )?"
                            + COLOUR + "(?: colou?r| font| text| letters)?",
                    found -> colour(found, "text")),
            Predicate.of(
                    "be (?:highlighted|marked|coloured|colored|filled) (?:in |with |by )?(?:the )?(?:colou?r )?"
                            + COLOUR + "(?: colou?r)?",
                    found -> colour(found, null)),
            Predicate.of(
                    "(?:be|become|turn|go|appear|look|change(?: its colou?r)?|be (?:set|changed|turned))(?: back)?(?: to| into)?(?: the colou?r)? "
                            + COLOUR + "(?: in colou?r)?",
                    found -> colour(found, WHOLE)),
            Predicate.of(
                    "(?:have|get|show|be " + PARTED + " (?:with|by|in|on)) (?:an? |the )?" + COLOUR + " " + PART
                            + "(?: colou?r)?",
                    found -> colour(found, found.matcher().group("part"))),
            Predicate.of(
                    "(?:have|get|become|change to|turn|be (?:displayed|shown) (?:in|with)) (?:an? |the |its )?colou?r(?: of| to)? {lit}",
                    ColourPredicates::quoted),
            Predicate.of(
                    "(?:have|get) (?:an? |the )?" + PART + "(?: colou?r)?(?: of| in| set to)? " + COLOUR,
                    found -> colour(found, found.matcher().group("part"))));

    private static final Pattern PART_OF = Pattern.compile(
            "^(?:the )?(?:" + PART + "(?: colou?r)?|colou?r) (?:of|on|for|around) (?<what>.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_PART =
            Pattern.compile("^(?<what>.+?)(?:['’]s)? (?:" + PART + "(?: colou?r)?|colou?r)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(COLOUR);
    private static final Pattern BARE = Pattern.compile("^(?:the|its|his|her|their|an?)?$", Pattern.CASE_INSENSITIVE);

    private ColourPredicates() {}

    private static Optional<List<Intent>> colour(Predicate.Found found, @Nullable String part) {
        if (found.clause().denied()) {
            return Optional.empty();
        }
        String subject = found.clause().subject();
        String colour = found.matcher().group("colour").toLowerCase(Locale.ROOT);
        for (Pattern parted : List.of(PART_OF, OWN_PART)) {
            Matcher of = parted.matcher(subject);
            if (of.matches() && !BARE.matcher(of.group("what")).matches()) {
                return claim(found, of.group("what"), of.group("part"), colour);
            }
        }
        return claim(found, subject, part, colour);
    }

    private static Optional<List<Intent>> quoted(Predicate.Found found) {
        String colour = found.literal().strip().toLowerCase(Locale.ROOT);
        return !found.clause().denied() && NAMED.matcher(colour).matches()
                ? claim(found, found.clause().subject(), FACE, colour)
                : Optional.empty();
    }

    private static Optional<List<Intent>> claim(
            Predicate.Found found, String element, @Nullable String part, String colour) {
        @Nullable String painted = part == null ? null : part.toLowerCase(Locale.ROOT);
        return new PhraseParser(found.clause().step())
                .parse(element)
                .map(phrase -> Predicate.each(
                        phrase, one -> new Expect(Claim.COLOUR, one, colour, painted, Match.EXACT, false)));
    }
}
