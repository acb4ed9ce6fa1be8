package dev.testvibe.pipeline.language.words;

import java.util.regex.Pattern;

/** Who or what a sentence is about, where that is no element of a page. */
public final class Subjects {

    /** What people are called who use a site, one of them. */
    public static final String ROLE = "(?:user|visitor|customer|client|consumer|guest|admin|administrator|member|"
            + "person|player|gamer|shopper|buyer|purchaser|student|learner|teacher|tester|reader|viewer|author|editor|reviewer|manager|"
            + "employee|someone|somebody|receptionist|clerk|cashier|teller|agent|operator|staff member|account holder|account owner|"
            + "subscriber|participant|applicant|candidate|tenant|borrower|donor|passenger|travell?er|tourist|moderator|librarian|newcomer)";

    /** Before a role these say what is done to somebody, and not who does it. */
    private static final String DONE_TO =
            "(?!(?:add|create|delete|remove|edit|open|select|choose|click|press|tap|search|find|invite|register|"
                    + "update|change|assign|enter|type|filter|view|see|save|block|sort|log|sign|show|display)(?:e?s|e?d)?(?: |$))";

    /** A person, or nobody named; the word of a person is not looked at. */
    public static final String PERSON =
            "(?:I|we|he|she|they|you|" + DONE_TO + "(?:the |an? )?(?:(?!no )[\\w-]+ )?" + ROLE + ")";

    private static final Pattern IS_PERSON = Pattern.compile("^" + PERSON + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS_SYSTEM = Pattern.compile(
            "^(?:the )?(?:system|application|app|page|web ?page|web ?site|site|browser|interface|ui|screen|view)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code As Jane, I}: whose eyes a sentence is seen with. */
    private static final Pattern AS_WHOM =
            Pattern.compile("^[Aa]s (?:(?:an?|the) )?[\\w-]+(?: [\\w-]+){0,2},? (?=(?:I|he|she|they|we|you) )");
    /** A name is a person's where only a person could do what follows. */
    private static final Pattern NAMED_PERSON = Pattern.compile(
            "^(?!(?:The|This|That|There|All|Each|Every|No|Clicking)\\b)"
                    + "[A-Z][a-z]+(?= (?:(?:then|also|now|again) )?(?:clicks|enters|types|adds|removes|deletes|opens|goes|navigates|visits|logs|signs|"
                    + "selects|chooses|picks|fills|checks|unchecks|submits|presses|searches|creates|edits|sees|tries|attempts|wants|browses|proceeds|"
                    + "scrolls|hovers|marks|reloads|refreshes|has (?:added|created|opened|logged|signed|selected|chosen|navigated|visited|registered)|"
                    + "is (?:on|at|viewing|logged|signed|already logged)|should (?:see|not see|be (?:on|logged|signed|redirected|taken|able)))\\b)");

    private static final Pattern NAMED_OWNER = Pattern.compile(
            "^(?!(?:The|This|That|There|All|Each|Every|No)\\b)[A-Z][a-z]+(?= has (?:an?|the) [a-z]+ (?:called |named |titled )?«)");
    /** {@code Jane starts}: whoever that is, where the sentence means nothing otherwise. */
    private static final Pattern NAME_AND_VERB = Pattern.compile(
            "^(?!(?:The|This|That|There|All|Each|Every|No|It)\\b)\\p{Lu}\\p{Ll}+(?= (?:already )?(?:has|had|is|was|[a-z]+s) )");
    /** {@code Given that the cart is empty}. */
    private static final Pattern THAT = Pattern.compile(
            "^that (?=(?:the|an?|I|we|he|she|they|you|there|my|no|all|\\p{Lu}\\p{L}+) )", Pattern.CASE_INSENSITIVE);

    /** {@code I am a new visitor on}. */
    private static final Pattern AM_A = Pattern.compile(
            "^(?<who>I am|he is|she is) (?:an? )(?:[a-z-]+ )?" + ROLE + "(?: who is)? (?=on |at |viewing )",
            Pattern.CASE_INSENSITIVE);

    private Subjects() {}

    /** A sentence in which whoever acts is the user; what is expected may be of a thing that has something. */
    public static String withoutNames(String sentence, boolean isExpected) {
        String plain = THAT.matcher(sentence).replaceFirst("");
        String said = isExpected ? plain : NAMED_OWNER.matcher(plain).replaceFirst("the user");
        return withoutNames(said);
    }

    /** The same, whatever a word with a capital does. */
    public static String withoutAnyName(String sentence) {
        return NAME_AND_VERB.matcher(sentence).replaceFirst("the user");
    }

    private static String withoutNames(String sentence) {
        String named =
                NAMED_PERSON.matcher(AS_WHOM.matcher(sentence).replaceFirst("")).replaceFirst("the user");
        return AM_A.matcher(named).replaceFirst("${who} ");
    }

    public static boolean isPerson(String subject) {
        return IS_PERSON.matcher(subject).matches();
    }

    /** Whether it is the application or the page as a whole. */
    public static boolean isSystem(String subject) {
        return IS_SYSTEM.matcher(subject).matches();
    }
}
