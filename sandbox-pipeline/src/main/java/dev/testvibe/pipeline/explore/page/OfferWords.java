package dev.testvibe.pipeline.explore.page;

/** What sites call things that are not asked for, as alternatives of a pattern: for Java and for the scripts of a page alike. */
public final class OfferWords {

    /** How words begin by which a site recommends something. */
    public static final String RECOMMENDED = "recommend|suggest|related|popular";

    /** Whole words by which a site offers more of the same, beside what is there. */
    public static final String MORE =
            "also|like[ds]?|more|(?:" + RECOMMENDED + "|recent)\\w*|saved|later|similar|viewed";

    /** How words begin for what somebody keeps. */
    public static final String KEPT = "cart|basket|wish|favou?rite|bookmark";

    private OfferWords() {}

    /** A script with the words where it says {@code {recommended}}, {@code {more}} or {@code {kept}}. */
    public static String in(String script) {
        return script.replace("{recommended}", RECOMMENDED)
                .replace("{more}", MORE)
                .replace("{kept}", KEPT);
    }
}
