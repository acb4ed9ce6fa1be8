package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.ThemeIs;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of the page as a whole: that it is dark, or light. */
public final class ThemePredicates {

    private static final Pattern PAGE = Pattern.compile(
            "^(?:the |its )?(?:entire |whole |current |active )?(?:page|web ?page|site|web ?site|app|application|interface|ui|user interface|theme|page theme|site theme|colou?r scheme|mode)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THEME = Pattern.compile(
            "^(?:the )?(?<theme>dark|night|light)[- ](?:mode|theme|colou?r scheme)$", Pattern.CASE_INSENSITIVE);
    private static final String NOW = "(?:(?:back|now|again) )*";
    private static final String OF = "(?<theme>dark|night|light)(?:[- ](?:mode|theme|colou?r scheme))?";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be|remain|stay|keep|become|look|appear|turn|switch|change|toggle|go|return|enter|use|have|be (?:displayed|shown|switched|set|changed|toggled|rendered|loaded)|apply)(?: [a-z]+ed)? "
                            + NOW + "(?:(?:in|to|into|with|as|using) )?" + NOW + "(?:the |a )?" + OF,
                    found -> PAGE.matcher(found.clause().subject()).matches()
                            ? of(found, found.matcher().group("theme"))
                            : Optional.empty()),
            Predicate.of(
                    "(?:be|remain|stay|become|get)(?: still)? (?<on>active|activated|enabled|applied|on|used|in use|turned on|switched on|set|selected|kept|restored)",
                    ThemePredicates::themeIsOn));

    private static final Pattern AS_IT_COMES = Pattern.compile(
            "^(?:the )?(?:light|default) (?:mode|theme) is (?:currently |initially |already )?(?:active|activated|enabled|on|set|used|in use|selected|displayed|applied)$",
            Pattern.CASE_INSENSITIVE);

    private ThemePredicates() {}

    /** A page comes as it does by default, and light; what somebody chooses later is another matter. */
    public static Optional<List<Intent>> given(String text) {
        return AS_IT_COMES.matcher(text).matches()
                ? Optional.of(List.of(new Intent.Open(null), new ThemeIs(false, null)))
                : Optional.empty();
    }

    private static Optional<List<Intent>> themeIsOn(Predicate.Found found) {
        Matcher theme = THEME.matcher(found.clause().subject());
        return theme.matches()
                ? Optional.of(List.of(new ThemeIs(
                        isDark(found, theme.group("theme")),
                        found.clause()
                                .phrase()
                                .flatMap(control -> ofControl(found, control))
                                .orElse(null))))
                : Optional.empty();
    }

    private static Optional<Expect> ofControl(Predicate.Found found, Phrase control) {
        boolean denied = found.clause().denied();
        return switch (found.matcher().group("on").toLowerCase(Locale.ROOT)) {
            case "enabled", "on", "turned on", "switched on", "activated" ->
                Optional.of(new Expect(Claim.STATE, control, denied ? "off" : "on", null, Match.EXACT, false));
            case "active" -> Optional.of(new Expect(Claim.STATE, control, "active", null, Match.EXACT, denied));
            case "selected" -> Optional.of(new Expect(Claim.STATE, control, "selected", null, Match.EXACT, denied));
            default -> Optional.empty();
        };
    }

    private static Optional<List<Intent>> of(Predicate.Found found, String theme) {
        return Optional.of(List.of(new ThemeIs(isDark(found, theme), null)));
    }

    private static boolean isDark(Predicate.Found found, String theme) {
        return theme.equalsIgnoreCase("light") == found.clause().denied();
    }
}
