package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * What a cart holds already, by where the shop has it or how many there are of it: {@code the cart contains 2 of the item
 * "A1" of the product "A" from the "Teas" category}. It is put there as by somebody who says so.
 */
public final class HeldGoods {

    private static final String A = "(?:an? |the |my |his |her |their )?";
    private static final String THING = "(?:[a-z]+ ){0,2}?«\\d+»(?: (?!is\\b|was\\b|has\\b|in\\b|into\\b)[a-z]+)?";
    private static final String OF = " (?:of|from|in|under|within|by) ";
    private static final String MANY =
            "(?:(?<n>\\d{1,2}|" + Numbers.WORDS + ")(?: ?[x×])? (?:(?:units?|pieces?|pcs|copies|copy) )?(?:of )?)?";
    private static final String WHAT = MANY + "(?<what>" + A + THING + "(?:,?" + OF + A + THING + ")*)";
    private static final String PLACE = A + "(?<place>(?:shopping )?(?:" + Nouns.COLLECTION + "|wish ?list))";
    private static final String IN = " (?:in|inside|into|to) ";

    private static final List<Pattern> STATES = Stream.of(
                    PLACE + " (?:already |now |currently )?(?:contains|has|holds|includes|is filled with) " + WHAT,
                    Subjects.PERSON + " (?:has|have|had|with) (?:already )?(?:got )?" + WHAT + IN + PLACE,
                    "there (?:is|are|was|were) (?:already )?" + WHAT + IN + PLACE,
                    WHAT
                            + " (?:is|are|was|were|has been|have been|had been)(?: already)?(?: added| put| placed)?(?: already)?"
                            + IN + PLACE,
                    WHAT + IN + PLACE)
            .map(state -> Pattern.compile("^" + state + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern SEVERAL_NAMES = Pattern.compile("«\\d+».*«\\d+»");
    private static final int MOST = 20;

    private HeldGoods() {}

    /** @param reader reads what somebody has done */
    public static Optional<List<Intent>> parse(String sentence, Function<String, Optional<List<Intent>>> reader) {
        return STATES.stream()
                .map(state -> state.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(state -> added(state, reader));
    }

    private static Optional<List<Intent>> added(Matcher state, Function<String, Optional<List<Intent>>> reader) {
        @Nullable String number = state.group("n");
        int count = number == null ? 1 : Numbers.parse(number.toLowerCase(Locale.ROOT));
        boolean saysMore =
                number != null || SEVERAL_NAMES.matcher(state.group("what")).find();
        return saysMore && count > 0 && count <= MOST
                ? reader.apply("I have added " + state.group("what") + " to the "
                                + state.group("place").toLowerCase(Locale.ROOT))
                        .flatMap(once -> added(count, once))
                : Optional.empty();
    }

    /** What is there already is added once more all the same, where more than one is to be there. */
    private static Optional<List<Intent>> added(int count, List<Intent> once) {
        if (count == 1) {
            return Optional.of(once);
        }
        boolean isSure = once.stream()
                .noneMatch(intent ->
                        intent instanceof Reached reached && reached.ways().size() != 1);
        return isSure
                ? Optional.of(Acts.times(
                        count,
                        once.stream()
                                .map(intent -> intent instanceof Reached reached
                                        ? reached.ways().get(0)
                                        : intent)
                                .toList()))
                : Optional.empty();
    }
}
