package dev.testvibe.pipeline.language;

import java.util.List;
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

    /** One thing by its noun, with what tells it from its like. */
    private static final String THE_ONE =
            "(?:the )?(?:(?:[a-z]+ ){0,2}?(?<noun>[a-z]+)(?: «\\d+»)?|«\\d+» (?<noun2>[a-z]+))(?: " + References.TOKEN
                    + ")*";

    private static final String CLASS = "(?:css )?(?:class (?:of )?«(?<class>\\d+)»|«(?<class2>\\d+)» (?:css )?class)";
    private static final String WITH_CLASS =
            "(?:(?:with|that has|which has|having) (?:the |an? )?«(?<class2>\\d+)» (?:css )?class|⟦CSS_CLASS:(?<class>\\d+)⟧)";

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
            "\\bonly (?!(?:\\d+|once|one|two|three|four|five|six|seven|eight|nine|ten)\\b).*«|^only\\b.*«"
                    // of one thing that others are like
                    + "|^only (?:the |this |that )(?:[a-z]+ ){1,2}?[a-z]*[a-rt-z](?: " + References.TOKEN
                    + ")* (?:should|must|is|has|was)\\b",
            Pattern.CASE_INSENSITIVE);

    /** {@code only the circle ⟦0⟧ has the class "active"}: it has, and no other circle does. */
    private static final List<Pattern> OF_A_CLASS = Stream.of(
                    "only (?<subject>" + THE_ONE + ") " + MODAL
                            + "(?:has|have|gets?|bears?|carr(?:y|ies)) (?:the |an? )?" + CLASS,
                    "(?<subject>" + THE_ONE + ") (?:is|should be|must be) the only (?:one|[a-z]+) " + WITH_CLASS,
                    "no other (?:[a-z]+ )?than (?<subject>" + THE_ONE + ") " + MODAL + "(?:has|have) (?:the |an? )?"
                            + CLASS,
                    "(?:the |an? )?" + CLASS
                            + " (?:should be|must be|is) (?:set |applied |present )?only (?:on|to) (?<subject>"
                            + THE_ONE + ")")
            .map(pattern -> Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|no)\\b|n't\\b", Pattern.CASE_INSENSITIVE);

    private OnlyGrammar() {}

    static boolean limits(String sentence) {
        return LIMITS.matcher(sentence).find();
    }

    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        return DENIED.matcher(sentence).find()
                ? Optional.empty()
                : CLAIMS.stream()
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

    /** That something has a class, and nothing else of its noun. */
    static Optional<List<Intent>> ofAClass(String sentence, MaskedText step) {
        return OF_A_CLASS.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(only -> {
                    String noun = only.group("noun") == null ? only.group("noun2") : only.group("noun");
                    String said = only.group("class") == null ? only.group("class2") : only.group("class");
                    PhraseParser phrases = new PhraseParser(step);
                    Optional<Phrase> others = phrases.parse("all " + noun + "s ⟦CSS_CLASS:" + said + "⟧");
                    return phrases.parse(only.group("subject"))
                            .flatMap(subject -> others.map(all -> List.of(
                                    new Expect(
                                            Claim.CSS_CLASS,
                                            subject,
                                            step.literals().get(Integer.parseInt(said)),
                                            null,
                                            Match.EXACT,
                                            false),
                                    new Expect(Claim.COUNT, all, "1", null, Match.EXACT, false))));
                });
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
