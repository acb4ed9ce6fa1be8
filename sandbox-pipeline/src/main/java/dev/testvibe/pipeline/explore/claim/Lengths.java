package dev.testvibe.pipeline.explore.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;

/** How long a text is: of what a field holds, or of what is called a text. */
final class Lengths {

    /** Of anything else, characters may be people. */
    private static final Pattern IS_A_TEXT = Pattern.compile(
            ".*\\b(?:text|password|code|message|title|description|key|token|name|bio|summary|value|string|number|result|output|id|pin|otp)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final Subjects subjects;

    Lengths(Subjects subjects) {
        this.subjects = subjects;
    }

    Optional<Resolution> resolve(Expect expect, Phrase phrase) {
        String unit = String.valueOf(expect.detail()).toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        boolean isCharacters = unit.matches("character|char|symbol");
        boolean mayBe = (isCharacters || unit.matches("letter|digit|word"))
                && !phrase.all()
                && String.valueOf(expect.value()).matches("\\d+");
        return mayBe && subjects.ground(phrase, Purpose.READ) instanceof Grounding.Found found
                ? of(found.element(), pattern(unit, times(expect)), expect, isCharacters && isText(phrase))
                : Optional.empty();
    }

    private static boolean isText(Phrase phrase) {
        return IS_A_TEXT.matcher(phrase.text()).matches();
    }

    private static Optional<Resolution> of(Element element, String pattern, Expect expect, boolean isText) {
        Literal length = Literal.of(pattern);
        if (element.hasValue()) {
            return Optional.of(
                    Resolution.of(new Expectation.HasValue(element.target(), length, Match.PATTERN, expect.negated())));
        }
        return isText
                ? Optional.of(Resolution.of(
                        new Expectation.HasText(element.target(), length, Match.PATTERN, false, expect.negated())))
                : Optional.empty();
    }

    private static String times(Expect expect) {
        String number = String.valueOf(expect.value());
        return expect.claim() == Claim.AT_LEAST
                ? "{" + number + ",}"
                : expect.claim() == Claim.AT_MOST ? "{0," + number + "}" : "{" + number + "}";
    }

    private static String pattern(String unit, String times) {
        return switch (unit) {
            case "letter" -> "^\\P{L}*(?:\\p{L}\\P{L}*)" + times + "$";
            case "digit" -> "^\\P{Nd}*(?:\\p{Nd}\\P{Nd}*)" + times + "$";
            case "word" -> "^\\s*(?:\\S+(?:\\s+|$))" + times + "$";
            default -> "^[\\s\\S]" + times + "$";
        };
    }
}
