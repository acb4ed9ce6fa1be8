package dev.testvibe.pipeline.language.wording;

import java.util.List;

import dev.testvibe.pipeline.language.words.Subjects;

/**
 * How an act of a person turned out, as testers say it: {@code the user is able to login successfully}, {@code login fails
 * with message "Wrong password"}, {@code the user is registered}, {@code the user gets error "Too short"}.
 */
final class GoneWell {

    /** Whoever is at the page now, and nobody else. */
    private static final String PERSON = "^(?:I|we|he|she|they|(?:the )?(?:user|visitor|customer|member)) ";

    private static final String MODAL = "(?:(?:should|must|will|can|shall|could) )?(?:now )?";
    private static final String LOG_IN = "(?:log|sign)(?:s|ged|ed)?[ -]?(?:in|on)";
    private static final String LOG_OUT = "(?:log|sign)(?:s|ged|ed)?[ -]?(?:out|off)";
    private static final String INTO =
            "(?: (?:to|into|from|of|in) (?:the |my |his |her |their )?(?:(?:web|same|own|user) )?(?:system|application|app|site|website|web ?site|account|portal|page|shop|store|platform))?";
    private static final String ABLE = "(?:(?:is|am|are|should be|must be|will be) able to |should |can |could |will )";
    private static final String NOT_ABLE =
            "(?:(?:is|am|are|should be|must be|will be) (?:unable|not able) to |(?:should|must|will) not be able to |cannot |can not |could not |(?:should|must|will) not )";
    private static final String MESSAGE =
            "(?:the |an? )?(?:following )?((?:error|warning|validation|success|confirmation|info|information|failure|alert) )?(?:message|error|warning|notification|alert|toast|text|notice)";
    private static final String SAYING =
            "(?: (?:saying|stating|that says|which says|reading|as|of|like|with text))?:? ";
    private static final String FAILS = "(?:fails|failed|(?:should|must|will) fail|(?:is|was|should be) unsuccessful)";
    private static final String REFUSED =
            "(?:(?:is|was|should be|must be|will be|gets|has been) (?:refused|rejected|denied|declined|blocked|prevented|unsuccessful)|fails|failed|(?:should|must|will) fail)";
    private static final String NO_LOGIN =
            "(?:the )?(?:user )?(?:" + LOG_IN + "|authentication)(?: (?:attempt|process))?";

