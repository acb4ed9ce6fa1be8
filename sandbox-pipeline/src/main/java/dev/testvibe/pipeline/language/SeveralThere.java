package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Several things that are there, by their names: {@code the contacts "Ann" and "Bob" are in the table}; each is one of them. */
final class SeveralThere {

    private static final String MANY = "(?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)+)";
    private static final String THINGS = "(?:the |some |these |two |three |four )?(?<things>[a-z]+(?: [a-z]+)?s)";
    private static final String PLACE =
            "(?:the|my|his|her|their) (?:(?<of>[a-z]+) )?(?:table|list|grid|board|collection|page)";
    /** Which of them they are, as far as somebody has to make them so: nobody sees it by their names. */
    private static final Pattern STATE = Pattern.compile(
            "^(?:[a-z]{3,}ed|hidden|done|sold|active|inactive|open|due|overdue|favou?rite|private|public|paid|unpaid|read|unread|urgent|pending) [a-z]+$");

    private static final List<Pattern> THERE = Stream.of(
                    THINGS + "(?: (?:named|called|titled))? " + MANY
                            + " (?:are|were|have(?: already)? been)(?: already)? (?:(?:present|listed|there|added|saved|stored|created|entered|registered|recorded) )?(?:in|on|to) "
                            + PLACE,
                    THINGS + "(?: (?:named|called|titled))? " + MANY
                            + " (?:already )?(?:exist|(?:are|were|have(?: already)? been)(?: already)? (?:present|there|added|saved|created|registered))",
                    "there are(?: already)? " + THINGS + "(?: (?:named|called|titled))? " + MANY + "(?: (?:in|on) "
                            + PLACE + ")?",
                    PLACE + " (?:already )?(?:contains|has|holds|lists|shows) " + THINGS
                            + "(?: (?:named|called|titled))? " + MANY)
            .map(pattern -> Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private SeveralThere() {}

    /** @param reader reads that one is there */
    static Optional<List<Intent>> parse(String sentence, Function<String, Optional<List<Intent>>> reader) {
        return THERE.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(there -> each(there, reader));
    }

    private static Optional<List<Intent>> each(Matcher there, Function<String, Optional<List<Intent>>> reader) {
        String thing = Nouns.singular(there.group("things").toLowerCase(Locale.ROOT));
        if (Kind.endingOf(thing).isPresent() || STATE.matcher(thing).matches() || !isTheirOwn(there, thing)) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>();
        Matcher names = Pattern.compile("«\\d+»").matcher(there.group("many"));
        while (names.find()) {
            Optional<List<Intent>> one = reader.apply("a " + thing + " " + names.group() + " exists");
            if (one.isEmpty()) {
                return one;
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }

    /** Whether the place, if any, is where all such things are: {@code the product list}, and not {@code the wish list}. */
    private static boolean isTheirOwn(Matcher there, String thing) {
        @Nullable String of = there.pattern().pattern().contains("(?<of>") ? there.group("of") : null;
        return of == null || thing.endsWith(Nouns.singular(of.toLowerCase(Locale.ROOT)));
    }
}
