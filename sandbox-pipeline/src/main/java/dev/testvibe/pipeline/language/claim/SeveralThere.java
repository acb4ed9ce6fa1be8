package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;

/** Several things that are there, by their names: {@code the contacts "Ann" and "Bob" are in the table}; each is one of them. */
public final class SeveralThere {

    private static final String MANY = "(?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)+)";
    private static final String THINGS =
            "(?:the |some |these |(?:the )?(?:following |two |three |four |five |multiple |several |many |different |a few |more )*)(?<things>[a-z]+(?: [a-z]+)?s)";
    private static final String NAMED =
            "(?:named|called|titled|with (?:the |their )?(?:name|title)s?:?|having the names?|"
                    + "by the names? of|whose (?:name|title)s are)";
    private static final String THINGS_NAMED = THINGS + "(?: " + NAMED + ")?,? " + MANY;
    /** One noun alone: {@code I have sent messages} is what somebody did. */
    private static final String OWN = Subjects.PERSON
            + " (?:(?:has|have|had)(?: already)?(?: got)?|already (?:has|have|had)) (?:the |some |(?:the )?(?:following )?(?<n>\\d+|two|three|four|five|six) |(?:the )?following )?(?<things>(?:"
            + Nouns.TO_DO + " |shopping )?[a-z]+s)(?: " + NAMED + ")?[,:]? " + MANY;

    private static final String ARE = "(?:are|were|have(?: already)? been)(?: already)?";
    private static final String MADE = "(?:added|saved|stored|created|entered|registered|recorded)";
    private static final String PLACE =
            "(?:the|my|his|her|their) (?:(?<of>[a-z]+) )?(?:table|list|grid|board|collection|page)";
    /** Which of them they are, as far as somebody has to make them so: nobody sees it by their names. */
    private static final Pattern STATE = Pattern.compile(
            "^(?:[a-z]{3,}ed|hidden|done|sold|active|inactive|open|due|overdue|favou?rite|private|public|paid|unpaid|read|unread|urgent|pending) [a-z]+$");

    private static final List<Pattern> THERE = Stream.of(
                    THINGS_NAMED + " " + ARE + " (?:(?:present|available|shown|displayed|visible|listed|there|" + MADE
                            + ") )?(?:in|on|to) " + PLACE,
                    THINGS_NAMED + " (?:already )?(?:exist|" + ARE + " (?:present|there|available|" + MADE + "))",
                    THINGS + " " + ARE + " " + MADE + "(?: (?:in|on|to) " + PLACE + ")? " + NAMED + " " + MANY,
                    Subjects.PERSON + " (?:has|have|had)(?: already)? " + MADE + " " + THINGS + " " + NAMED + " " + MANY
                            + "(?: (?:in|on|to) " + PLACE + ")?",
                    OWN + "(?: (?:in|on) " + PLACE + ")?",
                    "there are(?: already)? " + THINGS_NAMED + "(?: (?:in|on) " + PLACE + ")?",
                    PLACE + " (?:already )?(?:contains|has|holds|lists|shows) " + THINGS_NAMED)
            .map(pattern -> Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private SeveralThere() {}

    /** @param reader reads that one is there */
    public static Optional<List<Intent>> parse(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> reader) {
        return THERE.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(there -> each(there, step, reader));
    }

    private static Optional<List<Intent>> each(
            Matcher there, MaskedText step, Function<String, Optional<List<Intent>>> reader) {
        String thing = Nouns.singular(there.group("things").toLowerCase(Locale.ROOT));
        if (Kind.endingOf(thing).isPresent() || STATE.matcher(thing).matches() || !isTheirOwn(there, thing)) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Matcher names = Pattern.compile("«\\d+»").matcher(there.group("many"));
        while (names.find()) {
            if (!told.add(step.literal(names.group()))) {
                // what is there already would not be made once more
                return Optional.empty();
            }
            Optional<List<Intent>> one = reader.apply("a " + thing + " " + names.group() + " exists");
            if (one.isEmpty()) {
                return one;
            }
            all.addAll(one.get());
        }
        return saysTheirNumber(there, told.size()) ? Optional.of(all) : Optional.empty();
    }

    /** Two names are not three things. */
    private static boolean saysTheirNumber(Matcher there, int named) {
        @Nullable String number = there.pattern().pattern().contains("(?<n>") ? there.group("n") : null;
        return number == null || Numbers.parse(number) == named;
    }

    /** Whether the place, if any, is where all such things are: {@code the product list}, and not {@code the wish list}. */
    private static boolean isTheirOwn(Matcher there, String thing) {
        @Nullable String of = there.pattern().pattern().contains("(?<of>") ? there.group("of") : null;
        return of == null || thing.endsWith(Nouns.singular(of.toLowerCase(Locale.ROOT)));
    }
}