    /** In the order in which they apply. */
    static final List<Rewording> ALL = List.of(
            Rewording.of(
                    "^(?!(?:the |this )?(?:web ?)?page (?:should|is|must|has|will|loads?|opens?)\\b)(.*\\b(?:page|screen|site|website|app|application|dashboard|logged in|logged out|signed in|signed out|loads?|loaded|opened|displayed|shown|redirected|navigated|deleted|removed)) successfully$",
                    "$1"),
            Rewording.of(
                    "\\bsuccessfully (?=(?:logged|signed) (?:in|on|out|off)\\b|redirected |navigated |taken )", ""),
            Rewording.of("\\b(should|must|will)( not)? (?:display|show)$", "$1$2 be displayed"),
            Rewording.of(
                    "\\b((?:error|exception|warning|alert|message|notification|toast|dialog|prompt|pop-?up)s?(?: «\\d+»)? (?:(?:should|must|will) )?(?:not )?(?:be|is|are)) (?:thrown|raised|prompted|popped up|triggered|printed)$",
                    "$1 displayed"),
            Rewording.of(
                    "^((?:the |an? )?(?:pop-?up|dialog|dialogue|modal|alert)(?: message| window| box)?) with («\\d+») (?=(?:is|should|must|appears|pops|shows|opens))",
                    "$1 with text $2 "),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:(?:should|must|will|can) )?(?:sees?) (?:the )?((?:page |product |article |welcome |error |success )?(?:title|heading|header|name|message|label|status|text)) as («\\d+»)$",
                    "the $1 should be $2"),
            Rewording.of(
                    "\\b(able to|can) (?:view|read|find|look at) (?=(?:the |my |all |his |her |their |an? |«|[a-z]))",
                    "$1 see "),
            Rewording.of("\\b(?:gets?|got) (?=(?:redirected|navigated|taken|logged|sent|forwarded|directed) )", "is "),
            Rewording.of(PERSON + ABLE + LOG_IN + INTO + "(?: successfully)?$", "the user should be logged in"),
            Rewording.of(PERSON + ABLE + "successfully " + LOG_IN + INTO + "$", "the user should be logged in"),
            Rewording.of(
                    PERSON + "(?:successfully )?" + LOG_IN + INTO + " successfully$", "the user should be logged in"),
            Rewording.of(PERSON + "successfully " + LOG_IN + INTO + "$", "the user should be logged in"),
            Rewording.of(PERSON + ABLE + LOG_OUT + INTO + " successfully$", "the user should be logged out"),
            Rewording.of(PERSON + LOG_OUT + INTO + " successfully$", "the user should be logged out"),
            Rewording.of(
                    PERSON + NOT_ABLE + "(?:successfully )?" + LOG_IN + INTO + "(?: successfully)?$",
                    "the user should not be logged in"),
            Rewording.of(
                    PERSON + MODAL
                            + "(?:be|is|am|are|was|gets?|has been|have been) (?:successfully )?registered(?: successfully)?$",
                    "the registration should be successful"),
            Rewording.of(
                    PERSON + ABLE + "(?:successfully )?(?:register|sign up)(?: successfully)?$|" + PERSON
                            + "(?:registers|register|registered) successfully$",
                    "the registration should be successful"),
            Rewording.of(
                    "^" + NO_LOGIN + " " + REFUSED + " (?:with|showing|and shows|saying) " + MESSAGE + SAYING
                            + "(?=«\\d+»$)",
                    "the user should not be logged in and the user should be told "),
            Rewording.of(
                    "^(?!.*\\b(?:no|never|not|nothing|none|neither|longer|only|every)\\b)(?:the |my )?(?:[a-z]+ ){0,2}[a-z]+ "
                            + FAILS + " (?:with|showing|and shows) " + MESSAGE + SAYING + "(?=«\\d+»$)",
                    "the user should be told "),
            Rewording.of(
                    "^(?:" + Subjects.PERSON
                            + "|(?:the )?(?:system|application|app|site|website|web ?site)) " + MODAL
                            + "(?:gets?|got|receives?|received|encounters?|faces?|shows?|displays?|throws?|gives?|returns?|(?:is|be) (?:shown|given|presented with)) "
                            + MESSAGE + SAYING + "(?=«\\d+»$)",
                    "the user should see the $1message "),
            Rewording.of(
                    "\\b(?:from |by )?(low(?:est)?|cheap(?:est)?|high(?:est)?|small(?:est)?|large(?:st)?) to (high(?:est)?|low(?:est)?|cheap(?:est)?|large(?:st)?|small(?:est)?|expensive) (price|value|rating|amount|cost|number|score|age|salary|size)s?$",
                    "by $3 from $1 to $2"),
            Rewording.of(
                    "^((?:the |my )?(?!web\\b)[a-z]+(?: [a-z]+){0,2} (?:page|screen)) (?:(?:should|must|will) )?(?:loads?|opens?)$",
                    "$1 should be displayed"),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:(?:should|must|will) )?(?:sees?|finds?|gets?) (?:the )?(?:product |item |article |book )?(«\\d+») (?:with|having|for|at) (?:an? |the |its )?(price|total|balance) (?:of |as )?(-?\\p{Sc}? ?\\d+(?:[.,]\\d+)*|«\\d+»)$",
                    "the $2 of $1 should be $3"),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:(?:should|must|will) )?(?:sees?|finds?|gets?) (?:the |all |all the )?(?!page\\b)([a-z]+s) (?:which are |that are )?tagged (?:with|as|by) («\\d+»)$",
                    "all the $1 should have the tag $2"));

    private GoneWell() {}
}
