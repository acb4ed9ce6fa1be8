package dev.testvibe.pipeline.language.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.words.MaskedText;

/** Names with capitals that stand beside the noun of what bears them: {@code column In Review}, {@code the name Ann Lee}. */
public final class CalledByName {

    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{N}.'-]*(?: (?:(?:of|the|and|in|to|for) )?\\p{Lu}[\\p{L}\\p{N}.'-]*)*";
    /** By what a column is sorted is a word of the page, and no name of what holds others. */
    private static final String SORTED = "(?! (?:is|are|should be) (?:sorted|ordered|arranged|in)\\b)";

    private static final Pattern AFTER_ITS_NOUN = Pattern.compile(
            "(?<=\\b(?:[Cc]olumn|[Ll]ane|[Ff]older|(?:[Tt]he|user|full|display) name) )" + NAME + SORTED
                    + "(?= (?:is|are|has|have|does|should|must|can|contains|includes|shows|displays|lists|holds|appears|disappears)\\b|$)");
    private static final Pattern BEFORE_ITS_NOUN = Pattern.compile(
            "(?<=\\b[Tt]he )" + NAME
                    + "(?= (?:column|lane|folder) (?:(?:should|must|does)(?: not)? )?(?:has|have|contains?|includes?|shows?|displays?|lists?|holds?)\\b)");

    private CalledByName() {}

    /** The step with these names as if they were quoted. */
    public static MaskedText in(MaskedText step) {
        return masked(BEFORE_ITS_NOUN, masked(AFTER_ITS_NOUN, step));
    }

    private static MaskedText masked(Pattern names, MaskedText step) {
        List<String> literals = new ArrayList<>(step.literals());
        String text = names.matcher(step.text()).replaceAll(name -> {
            literals.add(name.group());
            return "«" + (literals.size() - 1) + "»";
        });
        return new MaskedText(text, literals);
    }
}
