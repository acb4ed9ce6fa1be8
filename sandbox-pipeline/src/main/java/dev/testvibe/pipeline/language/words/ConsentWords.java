package dev.testvibe.pipeline.language.words;

import java.util.List;

/** What buttons say that agree to something or refuse it, the likeliest first. */
public final class ConsentWords {

    /** To what a dialog asks. */
    public static final List<String> AGREEING = List.of("ok", "confirm", "yes", "accept");

    public static final List<String> REFUSING = List.of("cancel", "no", "dismiss", "close");

    /** To a notice, such as one of cookies. */
    public static final List<String> AGREEING_TO_A_NOTICE =
            List.of("accept all", "accept", "allow all", "allow", "agree", "got it", "understand", "ok");

    private ConsentWords() {}
}
