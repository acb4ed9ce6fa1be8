package dev.testvibe.pipeline.language;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Claims in the English of people who learnt it late: {@code the error is appeared}, {@code should to be show}. Only
 * what nobody could take for anything else is put right.
 */
final class LearnersEnglish {

    private static final String MODAL = "(?:should|must|shall|will|would|can|may)";
    private static final String BE = "(?:is|are|was|were)";
    private static final String NOT = "(?: (not))?";

    /** What happens by itself, so that nothing is done to it. */
    private static final String BY_ITSELF = "appear|disappear|remain|stay|exist|vanish|happen|occur";
    /** What a thing does to what stands behind the verb. */
    private static final String OF_AN_OBJECT = "contain|include|say|see|show|display|list|have";

    private static final String ONE_OF_THEM =
            "(?=(?: (?:a|an|the|all|only|exactly|text|no|my|his|her|their) | «| \\d))";

    private static final Map<String, String> DONE = Map.ofEntries(
            Map.entry("show", "shown"),
            Map.entry("hide", "hidden"),
            Map.entry("choose", "chosen"),
            Map.entry("find", "found"),
            Map.entry("send", "sent"),
            Map.entry("login", "logged in"),
            Map.entry("logout", "logged out"));
    private static final String REGULAR =
            "display|add|delete|remove|disable|enable|select|list|create|update|save|accept|refuse|reject|redirect|"
                    + "mark|highlight|load|visit|register|change|sort|filter|validate|refresh";
    private static final String DOABLE = String.join("|", DONE.keySet()) + "|" + REGULAR;
    private static final String STATES =
            "displayed|shown|visible|hidden|disabled|enabled|selected|checked|present|added|removed|deleted|redirected|"
                    + "opened|found|listed|highlighted|marked|saved|updated|cleared";

    private static final Pattern TO = Pattern.compile("\\b(" + MODAL + "(?: not)?) to (?=[a-z])");
    private static final Pattern MODAL_BE_ITSELF = Pattern.compile(
            "\\b(" + MODAL + "(?: not)?) be (" + BY_ITSELF + ")(?:e?d)?\\b(?!-)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BE_ITSELF =
            Pattern.compile("\\b" + BE + NOT + " (" + BY_ITSELF + ")(?:e?d|s)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODAL_BE_OBJECT = Pattern.compile(
            "\\b(" + MODAL + "(?: not)?) be (" + OF_AN_OBJECT + ")\\b" + ONE_OF_THEM, Pattern.CASE_INSENSITIVE);
    private static final Pattern BE_OBJECT =
            Pattern.compile("\\b" + BE + NOT + " (" + OF_AN_OBJECT + ")\\b" + ONE_OF_THEM, Pattern.CASE_INSENSITIVE);
    private static final Pattern BE_DONE =
            Pattern.compile("\\b(" + BE + "|be)" + NOT + " (" + DOABLE + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODAL_STATE = Pattern.compile(
            "\\b(" + MODAL + "(?: not)?) (?=(?:" + STATES + ")(?: (?:in|on|at|to|from|under|with|as)\\b|$))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MODAL_FINITE = Pattern.compile(
            "\\b(" + MODAL + "(?: not)?) (shows|displays|contains|sees|has|says|appears|is|are)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOES_STATE = Pattern.compile(
            "\\b(?:do|does|did)(?: not|n't) (?=(?:" + STATES + ")(?: (?:in|on|at|to|from|under)\\b|$))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_NOT = Pattern.compile(
            "(?<!\\b(?:is|are|was|were|am|be|been|should|must|shall|will|would|can|may|do|does|did|has|have|had)) not (?=(?:"
                    + STATES + ")(?: (?:in|on|at|under)\\b|$))",
            Pattern.CASE_INSENSITIVE);

    private LearnersEnglish() {}

    /** A claim with masked literals, as its author meant it. */
    static String putRight(String claim) {
        String right = TO.matcher(claim).replaceAll("$1 ");
        right = MODAL_BE_ITSELF.matcher(right).replaceAll("$1 $2");
        right = BE_ITSELF.matcher(right).replaceAll(LearnersEnglish::finite);
        right = MODAL_BE_OBJECT.matcher(right).replaceAll("$1 $2");
        right = BE_OBJECT.matcher(right).replaceAll(LearnersEnglish::finite);
        right = MODAL_FINITE.matcher(right).replaceAll(match -> match.group(1) + " " + infinitive(match.group(2)));
        right = BE_DONE.matcher(right)
                .replaceAll(match -> match.group(1) + (match.group(2) == null ? " " : " not ") + done(match.group(3)));
        right = MODAL_STATE.matcher(right).replaceAll("$1 be ");
        right = DOES_STATE.matcher(right).replaceAll("is not ");
        return ONLY_NOT.matcher(right).replaceAll(" is not ");
    }

    /** {@code is not appear} does not. */
    private static String finite(MatchResult found) {
        String verb = found.group(2).toLowerCase(Locale.ROOT);
        if (found.group(1) != null) {
            return "does not " + verb;
        }
        return verb.equals("have") ? "has" : verb + (verb.endsWith("sh") ? "es" : "s");
    }

    private static String infinitive(String verb) {
        return switch (verb.toLowerCase(Locale.ROOT)) {
            case "is", "are" -> "be";
            case "has" -> "have";
            default -> verb.substring(0, verb.length() - 1);
        };
    }

    private static String done(String verb) {
        String lower = verb.toLowerCase(Locale.ROOT);
        return DONE.getOrDefault(lower, lower.endsWith("e") ? lower + "d" : lower + "ed");
    }
}
