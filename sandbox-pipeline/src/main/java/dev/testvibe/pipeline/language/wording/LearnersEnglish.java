package dev.testvibe.pipeline.language.wording;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * English as people write it who learn it, put right: {@code the error is appear}, {@code user did login like "ann"}.
 * Only what nobody can mean otherwise is changed, and no quoted text.
 */
public final class LearnersEnglish {

    private static final String BE =
            "\\b(?<be>is|are|was|were)(?<not> not|n't)?(?<adverb> (?:also|still|now|then|again|always))?";
    private static final String MAY = "\\b(?<may>should|must|shall|will|can|could|would|does|do|did)(?<not> not|n't)?";
    /** Whatever somebody does to something. */
    private static final String DONE =
            "accept|refuse|reject|display|show|add|remove|delete|create|update|select|choose|find|load|change|filter|refresh|disable|enable|redirect|navigate|forward|hide|highlight"
                    + "|require|validate|register|increase|decrease|send|replace|move|confirm|approve|apply|mark|sort|save|submit|login|log in|logout|log out";

    private static final String HAPPENS = "appear|disappear|exist|stay|remain|vanish|happen|occur|become";
    private static final String TELLS = "say|show|display|contain|include|have";
    private static final String THE = "(?= (?:«|\\d|the |an? |my |his |her |their |its |only |exactly |all |no ))";
    /** Behind a verb without an object. */
    private static final String REST =
            "(?=$|[,:]| (?:in|into|on|onto|at|from|to|with|as|by|for|after|when|if|and|but|again|successfully|automatically|correctly)\\b)";

    private static final Pattern IS_HAPPEN =
            Pattern.compile(BE + "(?<adverb2> to)? (?<verb>" + HAPPENS + ")(?:s|ed|d)?\\b");
    private static final Pattern IS_TELL = Pattern.compile(BE + " (?<verb>" + TELLS + ")s?\\b" + THE);
    private static final Pattern IS_DO = Pattern.compile(
            "\\b(?<be>is|are|was|were|be|been|being|gets|get)(?<not> not|n't)?(?<adverb> (?:also|still|now|then|already|successfully|automatically))?"
                    + " (?<verb>" + DONE + ")" + REST);
    private static final Pattern SHOULD_BE_HAPPEN = Pattern.compile(MAY + " be (?<verb>" + HAPPENS + ")(?:s|ed|d)?\\b");
    private static final Pattern SHOULD_HAPPENS = Pattern.compile(
            MAY + " (?<verb>" + HAPPENS + "|say|show|display|contain|include|see|read|redirect|open)s\\b");
    private static final Pattern SHOULD_TO = Pattern.compile(MAY + " to (?=[a-z])");
    private static final Pattern SHOULD_HAS = Pattern.compile(MAY + " has\\b");
    private static final Pattern HAS_DO = Pattern.compile(
            "\\b(?<have>has|have|had)(?<adverb> (?:already|just))? (?<verb>open|click|enter|select|add|create|navigate|press|fill|visit|type|remove|delete|complete|launch|log in|login)"
                    + "(?= (?:«|the |an? |my |his |her |their |on |to |in |into |with |as ))");

    private record Correction(Pattern wrong, String right) {

        static Correction of(String wrong, String right) {
            return new Correction(Pattern.compile(wrong, Pattern.CASE_INSENSITIVE), right);
        }
    }

    private static final List<Correction> CORRECTIONS = List.of(
            Correction.of(
                    "^(first|last|second|third|fourth) (?!name\\b)(?=[a-z]+ (?:in|is|must|should|has|shows|will|costs)\\b)",
                    "the $1 "),
            Correction.of(
                    "^(" + Subjects.PERSON
                            + ") (?:did|does|do) (?=(?:click|open|enter|select|log|login|add|press|fill|type|create|choose|go|navigate|see|submit|remove|delete|complete|check|mark)\\b)",
                    "$1 "),
            Correction.of(
                    "\\b(add|adds|added|put|puts) (to|into|in) ((?:the |my |his |her |their )?(?:shopping )?(?:"
                            + Nouns.COLLECTION + "|list)) (?=the |«|an? |following |these )(.+)$",
                    "$1 $4 $2 $3"),
            Correction.of(
                    "(?<!-)\\b(in|on|to|from|into) (list|table|menu|header|footer|sidebar)(?=$|,| (?:is|are|must|should|with|has|and|then|there)\\b)",
                    "$1 the $2"),
            Correction.of(
                    "\\b(log(?:s|ged)? ?in|sign(?:s|ed)? in|logins|logined)(?<to> (?:to|into) the [a-z]+)? like (?=«|an? |the )",
                    "$1${to} as "),
            Correction.of(
                    "(?<!\\b(?:click|clicks|clicked|press|presses|pressed|tap|taps|tapped|hit|hits|the)(?: on)? )\\b(sign|log)(s|ed|ged)?[ -]on(?= (?:with|as|using|to)\\b|$)",
                    "$1$2 in"),
            Correction.of("\\b(click|press|tap)(s|ed|es|ped)? (?:to|in|at) (?=the |«|an? |my )", "$1$2 on "),
            Correction.of(
                    "\\bin (the (?:[\\w/-]+ ){0,3}?(?:page|screen))(?=$|,| «| (?:is|are|should|must|and|then|there)\\b)",
                    "on $1"),
            Correction.of(
                    " (is|are|should be|must be)(?<not> not)? the (selected|active|current|highlighted|checked|chosen) one$",
                    " $1${not} $3"),
            Correction.of("\\b(in|with) (?:such|next|the next|this next) (order|sequence)\\b", "$1 this $2"));

