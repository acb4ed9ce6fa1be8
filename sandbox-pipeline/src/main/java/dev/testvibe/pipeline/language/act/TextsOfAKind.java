package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.words.MaskedText;

/**
 * A text of which a step says only of what kind it is: {@code enters special characters}, {@code types a very long name},
 * {@code fills in an invalid email}. Any text of that kind will do, and it is the same each time.
 */
public final class TextsOfAKind {

    /** Nobody has this address: its domain is kept for examples. */
    static final String NOBODY = "nobody@example.com";
    /** No account that anybody would set up has this password. */
    static final String WRONG_PASSWORD = "Not-the-password-1";

    private static final String LONG_WORD = "abcdefghijklmnopqrstuvwxyz".repeat(12);
    private static final String LONG_TEXT =
            "This text goes on and on, for whoever reads it is to see how much of it there is room for. "
                    .repeat(4)
                    .strip();

    private static final String ONE = "(?:an? |the |some |any )?";
    private static final String ONLY = "(?:only |just |some |nothing but )?";
    /** Of nothing else. */
    private static final String ALL_OF =
            " (?:(?:with|containing|having|including|of|that (?:contains|has)) (?:only|just|nothing but)|made (?:up )?of|(?:that )?consist(?:s|ing) of)(?: only| just| nothing but)?";
    /** Of that beside what it has anyway. */
    private static final String WITH = " (?:with|containing|having|including|that (?:contains|has))(?: some)?";

    private static final String VERY = "(?:very |too |extremely |overly |really |excessively |quite )?";
    private static final String WRITING =
            "text|sentence|message|comment|description|paragraph|note|story|bio|review|content|feedback";
    private static final String NAMED =
            "(?:first |last |full |user |nick ?)?name|username|nickname|title|text|string|word|city|company|subject";
    private static final String NUMBER =
            "number|value|amount|quantity|price|integer|age|count|cost|sum|total|input|figure|income|weight|height|duration|budget";
    private static final String WRONG =
            "(?:invalid|wrong|incorrect|bad|false|non-?existent|non-?existing|unknown|unregistered)";
    private static final String MALFORMED =
            "(?:invalid|malformed|(?:badly|wrongly|incorrectly|improperly|poorly|invalidly)[ -]formatted|ill-formed)";
    private static final String EMAIL = "e-?mails?(?: address(?:es)?| id)?";
    private static final String SPACES = "(?:white ?spaces?|spaces|blank spaces|blanks|white ?space characters)";
    private static final String SPECIAL =
            "(?:special (?:characters|symbols|chars)|symbols|punctuation(?: marks)?|non-?alphanumeric characters)";
    private static final String LETTERS =
            "(?:letters|alphabetic(?:al)? (?:characters|letters)|non-?numeric(?:al)? characters|characters of the alphabet)";
    private static final String DIGITS = "(?:digits|numbers|numerals|numeric(?:al)? (?:characters|digits))";

