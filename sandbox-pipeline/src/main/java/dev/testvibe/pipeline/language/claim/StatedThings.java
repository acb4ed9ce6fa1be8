package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Subjects;

/** Things that are there and are done as well: {@code completed tasks "A" and "B" exist}; each is there, and each is done. */
public final class StatedThings {

    private static final String STATED =
            "(?:the |an? |some |these |the following )?(?<state>completed|finished|done|checked|ticked|unfinished|uncompleted|incomplete|archived|published) "
                    + "(?<things>[a-z]+)(?: (?:named|called|titled))? (?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)*)";

    private static final List<Pattern> THERE = Stream.of(
                    STATED + " (?:already )?(?:exists?|(?:is|are) (?:there|present))",
                    "there (?:is|are)(?: already)? " + STATED,
                    Subjects.PERSON + " (?:has|have|had)(?: already)? " + STATED)
            .map(pattern -> Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private StatedThings() {}

    /** Whether no other reading will do, since it would leave out how they are. */
    public static boolean states(String sentence) {
        return THERE.stream().anyMatch(pattern -> pattern.matcher(sentence).matches());
    }

    /** @param reader reads that one is there, and that one is so */
    public static Optional<List<Intent>> parse(String sentence, Function<String, Optional<List<Intent>>> reader) {
        return THERE.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(there -> each(there, reader));
    }

    private static Optional<List<Intent>> each(Matcher there, Function<String, Optional<List<Intent>>> reader) {
        String state = there.group("state")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:unfinished|uncompleted|incomplete)$", "not completed");
        String thing = Nouns.singular(there.group("things").toLowerCase(Locale.ROOT));
        List<Intent> all = new ArrayList<>();
        Matcher names = Pattern.compile("«\\d+»").matcher(there.group("many"));
        while (names.find()) {
            Optional<List<Intent>> exists = reader.apply("a " + thing + " " + names.group() + " exists");
            Optional<List<Intent>> isSo = reader.apply("the " + thing + " " + names.group() + " is " + state);
            if (exists.isEmpty() || isSo.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(exists.get());
            all.addAll(isSo.get());
        }
        return Optional.of(all);
    }
}
