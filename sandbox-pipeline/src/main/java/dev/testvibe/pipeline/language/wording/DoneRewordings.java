package dev.testvibe.pipeline.language.wording;

import java.util.List;

import dev.testvibe.pipeline.language.intent.TimeSpan;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;

/** Other ways to say what somebody does, with the plain one for each. */
final class DoneRewordings {

    private static final String DOES =
            "\\b(?:make|makes|made|do|does|did|perform|performs|performed|execute|executes|executed|carries out|carry out|carried out) "
                    + "(?:the |an? |his |her |my |their |new |one )*";
    private static final String TIMES =
            "(?:twice|(?:" + Numbers.WORDS + "|\\d+) times)(?: in a row| in succession| one after the other)?";
    private static final String STEPS =
            "(?:increase[sd]?|decrease[sd]?|increment(?:s|ed)?|decrement(?:s|ed)?|raise[sd]?|lower(?:s|ed)?|reduce[sd]?)";

    private static final String PUTS = "^(.*\\b(?:add|put|plac)(?:s|es|ed|e|ing)?)";
    /** {@code 2 pieces of} a thing that goes to the cart, and not of what it consists of. */
    private static final String SO_MANY =
            "(?: ?[x×])?(?: more)?(?: (?:units?|pieces?|pcs|copies|copy|items?|packs?|packets?|boxes|box|bottles?|bags?|tins?|pairs?|jars?|portions?|servings?))?(?: of)?(?: the)?";

    private static final String TO_A_COLLECTION =
            "(?:to|into|in|on) (?:the |my |his |her |their |our )?(?:shopping )?(?:" + Nouns.COLLECTION + ")";
    private static final String MANY = "(?:[2-9]|1\\d|20|two|three|four|five|six|seven|eight|nine|ten)";

    private static final String NAMED = "^(?:(?:the |an? )?(?:[a-z]+ )??" + Subjects.ROLE + " )?(«\\d+»)";
    /** What one does by a form that asks who does it. */
    private static final String APPLIES =
            "(books|reserves|rents|registers for|signs up for|enrols in|enrolls in|applies for|booked|reserved|rented|registered for|signed up for|enrolled in|applied for)";

