package dev.testvibe.pipeline.language.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;

/** Puts a claim that begins with its place or its verb in the usual order: {@code in the cart are 2 items}. */
final class WordOrder {

    private static final String NEAR = "(?:next to|near(?: of| to)?|beside|close to)";
    private static final String PREPOSITION =
            "(?:in|on|at|under|underneath|below|beneath|above|inside|within|behind|among|" + NEAR + ")";
    private static final String PLACE =
            "(?:(?:the|an?|my|his|her|their|our|its|this|that) )?(?!(?:which|that|who|case)\\b)[^,]+?";
    private static final String PERSON_SEES = Subjects.PERSON
            + " (?:(?:should|must|can|will|could|should not|must not|do not|does not|don't|doesn't|can not|cannot|no longer|also|still|now) )*"
            + "(?:sees?|finds?|reads?|views?|notices?)";
    private static final String SHOWN = "(?:shown|displayed|visible|present|listed|found|available)";
    private static final String BE = "(?:is|are|was|were)";
    private static final String MODAL = "(?:should|must|shall|will|has to|have to)";
    private static final String THINGS =
            "(?<number>(?:exactly|only|just|at least|at most) (?=\\d|" + Numbers.WORDS + "))?";

    /** {@code in the header is the link "Help"}. */
    private static final Pattern PLACE_FIRST = Pattern.compile(
            "^(?<preposition>" + PREPOSITION + ") (?<place>" + PLACE + "),? (?:there )?(?:" + BE
                    + "|(?<modal>" + MODAL
                    + ")|(?:stays?|remains?|appears?|exists?|stands?)(?! not\\b))(?<not> not|n't)?(?: (?:be|stay|remain|appear|exist|stand|been))?(?: "
                    + SHOWN
                    + ")? (?<what>(?:(?:exactly|only|just|at least|at most) )?(?:the |an? |no |my |his |her |their |«|\\d|(?:"
                    + Numbers.WORDS + ") |[a-z]+(?: [a-z]+)? «).*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE_THEN_PERSON = Pattern.compile(
            "^(?<preposition>" + PREPOSITION + ") (?<place>" + PLACE + "),? (?<claim>" + PERSON_SEES + " .+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_THEN_CLAIM = Pattern.compile(
            "^(?<preposition>" + PREPOSITION + ") (?<place>" + PLACE + "), (?<claim>.+ (?:" + BE + "|" + MODAL
                    + " (?:not )?be)(?: not)? " + SHOWN + ")$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
            Pattern.compile(".+ (?:page|screen|view)|(?:page|screen|view) .+", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_OF_PAGE = Pattern.compile(
            "(?:the |this |that |same )*(?:page|screen|view)|.*\\b(?:top|bottom|side|end|middle|corner|head|foot|start|left|right|header|footer|part)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** {@code is shown the message "Saved"}, {@code appears a dialog}. */
    private static final Pattern VERB_FIRST = Pattern.compile("^(?:it |there )?(?<verb>appears?|(?:" + BE + "|" + MODAL
            + "(?: not)? be)(?: not)? (?:opened|loaded|" + SHOWN
            + ")|" + MODAL + "(?: not)? appear)"
            + " (?<what>(?!(?:to|that|as|not|and|with|by|for|correctly|again|now|like|" + PREPOSITION
            + ")\\b)(?:the |an? |«|\\p{Lu}|[a-z]+(?: [a-z]+)? «).*)$");

    /** {@code 2 items are shown in the cart}. */
    private static final Pattern NUMBER_SHOWN = Pattern.compile(
            "^" + THINGS + " ?(?<n>\\d+|" + Numbers.WORDS
                    + ") (?<what>[a-z]+(?: [a-z]+)?)(?<! (?:left|selected|remaining|found|total|available)) (?:"
                    + BE + "|" + MODAL + " be)(?<not> not)? " + SHOWN
                    + " (?<place>(?:in|on|under|inside|within) (?!the page$|the screen$|the list$|page$|order\\b|this order\\b|the following order\\b)(?:the |my |his |her |their )?(?:[a-z]+ ?|«\\d+» ?){1,4}(?:"
                    + References.TOKEN + ")?)$",
            Pattern.CASE_INSENSITIVE);

    private WordOrder() {}

    /** A claim with masked literals, in the order in which most people say it. */
    static String usual(String claim) {
        Matcher number = NUMBER_SHOWN.matcher(claim);
        if (number.matches() && number.group("not") == null) {
            String bound = number.group("number") == null ? "" : exactly(number.group("number")) + " ";
            return "there should be " + bound + number.group("n") + " " + number.group("what") + " "
                    + number.group("place");
        }
        Matcher person = PLACE_THEN_PERSON.matcher(claim);
        if (person.matches()) {
            return placed(person);
        }
        Matcher shown = PLACE_THEN_CLAIM.matcher(claim);
        if (shown.matches()) {
            return placed(shown);
        }
        Matcher first = PLACE_FIRST.matcher(claim);
        if (first.matches()) {
            return placeFirst(first);
        }
        Matcher verb = VERB_FIRST.matcher(claim);
        return verb.matches() ? verb.group("what") + " " + verb.group("verb") : claim;
    }

    /** On which page something is seen is a claim of its own. */
    private static String placed(Matcher said) {
        return isPage(said)
                ? "the user should be on " + said.group("place") + " and " + said.group("claim")
                : said.group("claim") + " " + preposition(said) + " " + said.group("place");
    }

    private static String placeFirst(Matcher first) {
        String what = first.group("what");
        String not = first.group("not") == null ? "" : "not ";
        String claim = isCounted(what) || what.toLowerCase(Locale.ROOT).startsWith("no ")
                ? "there should " + not + "be " + counted(what)
                : what + " should " + not + "be shown";
        return isPage(first)
                ? "the user should be on " + first.group("place") + " and " + claim
                : claim + " " + preposition(first) + " " + first.group("place");
    }

    private static boolean isPage(Matcher said) {
        return said.group("preposition").matches("(?i)on|at|in")
                && PAGE.matcher(said.group("place")).matches()
                && !PART_OF_PAGE.matcher(said.group("place")).matches();
    }

    private static boolean isCounted(String what) {
        return what.matches("(?i)(?:(?:exactly|only|just|at least|at most) )?(?:\\d+|" + Numbers.WORDS + ") .*");
    }

    private static String counted(String what) {
        Matcher bound = Pattern.compile("^(exactly|only|just) ", Pattern.CASE_INSENSITIVE)
                .matcher(what);
        return bound.replaceFirst("exactly ");
    }

    private static String exactly(String bound) {
        String lower = bound.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("at ") ? lower : "exactly";
    }

    private static String preposition(Matcher said) {
        String lower = said.group("preposition").toLowerCase(Locale.ROOT);
        return lower.matches(NEAR) ? "next to" : lower;
    }
}
