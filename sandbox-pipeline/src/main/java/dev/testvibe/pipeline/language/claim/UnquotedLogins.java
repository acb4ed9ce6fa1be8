package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.claim.UnquotedValues.Span;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * What somebody logs in with, where a step says it without quotes: {@code is logged in as ann with password leaves1},
 * {@code logs in using tom / secret1}. What stands in these places is a value whatever it looks like.
 */
final class UnquotedLogins {

    private static final String LOGIN =
            "\\b(?:log(?:s|ged|ging)?[ -]?(?:in|on)|sign(?:s|ed|ing)?[ -]?in|authenticate[sd]?)"
                    + "(?: (?:to|into) (?:the |my |his |her |their )?[a-z]+)?(?: successfully| again)?";
    private static final String OF = "(?: (?:is|of|as)|:| =|=)? ?";
    private static final String VALUE = "(?:«\\d+»|[^\\s«»⟦⟧,;:/]*[^\\s«»⟦⟧,;:/.])";
    private static final String NAME = "(?:(?:the|my|his|her|their|an?) )?(?:user ?name|user|log-?in(?: name)?|e-?mail"
            + "(?: address)?|account|id)";
    private static final String PASSWORD =
            "(?:(?:the|my|his|her|their|an?) )?(?:pass ?(?:word|code|phrase)|pwd|pw|pin)" + OF;
    private static final String AND = "(?:,? and |,? with |, |,? using | / | & |; )(?:with |using )?";
    private static final String END = "(?=[.,;:]*(?: |$))";

    private static final List<Pattern> LOGINS = Stream.of(
                    LOGIN + " (?:with|using|as)(?: the)?(?: credentials)? " + NAME + OF + "(?<name>" + VALUE + ")" + AND
                            + PASSWORD + "(?<password>" + VALUE + ")" + END,
                    LOGIN + " as (?:(?:the |an? )?" + Subjects.ROLE + " )?(?<name>" + VALUE + ")" + AND + PASSWORD
                            + "(?<password>" + VALUE + ")" + END,
                    "^(?:(?:the|an?) )?(?:" + Subjects.ROLE + " )?(?<name>" + VALUE
                            + ") (?:(?:is|has|am|was) (?:already )?)?" + LOGIN + "(?: again)? (?:with|using) "
                            + PASSWORD
                            + "(?<password>" + VALUE + ")" + END,
                    LOGIN + " (?:with|using|as)(?: the)?(?: (?:user|login))? (?:credentials|details)(?: of)?:? (?<name>"
                            + VALUE + ")(?:,? and |, | ?[/:] ?| )(?<password>" + VALUE + ")" + END,
                    LOGIN + " (?:with|using|as)(?: (?:the )?user)? (?<name>" + VALUE + ") ?[/:] ?(?<password>" + VALUE
                            + ")" + END,
                    LOGIN + " (?:with|using|as)(?: (?:the )?user)? (?<name>" + VALUE
                            + ")(?: and |, )(?<password>(?=[^\\s«]*\\d)" + VALUE + ")" + END)
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
            .toList();

    private UnquotedLogins() {}

    /** The names and passwords of a step that stand in no quotes. */
    static List<Span> in(String text) {
        return LOGINS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(login -> Stream.of("name", "password")
                        .filter(group -> !login.group(group).startsWith("«"))
                        .map(group -> new Span(login.start(group), login.end(group)))
                        .toList())
                .filter(spans -> !spans.isEmpty() && spans.stream().noneMatch(span -> isNoValue(text, span)))
                .findFirst()
                .orElse(List.of());
    }

    /** Who logs in without a name may be any person. */
    private static boolean isNoValue(String text, Span span) {
        String word = text.substring(span.start(), span.end());
        return UnquotedValues.NEVER_A_VALUE.matcher(word).matches()
                || Subjects.isPerson(text.substring(0, span.end()))
                || Subjects.isSystem(word);
    }
}
