package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;

/** One verb of several things, each so often: {@code clicks the "+" button twice and the "-" button once}. */
public final class TimesGrammar {

    private static final String TIMES = "(?:once|twice|(?:\\d+|" + Numbers.WORDS + ") times?)";
    private static final Pattern SEVERAL = Pattern.compile(
            "^(?<verb>(?:" + Subjects.PERSON + " )?(?:(?:has|have|had) (?:already )?)?[a-z]+(?: on)?) (?<parts>.+? "
                    + TIMES + "(?:(?:,? and then|,? then|,? and|,) .+? " + TIMES + ")+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "(?:^|\\G(?:,? and then |,? then |,? and |, ))(.+? " + TIMES + ")(?=,| and | then |$)",
            Pattern.CASE_INSENSITIVE);

    private static final String OF_A_PLACE = "(?:of|in|on|for|from|at|under) ";
    private static final Pattern PLACE = Pattern.compile(" " + OF_A_PLACE, Pattern.CASE_INSENSITIVE);
    private static final Pattern A_PLACE_ALONE = Pattern.compile(OF_A_PLACE, Pattern.CASE_INSENSITIVE);

    private TimesGrammar() {}

    /** "and of Jam once" is said of what was named before, and a place that is said of the first alone may be said of both. */
    private static boolean isLike(String part, String first) {
        return !A_PLACE_ALONE.matcher(part).lookingAt()
                && (!PLACE.matcher(first).find() || PLACE.matcher(part).find());
    }

    /** @param reader reads what is done so often to one of them */
    public static Optional<List<Intent>> parse(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher several = SEVERAL.matcher(sentence);
        if (!several.matches()) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>();
        Matcher part = PART.matcher(several.group("parts"));
        int end = 0;
        String first = "";
        while (part.find()) {
            if (end > 0 && !isLike(part.group(1), first)) {
                return Optional.empty();
            }
            first = end == 0 ? part.group(1) : first;
            end = part.end();
            Optional<List<Intent>> one = reader.apply(several.group("verb") + " " + part.group(1));
            if (one.isEmpty()) {
                return one;
            }
            all.addAll(one.get());
        }
        return end == several.group("parts").length() ? Optional.of(all) : Optional.empty();
    }
}
