package dev.testvibe.pipeline.language.wording;

import java.util.List;

import dev.testvibe.pipeline.language.words.Subjects;

/**
 * What testers say of themselves before what they claim: {@code verify the total is 5}, {@code make sure that the cart is
 * empty}, {@code validate the message "Saved"}. The claim is what follows.
 */
final class TestersWords {

    private static final String WHO = "^(?:(?:and|then) )?(?:" + Subjects.PERSON + " )?";
    private static final String NOW =
            "(?:(?:should|must|can|will|could|shall) )?(?:be able to |able to )?(?:(?:also|then|now|again|finally) )?";
    private static final String TESTS =
            "(?:(?:re-?|double[- ]?)?check|verify|verifie|verified|validate|ensure|assure|assert|confirm|make[sd]? sure|made sure|test)(?:s|d|ed)?";
    private static final String BE =
            "(?:is|are|was|were|isn't|aren't|should|must|will|has|have|does|do|can|cannot|shows?|displays?|contains?|appears?|equals?|reads|says|matches|remains?|stays?|changes|becomes?|disappears?|exists?)";
    /** What is claimed to be so stands in the sentence, and not only what something is like. */
    private static final String CLAIM = "(?=(?:(?!\\b(?:that|which|who|whose)\\b).)*? " + BE + "\\b)";

    private static final String SHORT = "(?:(?:the|my|his|her|their|our|your) )?(?:[a-z]+ ){0,2}[a-z]+";

    /** In the order in which they apply. */
    static final List<Rewording> ALL = List.of(
            Rewording.of(WHO + NOW + TESTS + " (?:(?:to see|for) )?(?:that|if|whether) ", ""),
            Rewording.of(WHO + NOW + "(?:observe|notice|expect)s? (?:that|if|whether) ", ""),
            Rewording.of(WHO + "expects? to (?=(?:see|be|have|get|find) )", "the user should "),
            Rewording.of(WHO + NOW + TESTS + " " + CLAIM, ""),
            Rewording.of(
                    WHO + NOW
                            + "(?:see|saw|observe|notice)s? (?=(?!(?:that|which|who|whose|all|no|only|any|there|if|how|what)\\b)"
                            + SHORT + " (?:is|are|should be|equals) (?:(?:equal to|now) )?(?:-?\\p{Sc}? ?\\d|«))",
                    ""),
            Rewording.of(
                    WHO + NOW + TESTS
                            + " ((?:the |an? )?(?:[a-z]+ ){0,2}(?:message|error|alert|notification|toast|warning|text|heading|title|label|link|button)s?(?: (?:saying|stating|as|of|:))?:? «\\d+»)$",
                    "the user should see $1"),
            Rewording.of(
                    WHO + NOW + TESTS
                            + " ((?:the |an? )?(?:[a-z]+ ){0,2}(?:message|error|alert|notification|toast|warning)s?)$",
                    "$1 should be displayed"));

    private TestersWords() {}
}
