package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What buttons say that agree to something, and what those say that refuse it. */
final class Consent {

    private static final Set<String> AGREEING = Set.of(
            "confirm",
            "accept",
            "ok",
            "yes",
            "agree",
            "approve",
            "delete",
            "remove",
            "save",
            "submit",
            "continue",
            "proceed",
            "apply");
    private static final Pattern REFUSING = Pattern.compile(
            "(?:no|cancel|close|back|dismiss|abort|never ?mind|not now|(?:no|cancel|keep)\\b.{0,30})",
            Pattern.CASE_INSENSITIVE);

    private Consent() {}

    /** Whether what is looked for agrees, and what was found refuses. */
    static boolean isTurnedRound(List<String> wanted, String found) {
        return wanted.stream().anyMatch(AGREEING::contains)
                && REFUSING.matcher(found.strip()).matches();
    }
}
