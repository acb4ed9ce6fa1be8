package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.RunsOut;
import dev.testvibe.pipeline.language.intent.TimeSpan;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Time that passes, as a step of its own or before what is expected. */
public final class ClockGrammar {

    private static final String TIME = TimeSpan.in("n");
    /** {@code 3 more seconds}. */
    private static final String MORE =
            TIME.replace(" ?(?<nunit>", "(?: more| further| additional)? ?(?<nunit>") + "(?: more)?";

    private static final String IDLE = "(?: of (?:inactivity|idleness|idle time|waiting|being idle))?";

    /** {@code without any interaction}, as time passes by itself. */
    private static final String UNTOUCHED =
            "without (?:(?:any |an )?(?:(?:user )?(?:interaction|input|action|activity|intervention|click)s?|further (?:interaction|input|action|activity)s?)(?: (?:of|by|from|with) (?:the )?[a-z]+)?|(?:doing|touching|pressing|clicking|typing) anything|"
                    + Subjects.PERSON + " (?:doing|touching|pressing|clicking) anything)";

    private static final List<Pattern> PASSES = List.of(
            step(TIME + IDLE
                    + " (?:pass|passes|passed|have passed|has passed|go by|goes by|elapse|elapses|have elapsed)"
                    + "(?: " + UNTOUCHED + ")?"),
            step("(?:" + Subjects.PERSON + " )?(?:waits?|waited|pauses?)(?: for)? " + TIME + " " + UNTOUCHED),
            step("(?:" + Subjects.PERSON + " )?(?:waits?|waited) " + UNTOUCHED + " for " + TIME),
            step("(?:the )?(?:time|clock) (?:advances|moves(?: on)?|passes|is advanced|goes on)(?: by)? " + TIME),
            step("(?:" + Subjects.PERSON + " )?(?:waits?|waited|pauses?)(?: for)?(?: another)? (?=\\S+ ?(?:min|h))"
                    + TIME),
            step(
                    "(?:" + Subjects.PERSON + " )?(?:waits?|waited|pauses?)(?: for)? " + TIME
                            + " (?:without (?:pressing|clicking|touching|doing|moving|typing|entering)(?: on)? (?:any|the|an?)[a-z ]*|and does nothing)"),
            step("(?:" + Subjects.PERSON
                    + " )?(?:(?:is|am|are|remains?|stays?) (?:idle|inactive|away)|does nothing|do nothing) for "
                    + TIME));
    /** Where something is done, nobody does anything for a while; where something is expected, that is a claim. */
    private static final List<Pattern> NOBODY_ACTS = List.of(
            step(
                    "no (?:(?:user )?(?:interaction|input|action|activity)s?) (?:happens?|occurs?|takes place|is made|is performed|are made|are performed|is taken|for) (?:for |within |during )?"
                            + TIME),
            step(Subjects.PERSON
                    + " (?:does|do|did) not (?:interact|do anything|click|touch|press|move|type|act)(?: (?:(?:on|the|any) )*«\\d+»(?: [a-z]+)?|(?: (?!(?:and|but|then)\\b)[^\\s«⟦]+)*) (?:for|during|within) "
                    + TIME));
    /** What things do, and people do not do to a page. */
    private static final String HAPPENS =
            "(?:hits?|reaches|reach|runs? out|counts? down|falls?|fades?|arrives?|collides?|crashes|crash|lands?|times? out)(?: [^«⟦]+?)?"
                    + "|ends?|finishes|finish|expires?|elapses?|completes?|disappears?|appears?|vanishes|vanish|stops?|explodes?";

    /** {@code the ball hits the wall after 2 seconds}: nobody does it, it happens. */
    private static final Pattern HAPPENS_AFTER =
            step("(?<who>(?:the|an?) (?:[a-z]+ ){0,2}?[a-z]+) (?:" + HAPPENS + ") (?:after|in|within) " + TIME);

    private static final Pattern RUNS_OUT = step(
            "(?:" + Subjects.PERSON
                    + " (?:waits?|has waited|waited) (?:until|till|for) )?(?<timer>the (?:[a-z]+ ){0,2}?(?:timer|time|countdown|count-?down|clock)(?: "
                    + References.TOKEN
                    + ")?)(?: to)? (?:has |have |is )?(?:(?:reach(?:es|ed)?|get(?:s)? to|hits?|counts? down to) (?:zero|0|00:00|0:00)|runs? out|ran out|is up|up|expires?|expired|elapsed|finish(?:es|ed)?|ends?|ended|over|runs? down|completed?|completes)");

    private static final Pattern AFTER = step("after " + TIME + IDLE + ",? (?<rest>.+)");
    /** {@code records a lap after 3 more seconds}: the time passes first. */
    private static final Pattern DONE_LATER =
            step("(?<rest>" + Subjects.PERSON + " .+?),? after (?:a further |another |waiting (?:for )?)?" + MORE);

    private static final Pattern LATER = step("(?<rest>.+?),? after " + TIME + IDLE);

    /** {@code the notice is shown for 2 seconds}. */
    private static final Pattern LASTS = step(
            "(?<rest>(?!.*\\b(?:remains?|stays?|keeps?|still)\\b).+? (?:displayed|shown|visible|appears?|presented)) (?:only )?for (?:about |exactly )?"
                    + TIME);

