package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.regex.Pattern;

/** Little words that change nothing of what a sentence says, and short forms of those that do. */
final class Fillers {

    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|no|none|never|cannot|nothing|neither)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    /** {@code I don't see it any more}: it is denied of now, as any sentence is. */
    private static final Pattern ANY_MORE =
            Pattern.compile(",? (?:any ?more|any longer|anywhere|at all)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern TOO = Pattern.compile("(?:,? (?:too|as well)|, (?:also|again|still))$");

    /** {@code the first product in the list}: where else it could be the first nobody would say so. */
    private static final Pattern FIRST_IN_THE_LIST = Pattern.compile(
            "^((?:the )?(?:first|last|second|third|fourth|fifth|\\d+(?:st|nd|rd|th)) (?!row|item|entry|element|line)[a-z]+) (?:in|of|on) (?:the )?list(?= (?:is|must|should|shows|has|costs|says|reads|will)\\b)",
            Pattern.CASE_INSENSITIVE);

    private record Short(Pattern form, String full) {

        static Short of(String form, String full) {
            return new Short(Pattern.compile(form, Pattern.CASE_INSENSITIVE), full);
        }
    }

    private static final List<Short> SHORT = List.of(
            Short.of("\\bcan't\\b|\\bcan not\\b", "cannot"),
            Short.of("\\bwon't\\b", "will not"),
            Short.of("\\bI'm\\b", "I am"),
            Short.of("\\bI've\\b", "I have"),
            Short.of("\\b(we|you|they)'re\\b", "$1 are"),
            Short.of(
                    "\\b(he|she)'s\\b(?= (?:told|on|in|at|not|now|logged|redirected|back|still|asked|shown)\\b)",
                    "$1 is"),
            Short.of("\\bthere's\\b", "there is"),
            Short.of("\\bit's\\b(?= (?:not|now|still|gone|empty|no longer|listed|shown|there)\\b)", "it is"));

    private Fillers() {}

    /** @param sentence whose literals are masked */
    static String without(String sentence) {
        String plain = FIRST_IN_THE_LIST
                .matcher(TOO.matcher(sentence).replaceFirst(""))
                .replaceFirst("$1");
        for (Short one : SHORT) {
            plain = one.form().matcher(plain).replaceAll(one.full());
        }
        return NEGATION.matcher(plain).find() ? ANY_MORE.matcher(plain).replaceFirst("") : plain;
    }
}