    /** In the order in which they apply. */
    static final List<Rewording> ALL = List.of(
            Rewording.of(
                    "^(.*\\b(?:set|mov|slid|drag|turn|push|pull|adjust|chang)(?:e|s|es|d|ed|ged|ing)? .+ (?:to|at)) (?:its |the |their )"
                            + "(?:maximum|max|highest|largest|minimum|min|lowest|smallest)(?: possible| allowed)?(?: value| position| level| setting)?(?: of|:|,)? (?=(?:«\\d+»|-?\\d+(?:\\.\\d+)?%?)$)",
                    "$1 "),
            Rewording.of(
                    NAMED
                            + ",? (?:with|\\() ?(?:the |an? |his |her |their )?([a-z][a-z-]*(?: (?:address|number))?) («\\d+»)\\)?,? (?:has |had |have )?(?:already )?"
                            + APPLIES + " (.*«.*)$",
                    "the user $4 $5 with name $1 and $2 $3"),
            Rewording.of(
                    NAMED + " (?:has |had |have )?(?:already )?" + APPLIES
                            + " (.*«.*) with (?=(?:the |an? |his |her |their )?[a-z][a-z-]*(?: (?:address|number))? «\\d+»$)",
                    "the user $2 $3 with name $1 and "),
            Rewording.of(
                    NAMED + " (?:has |had |have )?(?:already )?" + APPLIES + " (.*«.*)$",
                    "the user $2 $3 with name $1"),
            Rewording.of(
                    "^(the (?:[a-z]+ )?[a-z]+ «\\d+») (?:is|was|has been|had been|gets|got) (?:already )?(booked|reserved|rented)( [^«]*«.*?)? by (?:the [a-z]+ )?(«\\d+»)( (?:from|for|on|until|between) .*)?$",
                    "the user $2 $1$3$5 with name $4"),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:has|have|had) (?:already )?(?:navigated|moved|gone|advanced|swiped|switched|turned|come|got|reached|clicked through)(?: (?:back|forward|on))*(?: to)? (the (?:[a-z]+ ){0,2}?(?:slide|testimonial|flashcard)(?: «\\d+»)?(?: "
                            + References.TOKEN + ")*)$",
                    "$1 is displayed"),
            Rewording.of(
                    "^" + Subjects.PERSON
                            + " (?:is|am|was) (?:currently |already |now )?(?:on|at|viewing|looking at) (the (?:[a-z]+ ){0,2}?(?:slide|testimonial|flashcard|photo|picture)(?: «\\d+»)?(?: "
                            + References.TOKEN + ")*)$",
                    "$1 is displayed"),
            // who looks for a beginning types no more of it
            Rewording.of(
                    "^(.*\\b(?:search|find|found|look|filter|quer)[a-z]*\\b.*) (?:with|by|for|whose|having|using) (?:the |an? )?([a-z]+(?: [a-z]+)?) (?:starting|beginning|that starts|that begins|starts|begins|containing|that contains) (?:with )?(«\\d+»)$",
                    "$1 by $2 $3"),
            Rewording.of(
                    "\\b(opens?|opened|goes to|go to|went to|visits?|visited|navigates? to|navigated to) («\\d+») (?:(?:from|under|below|via|through) («\\d+»)(?: menu| dropdown)?|in («\\d+») (?:menu|dropdown))$",
                    "$1 $2 in the $3$4 menu"),
            Rewording.of("^(" + TimeSpan.in("n") + ") later,? (?=" + Subjects.PERSON + " )", "after $1 "),
            // what is made was not there before, so which one it is goes without saying
            Rewording.of(
                    "\\b((?:record|generate|roll|log)s?|recorded|generated|rolled|logged) (?:the|his|her|their|my) (?:first|second|third|fourth|fifth|sixth|next|last|final) ([a-z]+)(?=$|,? (?:after|when|once)\\b)",
                    "$1 a $2"),
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
                    "^(?:the following|these) ((?:[a-z]+ )?[a-z]+s) (?:already )?exist:? " + Rewording.SEVERAL + "$",
                    "the $1 $2 exist"),
            Rewording.of(
                    "\\b(adds?|added|creates?|created) (?:the following|these) ((?:[a-z]+ )?[a-z]+s):? (?="
                            + Rewording.SEVERAL + "$)",
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
            Rewording.of(
                    "^(.*\\b(?:log|sign)(?:s|ged|ed)? ?(?:back )?(?:in|on) (?:with|using|as) .*«\\d+») (?:again|once again|once more|one more time|anew|afterwards)$",
                    "$1"),
            // how often ends the sentence
            Rewording.of(
                    "^(.*\\b(?:log|sign)(?:s|ged|ed)? ?(?:in|on)) (" + TIMES + ") ((?:with|using|as) .*«.*)$",
                    "$1 $3 $2"),
            Rewording.of("^(.*\\b" + STEPS + " .+) by (?:one|1|a single one|one (?:unit|piece|item))$", "$1"),
            Rewording.of(
                    "^(.*\\b" + STEPS
                            + " (?:the |its |their )?(?:quantity|qty|number|amount)\\b.*) by (two|three|four|five|six|seven|eight|nine|ten|[2-9])(?: (?:units|pieces|items))?$",
                    "$1 $2 times"),
            Rewording.of(
                    "\\bopen(?:s|ed)? ((?:the |my )?(?:[a-z]+ )?«\\d+») (?:from|in|on) (?=the (?:[a-z]+ ){0,2}(?:table|list|overview|grid)(?: |,|$))",
                    "click on $1 in "),
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

    private DoneRewordings() {}
}
