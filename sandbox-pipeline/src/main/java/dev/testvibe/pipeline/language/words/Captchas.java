package dev.testvibe.pipeline.language.words;

import java.util.regex.Pattern;

/** What a step leaves to whoever reads the page: a captcha asks for something new each time, so that no test can. */
public final class Captchas {

    /** What to do about it. */
    public static final String ADVICE =
            "a captcha asks for something else each time, which no test can know; have the site take a fixed answer while it is tested, and let the step say it in quotes";

    private static final String CAPTCHA = "(?:re)?captcha(?: (?:challenge|puzzle|question|sum|task|code|test))?";
    private static final Pattern LEFT_TO_THE_READER = Pattern.compile(
            "\\b(?:(?:solve|complete|pass|answer|calculate|compute)(?:s|es|ed|d)?|(?:enter|type|fill|provide|give|submit)(?:s|ed|d)?(?: in)?)"
                    + " (?:(?:the |a |an |my |his |her )?(?:correct |right |valid |proper )?(?:result|answer|solution|code|text|characters|sum|value)s? (?:of|for|to|from|in|shown (?:in|by|on)) )?"
                    + "(?:the |a |an |my |his |her )?(?:correct |right |valid |proper )?" + CAPTCHA
                    + "(?: (?:answer|result|solution))?(?: correctly)?(?=$|,| and\\b)",
            Pattern.CASE_INSENSITIVE);

    private Captchas() {}

    /** Whether a step without a text for it wants one solved. */
    public static boolean wantsOneSolved(MaskedText step) {
        return step.literals().isEmpty()
                && LEFT_TO_THE_READER.matcher(step.text()).find();
    }
}
