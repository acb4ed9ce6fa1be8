package dev.testvibe.pipeline.explore.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Parts;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.PageEvent;

/** The voices of the browser, as a page offers and uses them. */
final class Voices {

    private static final String NAMES = "() => speechSynthesis.getVoices().map(voice => voice.name)";

    private static final String SELECTED =
            "() => [...document.querySelectorAll('select')].flatMap(list => [...list.selectedOptions].map(one => one.text))";

    private final LivePage live;
    private final Parts parts;

    Voices(LivePage live) {
        this.live = live;
        this.parts = new Parts(live);
    }

    private List<String> names() {
        return live.page().evaluate(NAMES) instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Every one of them can be chosen. */
    Resolution offeredBy(String line, Element list) {
        List<String> names = names();
        if (names.isEmpty()) {
            return new Resolution.Stopped(Findings.notTestable(line, "the browser has no voices"));
        }
        return new Resolution.Resolved(names.stream()
                .<Operation>map(name -> new Expectation.Attached(
                        parts.option(
                                list,
                                name,
                                "an option for the voice “" + name + "” in "
                                        + list.target().description()),
                        false))
                .toList());
    }

    /**
     * The voice that was selected is the one whose name the chosen option holds.
     *
     * @param latest the option that was selected last; without one, that which the page has selected by itself
     */
    Resolution spokenBy(String line, Optional<String> latest) {
        List<String> options = latest.map(List::of).orElseGet(this::selected);
        List<String> chosen = options.stream()
                .flatMap(option -> voiceIn(option).stream())
                .distinct()
                .toList();
        if (chosen.size() == 1) {
            return Resolution.of(new Expectation.Happened(
                    PageEvent.SPOKEN_BY, Literal.of(chosen.get(0)), Match.STARTS_WITH, 0, false));
        }
        return new Resolution.Stopped(Findings.ungrounded(
                line,
                latest.map(option -> "“" + option + "” is no voice of the browser")
                        .orElse("no voice of the browser is selected on the page")));
    }

    private Optional<String> voiceIn(String option) {
        return names().stream().filter(option::contains).max(Comparator.comparingInt(String::length));
    }

    private List<String> selected() {
        return live.page().evaluate(SELECTED) instanceof List<?> options
                ? options.stream().map(String::valueOf).toList()
                : List.of();
    }
}
