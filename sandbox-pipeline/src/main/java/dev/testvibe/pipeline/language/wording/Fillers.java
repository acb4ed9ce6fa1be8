package dev.testvibe.pipeline.language.wording;

import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.words.Numbers;

/** Little words that change nothing of what a sentence says. */
final class Fillers {

    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|no|none|never|cannot|nothing|neither)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    /** {@code I don't see it any more}: it is denied of now, as any sentence is. */
    private static final Pattern ANY_MORE =
            Pattern.compile(",? (?:any ?more|any longer|any ?where|at all)$", Pattern.CASE_INSENSITIVE);

    /** What is seen again is seen. */
    private static final Pattern AGAIN = Pattern.compile(
            " (?:again|once again|once more)(?=$| (?:after|within) (?:\\d|an? |" + Numbers.WORDS
                    + "))|\\bre-?(?=enabled\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What is expected of a moment is all so at once. */
    private static final Pattern AT_ONCE = Pattern.compile(
            "(?<= (?:displayed|shown|visible|listed|present|there|active|open)) (?:at the same time|simultaneously|together|at once)$|,? (?:in any order|in whatever order|in no particular order|regardless of (?:the|their) order)$",
            Pattern.CASE_INSENSITIVE);

    /** What comes by itself, or at once, comes. */
    private static final Pattern BY_ITSELF = Pattern.compile(
            "(?<= (?:displayed|shown|visible|hidden|updated|selected|played|started|stopped|appear|disappear|loaded|opened|closed)) (?:automatically|immediately|instantly|right away|at once|by itself)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TOO = Pattern.compile("(?:,? (?:too|as well)|, (?:also|again|still))$");

    /** {@code the first product in the list}: where else it could be the first nobody would say so. */
    private static final Pattern FIRST_IN_THE_LIST = Pattern.compile(
            "^((?:the )?(?:first|last|second|third|fourth|fifth|\\d+(?:st|nd|rd|th)) (?!row|item|entry|element|line)[a-z]+) (?:in|of|on) (?:the )?list(?= (?:is|must|should|shows|has|costs|says|reads|will)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Several things are done in the order in which they are named, whether the sentence says so or not. */
    private static final Pattern ONE_BY_ONE = Pattern.compile(
            "^(?<done>[^«]*\\b(?:click|tap|press|select|choose|enter|type|check|drag|pick|answer)(?:s|es|ed|ing)?\\b[^«⟦]*[«⟦].*?),? (?:in (?:this|that|the given|the following|exactly this) order|one by one|one after (?:another|the other)|in (?:sequence|turn|succession|order)|sequentially|successively|consecutively|respectively)$",
            Pattern.CASE_INSENSITIVE);

    /** What is opened again is opened. */
    private static final Pattern OPENS_AGAIN = Pattern.compile(
            "(?<=\\b(?:open|reopen|visit|close|expand)(?:s|es|ed|d)? )(?<what>(?:the |my )?[a-z]+(?: [a-z]+){0,2}?) (?:again|once more|one more time)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THEN_THE_NEXT = Pattern.compile("(?<=[»⟧]),? (?:and )?then (?=«)");

    private Fillers() {}

    /** @param sentence whose literals are masked, in full words */
    static String without(String sentence, boolean isExpected) {
        String plain = FIRST_IN_THE_LIST
                .matcher(TOO.matcher(sentence).replaceFirst(""))
                .replaceFirst("$1");
        String now = NEGATION.matcher(plain).find() ? ANY_MORE.matcher(plain).replaceFirst("") : plain;
        return isExpected
                ? AGAIN.matcher(BY_ITSELF
                                .matcher(AT_ONCE.matcher(now).replaceFirst(""))
                                .replaceFirst(""))
                        .replaceAll("")
                : THEN_THE_NEXT
                        .matcher(OPENS_AGAIN
                                .matcher(ONE_BY_ONE.matcher(now).replaceFirst("${done}"))
                                .replaceFirst("${what}"))
                        .replaceAll(", ");
    }
}
