package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Cookies: what is done with them and what is claimed of them. */
public final class CookieGrammar {

    private static final Pattern COOKIE = Pattern.compile(
            "^(?:the |an? )?(?:cookie (?:named |called |with (?:the )?name )?(?<after>«\\d+»)|(?<before>«\\d+») cookie)$",
            Pattern.CASE_INSENSITIVE);

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:(?:set|add|create)(?:s|ed)? )?(?:the |an? )?cookie(?: named| called)? {lit} (?:with|to|of|as)(?: the| a)?(?: content| value)?(?: of)? {lit2}",
                    match -> Optional.of(List.of(new BrowserUse.SetCookie(match.literal(), match.literal2())))),
            Rule.of(
                    "(?:delete|remove|clear|expire)(?:s|d)? (?:the |an? )?cookie(?: named| called)? {lit}",
                    match -> Optional.of(List.of(new BrowserUse.DeleteCookie(match.literal())))));

    public static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:exist|be (?:set|present|stored|there|created|existing))",
                    found -> cookie(found, null, Match.EXACT, found.clause().denied())),
            Predicate.of(
                    "be (?:deleted|removed|cleared|gone|unset)",
                    found -> cookie(found, null, Match.EXACT, !found.clause().denied())),
            Predicate.of(
                    "(?:be|equal|have the value|be set to|have (?:the )?content) {lit}",
                    found -> cookie(
                            found, found.literal(), Match.EXACT, found.clause().denied())),
            Predicate.of(
                    "(?:contain|include|hold)(?: the)?(?: value| text| content)? {lit}",
                    found -> cookie(
                            found,
                            found.literal(),
                            found.clause().denied() ? Match.ANYWHERE : Match.WORDS,
                            found.clause().denied())));

    private CookieGrammar() {}

    private static Optional<List<Intent>> cookie(
            Predicate.Found found, @Nullable String value, Match match, boolean denied) {
        Matcher cookie = COOKIE.matcher(found.clause().subject());
        if (!cookie.matches()) {
            return Optional.empty();
        }
        String token = cookie.group("after") == null ? cookie.group("before") : cookie.group("after");
        return Optional.of(List.of(
                new Expect(Claim.COOKIE, null, value, found.clause().step().literal(token), match, denied)));
    }
}
