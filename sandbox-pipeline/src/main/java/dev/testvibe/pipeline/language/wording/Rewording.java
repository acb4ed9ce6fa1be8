package dev.testvibe.pipeline.language.wording;

import java.util.regex.Pattern;

/** A way to say it, and what that is. */
public record Rewording(Pattern said, String plain) {

    /** Values in a row. */
    static final String SEVERAL = "(«\\d+»(?:(?:, and |, | and )«\\d+»)+)";

    public static Rewording of(String said, String plain) {
        return new Rewording(Pattern.compile(said, Pattern.CASE_INSENSITIVE), plain);
    }

    public String of(String sentence) {
        return said.matcher(sentence).replaceAll(plain);
    }
}
