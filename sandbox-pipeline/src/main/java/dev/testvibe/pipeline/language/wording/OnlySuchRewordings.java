package dev.testvibe.pipeline.language.wording;

import java.util.List;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.words.Subjects;

/** That nothing else of a kind is shown is said of all that are: {@code only notes by "Ann" should be listed}. */
final class OnlySuchRewordings {

    /** By their noun alone: of open tasks, those that are done would have to be gone as well. */
    private static final String THINGS =
            "(?:the |those )?(?!results?\\b|tasks?\\b|todos?\\b)([a-z]+s)(?: (?:that|which) (?:are|were))?";

    private static final String SHOWN =
            "(?:(?:should|must|will|can) (?:now |still |then )?(?:be |remain |stay )?|are |remain )(?:now |still )?"
                    + "(?:displayed|shown|visible|presented|listed|seen|left|appear)?";

    private static final String IN_A_LIST =
            "(?: (?:in|on) (?:the |my )?(?:search )?(?:feed|list|page|results|screen|timeline|table|tab))?$";

    private static final String SEES =
            "^" + Subjects.PERSON + " (?:(?:should|must|will|can) )?(?:only sees?|sees? only|be shown only) ";

    private static final String KIND =
            "(category|status|type|priority|role|state|level|genre|label|author|owner|brand|colou?r|city|country|difficulty)";

    /** In the order in which they apply. */
    static final List<Rewording> ALL = Stream.of(
                    new Rest("(?:tagged|flagged)(?: with| as)? («\\d+»)", "have the tag $2"),
                    new Rest("with (?:the |an? )?tag («\\d+»)", "have the tag $2"),
                    new Rest("with (?:the |an? )?(«\\d+») tag", "have the tag $2"),
                    new Rest(
                            "(?:(?:written|posted|published|created|made|added|authored) )?by (?:the )?(?:author |user |writer )?(«\\d+»)",
                            "have the author $2"),
                    new Rest("(?:with|of|in|from) (?:the |an? )?" + KIND + " («\\d+»)", "have the $2 $3"),
                    new Rest("(?:of|in|from) (?:the |an? )?(«\\d+») " + KIND, "have the $3 $2"))
            .flatMap(rest -> Stream.of(
                    Rewording.of(
                            "^only " + THINGS + " " + rest.said() + " " + SHOWN + IN_A_LIST,
                            "all $1 should " + rest.plain()),
                    Rewording.of(SEES + THINGS + " " + rest.said() + IN_A_LIST, "all $1 should " + rest.plain())))
            .toList();

    private OnlySuchRewordings() {}

    /** What all of them have in common, as it is said of things that are shown alone, and as it is claimed of each. */
    private record Rest(String said, String plain) {}
}
