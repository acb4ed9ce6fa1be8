package dev.testvibe.pipeline.language.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;

/** Calls the page on which somebody is as most people do: {@code in the page of registration} is on that page. */
final class Places {

    private static final String COMES =
            "(?:(?:am|is|are|was|were)(?: (?:now|still|already|currently|again))? (?:in|on|at)"
                    + "|(?:has |have |had )?(?:goes|go|went|gone|going|navigates|navigate|navigated|comes|come|came|moves|moved|gets|get|switches|switched|returns|returned)(?: back)? to"
                    + "|(?:has |have |had )?(?:opens|open|opened|visits|visit|visited|accesses|accessed)"
                    + "|(?:stays|stay|stayed|remains|remain|lands|landed|arrives|arrived|(?:should|must|will)(?: still)? (?:be|stay|remain|land)) (?:in|on|at))";

    private static final String NAME = "(?<name>«\\d+»|\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){0,3})";

    private static final Pattern PAGE = Pattern.compile(
            "^(?<who>" + Subjects.PERSON + " " + COMES
                    + ") (?:the |a |my )?(?:web ?page|page|screen|section|form)(?: (?<of>of|for)(?: the| a| an| my)?|:)? "
                    + NAME + "$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:number|no|of|for|in|on|that|which|with|where|from|and|to|the|is|again|now|next|previous|first|last|"
                    + Numbers.WORDS + ")\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GONE = Pattern.compile("\\b(?:has|have|had) gone (?=to\\b|back\\b|on\\b)");

    private static final Pattern DOES = Pattern.compile(
            "^(?<verb>add|create?|register|edit|enter|update?)(?:ing)? (?:an? |the )?(?:new )?(?<what>\\p{L}+(?: \\p{L}+)?)$",
            Pattern.CASE_INSENSITIVE);

    private Places() {}

    /** A sentence with masked literals, its page named before the word page. */
    static String called(String sentence) {
        String said = GONE.matcher(sentence).replaceFirst("went ");
        Matcher page = PAGE.matcher(said);
        if (!page.matches()) {
            return said;
        }
        String name = page.group("name");
        String who = on(page.group("who"));
        if (name.startsWith("«")) {
            return page.group("of") == null ? who + said.substring(page.end("who")) : said;
        }
        return NO_NAME.matcher(name).matches() ? said : who + " the " + plain(name) + " page";
    }

    /** {@code adding a new owner} is what a link calls "Add owner". */
    private static String plain(String name) {
        Matcher does = DOES.matcher(name);
        return does.matches() ? does.group("verb").replaceFirst("at$", "ate") + " " + does.group("what") : name;
    }

    private static String on(String who) {
        return who.replaceFirst(
                "(?i)(?<=\\b(?:am|is|are|was|were|now|still|already|currently|again|be|stay|stays|remain|remains)) in$",
                " on");
    }
}
