package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.PageEvent;

/** The voices of the browser, as a page offers and uses them. */
final class Voices {

    private static final String NAMES = "() => speechSynthesis.getVoices().map(voice => voice.name)";

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

    /** The voice that was selected is the one whose name the chosen option holds. */
    Resolution spokenBy(String line, Action.Select select) {
        Optional<String> chosen = names().stream()
                .filter(name -> select.option().text().contains(name))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
        return chosen.map(name -> Resolution.of(
                        new Expectation.Happened(PageEvent.SPOKEN_BY, Literal.of(name), Match.STARTS_WITH, 0, false)))
                .orElseGet(() -> new Resolution.Stopped(
                        Findings.ungrounded(line, "“" + select.option().text() + "” is no voice of the browser")));
    }
}
