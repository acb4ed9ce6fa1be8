package dev.testvibe.pipeline.language.wording;

import java.util.List;

import dev.testvibe.pipeline.language.intent.TimeSpan;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Subjects;

/** Other ways to say what somebody expects, with the plain one for each. */
final class ExpectedRewordings {

    private static final String MESSAGE =
            "(?:(?:error|warning|success|info|information|confirmation|validation)(?: message| text)?|message|text|title|heading|header|alert|notification|label|warning)";
    /** What is shown, as opposed to where or how something is. */
    private static final String SHOWN_THING = "(?<what>(?:the |an? |one |new |following )*(?:(?:[\\p{L}-]+ )?«\\d+»|"
            + MESSAGE + "\\b|(?<=\\b(?:the|an|a|one) )\\S).*)";

    private static final String SHOWN =
            "(?:displayed|shown|visible|presented|seen|appeared|appearing|appear|written|present|showed|displaying|display)";

    /** {@code I see the goats "Lotte" and}: what each of them is. */
    private static final String SEVERAL_SEEN = "^(" + Subjects.PERSON
            + " (?:(?:should|must|will|can) )?(?:sees?|find|finds)) (?:the |both |both the )?"
            + "(?!(?:texts?|messages|errors|warnings|options|values|headings|titles|labels|buttons|links|fields|tabs|columns|rows|headers|checkboxes|images|icons)\\b)"
            + "([a-z]{3,}(?<!ie|ss|x|ch|sh))s («\\d+»)";

    /** What each of several has; they are said as one of which all is said. */
    private static final String HAVE_A_CONTROL =
            "(?= (?:have|should have|must have|show|should show) (?:an?|its own|the) (?:(?:disabled|enabled) )?«\\d+» (?:button|link)$)";

    private static final String BEGINS =
            "(?:(?:should|must|will) )?(?:now )?(?:start|begin|starts|begins|be headed|is headed)(?: now)? (?:with|by)";
    private static final String ENDS =
            "(?:(?:should|must|will) )?(?:now )?(?:end|finish|ends|finishes)(?: now)? (?:with|by)";
    private static final String SEES = Subjects.PERSON + " (?:(?:should|must|will|can) )?(?:now )?(?:sees?|finds?)";

