package dev.testvibe.pipeline.explore.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.OpenedChoices;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** What a form asks for by a list of the page's own making, which is no field to the browser: it is opened, and one is chosen. */
public final class ChoicesInForms {

    private final OpenedChoices choices;
    private final Conduct conduct;

    public ChoicesInForms(OpenedChoices choices, Conduct conduct) {
        this.choices = choices;
        this.conduct = conduct;
    }

    /** Whether there is such a list for each of the values. */
    boolean take(Map<String, String> values) {
        return !values.isEmpty()
                && values.entrySet().stream()
                        .allMatch(one -> choices.opening(choosing(one)).isPresent());
    }

    Optional<Finding> choose(String line, Map<String, String> values, Forms.Hands hands) {
        return values.entrySet().stream()
                .map(one -> choose(line, choosing(one), hands))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Finding> choose(String line, Act act, Forms.Hands hands) {
        Optional<Finding> lost = choices.opening(act).flatMap(opening -> hands.carryOut(line, Resolution.of(opening)));
        Supplier<Resolution> choice = () -> choices.choice(act)
                .orElseGet(
                        () -> new Resolution.Stopped(Findings.ungrounded(line, "no list offers “" + act.text() + "”")));
        return lost.isPresent() ? lost : hands.carryOut(line, conduct.patiently(choice));
    }

    private static Act choosing(Map.Entry<String, String> value) {
        String name = value.getKey().toLowerCase(Locale.ROOT).strip();
        Phrase list = Phrase.of("the list “" + value.getKey() + "”").withWords(name.split("\\s+"));
        return new Act(Verb.SELECT, list, value.getValue(), null, 1);
    }
}
