package dev.testvibe.pipeline.language;

import java.util.regex.Pattern;

/** Little words that change nothing of what a sentence says. */
final class Fillers {

    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|no|none|never|cannot|nothing|neither)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    /** {@code I don't see it any more}: it is denied of now, as any sentence is. */
    private static final Pattern ANY_MORE =
            Pattern.compile(",? (?:any ?more|any longer|any ?where|at all)$", Pattern.CASE_INSENSITIVE);

    /** What is seen again is seen. */
    private static final Pattern AGAIN = Pattern.compile(" (?:again|once again|once more)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern TOO = Pattern.compile("(?:,? (?:too|as well)|, (?:also|again|still))$");

    /** {@code the first product in the list}: where else it could be the first nobody would say so. */
    private static final Pattern FIRST_IN_THE_LIST = Pattern.compile(
            "^((?:the )?(?:first|last|second|third|fourth|fifth|\\d+(?:st|nd|rd|th)) (?!row|item|entry|element|line)[a-z]+) (?:in|of|on) (?:the )?list(?= (?:is|must|should|shows|has|costs|says|reads|will)\\b)",
            Pattern.CASE_INSENSITIVE);

    private Fillers() {}

    /** @param sentence whose literals are masked, in full words */
    static String without(String sentence, boolean isExpected) {
        String plain = FIRST_IN_THE_LIST
                .matcher(TOO.matcher(sentence).replaceFirst(""))
                .replaceFirst("$1");
        String now = NEGATION.matcher(plain).find() ? ANY_MORE.matcher(plain).replaceFirst("") : plain;
        return isExpected ? AGAIN.matcher(now).replaceFirst("") : now;
    }
}
