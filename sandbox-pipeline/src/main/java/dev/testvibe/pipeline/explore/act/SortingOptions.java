package dev.testvibe.pipeline.explore.act;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;

/** An option that sorts, by what it sorts by and its direction: {@code price ascending} is "Price (low to high)". */
final class SortingOptions {

    private static final String OPTIONS =
            "select option, [role=option], [role=menuitem], [role=menuitemradio], [role=radio]";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SMALL_WORDS = Pattern.compile("\\b(?:sort|order|by|from|to|first|the|in)\\b ?");
    private static final Pattern ASCENDING = Pattern.compile("\\b(?:low(?:est)? high(?:est)?|a z|asc)\\b");
    private static final Pattern DESCENDING = Pattern.compile("\\b(?:high(?:est)? low(?:est)?|z a|desc)\\b");

    private final LivePage live;

    SortingOptions(LivePage live) {
        this.live = live;
    }

    /** The same option by its name, where the phrase is of a sorting and one option of the page says so. */
    Optional<Phrase> named(Phrase phrase) {
        List<String> words = phrase.words();
        boolean sorts = phrase.kind() == Kind.OPTION
                && phrase.name() == null
                && words.size() > 1
                && words.get(words.size() - 1).matches("(?:a|de)scending");
        if (!sorts) {
            return Optional.empty();
        }
        List<String> labels = live.page().locator(OPTIONS).allTextContents().stream()
                .map(String::strip)
                .distinct()
                .filter(says(String.join(" ", words)))
                .toList();
        return labels.size() == 1
                ? Optional.of(Phrase.of(phrase.text())
                        .ofKind(Kind.OPTION)
                        .called(labels.get(0))
                        .withHints(phrase.hints()))
                : Optional.empty();
    }

    static Predicate<String> says(String words) {
        return label -> {
            String plain = NO_LETTERS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(" ");
            String bare = SMALL_WORDS.matcher(plain).replaceAll("");
            String directed = DESCENDING
                    .matcher(ASCENDING.matcher(bare).replaceAll("ascending"))
                    .replaceAll("descending");
            return Arrays.asList(directed.strip().split(" +")).equals(Arrays.asList(words.split(" ")));
        };
    }
}