    private static final Pattern ENTERS =
            Pattern.compile("\\b" + FieldGrammar.ENTER + " (?!.*\\bform with\\b)", Pattern.CASE_INSENSITIVE);
    /** {@code an invalid email and password}: both are. */
    private static final Pattern BOTH = Pattern.compile(
            "(?<one>\\b" + WRONG + " (?:user ?name|" + EMAIL + ")) (?:and|or) (?=(?:password|pass ?phrase)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDENTIALS = Pattern.compile(
            "\\b" + WRONG + " (?:user |login |sign-?in )?(?:credentials|details|login data)\\b",
            Pattern.CASE_INSENSITIVE);
    /** {@code letters and spaces}: one text of both, which is none of these. */
    private static final Pattern JOINED = Pattern.compile(
            "«\\d+» (?:and|or) «\\d+» (?:in|into|to)\\b|\\b(?:" + DIGITS + "|" + LETTERS + "|" + SPECIAL + "|" + SPACES
                    + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is fit or not in a way that no text alone can be. */
    private static final Pattern FIT = Pattern.compile("\\b(?:in)?valid\\b", Pattern.CASE_INSENSITIVE);

    /** Where a value begins in what is entered. */
    private static final String BEGINS = "(?<=^|\\band |, |\\bwith |\\bto |\\bas )";
    /** Where it ends: where the field follows, or the next value, or nothing. */
    private static final String ENDS = "(?= (?:in|into|to|on|for|as|inside|and(?! (?:only )?(?:" + DIGITS + "|"
            + LETTERS + "|" + SPECIAL + "|" + SPACES + ")\\b)) |,|$)";

    private static final Pattern FIELD_FOLLOWS =
            Pattern.compile("^ (?:in|into|to|on|for|as|inside) ", Pattern.CASE_INSENSITIVE);
    /** What a field was said to be filled with: it is named already. */
    private static final Pattern FIELD_NAMED = Pattern.compile("\\b(?:with|to|as) $", Pattern.CASE_INSENSITIVE);
    /** Of which nothing more is said than that it is one. */
    private static final Pattern ANY = Pattern.compile(
            "text|string|value|word|sentence|input|sequence|content|number|integer|figure|line|entry",
            Pattern.CASE_INSENSITIVE);

    /** In this order: what says more stands first. */
    private static final List<TextOfAKind> KINDS = List.of(
            TextOfAKind.of(ONE + VERY + "(?:long|lengthy) (?:string of )?(?<noun>(?:" + WRITING + ")s?)", LONG_TEXT),
            TextOfAKind.of(ONE + VERY + "(?:long|lengthy) (?<noun>(?!e-?mail|number|url|link|list)[a-z]+)", LONG_WORD),
            TextOfAKind.of(ONE + "(?<noun>[a-z]+)" + ALL_OF + " " + SPACES, "   "),
            TextOfAKind.of(ONE + "(?<noun>" + NAMED + ")" + WITH + " " + SPACES, "Ann Lee"),
            TextOfAKind.of(ONE + "(?<noun>" + NAMED + ")" + WITH + " " + SPECIAL, "Ann!#$%"),
            TextOfAKind.of(ONE + "(?<noun>" + NAMED + ")" + WITH + " " + DIGITS, "Ann123"),
            TextOfAKind.of(
                    "(?:only |just |some |several |multiple |a few |nothing but )?" + SPACES + "(?: only)?", "   "),
            TextOfAKind.of(ONE + "(?<noun>[a-z]+)" + ALL_OF + " " + SPECIAL, "!@#$%^&*()"),
            TextOfAKind.of(ONLY + SPECIAL + "(?: only)?", "!@#$%^&*()"),
            TextOfAKind.of(ONE + "negative (?<noun>" + NUMBER + ")", "-5"),
            TextOfAKind.of(ONE + "(?:decimal|fractional|non-?integer) (?<noun>" + NUMBER + ")", "2.5"),
            TextOfAKind.of(ONE + VERY + "(?:large|big|huge|high) (?<noun>" + NUMBER + ")", "999999999"),
            TextOfAKind.of(
                    ONE + "(?:non-?numeric(?:al)?|alphabetic(?:al)?) (?<noun>" + NUMBER + "|text|string)", "abc"),
            TextOfAKind.of(ONE + "(?<noun>[a-z]+)" + ALL_OF + " " + LETTERS, "abc"),
            TextOfAKind.of(ONLY + LETTERS + "(?: only| instead of (?:a number|numbers|digits))?", "abc"),
            TextOfAKind.of(ONE + "(?<noun>[a-z]+)" + ALL_OF + " " + DIGITS, "12345"),
            TextOfAKind.of("(?:only |just |nothing but )" + DIGITS, "12345"),
            TextOfAKind.of(ONE + MALFORMED + " (?<noun>" + EMAIL + ")(?: format)?", "not-an-email"),
            TextOfAKind.of(
                    ONE + "(?<noun>" + EMAIL + ") (?:in|with|of) (?:an? )?(?:invalid|wrong|incorrect|bad) format",
                    "not-an-email"),
            TextOfAKind.of(
                    ONE + "(?<noun>" + EMAIL + ") without (?:an? |the )?(?:@|at)(?:[ -]?(?:sign|symbol|character))?",
                    "not-an-email"),
            TextOfAKind.of(ONE + WRONG + " (?<noun>" + EMAIL + ")", NOBODY),
            TextOfAKind.of(ONE + WRONG + " (?<noun>user ?name|user ?id|login name)", NOBODY),
            TextOfAKind.of(
                    "(?:an? |the |my |his |her |their )?" + WRONG + " (?<noun>password|pass ?phrase)", WRONG_PASSWORD));

    /** A kind as it is said, the noun of what it is where one stands in it, and a text that is of it. */
    private record TextOfAKind(Pattern said, boolean hasNoun, String text) {

        static TextOfAKind of(String said, String text) {
            return new TextOfAKind(
                    Pattern.compile(BEGINS + said + ENDS, Pattern.CASE_INSENSITIVE), said.contains("(?<noun>"), text);
        }

        Optional<String> noun(Matcher found) {
            return hasNoun ? Optional.ofNullable(found.group("noun")) : Optional.empty();
        }
    }

    private TextsOfAKind() {}

    /** The step with a literal for each text of a kind that it enters, or as it stands. */
    public static MaskedText in(MaskedText step) {
        Matcher enters = ENTERS.matcher(step.text());
        if (!enters.find()) {
            return step;
        }
        String before = step.text().substring(0, enters.end());
        String rest = inFull(step.text().substring(enters.end()));
        List<String> literals = new ArrayList<>(step.literals());
        for (TextOfAKind kind : KINDS) {
            Matcher found = kind.said().matcher(rest);
            if (found.find()) {
                literals.add(kind.text());
                rest = rest.substring(0, found.start())
                        + value(kind, found, rest, literals.size() - 1)
                        + rest.substring(found.end());
            }
        }
        boolean isPlain = literals.size() > step.literals().size()
                && !FIT.matcher(rest).find()
                && !JOINED.matcher(rest).find();
        return isPlain ? new MaskedText(before + rest, literals) : step;
    }

    private static String inFull(String entered) {
        String each = CREDENTIALS.matcher(entered).replaceAll("invalid username and password");
        return BOTH.matcher(each).replaceAll("${one} and a wrong ");
    }

    /** With the noun of what it is, where that alone tells the field. */
    private static String value(TextOfAKind kind, Matcher found, String rest, int number) {
        String token = "«" + number + "»";
        boolean hasField = FIELD_FOLLOWS.matcher(rest.substring(found.end())).find()
                || FIELD_NAMED.matcher(rest.substring(0, found.start())).find();
        return kind.noun(found)
                .filter(noun -> !hasField && !ANY.matcher(noun).matches())
                .map(noun -> "the " + noun.replaceFirst("(?i)^(e-?mail).*", "$1") + " " + token)
                .orElse(token);
    }
}
