package dev.testvibe.pipeline.language.words;

import java.util.regex.Pattern;

/**
 * What somebody does though the keyword of the step announces an outcome: {@code Then I click the "Ok" button}, or
 * {@code And I enter "Ann" as the name} after a {@code Then}.
 */
public final class ActsAmongClaims {

    /** What is told of such a step in a scenario that claims nothing at all. */
    public static final String ADVICE = "it says what is done, and nothing in the scenario says what should be so then";

    private static final String NOW = "(?:(?:then|also|now|again|next|finally) )?";

    /** What only a user does to a page, and no page by itself. */
    private static final String ACTS = "(?:(?:double|right|left)[- ])?clicks?(?: on)?|press(?:es)?|taps?(?: on)?|"
            + "fills?(?: in| out)?|inputs?|selects?|choos(?:e|es)|picks?|hovers?(?: over)?|drags?|scrolls?|submits?|clears?|"
            + "uploads?|search(?:es)? for|adds?|removes?|deletes?|closes?|dismiss(?:es)?|accepts?|confirms?|refresh(?:es)?|"
            + "reloads?|sorts?|filters?|edits?|toggles?|expands?|collapses?|"
            + "(?:enters?|types?)(?= .*(?:«| in(?:to)? the ))|"
            + "(?:un)?(?:check|tick)s?(?= (?:the )?«| .*\\b(?:check ?box|box|radio|option)\\b)";

    /** Of nobody else than myself these say what is done, and not where it led; and only beside what is claimed. */
    private static final String MY_WAYS =
            "log (?:in|out|off)|sign (?:in|out|off)|(?:go|navigate|return) (?:back )?to|open|visit";

    private static final Pattern DONE = Pattern.compile(
            "^" + Subjects.PERSON + " " + NOW + "(?:" + ACTS + ") (?!that |if |whether |for )\\S.*"
                    + "|^" + NOW + "(?:" + ACTS + ") (?=(?:on |in |the |an? |my |all |«)).*"
                    + "|^(?:" + Subjects.PERSON + " )?" + NOW
                    + "(?:takes?|captures?) (?:(?:an?|the) )?screen ?-?shots?(?: of .*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern GOES = Pattern.compile(
            "^(?:I|we) " + NOW + "(?:" + MY_WAYS + ")(?: .*)?" + "|^" + Subjects.PERSON + " " + NOW
                    + "(?:proceed|continue)s? (?:to|with) .*",
            Pattern.CASE_INSENSITIVE);

    /** What says how things are, or should be, outside of quotes. */
    private static final Pattern CLAIMED = Pattern.compile(
            "\\b(?:should|must|shall|will|can(?:not)?|could|may|sees?|saw|views?|verif\\w+|validates?|asserts?|expect\\w*|ensures?|"
                    + "is|are|was|were|be|been|has|have|appears?|displays?|displayed|shows?|shown|visible|successful(?:ly)?|"
                    + "remains?|stays?|contains?|equals?|match(?:es)?|exists?|works?|fails?|becomes?|disappears?|"
                    + "no longer|not|no|nothing|without|in vain|gets?|receives?|finds?|leads?|pops?|comes?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LED_SOMEWHERE = Pattern.compile(
            "\\band (?:" + Subjects.PERSON
                    + " )?(?:lands?|arrives?|reach(?:es)?|goes|go|navigates?|moves?|returns?|ends? up|comes?)\\b",
            Pattern.CASE_INSENSITIVE);

    private ActsAmongClaims() {}

    /**
     * Whether a step is an act by its words alone, and claims nothing beside it.
     *
     * @param isContinued whether it only goes on with what a step before it announced, by {@code And}
     */
    public static boolean isOne(String step, boolean isContinued) {
        String said = MaskedText.of(step).text();
        boolean isDone =
                DONE.matcher(said).matches() && !LED_SOMEWHERE.matcher(said).find()
                        || isContinued && GOES.matcher(said).matches();
        return isDone && !CLAIMED.matcher(said).find();
    }
}
