package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Properties;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** What no element is by itself, though its values are seen: in one record, or among the results of a search. */
final class ListedValues {

    private final Properties properties;
    private final ResultLists results;
    private final TextOnPage texts;

    ListedValues(LivePage live, Grounder grounder, TextOnPage texts) {
        this.properties = new Properties(live, grounder);
        this.results = new ResultLists(live, grounder);
        this.texts = texts;
    }

    Optional<Resolution> seen(Phrase phrase, Grounding grounding) {
        return inRecord(phrase, grounding).or(() -> amongResults(phrase, grounding));
    }

    /** Several values under no heading: each of them stands in the one record that has them all. */
    private Optional<Resolution> inRecord(Phrase phrase, Grounding grounding) {
        List<String> values = phrase.hints().getOrDefault(Hint.CONTAINS, List.of());
        Optional<Target> record = grounding instanceof Grounding.Absent && values.size() > 1
                ? properties.record(values)
                : Optional.empty();
        return record.map(one -> new Resolution.Resolved(values.stream()
                .<Operation>map(value -> new Expectation.Visible(
                        new Target(one.selector() + " >> " + Selectors.exactText(value), "“" + value + "”"), false))
                .toList()));
    }

    /** {@code "Tea" is listed in the search results}. */
    private Optional<Resolution> amongResults(Phrase phrase, Grounding grounding) {
        @Nullable Phrase owner = phrase.within();
        String text = phrase.name() != null
                ? phrase.name()
                : phrase.hints().getOrDefault(Hint.TEXT, List.of("")).get(0);
        boolean isMeant = grounding instanceof Grounding.Absent
                && owner != null
                && ResultLists.areMeant(owner)
                && !text.isEmpty();
        return isMeant && owner != null
                ? results.of(owner)
                        .flatMap(list -> texts.partOf(list, text))
                        .map(part -> Resolution.of(new Expectation.Visible(part, false)))
                : Optional.empty();
    }
}
