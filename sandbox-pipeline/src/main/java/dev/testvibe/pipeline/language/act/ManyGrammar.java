package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Several things whose names do not matter: {@code I add 3 todos}, {@code I have 2 tasks}; they get names by number. */
public final class ManyGrammar {

    private static final int MOST = 20;
    /** What is put into a cart or comes with more than a name is not made up so. */
    private static final String OTHER_THING =
            "(?!(?:more|other|product|article|item|book|row|line|page|button|link|field|option|digit|letter|character|word|point|time|minute|second|day|hour)s?\\b)[a-z]{3,}?";

    private static final String NUMBER =
            "(?<n>\\d+|two|three|four|five|six|seven|eight|nine|ten|one) (?:new |different )?";
    private static final String THINGS =
            NUMBER + "(?:(?<thing>" + Nouns.TO_DO + "|todo item|note|list item)s?|(?<other>" + OTHER_THING + "s))";
    private static final Pattern ADDED = Pattern.compile(
            "^(?:add|create)(?:s|ed|d)? " + THINGS + "(?: to (?:the|my) (?:todo )?list)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern THERE = Pattern.compile(
            "^(?:" + Subjects.PERSON + " (?:has|have|had)(?: (?:already )?(?:added|created))?|there are|there is) "
                    + THINGS + "(?: (?:in|on|to) (?:the|my) (?:todo )?list)?$",
            Pattern.CASE_INSENSITIVE);

    /** What somebody has made, whatever else is there. */
    private static final Pattern MADE = Pattern.compile(
            "^" + Subjects.PERSON
                    + " (?:has|have|had) (?:already )?(?:added|created|entered|saved|registered|recorded) " + NUMBER
                    + "(?<thing>(?!" + Nouns.TO_DO + "|note|list\\b))(?<other>" + OTHER_THING
                    + "s)(?: (?:in|on|to|into) (?:the|my) (?:[a-z]+ )?(?:list|table))?$",
            Pattern.CASE_INSENSITIVE);

    private ManyGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> added(String sentence) {
        Matcher added = ADDED.matcher(sentence);
        return added.matches() ? made(added) : Optional.empty();
    }

    /** That there are as many then, and no more, is a claim of its own. */
    public static Optional<List<Intent>> there(String sentence) {
        Matcher made = MADE.matcher(sentence);
        if (made.matches() && Kind.endingOf(Nouns.singular(made.group("other"))).isEmpty()) {
            return byForm(made);
        }
        Matcher there = THERE.matcher(sentence);
        if (!there.matches()) {
            return Optional.empty();
        }
        return made(there).flatMap(acts -> new PhraseParser(MaskedText.of(sentence))
                .parse("all " + nouns(there))
                .map(things -> {
                    List<Intent> all = new ArrayList<>(acts);
                    all.add(new Expect(Claim.COUNT, things, String.valueOf(acts.size()), null, Match.EXACT, false));
                    return all;
                }));
    }

    /** Each by the form for such things, with a name of its own. */
    private static Optional<List<Intent>> byForm(Matcher things) {
        int number = Numbers.parse(things.group("n"));
        String noun = Nouns.singular(things.group("other")).toLowerCase(Locale.ROOT);
        return number < 1 || number > MOST
                ? Optional.empty()
                : Optional.of(IntStream.rangeClosed(1, number)
                        .<Intent>mapToObj(index -> StateGrammar.made(noun, capitalised(noun) + " " + index))
                        .toList());
    }

    private static String capitalised(String noun) {
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }

    private static Optional<List<Intent>> made(Matcher things) {
        int number = Numbers.parse(things.group("n"));
        if (number < 1 || number > MOST) {
            return Optional.empty();
        }
        String noun = noun(things);
        String name = capitalised(noun);
        // of other things than tasks, a field must say that it takes one
        @Nullable Phrase field = things.group("other") == null
                ? null
                : Phrase.of("the field for the " + noun).ofKind(Kind.FIELD).withWords(noun);
        List<Intent> acts = new ArrayList<>();
        for (int index = 1; index <= number; index++) {
            acts.add(new Act(Verb.ADD, field, name + " " + index, null, 1));
        }
        return Optional.of(acts);
    }

    private static String noun(Matcher things) {
        String noun = things.group("thing") == null ? Nouns.singular(things.group("other")) : things.group("thing");
        return noun.toLowerCase(Locale.ROOT);
    }

    private static String nouns(Matcher things) {
        String nouns = things.group("thing") == null ? things.group("other") : things.group("thing") + "s";
        return nouns.toLowerCase(Locale.ROOT);
    }
}
