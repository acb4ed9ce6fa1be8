package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.Intent.Expect;

/** A wait for something to become so: an expectation with a time of its own, whatever keyword it stands under. */
final class WaitGrammar {

    private static final int DEFAULT_MS = 5_000;
    private static final String TIME = "(?<%s>\\d+) ?(?<%sunit>ms|milli-?seconds?|msec|s|secs?|seconds?|minutes?)";
    private static final Pattern WAIT = Pattern.compile(
            "^(?:" + Subjects.PERSON
                    + " )?wait(?:s|ed)? (?:on|for|until|till) (?!\\d)(?<subject>.+?)(?: for (?:at most |up to )?"
                    + TIME.formatted("for", "for") + ")?"
                    + "(?: (?:to|is|are|until it is|until they are) (?<not>not )?(?<predicate>.+?))?"
                    + "(?: (?:for up to|for at most|within|for) " + TIME.formatted("within", "within") + ")?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIMIT = Pattern.compile(
            "^(?<claim>.+?),? (?:within|in less than|in at most|after at most|in under) (?:the next )?"
                    + TIME.formatted("n", "n") + "$",
            Pattern.CASE_INSENSITIVE);

    private WaitGrammar() {}

    /** {@code waits for the list to be displayed}, {@code waits 5 s} not: that is an action. */
    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher wait = WAIT.matcher(sentence);
        if (!wait.matches()) {
            return Optional.empty();
        }
        String predicate = wait.group("predicate");
        Clause clause = new Clause(
                wait.group("subject"),
                predicate == null ? "exist" : asVerb(predicate, sentence),
                wait.group("not") != null,
                step);
        int limit = wait.group("for") != null
                ? milliseconds(wait, "for")
                : wait.group("within") != null ? milliseconds(wait, "within") : DEFAULT_MS;
        return ExpectationGrammar.judge(clause).flatMap(intents -> limited(intents, limit));
    }

    /** {@code until the list is visible} says with a finite verb what {@code for the list to be visible} says without. */
    private static String asVerb(String predicate, String sentence) {
        boolean finite = !Pattern.compile(" to (?:not )?" + Pattern.quote(predicate))
                .matcher(sentence)
                .find();
        return finite ? "be " + predicate : predicate;
    }

    /** {@code should be visible within 2 seconds}: the claim, and the time that it names. */
    static Optional<List<Intent>> withLimit(String sentence, MaskedText step) {
        Matcher limit = LIMIT.matcher(sentence);
        return limit.matches()
                ? ExpectationGrammar.parse(limit.group("claim"), step)
                        .flatMap(intents -> limited(intents, milliseconds(limit, "n")))
                : Optional.empty();
    }

    private static Optional<List<Intent>> limited(List<Intent> intents, int milliseconds) {
        return intents.stream().allMatch(Expect.class::isInstance)
                ? Optional.of(intents.stream()
                        .<Intent>map(intent -> new Intent.ExpectWithin((Expect) intent, milliseconds))
                        .toList())
                : Optional.empty();
    }

    private static int milliseconds(Matcher matcher, String group) {
        int number = Integer.parseInt(matcher.group(group));
        String unit = matcher.group(group + "unit").toLowerCase(java.util.Locale.ROOT);
        return unit.startsWith("milli") || unit.startsWith("ms")
                ? number
                : unit.startsWith("min") ? number * 60_000 : number * 1_000;
    }
}
