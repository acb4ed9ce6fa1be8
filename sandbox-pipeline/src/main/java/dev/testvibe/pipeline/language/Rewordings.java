package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * English as those write it whose first language is another one, in the words of those whose it is: {@code makes login},
 * {@code the error is appear}, {@code on the page of registration}. Says the same, no less.
 */
final class Rewordings {

    private static final String DOES =
            "\\b(?:make|makes|made|do|does|did|perform|performs|performed|execute|executes|executed|carries out|carry out|carried out) "
                    + "(?:the |an? |his |her |my |their |new |one )*";
    private static final String MESSAGE =
            "(?:(?:error|warning|success|info|information|confirmation|validation)(?: message| text)?|message|text|title|heading|header|alert|notification|label|warning)";
    /** What is shown, as opposed to where or how something is. */
    private static final String SHOWN_THING = "(?<what>(?:the |an? |one |new |following )*(?:(?:[\\p{L}-]+ )?«\\d+»|"
            + MESSAGE + "\\b|(?<=\\b(?:the|an|a|one) )\\S).*)";

    private static final String SHOWN =
            "(?:displayed|shown|visible|presented|seen|appeared|appearing|appear|written|present|showed|displaying|display)";

    private static final String TIMES =
            "(?:twice|(?:" + Numbers.WORDS + "|\\d+) times)(?: in a row| in succession| one after the other)?";
    private static final String STEPS =
            "(?:increase[sd]?|decrease[sd]?|increment(?:s|ed)?|decrement(?:s|ed)?|raise[sd]?|lower(?:s|ed)?|reduce[sd]?)";

    /** A way to say it, and what that is. */
    private record Rewording(Pattern said, String plain) {

        static Rewording of(String said, String plain) {
            return new Rewording(Pattern.compile(said, Pattern.CASE_INSENSITIVE), plain);
        }

        String of(String sentence) {
            return said.matcher(sentence).replaceAll(plain);
        }
    }

    private static final List<Rewording> ANYWHERE = List.of(
            Rewording.of(
                    "\\bthe (page|screen|form|menu|button|link|tab) (?!URL\\b|URI\\b|title\\b|heading\\b|source\\b)((?-i:\\p{Lu}[\\p{L}\\d&-]*(?: (?:(?:of|and|to|the|for) )?\\p{Lu}[\\p{L}\\d&-]*)*))(?= (?:is|are|and|with|should|by|in|for|from)\\b|$)",
                    "the $2 $1"),
            Rewording.of("\\bdatas\\b", "data"),
            Rewording.of("\\binformations\\b", "information"),
            Rewording.of(
                    "(?<!\\b(?:does|do|did|should|must|can|could|will|would|is|are|be|was|were|has|have|may|and|or|but|to) )\\b(?<!^)not (appear|see|contain|have|exist)s?\\b",
                    "does not $1"),
            Rewording.of(
                    "\\b(is|are|was|were|be|been) (not |also )?(?:appeared|appear|appears|show|showed|display)\\b(?! as)",
                    "$1 $2displayed"),
            Rewording.of("\\b(?:is|are|was|were) (?:disappeared|disappear|disappears)\\b", "disappears"),
            Rewording.of("\\b(should|must|will) (not )?be (?:disappeared|disappear)\\b", "$1 $2disappear"),
            Rewording.of("\\b(should|must|will) (not )?appeared\\b", "$1 $2appear"),
            Rewording.of(
                    "\\b(is|are|was|were|be|been) (not )?(redirect|add|select|sort|filter|delet|remov|creat|updat|sav|clos|disabl|enabl)e?"
                            + "(?= (?:to|in|into|on|from|by|with|as)\\b|$)",
                    "$1 $2$3ed"),
            Rewording.of(
                    "\\b(is|are|was|were|be|been) (not )?(?:login|log in|loged in|logined)(?= |$)", "$1 $2logged in"),
            Rewording.of(
                    "\\b((?:logged|logs?|signed|signs?) in) (?:in|on|at|to|into)?(?: ?(?:the|my|our))? ?(?:[a-z]+ )??(?:by|through) (?=(?:the |his |her |my )?(?:password|user ?name|e-?mail|login|credentials)\\b)",
                    "$1 with "),
            Rewording.of(
                    "\\bthe (page|screen|form|menu|field|button|link) of ((?!(?:the|an?|all|my|his|her|this|that|each|every)\\b)[a-z]+)(?= (?:is|are|and|with|should|by|in|for)\\b|$)",
                    "the $2 $1"),
            Rewording.of(
                    "\\bpush(es|ed)?(?= (?:on )?(?:the |an? )?(?:«|button|link|key|icon|(?:[\\p{L}-]+ ){1,3}(?:button|key|link|icon)))",
                    "press$1"));

