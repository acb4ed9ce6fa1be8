package dev.testvibe.pipeline.language.wording;

import java.util.List;

import dev.testvibe.pipeline.language.words.Subjects;

/** Which side of the page a menu is at, said in one way: {@code the menu on the left-hand side of the page} is the left menu. */
final class Sides {

    private static final String MENU =
            "(?:menu|side ?bar|navigation(?: bar| menu| panel| pane| area| links)?|nav(?: ?bar| ?menu| ?panel)?|panel|column|pane|toolbar|links|menu bar)";
    private static final String OF_THE_PAGE =
            "(?: of (?:the|my|this|every|each|any) (?:current )?(?:web ?page|page|screen|site|website|window|app|application|browser|portal|dashboard))?";

    private static final String PAGE =
            "(?:the|my|this|every|each|any) (?:current |home |main )?(?:web ?page|page|screen|site|website|window|app|application)";

    /** {@code pins the panel on the left}: there it is to be, and is not yet. */
    private static final String NOT_MOVED =
            "(?<!\\b(?:pin|dock|snap|plac|put|mov|position|drop|anchor|align|attach|drag|shift)(?:s|e|es|d|ed|ned|ped|ged|ing)? )";

    static final List<Rewording> ALL = List.of(
            Rewording.of(
                    "" + NOT_MOVED + "\\b(the|its|my|our|this) ((?:(?!left|right|on)[a-z]+ ){0,2}?)"
                            + "("
                            + MENU + ")"
                            + "(?: (?:that is|which is|that's|located|placed|situated|standing))? (?:on|at) (?:the|its) (?:far )?(left|right)(?:[- ]?hand)?+(?:[- ]?side| edge| part)?+"
                            + OF_THE_PAGE + "+(?! of\\b)(?= |,|$)",
                    "$1 $4 $2$3"),
            Rewording.of(
                    "\\b(the|its|my|our|this) ((?:main |site |navigation )?(?:menu|navigation|nav|links|menu bar)) (?:on|at|along) the (?:side|left or right)"
                            + OF_THE_PAGE + "(?= |,|$)",
                    "$1 side $2"),
            Rewording.of(
                    "\\b(left|right)(?:[- ]?hand(?:[- ]?side)?|[- ]?side)(?= (?:(?!left|right|on)[a-z]+ ){0,2}?" + MENU
                            + "\\b)",
                    "$1"),
            Rewording.of(
                    "\\b(?:navigate|navigates|navigated|go|goes|went|gone|get|gets) to (?:the )?(«\\d+»)(?: (?:page|section|screen))? (?:using|via|through|by|with|by using|from|over) the ((?:[a-z]+ ){0,2}?(?:menu|navigation|sidebar|side ?bar|nav ?bar|navigation bar))(?= |,|$)",
                    "click on the $1 link in the $2"),
            Rewording.of("\\b(left|right)[- ]?hand side(?=" + OF_THE_PAGE + "(?: |,|$))", "$1"),
            Rewording.of(
                    "\\b(on|at) the (left|right)(?: side)? of (?:the|this) (?:page|screen)(?= |,|$)", "$1 the $2"));

    /** Where something is to be seen, and nothing is brought or ordered. */
    static final List<Rewording> SEEN = List.of(
            Rewording.of(
                    "^((?:the|an?) (?:[a-z-]+ ){0,4}?(?:«\\d+»(?: [a-z]+)?|[a-z]+)) ((?:(?:should|must|will|can) be|is|are|was) (?:displayed|shown|visible|seen|present|located|placed|positioned|there|found|fixed)|appears|should appear|(?:should be|is)) (?:at|on|along) the (?:very )?(top|bottom) of "
                            + PAGE + "$",
                    "$1 at the $3 is displayed"),
            Rewording.of(
                    "^((?:" + Subjects.PERSON
                            + " (?:(?:should|must|can|will) )?(?:sees?|finds?|have|has|be shown)|there (?:is|are|should be|must be)) .+) (?:at|on|along) the (?:very )?(top|bottom) of "
                            + PAGE + "$",
                    "$1 at the $2"),
            Rewording.of(
                    "^" + PAGE
                            + " (?:has|have|should have|must have|shows|should show|displays|should display|contains|should contain) ((?:an?|the) [^«]+(?:«\\d+»(?: [a-z]+)?)?) (?:at|on|along) (?:the|its) (?:very )?(top|bottom)$",
                    "$1 at the $2 is displayed"));

    private Sides() {}
}
