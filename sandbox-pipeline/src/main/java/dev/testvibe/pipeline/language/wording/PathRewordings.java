package dev.testvibe.pipeline.language.wording;

import java.util.List;

import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Subjects;

/** Ways through a site: {@code "Teas" > "Green"} is first the one, then the other, and a page is left for the next one. */
final class PathRewordings {

    private static final String ARROW = " ?(?:>{1,2}|›|→|->|=>|-->) ?";
    private static final String ONE = "(«\\d+»)";
    private static final String TO_A_COLLECTION =
            "(?:to|into|in) (?:the |my |his |her |their )?(?:shopping )?(?:" + Nouns.COLLECTION + ")";

    private static final String CHECKS_OUT =
            "(?:(?:proceed|proceeds|proceeded|continue|continues|continued|advance|advances|advanced|move|moves|moved|goes|go|went|gone)(?: on)? to (?:the )?check-?out(?: process| page)?"
                    + "|(?:start|starts|started|begin|begins|began|begun|initiate|initiates|initiated|open|opens|opened) (?:the |a |my )?check-?out(?: process)?"
                    + "|(?:check|checks|checked) out)";

    private static final String GOES =
            "((?:" + Subjects.PERSON + " )?(?:(?:go|goes|went|navigate|navigates|navigated|browse|browses|browsed) to"
                    + "|(?:click|clicks|clicked|tap|taps|tapped)(?: on| through)?"
                    + "|(?:open|opens|opened|select|selects|selected|choose|chooses|chose)))";

    /** In the order in which they apply. */
    static final List<Rewording> ALL = List.of(
            Rewording.of(
                    "^(.*\\b(?:add|put|plac)(?:s|es|ed|e)? .*«\\d+») (?:from|in|under|via|through|of) " + ONE + ARROW
                            + ONE + "( " + TO_A_COLLECTION + ")$",
                    "$1 of the product $3 from the $2 category$4"),
            Rewording.of(
                    "^(.*\\b(?:add|put|plac)(?:s|es|ed|e)? .*«\\d+»)( " + TO_A_COLLECTION
                            + ") (?:from|under|via|through) " + ONE + ARROW + ONE + "$",
                    "$1 of the product $4 from the $3 category$2"),
            Rewording.of(
                    "^(.*\\b(?:add|put|plac)(?:s|es|ed|e)? .*«\\d+» (?:of|from) (?:the )?(?:product|article|book) «\\d+») (?:in|from|under) "
                            + ONE + "( " + TO_A_COLLECTION + ")$",
                    "$1 from the $2 category$3"),
            Rewording.of("^" + GOES + " (?:the )?" + ONE + ARROW + ONE + "$", "$1 $2 and $1 $3"),
            Rewording.of(
                    "^" + GOES + " (?:the )?" + ONE + ARROW + ONE + ARROW + ONE + "$", "$1 $2 and $1 $3 and $1 $4"),
            Rewording.of(
                    "^(" + Subjects.PERSON
                            + " (?:go|goes|went|navigate|navigates|navigated|get|gets|proceed|proceeds) to) (the (?:[a-z-]+ ){1,3}page) (?:from|via|through) (the (?:[a-z-]+ ){1,3}page)$",
                    "$1 $3 and $1 $2"),
            Rewording.of(
                    "^(" + Subjects.PERSON + ") (?:(?:have|has|had) )?" + CHECKS_OUT
                            + " (?:from|on|in|at|via|through) (?:the |my |his |her |their )?((?:shopping )?(?:"
                            + Nouns.COLLECTION + "))(?: page| screen| view)?$",
                    "$1 go to the $2 page and $1 check out"),
            Rewording.of(
                    "^(?:from|on|in|at) (?:the |my |his |her |their )?((?:shopping )?(?:" + Nouns.COLLECTION
                            + "))(?: page| screen| view)?,? (" + Subjects.PERSON + ") " + CHECKS_OUT + "$",
                    "$2 go to the $1 page and $2 check out"));

    private PathRewordings() {}
}
