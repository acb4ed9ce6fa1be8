package dev.testvibe.pipeline.language.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several things that stand in one pair of quotes: {@code only these tasks are shown: "Tea, Milk and Jam"}. What is denied,
 * and what may be the text of one field, is left as it is.
 */
final class ListsInOneText {

    private static final String THINGS =
            "(?:[a-z]+ ){0,2}(?!(?:messages|errors|texts|words|sentences|warnings|notifications|alerts|hints|titles|lines)\\b)[a-z]*[^s\\W]s";
    private static final String VISIBLE =
            "(?:visible|displayed|shown|listed|present|left|there|in the (?:[a-z]+ )?(?:list|table|results))";
    private static final String ORDER = "in (?:this|that|the following|the given|exactly this) order";

    /** What is said of things in the plural, and then the one text. */
    private static final Pattern ARE_SEEN = Pattern.compile(
            "^(?:.*\\b)?(?:(?:only |exactly |just )?(?:(?:these|the following) " + THINGS
                    + "|these(?= (?:should|must|are|remain)))|only (?:the )?" + THINGS
                    + ")(?: (?:should be|must be|are|remain)(?: still)?(?: " + VISIBLE + ")?)?(?: " + ORDER
                    + ")?:? (?<many>«\\d+»)$"
                    + "|^.* " + ORDER + ":? (?<ordered>«\\d+»)$"
                    + "|^(?:the |my |all |all the )?(?:(?:visible|displayed|shown|listed|remaining|filtered) "
                    + THINGS + "|(?:list )?items|entries|(?:" + Nouns.TO_DO
                    + ")s)(?: in the (?:[a-z]+ )?list)? (?:should be|must be|are|should now be|should read)(?: now| exactly| only)?:? «\\d+»$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ARE_ADDED = Pattern.compile(
            "^(?:.* )?(?:adds?|added|creates?|created|have|has|had|there are) (?:already )?(?:the |these |the following |some )"
                    + THINGS + ":? (?<many>«\\d+»)$"
                    + "|^(?:the following|these|the) " + THINGS + " (?:already )?exist:? (?<ordered>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|never|no|none|nor)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?]\\s*$");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s+(?:and\\s+)?");
    private static final Pattern LAST = Pattern.compile("^(.*\\S)\\s+and\\s+(\\S.*)$");

    private ListsInOneText() {}

    static MaskedText apart(MaskedText step, boolean isExpected) {
        Matcher list = (isExpected ? ARE_SEEN : ARE_ADDED).matcher(step.text());
        if (DENIED.matcher(step.text()).find() || step.literals().size() != 1 || !list.matches()) {
            return step;
        }
        List<String> texts = texts(step.literals().get(0));
        if (texts.size() < 2) {
            return step;
        }
        String listed = IntStream.range(0, texts.size())
                .mapToObj(index -> "«" + index + "»")
                .collect(Collectors.joining(", "));
        int last = listed.lastIndexOf(", ");
        String joined = listed.substring(0, last) + " and " + listed.substring(last + 2);
        return new MaskedText(step.text().replace("«0»", joined), texts);
    }

    /** A text with no comma is one, whatever it joins. */
    private static List<String> texts(String text) {
        List<String> texts = new ArrayList<>(Arrays.asList(COMMA.split(text.strip())));
        int last = texts.size() - 1;
        Matcher two = LAST.matcher(texts.get(last));
        boolean joinsTwo = last > 0 && !text.matches(".*[,;]\\s+and\\s.*") && two.matches();
        if (joinsTwo) {
            texts.set(last, two.group(1));
            texts.add(two.group(2));
        }
        return texts.stream()
                        .anyMatch(part ->
                                part.isBlank() || ENDS_A_SENTENCE.matcher(part).find())
                ? List.of(text)
                : texts;
    }
}
