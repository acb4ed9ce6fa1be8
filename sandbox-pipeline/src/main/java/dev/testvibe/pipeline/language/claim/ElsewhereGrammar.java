package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is expected on a page that need not be the open one: {@code the balance should be "5" on the accounts overview}. */
public final class ElsewhereGrammar {

    private static final String PAGE = "(?:page|screen|overview|dashboard|history|summary page)";
    private static final Pattern ON_A_PAGE = Pattern.compile(
            "^(?!there |it |this |that )(?<claim>.*«\\d+».*?),? (?:on|in|at) (?:the |my |his |her |their )(?:(?<quoted>«\\d+») "
                    + PAGE + "|(?<page>(?!same |next |previous |first |last |other |new |current )(?:[a-z]+ ){1,2}?"
                    + PAGE
                    + "))$",
            Pattern.CASE_INSENSITIVE);

    private ElsewhereGrammar() {}

    /**
     * The page is gone to unless it is open, and then the claim is looked at.
     *
     * @param reader reads what is expected there
     */
    public static Optional<List<Intent>> expected(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> reader) {
        Matcher there = ON_A_PAGE.matcher(sentence);
        return there.matches()
                ? reader.apply(there.group("claim"))
                        .filter(claims -> claims.stream().allMatch(Expect.class::isInstance))
                        .map(claims -> Stream.concat(Stream.of(open(page(there, step))), claims.stream())
                                .toList())
                : Optional.empty();
    }

    private static Intent open(String page) {
        Expect isOpen = new Expect(Claim.PAGE, null, page, null, Match.EXACT, false);
        return new Reached(isOpen, List.of(new Intent.Open(page)), null);
    }

    private static String page(Matcher there, MaskedText step) {
        return there.group("quoted") == null
                ? there.group("page").toLowerCase(Locale.ROOT).replaceFirst(" (?:page|screen)$", "")
                : step.literal(there.group("quoted"));
    }
}
