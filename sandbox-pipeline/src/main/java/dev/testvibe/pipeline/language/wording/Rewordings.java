package dev.testvibe.pipeline.language.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * English as those write it whose first language is another one, in the words of those whose it is: {@code makes login},
 * {@code the error is appear}, {@code on the page of registration}. Says the same, no less.
 */
public final class Rewordings {

    private static final List<Rewording> ANYWHERE = List.of(
            Rewording.of(
                    "\\bthe (page|screen|form|menu|button|link|tab) (?!URL\\b|URI\\b|title\\b|heading\\b|source\\b)((?-i:\\p{Lu}[\\p{L}\\d&-]*(?: (?:(?:of|and|to|the|for) )?\\p{Lu}[\\p{L}\\d&-]*)*))(?= (?:is|are|and|with|should|by|in|for|from)\\b|$)",
                    "the $2 $1"),
            Rewording.of(
                    "\\bthe (?:modal|dialog|dialogue|pop-?up)(?: window| box)?(?:'s)? (?:title|heading|header)(?= (?:is|should|must|has|shows?|reads?|says?|contains?|changes?)\\b)",
                    "the heading of the dialog"),
            Rewording.of("\\b(?:image|picture|photo|img)(?: element)?(?= ⟦ALT:)", "image"),
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

    /** {@code no user can log in}: who that is, is part of what is said. */
    private static final Pattern OF_NOBODY = Pattern.compile(
            "^(?:and |then )?(?:no|none of|neither|nobody|no one|not|never|hardly|rarely|another|other)\\b",
            Pattern.CASE_INSENSITIVE);

    private Rewordings() {}

    /** The sentence as one would say it, or as it stands. */
    public static String plain(String sentence, boolean isExpected) {
        String claim = OF_NOBODY.matcher(sentence).find() ? sentence : jottedDown(sentence, isExpected);
        String such = isExpected ? reworded(claim, OnlySuchRewordings.ALL) : claim;
        String walked = isExpected ? such : reworded(such, PathRewordings.ALL);
        String placed = reworded(walked, Sides.ALL);
        String seen = isExpected ? reworded(placed, Sides.SEEN) : placed;
        String said = reworded(reworded(seen, ControlsByPurpose.ALL), ANYWHERE);
        return reworded(said, isExpected ? ExpectedRewordings.ALL : DoneRewordings.ALL)
                .replaceAll(" {2,}", " ");
    }

    private static String jottedDown(String sentence, boolean isExpected) {
        return isExpected
                ? reworded(reworded(sentence, TestersWords.ALL), GoneWell.ALL)
                : reworded(sentence, TestersDeeds.ALL);
    }

    private static String reworded(String sentence, List<Rewording> rewordings) {
        String said = sentence;
        for (Rewording rewording : rewordings) {
            said = rewording.of(said);
        }
        return said;
    }
}