    private static final String PUTS = "^(.*\\b(?:add|put|plac)(?:s|es|ed|e|ing)?)";
    /** {@code 2 pieces of} a thing that goes to the cart, and not of what it consists of. */
    private static final String SO_MANY =
            "(?: ?[x×])?(?: more)?(?: (?:units?|pieces?|pcs|copies|copy|items?|packs?|packets?|boxes|box|bottles?|bags?|tins?|pairs?|jars?|portions?|servings?))?(?: of)?(?: the)?";

    private static final String TO_A_COLLECTION =
            "(?:to|into|in|on) (?:the |my |his |her |their |our )?(?:shopping )?(?:" + Nouns.COLLECTION + ")";
    private static final String MANY = "(?:[2-9]|1\\d|20|two|three|four|five|six|seven|eight|nine|ten)";

    private static final String SEVERAL = "(«\\d+»(?:(?:, and |, | and )«\\d+»)+)";

    private static final List<Rewording> DONE = List.of(
            Rewording.of(
                    "\\b(?:puts?|places?|placed|drops?|dropped)(?= (?:1|one|" + MANY + ")\\b.* " + TO_A_COLLECTION
                            + "$)",
                    "added"),
            // how many of it is how often it is put there
            Rewording.of(PUTS + " (?:1|one)" + SO_MANY + "((?: [a-z]+)? «\\d+».* " + TO_A_COLLECTION + ")$", "$1$2"),
            Rewording.of(
                    PUTS + " (" + MANY + ")" + SO_MANY + "((?: [a-z]+)? «\\d+».* " + TO_A_COLLECTION + ")$",
                    "$1$3 $2 times"),
            Rewording.of(
                    PUTS
                            + "((?: the)?(?: [a-z]+)? «\\d+».*?),? (?:with|in) (?:an? |the )?(?:quantity|qty|amount) (?:of )?("
                            + MANY + ")( " + TO_A_COLLECTION + ")$",
                    "$1$2$4 $3 times"),
            Rewording.of(
                    PUTS + "((?: the)?(?: [a-z]+)? «\\d+».* " + TO_A_COLLECTION
                            + "),? (?:with|in) (?:an? |the )?(?:quantity|qty|amount) (?:of )?(" + MANY + ")$",
                    "$1$2 $3 times"),
            Rewording.of(
                    "^(?:the following|these) ((?:[a-z]+ )?[a-z]+s) (?:already )?exist:? " + SEVERAL + "$",
                    "the $1 $2 exist"),
            Rewording.of(
                    "\\b(adds?|added|creates?|created) (?:the following|these) ((?:[a-z]+ )?[a-z]+s):? (?=" + SEVERAL
                            + "$)",
                    "$1 the $2 "),
            Rewording.of(
                    "\\b(?:the )?(?:same )?password («\\d+») (?:twice|two times|(?:in|into|for) (?:both|the two)(?: password)? fields)",
                    "password $1 and password confirmation $1"),
            Rewording.of("\\b(guess(?:es|ed)?) (?:the |a )?(number|word) (?=«)", "$1 with the $2 "),
            Rewording.of("\\b(guess(?:es|ed)?) (?=«)", "$1 with the guess "),
            // what is made has no place among others yet, whatever is taken from several has one
            Rewording.of(
                    "\\b((?:record|creat|mak|writ|post)(?:s|es|e|ed)?|made|wrote|written) (?:the|his|her|their|my) first (?=[a-z]+(?:$|,| and | after ))",
                    "$1 a "),
            Rewording.of(
                    "\\b((?:tak|draw)(?:s|es|e|ed|en)?|took|drew|drawn) (?:the|his|her|their|my) first (?=(?:lap|photo|picture|screenshot|snapshot|note|step|turn|card)(?:$|,| and | after ))",
                    "$1 a "),
            // how often ends the sentence
            Rewording.of(
                    "^(.*\\b(?:log|sign)(?:s|ged|ed)? ?(?:in|on)) (" + TIMES + ") ((?:with|using|as) .*«.*)$",
                    "$1 $3 $2"),
            Rewording.of("^(.*\\b" + STEPS + " .+) by (?:one|1|a single one|one (?:unit|piece|item))$", "$1"),
            Rewording.of(
                    "^(.*\\b" + STEPS
                            + " (?:the |its |their )?(?:quantity|qty|number|amount)\\b.*) by (two|three|four|five|six|seven|eight|nine|ten|[2-9])(?: (?:units|pieces|items))?$",
                    "$1 $2 times"),
            Rewording.of("\\b(goes|go|went|navigates?|navigated) (?:in|into|inside|at)(?= )", "$1 to"),
            Rewording.of(
                    "\\b((?:fill|enter|type|select|choose|check|tick|click|provide)(?:s|es|ed)?(?: in| on)?) only (?=(?:the )?(?:«|(?-i:\\p{Lu})))",
                    "$1 "),
            Rewording.of(
                    "^(?<visit>.*\\b(?:visit|open|load|launch|access|enter|come|go|navigat|arriv|land|brows)\\w* .+?) (?:for the (?:very )?first time|as an? (?:first[ -]time|new|anonymous) "
                            + Subjects.ROLE + ")$",
                    "${visit}"),
            Rewording.of(DOES + "(?:log ?-?in|sign ?-?in|authentication)\\b", "logs in"),
            Rewording.of(DOES + "(?:log ?-?out|sign ?-?out|log ?-?off)\\b", "logs out"),
            Rewording.of(DOES + "(?:registration|sign ?-?up)\\b(?! (?:form|page))", "registers"),
            Rewording.of(
                    DOES
                            + "search(?: (?:for|of|by|with|on))?(?: (?:the|an?))?(?: (?:word|text|term|name|phrase|keyword))?(?= «)",
                    "searches for"),
            Rewording.of(DOES + "(double|right)?[ -]?click(?: (?:on|in|to))?(?= (?:the |«|an? ))", "$1clicks on"),
            Rewording.of(DOES + "(?:reload|refresh)(?: of the page| of page)?$", "reloads the page"),
            Rewording.of(
                    "\\b(search(?:es|ed)?) (?:the |an? )?(?:word|text|term|phrase|keyword|string)s? (?=«)", "$1 for "));

