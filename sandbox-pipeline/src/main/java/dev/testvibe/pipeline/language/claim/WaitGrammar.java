package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.TimeSpan;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;

/** A wait for something to become so: an expectation with a time of its own, whatever keyword it stands under. */
public final class WaitGrammar {

    private static final int DEFAULT_MS = 5_000;
    private static final String WAIT = "^(?:" + Subjects.PERSON + " )?wait(?:s|ed)? ";
    private static final String LIMIT = " (?:for|for up to|for at most|within|up to|at most) ";

    private static final Pattern WAIT_UNTIL = Pattern.compile(
            WAIT + "(?:until|till) (?<claim>.+?)(?: again)?(?:" + LIMIT + TimeSpan.in("n") + ")?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code waits for 5 s} is an action. */
    private static final Pattern WAIT_FOR = Pattern.compile(
            WAIT + "(?:on|for) (?!\\d)(?<subject>.+?)(?:" + LIMIT + TimeSpan.in("n") + ")?"
                    + "(?: to (?<not>not )?(?<predicate>.+?))?(?:" + LIMIT + TimeSpan.in("late") + ")?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAIM_WITHIN = Pattern.compile(
            "^(?<claim>.+?),? (?:within|in less than|in at most|after at most|in under) (?:the next )?"
                    + TimeSpan.in("n") + "$",
            Pattern.CASE_INSENSITIVE);
    /** Nobody says when, and it may take as long as people watch. */
    private static final Pattern SOON = Pattern.compile(
            "^(?<claim>.+?),? (?:after (?:a (?:few|couple of) (?:seconds|moments)|some (?:seconds|time)|an? (?:short |little )?(?:while|moment|time|delay)|several seconds)|shortly after(?:wards?)?|soon(?: after)?|in a (?:moment|few seconds))$",
            Pattern.CASE_INSENSITIVE);

    private static final int SOON_MS = 10_000;

    private static final Pattern LOADED =
            Pattern.compile("(?:be |finish )?(?:fully |completely )?load(?:ed|ing)?", Pattern.CASE_INSENSITIVE);

    private WaitGrammar() {}

    /** {@code waits for the list to be displayed}, {@code waits until the list is displayed}. */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher until = WAIT_UNTIL.matcher(sentence);
        if (until.matches()) {
            return ExpectationGrammar.parse(until.group("claim"), step)
                    .flatMap(intents ->
                            waitedFor(intents, milliseconds(until, "n").orElse(DEFAULT_MS)));
        }
        Matcher wait = WAIT_FOR.matcher(sentence);
        return wait.matches() ? waitFor(wait, step) : Optional.empty();
    }

    private static Optional<List<Intent>> waitFor(Matcher wait, MaskedText step) {
        String predicate = wait.group("predicate") == null ? "exist" : wait.group("predicate");
        if (Subjects.isSystem(wait.group("subject"))
                && LOADED.matcher(predicate).matches()) {
            // every action waits for the page that it opens
            return Optional.of(List.of(new Intent.Nothing()));
        }
        int limit = milliseconds(wait, "n").or(() -> milliseconds(wait, "late")).orElse(DEFAULT_MS);
        return ExpectationGrammar.judge(new Clause(wait.group("subject"), predicate, wait.group("not") != null, step))
                .flatMap(intents -> waitedFor(intents, limit));
    }

    /** {@code should be visible within 2 seconds}: the claim, and the time that it names. */
    static Optional<List<Intent>> withLimit(String sentence, MaskedText step) {
        Matcher soon = SOON.matcher(sentence);
        if (soon.matches()) {
            return ExpectationGrammar.parse(soon.group("claim"), step)
                    .map(intents -> within(intents, SOON_MS).orElse(intents));
        }
        Matcher limited = CLAIM_WITHIN.matcher(sentence);
        return limited.matches()
                ? ExpectationGrammar.parse(limited.group("claim"), step)
                        .flatMap(intents ->
                                within(intents, milliseconds(limited, "n").orElse(DEFAULT_MS)))
                : Optional.empty();
    }

    /** A toast is waited for anyway. */
    private static Optional<List<Intent>> waitedFor(List<Intent> intents, int milliseconds) {
        return intents.stream().allMatch(PageEffect.Toast.class::isInstance)
                ? Optional.of(intents)
                : within(intents, milliseconds);
    }

    private static Optional<List<Intent>> within(List<Intent> intents, int milliseconds) {
        return intents.stream().allMatch(Expect.class::isInstance)
                ? Optional.of(intents.stream()
                        .<Intent>map(intent -> new Intent.ExpectWithin((Expect) intent, milliseconds))
                        .toList())
                : Optional.empty();
    }

    private static Optional<Integer> milliseconds(Matcher matcher, String group) {
        return matcher.group(group) == null ? Optional.empty() : Optional.of(TimeSpan.milliseconds(matcher, group));
    }
}
