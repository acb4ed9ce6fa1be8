package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is shown and nothing else of its kind: {@code I should only see "Tea"}, {@code the list contains only "Tea"}. */
final class OnlyGrammar {

    private static final String NAMES =
            "(?:the )?(?:[a-z]+ ){0,2}?(?:(?:with (?:the )?|whose )(?:title|name|text|label|caption) (?:is )?|titled |named |called )?(?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)*)(?: [a-z]+)?";
    private static final String MODAL = "(?:(?:should|must|shall|will|can|does|do|is|are) )?(?:(?:now|then|still) )?";
    private static final String SHOWN = "(?:visible|displayed|shown|listed|present)";

    private static final List<Pattern> CLAIMS = Stream.of(
                    Subjects.PERSON + " " + MODAL + "(?:only sees?|sees? only|be shown only|only be shown) " + NAMES,
                    "the only (?:remaining |other )?[a-z]+(?: (?:left|remaining|there|" + SHOWN
                            + "))? (?:should be|must be|is|remains) " + NAMES,
                    "only " + NAMES + " " + MODAL + "(?:remains?|be " + SHOWN + "|" + SHOWN + ")",
                    "(?<place>(?:the |my )?(?:[a-z]+ ){0,3}[a-z]+(?: " + References.TOKEN + ")?) " + MODAL
                            + "(?:only (?:contains?|shows?|displays?|lists?|have|has|includes?)|(?:contains?|shows?|displays?|lists?|have|has|includes?) only) "
                            + NAMES)
            .map(pattern -> Pattern.compile(
                    "^" + (pattern.contains("(?<place>") ? pattern : "(?<place>$a)?" + pattern)
                            + "(?: (?:in|on) (?:the |my )?(?:[a-z]+ ){0,2}(?:list|table|page|results|cart|basket))?$",
                    Pattern.CASE_INSENSITIVE))
            .toList();
    /** {@code only} beside a quoted text, which a reading without it would soften; a number is exact by itself. */
    private static final Pattern LIMITS = Pattern.compile(
            "\\bonly (?!(?:\\d+|once|one|two|three|four|five|six|seven|eight|nine|ten)\\b).*«|^only\\b.*«",
            Pattern.CASE_INSENSITIVE);

    /** {@code only the first slide should be visible}: it is, and the other slides are not. */
    private static final Pattern ONE = Pattern.compile(
            "^only (?<one>(?:the |an? )?(?:[a-z]+ ){0,3}?(?<noun>[a-z]+)(?: " + References.TOKEN
                    + ")*) (?<modal>should|must|will|is|are|remains|stays) (?:be )?(?<state>(?:marked |shown )?(?:as )?(?:"
                    + SHOWN
                    + "|selected|active|highlighted|checked|enabled|disabled|expanded|open))(?: (?:on|in) the (?:page|list))?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code all slides except the first should be hidden}: the first is not. */
    private static final Pattern BUT = Pattern.compile(
            "^all (?:of )?(?:the )?(?<others>(?:[a-z]+ ){0,2}[a-z]+s) (?:except|but|other than|apart from)(?: for)? (?<one>(?:(?!\\b(?:should|must|will|is|are)\\b).)+) (?:should|must|will|is|are)(?<neg> not|n't)? (?:be )?(?<state>[a-z]+(?: [a-z]+)?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BUT_ONE = Pattern.compile(
            "^all\\b.* (?:except|but|other than|apart from) .* (?:should|must|will|is|are)\\b",
            Pattern.CASE_INSENSITIVE);
    /** {@code only one slide}, {@code only 2 slides}: their number is claimed. */
    private static final Pattern NUMBER =
            Pattern.compile("^only (?:\\d+|once|one|" + Numbers.WORDS + ")\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|no)\\b|n't\\b", Pattern.CASE_INSENSITIVE);

    private OnlyGrammar() {}

    private static final Pattern FIRST = Pattern.compile("^only\\b", Pattern.CASE_INSENSITIVE);
    /** {@code only once} says how often. */
    private static final Pattern OFTEN = Pattern.compile("\\bonly once\\b", Pattern.CASE_INSENSITIVE);

    static boolean limits(String sentence) {
        if (BUT_ONE.matcher(sentence).find()) {
            return true;
        }
        if (FIRST.matcher(sentence).find() && !NUMBER.matcher(sentence).find()) {
            return true;
        }
        return LIMITS.matcher(OFTEN.matcher(sentence).replaceAll("exactly once"))
                .find();
    }

    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher but = BUT.matcher(sentence);
        if (but.matches()) {
            return ofAllBut(but, step);
        }
        return DENIED.matcher(sentence).find()
                ? Optional.empty()
                : ofOne(sentence, step).or(() -> ofNames(sentence, step));
    }

    private static Optional<List<Intent>> ofAllBut(Matcher but, MaskedText step) {
        String noun = but.group("others");
        String said = but.group("one").replaceFirst("(?i) one$", "");
        boolean isOfNoun =
                said.matches("(?i).*\\b" + noun.replaceFirst("s$", "") + "\\b.*") || said.matches(".*[«⟦].*");
        String one = isOfNoun ? said : said + " " + noun.replaceFirst("s$", "");
        String state = "be " + but.group("state");
        boolean denied = but.group("neg") != null;
        return ExpectationGrammar.judge(new Clause(one, state, !denied, step))
                .flatMap(first -> ExpectationGrammar.judge(new Clause("all other " + noun, state, denied, step))
                        .map(others ->
                                Stream.concat(first.stream(), others.stream()).toList()));
    }

    private static Optional<List<Intent>> ofOne(String sentence, MaskedText step) {
        Matcher only = ONE.matcher(sentence);
        if (!only.matches()) {
            return Optional.empty();
        }
        String noun = only.group("noun").toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        String state = "be " + only.group("state");
        return ExpectationGrammar.judge(new Clause(only.group("one"), state, false, step))
                .flatMap(one -> ExpectationGrammar.judge(new Clause("all other " + noun + "s", state, true, step))
                        .map(others ->
                                Stream.concat(one.stream(), others.stream()).toList()));
    }

    private static Optional<List<Intent>> ofNames(String sentence, MaskedText step) {
        return CLAIMS.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .map(only -> List.of(new Expect(
                        Claim.ONLY,
                        place(only.group("place"), step),
                        null,
                        null,
                        Match.EXACT,
                        false,
                        step.literalsIn(only.group("many")))));
    }

    /** Where it is the only thing, if an attribute says exactly where that is. */
    private static @Nullable Phrase place(@Nullable String place, MaskedText step) {
        return place == null
                ? null
                : new PhraseParser(step)
                        .parse(place)
                        .filter(Phrase::isReferenced)
                        .orElse(null);
    }
}
