package dev.testvibe.pipeline.language.wording;

import java.util.regex.Pattern;

/** Writes out what was drawn together: {@code I'm} and {@code can't}; a possessive keeps its apostrophe. */
final class Contractions {

    private static final String PERFECT =
            "(?=(?:(?:already|just|also|not) )?(?:been|gone|got|had|made|put|done|written|chosen|"
                    + "(?!(?:logged|signed|registered|displayed|checked|selected|disabled|enabled|called|named|redirected|marked|closed|opened)\\b)[a-z]+ed)\\b)";

    private static final Pattern AM = Pattern.compile("\\bI'm\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARE = Pattern.compile("\\b(we|you|they)'re\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAVE = Pattern.compile("\\b(I|we|you|they)'ve\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WILL =
            Pattern.compile("\\b(I|we|you|they|he|she|it|there)'ll\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WOULD =
            Pattern.compile("\\b(I|we|you|they|he|she)'d(?= (?:like|love|want|expect)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAD = Pattern.compile("\\b(I|we|you|they|he|she)'d\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS = Pattern.compile("\\b(he|she|it)'s " + PERFECT, Pattern.CASE_INSENSITIVE);
    private static final Pattern IS =
            Pattern.compile("\\b(he|she|it|there|that|here|everything|nothing)'s\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANNOT = Pattern.compile("\\bcan't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WILL_NOT = Pattern.compile("\\bwon't\\b", Pattern.CASE_INSENSITIVE);

    private Contractions() {}

    /** A sentence with masked literals, in full words. */
    static String writtenOut(String sentence) {
        if (sentence.indexOf('\'') < 0) {
            return sentence;
        }
        String full = AM.matcher(sentence).replaceAll("I am");
        full = ARE.matcher(full).replaceAll("$1 are");
        full = HAVE.matcher(full).replaceAll("$1 have");
        full = WILL.matcher(full).replaceAll("$1 will");
        full = WOULD.matcher(full).replaceAll("$1 would");
        full = HAD.matcher(full).replaceAll("$1 had");
        full = HAS.matcher(full).replaceAll("$1 has ");
        full = IS.matcher(full).replaceAll("$1 is");
        full = CANNOT.matcher(full).replaceAll("can not");
        return WILL_NOT.matcher(full).replaceAll("will not");
    }
}