    private static final String STATES =
            "displayed|shown|visible|hidden|disabled|enabled|selected|checked|present|added|removed|deleted|redirected|"
                    + "opened|found|listed|highlighted|marked|saved|updated|cleared";
    private static final String OF_A_STATE = "(?=(?:" + STATES + ")(?: (?:in|on|at|to|from|under|with|as)\\b|$))";
    private static final Pattern SHOULD_STATE = Pattern.compile(MAY + " " + OF_A_STATE);
    private static final Pattern DOES_STATE = Pattern.compile("\\b(?:do|does|did)(?: not|n't) " + OF_A_STATE);
    private static final Pattern ONLY_NOT = Pattern.compile(
            "(?<!\\b(?:is|are|was|were|am|be|been|should|must|shall|will|would|can|may|do|does|did|has|have|had)) not "
                    + OF_A_STATE);

    private LearnersEnglish() {}

    /** @param sentence whose literals are masked */
    static String corrected(String sentence, boolean isExpected) {
        String right = SHOULD_TO.matcher(sentence).replaceAll("${may}${not} ");
        right = SHOULD_HAS.matcher(right).replaceAll("${may}${not} have");
        right = SHOULD_BE_HAPPEN.matcher(right).replaceAll("${may}${not} ${verb}");
        right = SHOULD_HAPPENS.matcher(right).replaceAll("${may}${not} ${verb}");
        right = replaced(IS_HAPPEN, right, LearnersEnglish::finite);
        right = replaced(IS_TELL, right, LearnersEnglish::finite);
        right = replaced(
                IS_DO,
                right,
                is -> is.group("be") + kept(is, "not") + kept(is, "adverb") + " " + participle(is.group("verb")));
        right = replaced(
                HAS_DO, right, has -> has.group("have") + kept(has, "adverb") + " " + participle(has.group("verb")));
        for (Correction correction : CORRECTIONS) {
            right = correction.wrong().matcher(right).replaceAll(correction.right());
        }
        return isExpected ? claimed(right) : right;
    }

    private static String claimed(String sentence) {
        String right = DOES_STATE.matcher(sentence).replaceAll("is not ");
        right = SHOULD_STATE.matcher(right).replaceAll("${may}${not} be ");
        return ONLY_NOT.matcher(right).replaceAll(" is not ");
    }

    private static String replaced(Pattern wrong, String sentence, Function<Matcher, String> right) {
        Matcher found = wrong.matcher(sentence);
        return found.replaceAll(match -> Matcher.quoteReplacement(right.apply(found)));
    }

    /** What follows "next" or "such" and a colon is what follows the step. */
    public static String announced(String step) {
        return step.replaceFirst("(?i)\\b(?:the )?(?:next|such|this)(?= [a-z]+(?: [a-z]+){0,2} ?:$)", "the following");
    }

    private static String finite(Matcher found) {
        String verb = found.group("verb");
        boolean isOne = found.group("be").equals("is") || found.group("be").equals("was");
        String adverb = kept(found, "adverb");
        if (found.group("not") != null) {
            return (isOne ? "does" : "do") + " not" + adverb + " " + verb;
        }
        return (adverb + " " + (!isOne ? verb : verb.equals("have") ? "has" : verb + "s")).strip();
    }

    private static String participle(String verb) {
        return switch (verb) {
            case "show" -> "shown";
            case "hide" -> "hidden";
            case "send" -> "sent";
            case "submit" -> "submitted";
            case "choose" -> "chosen";
            case "find" -> "found";
            case "log in", "login" -> "logged in";
            case "log out", "logout" -> "logged out";
            default ->
                verb.endsWith("e")
                        ? verb + "d"
                        : verb.matches(".*[^aeiou]y") ? verb.replaceFirst("y$", "ied") : verb + "ed";
        };
    }

    private static String kept(Matcher found, String group) {
        return found.group(group) == null ? "" : found.group(group);
    }
}