    /** {@code the price remains the same for 2 seconds}. */
    private static final Pattern STAYS_SO = step(
            "(?<rest>.+? (?:(?:remain|stay|keep)s? (?:unchanged|the same)|(?:does|do|should|must|will) not change))(?: any ?more| any longer)? (?:for|during|in) (?:the next |another |at least )?"
                    + TIME);

    private ClockGrammar() {}

    private static Pattern step(String pattern) {
        return Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE);
    }

    /** {@code 30 seconds pass}. */
    public static Optional<List<Intent>> passes(String sentence) {
        return passes(PASSES, sentence);
    }

    /** {@code the user does not touch the page for 30 seconds}. */
    public static Optional<List<Intent>> nobodyActs(String sentence) {
        return passes(NOBODY_ACTS, sentence);
    }

    private static Optional<List<Intent>> passes(List<Pattern> patterns, String sentence) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .map(time -> List.of(new Intent.TimePasses(TimeSpan.milliseconds(time, "n"))));
    }

    /** {@code the time runs out}, {@code waits until the timer reaches zero}. */
    public static Optional<List<Intent>> runsOut(String sentence, MaskedText step) {
        Matcher out = RUNS_OUT.matcher(sentence);
        return out.matches()
                ? new PhraseParser(step).parse(out.group("timer")).map(timer -> List.of(new RunsOut(timer)))
                : Optional.empty();
    }

    /** Something that happens by itself takes the time that the sentence gives it. */
    public static Optional<List<Intent>> happens(String sentence) {
        Matcher happens = HAPPENS_AFTER.matcher(sentence);
        return happens.matches() && !Subjects.isPerson(happens.group("who"))
                ? Optional.of(List.of(new Intent.TimePasses(TimeSpan.milliseconds(happens, "n"))))
                : Optional.empty();
    }

    /** {@code after 10 minutes the user clicks}: the time, then the rest. */
    public static Optional<List<Intent>> before(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher first = AFTER.matcher(sentence);
        Matcher after = first.matches() ? first : DONE_LATER.matcher(sentence);
        return after.matches()
                ? reader.apply(after.group("rest")).map(rest -> {
                    List<Intent> intents =
                            new ArrayList<>(List.of(new Intent.TimePasses(TimeSpan.milliseconds(after, "n"))));
                    intents.addAll(rest);
                    return intents;
                })
                : Optional.empty();
    }

    /** {@code the dialog appears after 10 minutes}: so then, and not long before. */
    public static Optional<List<Intent>> expected(String sentence, Function<String, Optional<List<Intent>>> reader) {
        return timed(AFTER, sentence, reader, claims -> 0)
                .or(() -> timed(LATER, sentence, reader, ClockGrammar::latestOfAKind))
                .or(() -> timed(STAYS_SO, sentence, reader, claims -> 0))
                .or(() -> lasts(sentence, reader));
    }

    /** {@code the notice is shown for 2 seconds}: it is there, still is a little before they are over, and then is not. */
    private static Optional<List<Intent>> lasts(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher lasts = LASTS.matcher(sentence);
        if (!lasts.matches()) {
            return Optional.empty();
        }
        int time = TimeSpan.milliseconds(lasts, "n");
        int most = time * 3 / 5;
        return reader.apply(lasts.group("rest"))
                .filter(claims -> claims.size() == 1 && isOfSight(claims.get(0)))
                .map(claims -> (Expect) claims.get(0))
                .map(seen -> List.of(
                        seen,
                        new Intent.ExpectAfter(seen, most),
                        new Intent.ExpectAfter(
                                new Expect(Claim.VISIBLE, seen.subject(), null, null, Match.EXACT, true),
                                time - most)));
    }

    private static boolean isOfSight(Intent claim) {
        return claim instanceof Expect expect && expect.claim() == Claim.VISIBLE && !expect.negated();
    }

    /** @param place of the claim that the time stands before */
    private static Optional<List<Intent>> timed(
            Pattern pattern,
            String sentence,
            Function<String, Optional<List<Intent>>> reader,
            ToIntFunction<List<Intent>> place) {
        Matcher timed = pattern.matcher(sentence);
        Optional<List<Intent>> read = timed.matches() ? reader.apply(timed.group("rest")) : Optional.empty();
        return read.filter(claims -> claims.stream().allMatch(Expect.class::isInstance))
                .map(claims -> {
                    List<Intent> intents = new ArrayList<>(claims);
                    int index = place.applyAsInt(claims);
                    intents.set(
                            index,
                            new Intent.ExpectAfter((Expect) claims.get(index), TimeSpan.milliseconds(timed, "n")));
                    return intents;
                });
    }

    /** {@code shows "Saved" and disappears after 3 seconds}: not all of it is so then, but each of several that disappear is. */
    private static int latestOfAKind(List<Intent> claims) {
        Expect last = (Expect) claims.get(claims.size() - 1);
        int first = claims.size() - 1;
        while (first > 0
                && claims.get(first - 1) instanceof Expect before
                && before.claim() == last.claim()
                && before.negated() == last.negated()) {
            first--;
        }
        return first;
    }
}