    private static final List<Rewording> EXPECTED = List.of(
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:should not|shouldn't|must not|will not|won't|does not|doesn't|do not|don't) (?:(?:see|be shown) any (?!more\\b|other\\b|of\\b|changes?\\b|differences?\\b|longer\\b|further\\b)|(?:get|find|receive) any (?=(?:[a-z-]+ ){0,2}(?:error|message|result|warning|notification)s?(?: (?:in|on) |$)))((?:[a-z-]+ ){0,2}?[a-z-]+?)( (?:in|on) (?:the|my|his|her|their) [a-z ]+)?$",
                    "no $1 should be displayed$2"),
            Rewording.of(
                    "^(?:the following|these) ((?:[a-z]+ )?[a-z]+s) (are|should be|must be) (displayed|shown|visible|listed|present|there):? "
                            + SEVERAL + "$",
                    "the $1 $4 $2 $3"),
            Rewording.of(
                    "\\b(sees?|shows?|show|displays?|contains?|lists?|includes?) (?:the following|these) ((?:[a-z]+ )?[a-z]+s):? (?="
                            + SEVERAL + "$)",
                    "$1 the $2 "),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:(?:should|must|will|can) )?(?:sees?|finds?|views?) ((?:the |all |all the |my )?(?:[a-z]+ )?[a-z]+s)(?: (?:listed|shown|displayed|sorted|ordered))? in (?:exactly )?(?:this|that|the following|the given) (?:exact )?(?:order|sequence):? (?=«)",
                    "$1 should be in the following order: "),
            Rewording.of(
                    "^(?:the |an? )?(?:(?:input|text|edit|editing) )?(?:field|input|text ?box|text ?area|editor) (?:with (?:the )?(?:value|text|content|title|name)|with|containing|holding|showing|whose (?:value|text|content) is|that (?:contains|has|holds|shows)(?: the (?:value|text|content))?) («\\d+»)(?: in it)?"
                            + " (?:(?:is|should be|must be|gets|becomes) (?:focus(?:s)?ed|in focus)|(?:has|should have|must have|gets|receives) (?:the )?(?:keyboard )?focus)$",
                    "the focused field should have the value $1"),
            // a field is found by what it is called, so that it has the focus is said once more
            Rewording.of(
                    "^(?:the )?(?:currently )?(focused (?:(?:input|text|edit) )?(?:field|input|text ?box|text ?area)) ((?:has|have|should have|must have|contains|should contain|holds|shows) .*«\\d+»)$",
                    "the $1 $2 and the $1 should be focused"),
            Rewording.of(
                    "^(the (?:amount|sum|price|fee|total)) (?:to be|being|that (?:is|was|will be)(?: to be)?) (?:paid|charged|transferred)(?= (?:is|should|must|will)\\b)",
                    "$1"),
            Rewording.of(
                    "^(?:the )?title of (?:the )?(?:[a-z]+ ){1,2}page(?= (?:is|should|must|has|shows|reads|contains)\\b)",
                    "the title of the page"),
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

    private Rewordings() {}

    /** The sentence as one would say it, or as it stands. */
    static String plain(String sentence, boolean isExpected) {
        String said = reworded(sentence, ANYWHERE);
        return reworded(said, isExpected ? EXPECTED : DONE).replaceAll(" {2,}", " ");
    }

    private static String reworded(String sentence, List<Rewording> rewordings) {
        String said = sentence;
        for (Rewording rewording : rewordings) {
            said = rewording.of(said);
        }
        return said;
    }
}
