package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.grounding.Element;

/** The number that a link or a button says of what it leads to: {@code Cart (2)}. */
public final class ControlNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d+(?![.,]?\\d)");

    private ControlNumbers() {}

    /** Whether a control, which holds no things itself, says exactly one number. */
    public static boolean says(Element element) {
        List<String> numbers =
                NUMBER.matcher(element.text()).results().map(MatchResult::group).toList();
        return isControl(element) && numbers.size() == 1;
    }

    static boolean isControl(Element element) {
        return element.tag().matches("a|button") || element.role().matches("link|button");
    }
}
