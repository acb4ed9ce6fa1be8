package dev.testvibe.pipeline.language.words;

import java.util.List;
import java.util.stream.Stream;

/** What sites and people call it to log in. */
public final class LoginWords {

    /** As buttons and links say it. */
    public static final List<String> WAYS_IN = List.of("log in", "login", "sign in", "sign on", "log on");

    /** As pages are called as well: the same in one word. */
    public static final List<String> PAGES = Stream.concat(
                    WAYS_IN.stream(), WAYS_IN.stream().map(words -> words.replace(" ", "")))
            .distinct()
            .toList();

    private LoginWords() {}
}
