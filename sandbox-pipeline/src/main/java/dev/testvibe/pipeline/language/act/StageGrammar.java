package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.GoOn;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.wording.Rewording;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.PhraseWords;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * The stages that a long form is cut into: {@code the user is on step 3 of the wizard}, {@code has completed step 1 with
 * name "Ann"}, {@code remains on the payment step}.
 */
public final class StageGrammar {

    private static final String NOUN = "(?:step|stage)";
    private static final String OF =
            "(?: (?:of|in) (?:the |my )?(?:[a-z]+ )?(?:wizard|form|process|registration|checkout|booking|survey|sign-?up|order|application|setup|stepper))?";
    /** What it is a stage of, where that is said. */
    private static final Pattern OF_WHAT = Pattern.compile(
            " (?:of|in) (?:the |my )?(?:[a-z]+ )?(?<process>registration|checkout|booking|survey|sign-?up|order|application|setup)(?: (?:process|form|wizard|flow))?$",
            Pattern.CASE_INSENSITIVE);
    /** What the first step of something is come to by: opening that, as a page of its name. */
    private static final Pattern PROCESS = Pattern.compile(
            " (?:of|in) (?:the |my |his |her |their )?(?:order |account |user )?(?<process>checkout|registration|booking|sign-?up)(?: (?:process|form|wizard))?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String STAGE = "(?:the )?(?:" + NOUN + " (?:number )?(?<n>\\d+|" + Numbers.WORDS + "|«\\d+»)"
            + "|(?<nth>first|second|third|fourth|fifth|last|final|\\d(?:st|nd|rd|th)) " + NOUN
            + "|(?<name>(?!the\\b|an?\\b|next\\b|previous\\b|last\\b|final\\b|same\\b|other\\b|new\\b|current\\b)[a-z]+(?: [a-z]+)?|«\\d+») "
            + NOUN + ")" + OF;
    /** The same with what tells its element: {@code the details step with data-testid "step-2"}. */
    private static final String STAGED = "(?<stage>" + STAGE + ")(?<reference>(?: " + References.TOKEN + ")+)?";
    /** What the last stage is called, whatever its number. */
    private static final String LAST = "last";

    private static final String NTH = "(first|second|third|fourth|fifth|last|final|\\d(?:st|nd|rd|th))";
    private static final String LONG =
            "(checkout|registration|sign-?up|booking|application|survey|order|setup)(?: process| form| wizard| flow)?";
    /** {@code the first checkout step}, {@code the first page of the checkout}: the first step of it. */
    private static final List<Rewording> OF_A_PROCESS = List.of(
            Rewording.of(
                    "\\b(?:the )?" + NTH + " (?:" + NOUN + "|page|screen) of (?:the |my )?" + LONG,
                    "the $1 step of the $2"),
            Rewording.of(
                    "\\b(?:the )?" + NTH + " " + LONG + " (?:" + NOUN + "|page|screen)\\b", "the $1 step of the $2"));

    private static final List<String> NEXT = List.of("next", "continue", "proceed");

    private static final Pattern IS_ON = compile(Subjects.PERSON
            + " (?:(?:am|is|are|was|were|has|have|had) )?(?:already )?(?:on|at|in|reached|arrived (?:at|on)|come to|gone to|got to|gotten to|proceeded to|advanced to|moved (?:on )?to|navigated to|reaches|reach|arrives at) "
            + STAGED);
    /** {@code has completed the first two steps}: the third is open then. */
    private static final Pattern COMPLETED_SEVERAL = compile(Subjects.PERSON
            + " (?:(?:has|have|had) )?(?:already )?(?:completed|finished|passed|done|gone through|went through|got through|worked through|completes|finishes) (?:all (?:of )?)?(?:the )?"
            + "(?:first (?<many>\\d|" + Numbers.WORDS + ") " + NOUN + "s|" + NOUN + "s (?:1|one)(?:(?:, (?:\\d|"
            + Numbers.WORDS
            + "))*,? and| to| through| ?-) (?<to>\\d|" + Numbers.WORDS + "))" + OF);

    private static final Pattern COMPLETED = compile(Subjects.PERSON
            + " (?:(?:has|have|had) )?(?:already )?(?<how>completed|finished|passed|filled(?: in| out)?|completes?|fills?(?: in| out)?|finish(?:es)?) "
            + STAGE + "(?: (?:with|using) (?<with>.+))?");
    private static final Pattern DONE_ON = compile("(?!.*\\band (?:is|are|was|were|am|has|have|had)\\b)(?<done>"
            + Subjects.PERSON + " .+?)(?<!\\bfill(?:s|ed|)) (?:in|on|at|during) " + STAGE);
    private static final Pattern EXPECTED = compile(Subjects.PERSON
            + " (?:(?:should|must|will|can) )?(?<neg>not |never |no longer )?(?:(?:still |now |again )?(?:be|(?:is|am|are)(?<nor> not| no longer)?)(?: still| now| again| yet)?(?: (?:on|at|in)|(?: (?:taken|brought|moved|led|sent|redirected|advanced|returned|navigated))(?: (?:on|back|forward))? to)"
            + "|(?:stays?|remains?)(?: on| at| in)|(?:reach|see|advance to|proceed to|move (?:on )?to|go (?:on |back )?to|return to)(?:e?s)?|arrives? (?:at|on)) "
            + STAGED);

    private StageGrammar() {}

    private static Pattern compile(String pattern) {
        return Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE);
    }

    /**
     * What a scenario starts from: a stage that is come to by what goes on, whatever the stages before it ask for.
     *
     * @param doing reads what is done
     */
    public static Optional<List<Intent>> given(
            String said, MaskedText step, Function<String, Optional<List<Intent>>> doing) {
        String sentence = plain(said);
        Matcher on = IS_ON.matcher(sentence);
        if (on.matches()) {
            return isOn(on, step, false).map(claim -> List.of(reached(claim, sentence)));
        }
        Matcher several = COMPLETED_SEVERAL.matcher(sentence);
        if (several.matches()) {
            String many = several.group("many") == null ? several.group("to") : several.group("many");
            return Acts.one(reached(isOn(String.valueOf(Numbers.parse(many) + 1), false)));
        }
        Matcher completed = COMPLETED.matcher(sentence);
        if (completed.matches()) {
            return completed(completed, step);
        }
        return expected(sentence, step).or(() -> doneOn(sentence, step, doing));
    }

    /**
     * What is done on a stage that must be come to first.
     *
     * @param doing reads what is done
     */
    public static Optional<List<Intent>> doneOn(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> doing) {
        Matcher done = DONE_ON.matcher(plain(sentence));
        return done.matches()
                ? doing.apply(done.group("done")).map(acts -> {
                    List<Intent> all = new ArrayList<>(List.of(reached(isOn(name(done, step), false))));
                    all.addAll(acts);
                    return all;
                })
                : Optional.empty();
    }

    /** On which stage somebody is, or is not. */
    public static Optional<List<Intent>> expected(String sentence, MaskedText step) {
        Matcher expected = EXPECTED.matcher(plain(sentence));
        return expected.matches()
                ? isOn(expected, step, (expected.group("neg") != null) != (expected.group("nor") != null))
                        .map(List::of)
                : Optional.empty();
    }

    /** Who fills in a stage has not left it; who completes it has. */
    private static Optional<List<Intent>> completed(Matcher completed, MaskedText step) {
        String stage = name(completed, step);
        boolean isLeft = !completed.group("how").toLowerCase(Locale.ROOT).startsWith("fill");
        List<Intent> all = new ArrayList<>(List.of(reached(isOn(stage, false))));
        @Nullable String with = completed.group("with");
        if (with != null) {
            Optional<List<Intent.UseForm.Field>> fields = FormGrammar.fields(with, step, List.of());
            if (fields.isEmpty()) {
                return Optional.empty();
            }
            all.add(new Intent.UseForm(fields.get(), List.of(), null));
        }
        if (isLeft || with == null) {
            all.add(new GoOn(null, NEXT, isLeft));
        }
        return Optional.of(all);
    }

    private static String plain(String sentence) {
        String plain = sentence;
        for (Rewording one : OF_A_PROCESS) {
            plain = one.of(plain);
        }
        return plain;
    }

    /** The first stage of what has a page of its own is where that begins. */
    private static Intent reached(Expect isOn, String sentence) {
        Matcher process = PROCESS.matcher(sentence);
        return "1".equals(isOn.value()) && process.find()
                ? new Reached(
                        isOn, List.of(new Intent.Open(process.group("process").toLowerCase(Locale.ROOT))), null)
                : reached(isOn);
    }

    private static Intent reached(Expect isOn) {
        return new Reached(isOn, List.of(new GoOn(isOn, NEXT, true)), null);
    }

    /** Where an attribute tells its element, that one can be seen. */
    private static Optional<Expect> isOn(Matcher said, MaskedText step, boolean denied) {
        @Nullable String reference = said.group("reference");
        return reference == null
                ? Optional.of(isOn(name(said, step), process(said.group("stage")), denied))
                : new PhraseParser(step)
                        .parse(said.group("stage") + reference)
                        .map(stage -> new Expect(Claim.VISIBLE, stage, null, null, Match.EXACT, denied));
    }

    private static @Nullable String process(String stage) {
        Matcher process = OF_WHAT.matcher(stage);
        return process.find() ? process.group("process").toLowerCase(Locale.ROOT) : null;
    }

    private static Expect isOn(String stage, boolean denied) {
        return isOn(stage, null, denied);
    }

    private static Expect isOn(String stage, @Nullable String process, boolean denied) {
        return new Expect(Claim.STAGE, null, stage, process, Match.EXACT, denied);
    }

    /** Its number in digits, or what it is called. */
    private static String name(Matcher said, MaskedText step) {
        @Nullable String number = said.group("n");
        if (number != null) {
            return number.startsWith("«") ? step.literal(number) : String.valueOf(Numbers.parse(number));
        }
        @Nullable String ordinal = said.group("nth");
        if (ordinal == null) {
            return step.unmask(said.group("name")).replace("\"", "");
        }
        int place = PhraseWords.position(ordinal.toLowerCase(Locale.ROOT));
        return place > 0 ? String.valueOf(place) : LAST;
    }
}
