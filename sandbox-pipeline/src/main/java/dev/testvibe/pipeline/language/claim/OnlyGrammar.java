package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is shown and nothing else of its kind: {@code I should only see "Tea"}, {@code the list contains only "Tea"}. */
final class OnlyGrammar {

    private static final String NAMES =
            "(?:the )?(?:[a-z]+ ){0,2}?(?:(?:with (?:the )?|whose )(?:title|name|text|label|caption) (?:is )?|titled |named |called )?(?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)*)(?: [a-z]+)?";
    private static final String MODAL = "(?:(?:should|must|shall|will|can|does|do|is|are) )?(?:(?:now|then|still) )?";
    private static final String SHOWN = "(?:visible|displayed|shown|listed|present)";

    private static final String ALONE = "(?:only|just|nothing but|nothing except) ";

    /** Of several texts, and not how one is written. */
    private static final String SEVERAL =
            "(?:the )?(?:following )?(?:[a-z]+ ){0,2}?(?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)+)";

    private static final List<Pattern> CLAIMS = Stream.of(
                    Subjects.PERSON + " " + MODAL + "(?:only sees?|sees? only|be shown only|only be shown) " + NAMES,
                    "the only (?:remaining |other )?[a-z]+(?: (?:left|remaining|there|" + SHOWN
                            + "))? (?:should be|must be|is|remains) " + NAMES,
                    ALONE + NAMES + " " + MODAL + "(?:remains?|(?:be )?left(?: over)?|be " + SHOWN + "|" + SHOWN + ")",
                    ALONE + NAMES + " (?:is|are|should be|must be)(?: now| still)?(?= (?:in|on) )",
                    NAMES
                            + " (?:is|are|should be|must be)(?: now| still)? the only (?:(?:remaining|other) )?[a-z]+ (?:left|remaining|there|"
                            + SHOWN + ")",
                    "(?<place>(?:the |my )?(?:[a-z]+ ){0,3}?[a-z]+(?: " + References.TOKEN + ")?) " + MODAL
                            + "(?:only (?:contains?|shows?|displays?|lists?|have|has|includes?)|(?:contains?|shows?|displays?|lists?|have|has|includes?) only) "
                            + NAMES,
                    "(?<place>(?!.*(?:drop-?down|select|option|combo))(?:the |my )?(?:[a-z]+ ){0,3}?[a-z]+(?: "
                            + References.TOKEN + ")?) " + MODAL
                            + "(?:contains?|shows?|displays?|lists?|includes?|consists? of|holds?) (?:exactly|precisely|just) (?:these: |these )?"
                            + SEVERAL,
                    Subjects.PERSON + " " + MODAL + "(?:sees?|be shown) (?:exactly|precisely|just) " + SEVERAL)
            .map(pattern -> Pattern.compile(
                    "^" + (pattern.contains("(?<place>") ? pattern : "(?<place>$a)?" + pattern)
                            + "(?: (?:in|on) (?<where>(?:the |my )?(?:[a-z]+ ){0,2}(?:list|table|page|results|"
                            + Nouns.COLLECTION + ")))?$",
                    Pattern.CASE_INSENSITIVE))
            .toList();
    /** {@code only} beside a quoted text, which a reading without it would soften; a number is exact by itself. */
    private static final Pattern LIMITS = Pattern.compile(
            "\\bonly (?!(?:\\d+|once|one|two|three|four|five|six|seven|eight|nine|ten)\\b).*«|^only\\b.*«"
                    + "|^(?!.*(?:drop-?down|select|option|combo)).*\\b(?:contains?|shows?|displays?|lists?|includes?|sees?|holds?|consists? of) (?:exactly|precisely) (?:[a-z]+ ){0,3}«.*«"
                    + "|^(?:just «|nothing (?:but|except)\\b.*«)|«.* the only (?:(?:remaining|other) )?[a-z]+ (?:left|remaining|there)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|no)\\b|n't\\b", Pattern.CASE_INSENSITIVE);

    private OnlyGrammar() {}

    /** {@code only once} says how often. */
    private static final Pattern OFTEN = Pattern.compile("\\bonly once\\b", Pattern.CASE_INSENSITIVE);

    static boolean limits(String sentence) {
        return LIMITS.matcher(OFTEN.matcher(sentence).replaceAll("exactly once"))
                .find();
    }

    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        return DENIED.matcher(sentence).find()
                ? Optional.empty()
                : CLAIMS.stream()
                        .map(pattern -> pattern.matcher(sentence))
                        .filter(Matcher::matches)
                        .findFirst()
                        .filter(only -> isKept(placeSaid(only), step))
                        .map(only -> List.of(new Expect(
                                Claim.ONLY,
                                place(only, step),
                                null,
                                null,
                                Match.EXACT,
                                false,
                                step.literalsIn(only.group("many")))));
    }

    /** Where it is the only thing, if the sentence says so; of the page as a whole it need not be said. */
    private static @Nullable Phrase place(Matcher only, MaskedText step) {
        @Nullable String place = placeSaid(only);
        return place == null
                ? null
                : new PhraseParser(step)
                        .parse(place)
                        .filter(OnlyGrammar::saysWhich)
                        .orElse(null);
    }

    private static @Nullable String placeSaid(Matcher only) {
        @Nullable String place = only.group("where") == null ? only.group("place") : only.group("where");
        return place == null || Subjects.isSystem(place) || Subjects.isPerson(place) ? null : place;
    }

    private static boolean saysWhich(Phrase place) {
        return place.isReferenced() || place.name() != null || !place.words().isEmpty() || place.position() != 0;
    }

    /** A place of which no more is said than its noun may be the page; one that says more must be found by that. */
    private static boolean isKept(@Nullable String place, MaskedText step) {
        return place == null
                || place.matches("(?i)(?:(?:the|my) )?[a-z-]+")
                || new PhraseParser(step)
                        .parse(place)
                        .filter(OnlyGrammar::saysWhich)
                        .isPresent();
    }
}
