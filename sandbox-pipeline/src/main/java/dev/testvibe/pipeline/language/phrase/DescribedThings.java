package dev.testvibe.pipeline.language.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** A thing by several texts: {@code the pet with name "Rex" and birth date "2020-01-01"}. One thing shows them all. */
public final class DescribedThings {

    private static final String NOUN =
            "(?!(?:text|message|error|button|link|heading|option|value|field)\\b)[a-z]+(?: [a-z]+)?";
    private static final String WITH_A_NAME = "(?:(?:an? |the |my |his |her |their )?" + NOUN
            + " (?:with|having|called|named)(?: an?| the)?(?: (?:name|title))?(?: of)? )";
    private static final String OF =
            "(?:,? and|,|,? with|,? having)?(?: an?| the| of| with| for)*(?: " + NOUN + ")?(?: of)?";
    private static final Pattern DESCRIBED = Pattern.compile(
            "^" + WITH_A_NAME + "(?<texts>«\\d+»(?:" + OF + " «\\d+»)+)(?: in the (?:table|list|grid))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "^(?:an? |the |my |his |her |their )?" + NOUN + " (?<texts>«\\d+»(?:(?:,? and)? (?:of|with)(?: an?| the)? "
                    + NOUN + "(?: of)? «\\d+»)+)(?: in the (?:table|list|grid))?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code the boat "Teal" with "6.5 m"}: what the other text is of is not said. */
    private static final Pattern WITH_ANOTHER_TEXT = Pattern.compile(
            "^(?:(?:an? |the |my |his |her |their )?" + NOUN
                    + " )?(?<texts>«\\d+» with «\\d+»)(?: in the (?:table|list|grid))?$",
            Pattern.CASE_INSENSITIVE);

    private DescribedThings() {}

    public static Optional<List<Intent>> shown(String text, boolean denied, MaskedText step) {
        return Stream.of(DESCRIBED, NAMED, WITH_ANOTHER_TEXT)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(thing -> List.of(new Expect(
                        Claim.VISIBLE,
                        Phrase.rowWith(step.literalsIn(thing.group("texts"))),
                        null,
                        null,
                        Match.EXACT,
                        denied)));
    }
}
