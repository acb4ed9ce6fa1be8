package dev.testvibe.pipeline.language;

import java.util.regex.Pattern;

/** Who or what a sentence is about, where that is no element of a page. */
final class Subjects {

    /** A person, or nobody named; the word of a person is not looked at. */
    static final String PERSON =
            "(?:I|we|he|she|they|you|(?:the |an? )?(?:[\\w-]+ )?(?:user|visitor|customer|guest|admin|administrator|member|"
                    + "person|player|shopper|buyer|student|tester|reader|author|editor|manager|employee|someone))";

    private static final Pattern IS_PERSON = Pattern.compile("^" + PERSON + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS_SYSTEM = Pattern.compile(
            "^(?:the )?(?:system|application|app|page|web ?page|web ?site|site|browser|interface|ui|screen)$",
            Pattern.CASE_INSENSITIVE);

    private Subjects() {}

    static boolean isPerson(String subject) {
        return IS_PERSON.matcher(subject).matches();
    }

    /** Whether it is the application or the page as a whole. */
    static boolean isSystem(String subject) {
        return IS_SYSTEM.matcher(subject).matches();
    }
}