    /** In the order in which they apply. */
    static final List<Rewording> ALL = List.of(
            Rewording.of(
                    "^(?:the |my )?(?:list|table) (?:of )?(?:(?:all|the|my) )*([a-z]+?)s " + BEGINS + " (?=«\\d+»$)",
                    "the first $1 should be "),
            Rewording.of(
                    "^(?:the |my )?(?!(?:the|my)\\b)([a-z]+) (?:list|table|grid|catalogue|catalog) " + BEGINS
                            + " (?=«\\d+»$)",
                    "the first $1 should be "),
            Rewording.of("^(?:the |my )?(?:list|table|grid) " + BEGINS + " («\\d+»)$", "$1 should be listed first"),
            Rewording.of(
                    "^(?:the |my )?(?:list|table) (?:of )?(?:(?:all|the|my) )*([a-z]+?)s " + ENDS + " (?=«\\d+»$)",
                    "the last $1 should be "),
            Rewording.of(
                    "^(?:the |my )?(?!(?:the|my)\\b)([a-z]+) (?:list|table|grid|catalogue|catalog) " + ENDS
                            + " (?=«\\d+»$)",
                    "the last $1 should be "),
            Rewording.of("^(?:the |my )?(?:list|table|grid) " + ENDS + " («\\d+»)$", "$1 should be listed last"),
            Rewording.of(
                    "^" + SEES
                            + " («\\d+») (?:(?:listed|shown|displayed|appear|appearing) )?(?:first|at the (?:very )?(?:top|beginning|start)(?: of the (?:list|table|page))?)(?: in the (?:list|table))?$",
                    "$1 should be listed first"),
            Rewording.of(
                    "^" + SEES
                            + " («\\d+») (?:(?:listed|shown|displayed|appear|appearing) )?(?:last|at the (?:very )?(?:bottom|end)(?: of the (?:list|table))?)(?: in the (?:list|table))?$",
                    "$1 should be listed last"),
            Rewording.of(
                    "^the (first|second|third|fourth|fifth|last) (?:row|line|record|entry) (?:(?:should|must|will) )?(?:show|display|list)s? (?!(?:texts?|values?|only|exactly|the|an?)\\b)([a-z]+) («\\d+»)$",
                    "the $2 in the $1 row should be $3"),
            Rewording.of("^(" + SEES + ") an? (?:list|grid|table|total) of (?=\\d+ [a-z]+s$)", "$1 "),
            Rewording.of(SEVERAL_SEEN + ",? and («\\d+»)$", "$1 the $2 $3 and the $2 $4"),
            Rewording.of(SEVERAL_SEEN + ", («\\d+»),? and («\\d+»)$", "$1 the $2 $3 and the $2 $4 and the $2 $5"),
            Rewording.of(
                    "^the (first|second|third|fourth|fifth|last|latest|top) (post|article|product|result|comment|review|order|task|todo|book|movie|recipe|event|topic|story|entry|message|note|video|card|photo|job|course|ticket|issue|search result)(?:'s)? (title|name|heading|headline|author|price|date|status|description) (?=(?:(?:should|must|will) )?(?:be|is|contains?|reads?|equals?|shows?|says?|starts?|ends?|matches|match)\\b)",
                    "the $3 of the $1 $2 "),
            Rewording.of(
                    "^((?:the |my )[^«]*(?:«\\d+»)?[^«]*?) (?:should|must|will|may) not (?:have (?:been )?(?:changed|altered|modified)|change|be changed)$",
                    "$1 should be unchanged"),
            Rewording.of(
                    "^no ((?:[a-z]+ ){0,2}[a-z]+s) (?:(?:should|must|will) (?:be|have been)|are|were) (?:found|returned|listed)$",
                    "no $1 should be displayed"),
            Rewording.of(
                    "^((?:the |my )?(?:first|second|third|fourth|fifth|last|latest|top|bottom) (?:row|line|entry|transaction|record)\\b[^«]*?) ((?:should |must )?(?:shows?|contains?|have|has|displays?)) (?:the |an? )?([a-z]+(?: [a-z]+)?) («\\d+») (?:and|with) («\\d+») (?:in|under) the («\\d+»|[a-z ]+) column$",
                    "$1 $2 $4 in the $3 column and $5 in the $6 column"),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:should|must|will|does|do) not (?:see|be shown|get) (?:any|an?) ((?:error|validation|warning)(?: message)?s?) (next to|beside|near|below|under|for) (?=(?:the|any) )",
                    "there should be no $1 $2 "),
            Rewording.of(
                    "^(?:the|an?) (error|error message|validation message|message|warning) («\\d+») (?:(?:should|must) (?:appear|be displayed|be shown|show|be visible)|appears|is (?:shown|displayed|visible)) (?:next to|beside|near|close to|at|by|under|below|underneath) (?=(?:the )?(?:[a-z]+ |«\\d+» ){1,3}(?:field|input|box|dropdown|select)$)",
                    "the $1 $2 is shown next to "),
            Rewording.of(
                    "^(?:the|an?) (error|error message|validation message|validation error|message|warning) («\\d+») (?:(?:should|must) (?:appear|be displayed|be shown|be given|show|be visible)|appears|is (?:shown|displayed|visible|given|reported)) for ((?:the|my) (?:[a-z]+ ){0,2}[a-z]+)$",
                    "I should see the $1 $2 for $3"),
            Rewording.of(
                    "^((?:the )?«\\d+» (?:dropdown|list|select|menu|field|drop-down)|the [a-z ]+? (?:dropdown|drop-down|select)) (?:should |must )?(?:offers?|contains?|lists?|has|have|shows?) (?:the |my |both )?(?:accounts?|choices?|values?|entries|items) (?=«\\d+»(?:, «|,? and «))",
                    "$1 should offer the options "),
            Rewording.of(
                    "^((?:all(?: the)?|every|each) (?:(?:displayed|shown|visible|listed) )?[a-z]+) (?:is|are|should be|must be) tagged (?:with|as|by) («\\d+»)$",
                    "$1 should have the tag $2"),
            Rewording.of(
                    "^((?:the|my) (?!page\\b)(?:[a-z]+ ){0,2}[a-z]+) (?:(?:should|must|will) (?:greet|welcome)|greets|welcomes)(?: (?:me|him|her|them|the (?:user|member|customer|visitor)))?(?: (?:with|as|by)(?: the| my| his| her)?(?: name| words| text)?)? (?=«\\d+»$)",
                    "$1 should contain "),
            Rewording.of("\\bvanishe?(?=s?\\b)", "disappear"),
            Rewording.of("\\bvanished\\b", "disappeared"),
            Rewording.of(
                    "^((?:the |an? )?(?:[a-z]+ ){0,2}«\\d+») (?:(?:is|are|was|has|have|has been|should be|should have|must be)(?: now| also)? )?(?:disappear(?:s|ed)|vanish(?:es|ed)|gone|missing) from (?=(?:the|my|his|her|their) )",
                    "$1 is no longer in "),
            Rewording.of(
                    "^(?:the |an? )?(dialog(?:ue)?|modal(?: dialog| window)?|pop-?up(?: window)?) (?:with|having|that has|under) (?:the |an? )?(?:title|heading|header|headline|caption|name) («\\d+») (?=(?:is|was|has|should|must|will|gets|opens|appears|shows)\\b)",
                    "the $1 titled $2 "),
            Rewording.of(
                    "(?<!\\bnot )\\bbe (?:rendered|displayed|shown) ⟦CSS_CLASS:(\\d+)⟧$",
                    "be displayed and should have the class «$1»"),
            Rewording.of(
                    "\\b(?:is|are) (?:rendered|displayed|shown) ⟦CSS_CLASS:(\\d+)⟧$",
                    "should be displayed and should have the class «$1»"),
            Rewording.of(
                    "\\b(?:be|is|are) (?:styled|highlighted|marked) ⟦CSS_CLASS:(\\d+)⟧$", "should have the class «$1»"),
            Rewording.of("\\b(?:should|must|will) should have the class ", "should have the class "),
            Rewording.of(
                    "\\b(?:should |must |will )?(?:be|is|are) styled (?:with|by|as|using) (?=«\\d+»$)",
                    "should have the style "),
            Rewording.of(
                    "^(" + TimeSpan.in("n") + ") later,? (?=(?:the|an?|«|" + Subjects.PERSON + ")\\b|«)", "after $1 "),
            Rewording.of("(?<=[a-z»⟧]) (" + TimeSpan.in("n") + ") later$", " after $1"),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:should not|shouldn't|must not|will not|won't|does not|doesn't|do not|don't) (?:(?:see|be shown) any (?!more\\b|other\\b|of\\b|changes?\\b|differences?\\b|longer\\b|further\\b)|(?:get|find|receive) any (?=(?:[a-z-]+ ){0,2}(?:error|message|result|warning|notification)s?(?: (?:in|on) |$)))((?:[a-z-]+ ){0,2}?[a-z-]+?)( (?:in|on) (?:the|my|his|her|their) [a-z ]+)?$",
                    "no $1 should be displayed$2"),
            Rewording.of(
                    "^(?:the following|these) ((?:[a-z]+ )?[a-z]+s) (are|should be|must be) (displayed|shown|visible|listed|present|there):? "
                            + Rewording.SEVERAL + "$",
                    "the $1 $4 $2 $3"),
            Rewording.of(
                    "\\b(sees?|shows?|show|displays?|contains?|lists?|includes?) (?:the following|these) ((?:[a-z]+ )?[a-z]+s):? (?="
                            + Rewording.SEVERAL + "$)",
                    "$1 the $2 "),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:(?:should|must|will|can) )?(?:sees?|finds?|views?) ((?:the |all |all the |my )?(?:[a-z]+ )?[a-z]+s)(?: (?:listed|shown|displayed|sorted|ordered))? in (?:exactly )?(?:this|that|the following|the given) (?:exact )?(?:order|sequence):? (?=«)",
                    "$1 should be in the following order: "),
            Rewording.of(
                    "^(?:the |an? )?(?:(?:input|text|edit|editing) )?(?:field|input|text ?box|text ?area|editor) (?:with (?:the )?(?:value|text|content|title|name)|with|containing|holding|showing|whose (?:value|text|content) is|that (?:contains|has|holds|shows)(?: the (?:value|text|content))?) («\\d+»)(?: in it)?"
                            + " (?:(?:is|should be|must be|gets|becomes) (?:focus(?:s)?ed|in focus)|(?:has|should have|must have|gets|receives) (?:the )?(?:keyboard )?focus)$",
                    "the focused field should have the value $1"),
            // what is rendered is seen
            Rewording.of(
                    "(?<!\\bnot )\\bbe rendered (?:with|using|by|in|as) (?=(?:the |an? )?(?:(?:css )?(?:class|style)\\b|«))",
                    "be displayed and should have "),
            Rewording.of(
                    "\\b(?:is|are) rendered (?:with|using|by) (?=(?:the |an? )?(?:css )?(?:class|style|«\\d+» (?:css )?class)\\b)",
                    "should be displayed and should have "),
            Rewording.of(
                    "\\bbe (?:styled|rendered) (?:with|using|by) (?=(?:the |an? )?(?:css )?(?:class|style|«\\d+» (?:css )?class)\\b)",
                    "have "),
            Rewording.of(
                    "\\b(?:is|are|was|were) (?:styled|rendered) (?:with|using|by) (?=(?:the |an? )?(?:css )?(?:class|style|«\\d+» (?:css )?class)\\b)",
                    "has "),
            Rewording.of("\\bbe (?:styled|rendered) (?:with|using|by|in|as) ", "have "),
            // a field is found by what it is called, so that it has the focus is said once more
            Rewording.of(
                    "^(?:the )?(?:currently )?(focused (?:(?:input|text|edit) )?(?:field|input|text ?box|text ?area)) ((?:has|have|should have|must have|contains|should contain|holds|shows) .*«\\d+»)$",
                    "the $1 $2 and the $1 should be focused"),
            Rewording.of(
                    "^((?:all(?: of)?|each|every)(?: the| my| our)?) (?:(?:visible|displayed|shown|listed|remaining) )?([a-z]+)(?: (?:that (?:is|are) )?(?:visible|displayed|shown|listed))? (?:(?:should|must|will) be|is|are) assigned to («\\d+»)$",
                    "$1 $2 should have the assignee $3"),
            Rewording.of(
                    "^only (?:the )?([a-z]+s) (?:(?:that|which) are )?assigned to («\\d+») (?:are|should be|must be) (?:displayed|shown|visible|listed)$",
                    "all the $1 should have the assignee $2"),
            Rewording.of("^all (?:of )?(?:the )?([a-z]+)ies" + HAVE_A_CONTROL, "every $1y"),
            Rewording.of("^all (?:of )?(?:the )?([a-z]+(?:x|ch|sh|ss))es" + HAVE_A_CONTROL, "every $1"),
            Rewording.of("^all (?:of )?(?:the )?([a-z]+)s" + HAVE_A_CONTROL, "every $1"),
            Rewording.of(
                    "^((?:each|every)(?: of the)? [a-z]+) (?:has|have|should have|must have|shows?|should show) (?:an?|its own|the) («\\d+» (?:button|link))$",
                    "the $2 of $1 should be displayed"),
            Rewording.of(
                    "^((?:each|every) [a-z]+) (?:has|have|should have|must have|shows?|should show) an? (disabled|enabled) («\\d+» (?:button|link))$",
                    "the $3 of $1 should be $2"),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:should |must |will )?(?:now )?(?:have|has|sees?) an empty ((?:shopping )?(?:"
                            + Nouns.COLLECTION + "))$",
                    "the $1 should be empty"),
            Rewording.of(
                    "^((?:the )?(?:[a-z]+ )?«\\d+») (?:(?:should|must|will) (?:now )?be|is(?: now)?|has been|was) (?:re)?assigned to («\\d+»)$",
                    "the assignee of $1 should be $2"),
            Rewording.of(
                    "^((?:all(?: of)?|each|every)(?: the)?) (?:visible|displayed|shown|listed) (?=[a-z]+ (?:should|must|will|shows?|have|has|contains?|are|is)\\b)",
                    "$1 "),
            Rewording.of(
                    "^(the (?:amount|sum|price|fee|total)) (?:to be|being|that (?:is|was|will be)(?: to be)?) (?:paid|charged|transferred)(?= (?:is|should|must|will)\\b)",
                    "$1"),
            Rewording.of(
                    "^(?:the )?title of (?:the )?(?:[a-z]+ ){1,2}page(?= (?:is|should|must|has|shows|reads|contains)\\b)",
                    "the title of the page"),
            Rewording.of(
                    "\\b(an? (?:[a-z]+ )?(?:error|warning|message|notification|alert|notice)(?: message)?)( (?:is|was|should be) (?:shown|displayed|given|presented))? that (?=(?:the|my|this|there|an?|no|all|some|it|his|her|their) [^«]+$)",
                    "$1$2 saying that "),
            // the list holds it, and not each thing in it
            Rewording.of(
                    "^(?:the |my |his |her |their )?list of (?:all |the |my |his |her |their )*((?:[a-z]+ )?[a-z]+s) ((?:(?:should|must|will|does|do) )?(?:not |now |also |still |only )*(?:contains?|includes?|shows?|displays?|lists?|has|have) )(?=(?:the |an? )?(?:[a-z]+ ){0,2}«)",
                    "the $1 list $2"),
            Rewording.of(
                    "^((?:the |my )?account «\\d+») (?:still |now )?(?:holds?|should (?:still |now )?hold) (?=«|\\p{Sc}|\\d)",
                    "$1 shows "),
            Rewording.of(
                    "\\b(?:only|exactly|just|nothing but) (?:these|the following)( (?:[a-z]+ )?[a-z]+)?:? (?=«)",
                    "only the$1 "),
            Rewording.of(
                    "^(?:only|exactly|just) (?:these|the following) ([a-z]+) (are|should be) (displayed|shown|visible|listed|present):? («.*)$",
                    "only the $1 $4 $2 $3"),
            Rewording.of(
                    "^(" + Subjects.PERSON
                            + ") (?:should |must |will )?(?:ends? up|ended up|finds? (?:my|him|her|them|your)sel(?:f|ves)|lands?|landed|arrives?|arrived)(?= (?:back )?(?:on|at|in) )",
                    "$1 should be"),
            Rewording.of(
                    "^(?:it |there )?(is|are|was|were|should|must|will)( not)?( be)?(?: also| now)? " + SHOWN + " "
                            + SHOWN_THING + "$",
                    "${what} $1$2$3 displayed"),
            Rewording.of(
                    "^(?:it |there )?(?:(should|must|will) )?(?:appears?|comes? up|pops? up|shows? up) " + SHOWN_THING
                            + "$",
                    "${what} should be displayed"),
            Rewording.of(
                    "^(?<place>(?:near|below|under|underneath|beneath|beside|next to|close to|by|at) [^«]+?),? (?:there )?(?:is|are|should be|appears?|should appear|stands)(?: "
                            + SHOWN + ")? " + SHOWN_THING + "$",
                    "${what} is displayed ${place}"),
            Rewording.of(
                    "^(?<place>(?:in|on|inside|within) [^«]+?),? (?:there )?(?:is|are|should be|appears?|should appear|stands)(?: "
                            + SHOWN + ")? " + SHOWN_THING + "$",
                    "${what} is displayed ${place}"));

    private ExpectedRewordings() {}
}
