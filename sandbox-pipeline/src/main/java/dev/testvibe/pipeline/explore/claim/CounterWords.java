package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.intent.Phrase;

/** {@code the items left counter} is what says "2 items left". */
record CounterWords(LivePage live, Grounder grounder) {

    private static final Set<String> COUNTERS =
            Set.of("counter", "count", "tally", "number", "indicator", "label", "text", "summary", "info");

    /** The path of the one element that says a number and these words, and no more, whether it can be seen or not. */
    private static final String SAYING = PageScript.function("""
            (body, said) => {
              const says = one => new RegExp(said, 'iu').test(fold(one.textContent));
              const all = [...body.querySelectorAll('*')].filter(one => !one.matches('script,style,template,option') && says(one) && ![...one.children].some(says));
              return all.length === 1 ? pathOf(all[0]) : null;
            }
            """);

    /** Nothing where a phrase is of no counter, or several fit. */
    Optional<Element> of(Phrase phrase) {
        List<String> words = phrase.words();
        int last = words.size() - 1;
        boolean isACounter = phrase.kind() == null
                && CurrentSubject.isBare(phrase)
                && last > 1
                && COUNTERS.contains(words.get(last));
        return isACounter
                        && live.page().locator("body").evaluate(SAYING, saying(words.subList(0, last)))
                                instanceof String path
                ? grounder.at(path, phrase.text())
                : Optional.empty();
    }

    private static String saying(List<String> counted) {
        return "^\\d+ "
                + counted.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                        .map(word ->
                                Pattern.compile("[^\\p{L}\\p{N}]").matcher(word).replaceAll(".") + "s?")
                        .collect(Collectors.joining(" "))
                + "$";
    }
}
