package dev.testvibe.pipeline.language.phrase;

import java.util.regex.Pattern;

/** Says in fewer words which element a noun phrase means: {@code the label of the "Save" button} is the button. */
final class PlainPhrases {

    private static final Pattern PAGE = Pattern.compile(
            " (?:on|in|at|of) the (?:web ?page|page|screen|website|site|browser|ui|interface)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_OF =
            Pattern.compile("^(?:the |an? )list of (?:all )?(?:the )?(?=[a-z]+s\\b)", Pattern.CASE_INSENSITIVE);

    private static final String CONTROL =
            "(?:(?:the|its|this|that) )?(?:[a-z«»\\d-]+ ){0,3}(?:button|btn|link|tab|badge|tooltip|toast|heading)";
    /** {@code the button text} and {@code the label of the button}: what the button shows. */
    private static final Pattern TEXT_ON = Pattern.compile(
            "^(?<control>" + CONTROL + ")(?:'s)? (?:text|label|caption|wording)(?<reference>(?: " + References.TOKEN
                    + ")*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TEXT_OF = Pattern.compile(
            "^(?:the )?(?:text|label|caption|wording) (?:of|on|in|inside) (?<control>" + CONTROL + "(?: "
                    + References.TOKEN + ")*)$",
            Pattern.CASE_INSENSITIVE);
    /** {@code the text content of the element with id "a"}: what an attribute tells is what has the text. */
    private static final Pattern CONTENT_OF = Pattern.compile(
            "^(?:the )?(?:(?:current|displayed|visible|inner|new) )?(?:text|text content|innertext|content|value|number|message) (?:of|in|inside|shown in|displayed in) (?<control>(?:the |an? )?[^«⟦]+(?: "
                    + References.TOKEN + ")+)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the final state of each key}: of what it is the state, that is claimed. */
    private static final Pattern STATE_OF = Pattern.compile(
            "^(?:the )?(?:final|resulting|visual) state of (?<thing>(?:the|an?|each|every|all) .+)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the total to pay}: its label says so in some such words. */
    private static final Pattern TO_PAY = Pattern.compile(
            "^(?<sum>(?:the |my )?(?:[a-z]+ )?(?:total|amount|sum|price)) to (?<verb>pay)$", Pattern.CASE_INSENSITIVE);

    private PlainPhrases() {}

    /** What shows a text, has a state or is to be paid. */
    static String of(String said) {
        String thing = TO_PAY.matcher(STATE_OF.matcher(said.strip()).replaceFirst("${thing}"))
                .replaceFirst("${sum} ${verb}");
        String whole = CONTENT_OF.matcher(thing).replaceFirst("${control}");
        return TEXT_ON.matcher(TEXT_OF.matcher(whole).replaceFirst("${control}"))
                .replaceFirst("${control}${reference}");
    }

    /** What is listed on the page is on the page. */
    static String ofThePage(String phrase) {
        return LIST_OF.matcher(PAGE.matcher(phrase).replaceAll("")).replaceFirst("all ");
    }
}
