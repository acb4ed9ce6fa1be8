package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;

/** The same done several times, told by what came of it: {@code has made 4 wrong guesses with the number "99"}. */
public final class CountedDeeds {

    private static final int MOST = 20;
    /** Who makes two bookings does it twice, whoever books two rooms does not. */
    private static final Pattern MAKES = Pattern.compile(
            ".* (?:mak|made|plac|submi|post|sent|send|record|sav|writ|wrot|creat|publish|leav|left)[a-z]* ",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTED = Pattern.compile(
            "^(?<who>" + Subjects.PERSON + " (?:(?:has|have|had) )?(?:already )?[a-z]{3,14}) (?<n>\\d+|" + Numbers.WORDS
                    + ") (?<kind>(?:[a-z-]+ ){0,2}?)(?<things>[a-z]{2,}s) (?<rest>(?:(?:each |all )?(?:with|of|for|using|by|in|on|to|at)) .*«\\d+».*)$",
            Pattern.CASE_INSENSITIVE);
    /** Each of them may have a value of its own. */
    private static final Pattern SEVERAL_VALUES = Pattern.compile("«\\d+»(?:, and |, | and | or )«\\d+»");

    private CountedDeeds() {}

    /** What is plainly done so often, whatever else the number could be. */
    public static Optional<List<Intent>> made(String sentence, Function<String, Optional<List<Intent>>> reader) {
        return MAKES.matcher(sentence).lookingAt() ? parse(sentence, reader) : Optional.empty();
    }

    /** @param reader reads the same of one of them */
    public static Optional<List<Intent>> parse(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher counted = COUNTED.matcher(sentence);
        if (!counted.matches() || SEVERAL_VALUES.matcher(counted.group("rest")).find()) {
            return Optional.empty();
        }
        int number = Numbers.parse(counted.group("n"));
        String one = counted.group("who") + " a " + counted.group("kind")
                + Nouns.singular(counted.group("things").toLowerCase(Locale.ROOT)) + " "
                + counted.group("rest").replaceFirst("^(?:each|all) ", "");
        return number < 2 || number > MOST
                ? Optional.empty()
                : reader.apply(one)
                        .filter(deed -> deed.stream().allMatch(CountedDeeds::isSent))
                        .map(deed -> Acts.times(number, deed));
    }

    private static boolean isSent(Intent intent) {
        return intent instanceof Particulars act && act.isSent()
                || intent instanceof Intent.CompleteForm form && !form.submit().isEmpty();
    }
}
