package dev.testvibe.pipeline.language.words;

import java.util.Arrays;
import java.util.Set;

/** Tells a second act of a sentence from a noun of the first. */
public final class AnotherAct {

    private static final Set<String> VERBS =
            Set.copyOf(Arrays.asList(("click press tap hit select choose pick open close save submit confirm"
                            + " log sign go navigate visit enter fill add remove delete create edit check uncheck see upload download drag move"
                            + " scroll hover wait reload refresh clear view switch share assign send change apply mark sort filter accept cancel pay put set")
                    .split(" ")));

    private AnotherAct() {}

    /** Whether a word begins an act of its own, after one whose verb is in the third person or not. */
    public static boolean begins(String word, boolean isThirdPerson) {
        return isThirdPerson
                ? word.endsWith("s") && VerbForms.of(word).stream().anyMatch(VERBS::contains)
                : VERBS.contains(word)
                        || word.matches(".*(?:ed|chose|chosen)")
                                && VerbForms.of(word).stream().anyMatch(VERBS::contains);
    }
}
