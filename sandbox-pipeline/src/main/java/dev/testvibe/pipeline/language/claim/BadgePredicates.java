package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * The badge that a thing bears, as in {@code the card shows a status badge "New"}: a part of it that the page makes as one, and
 * that says this and nothing else.
 */
final class BadgePredicates {

    private static final String NOUNS = "badge|tag|chip|pill|flag";

    /** Before what a thing shows: whatever else reads it would take no notice of the badge. */
    static final String NO_BADGE = "(?!(?:(?:the|an?|its) )?(?:[a-z]+ ){0,3}(?:" + NOUNS + ") «)";

    static final List<Predicate> PREDICATES = List.of(Predicate.of(
            "(?:show|display|have|offer|include|contain|get|bear|carry|wear) (?:(?:the|an?|its) )?(?<kind>[a-z]+ )?(?<noun>"
                    + NOUNS + ")(?: (?:that says|saying|with the text|reading))? {lit}",
            BadgePredicates::borne));

    /** How a badge looks is another claim. */
    private static final Pattern LOOKS = Pattern.compile(
            "(?i)small|smaller|big|bigger|large|larger|tiny|huge|little|wide|narrow|round|rounded|square|bold|bright|dark|light|pale"
                    + "|red|green|blue|yellow|orange|purple|violet|pink|brown|black|white|gr[ae]y|gold|golden|silver|teal|amber|colou?red"
                    + "|flashing|blinking|animated|prominent|disabled|hidden|no|not|only|another|second|new|two|three|same");

    private BadgePredicates() {}

    /** {@code a red badge}: more than that it is one. */
    static boolean saysHowItLooks(String badge) {
        String[] words = badge.strip().split(" ");
        return words.length == 2
                && words[1].matches("(?i)(?:" + NOUNS + ")")
                && LOOKS.matcher(words[0]).matches();
    }

    private static Optional<List<Intent>> borne(Predicate.Found found) {
        Matcher matcher = found.matcher();
        Optional<String> kind = Optional.ofNullable(matcher.group("kind")).map(String::strip);
        boolean isPart = !Subjects.isPerson(found.clause().subject())
                && !Subjects.isSystem(found.clause().subject())
                && kind.filter(word -> LOOKS.matcher(word).matches()).isEmpty();
        if (isPart && found.clause().denied()) {
            return found.claim(Claim.SHOWS, found.literal(), Match.ANYWHERE);
        }
        String made = Stream.concat(Stream.of("badge", "label", "tag", "chip", "pill", "flag", "ribbon"), kind.stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(BadgePredicates::madeAs)
                .collect(Collectors.joining(",", ":is(", ")"));
        return isPart
                ? found.clause()
                        .phrase()
                        .filter(whole -> !whole.all())
                        .map(whole -> List.of(new Expect(
                                whole.name() == null ? Claim.SHOWS : Claim.MARKED,
                                whole.name() == null
                                        ? Phrase.of("the " + matcher.group("noun"))
                                                .by(Phrase.Hint.CSS, made)
                                                .in(whole)
                                        : whole,
                                found.literal(),
                                null,
                                Match.EXACT,
                                false)))
                : Optional.empty();
    }

    /** What has this word in its class, its id or its test id. */
    private static Stream<String> madeAs(String word) {
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return Stream.of("class", "id", "data-testid", "data-test")
                .flatMap(name -> Stream.of(
                        "[" + name + "~=" + word + " i]",
                        "[" + name + "^='" + word + "-' i]",
                        "[" + name + "*=' " + word + "-' i]",
                        "[" + name + "*='-" + word + "' i]",
                        "[" + name + "*='_" + word + "' i]",
                        "[" + name + "*=" + capital + "]"));
    }
}
