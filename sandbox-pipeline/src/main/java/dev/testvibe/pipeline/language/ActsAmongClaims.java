package dev.testvibe.pipeline.language;

import java.util.regex.Pattern;

/**
 * What somebody does though the keyword of the step announces an outcome: {@code Then I click the "Ok" button}, or
 * {@code And I enter "Ann" as the name} after a {@code Then}.
 */
public final class ActsAmongClaims {

    /** What only a user does to a page, and no page by itself. */
    private static final String ACTS =
            "(?:(?:double|right|left)[- ])?clicks?(?: on)?|press(?:es)?|taps?(?: on)?|hits?|enters?|"
                    + "types?|fills?(?: in| out)?|inputs?|selects?|choos(?:e|es)|picks?|ticks?|unticks?|checks?|unchecks?|hovers?(?: over)?|"
                    + "drags?|scrolls?|submits?|clears?|uploads?|searches for|search for|adds?|removes?|deletes?|closes?|dismiss(?:es)?|"
                    + "accepts?|confirms?|refresh(?:es)?|reloads?|sorts?|filters?|edits?|toggles?|expands?|collapses?|proceeds? to|continues? to";

    /** Of nobody else than myself these say what is done, and not where it led. */
    private static final String MY_WAYS =
            "log (?:in|out|off)|sign (?:in|out|off)|go (?:back )?to|navigate (?:back )?to|open|visit|return to";

    private static final String NOW = "(?:(?:then|also|now|again|next|finally) )?";

    private static final Pattern DONE = Pattern.compile(
            "^" + Subjects.PERSON + " " + NOW + "(?:" + ACTS + ") (?!that |if |whether |for )\\S.*"
                    + "|^" + NOW + "(?:" + ACTS + ") (?=(?:on |in |the |an? |my |all |«)).*"
                    + "|^(?:" + Subjects.PERSON + " )?" + NOW
                    + "(?:takes?|captures?) (?:(?:an?|the) )?screen ?-?shots?(?: of .*)?"
                    + "|^(?:I|we) " + NOW + "(?:" + MY_WAYS + ")(?: .*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What says how things are, or should be, outside of quotes. */
    private static final Pattern CLAIMED = Pattern.compile(
            "\\b(?:should|must|shall|will|can(?:not)?|could|may|sees?|saw|views?|verif\\w+|validates?|asserts?|expect\\w*|ensures?|confirms? that|"
                    + "is|are|was|were|be|been|has|have|appears?|displays?|displayed|shows?|shown|visible|successful(?:ly)?|"
                    + "remains?|stays?|contains?|equals?|match(?:es)?|exists?|works?|fails?|becomes?|disappears?|"
                    + "no longer|not|nothing|gets?|receives?)\\b",
            Pattern.CASE_INSENSITIVE);

    private ActsAmongClaims() {}

    /** Whether a step is an act by its words alone, and claims nothing beside it. */
    public static boolean isOne(String step) {
        String said = MaskedText.of(step).text();
        return DONE.matcher(said).matches() && !CLAIMED.matcher(said).find();
    }
}
