package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.AtAPlace;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Particulars.Custom;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

/** What a feature clicks on right after it has filled in a field: where another step only says what it does, it is done so. */
public final class FeaturePractice {

    private static final Set<Verb> FILLING = Set.of(Verb.FILL, Verb.TYPE, Verb.SET);

    private FeaturePractice() {}

    /** What the steps of a feature mean, with what its other scenarios show of how values are sent. */
    public static List<List<Understanding>> filledIn(List<List<Understanding>> read) {
        List<Custom> customs =
                read.stream().flatMap(FeaturePractice::customs).distinct().toList();
        return customs.isEmpty()
                ? read
                : read.stream()
                        .map(steps ->
                                steps.stream().map(step -> with(customs, step)).toList())
                        .toList();
    }

    private static Stream<Custom> customs(List<Understanding> steps) {
        List<Intent> intents = steps.stream()
                .flatMap(step -> step instanceof Understood understood ? understood.intents().stream() : Stream.empty())
                .toList();
        List<Custom> customs = new ArrayList<>();
        for (int index = 1; index < intents.size(); index++) {
            if (intents.get(index - 1) instanceof Act filled
                    && intents.get(index) instanceof Act clicked
                    && FILLING.contains(filled.verb())
                    && clicked.verb() == Verb.CLICK
                    && filled.target() != null
                    && clicked.target() != null) {
                customs.add(new Custom(filled.target(), clicked.target()));
            }
        }
        return customs.stream();
    }

    private static Understanding with(List<Custom> customs, Understanding step) {
        return step instanceof Understood understood
                        && understood.intents().stream()
                                .anyMatch(intent -> intent instanceof Particulars || intent instanceof AtAPlace)
                ? new Understood(
                        understood.intents().stream()
                                .map(intent -> with(customs, intent))
                                .toList(),
                        understood.unquoted())
                : step;
    }

    private static Intent with(List<Custom> customs, Intent intent) {
        return intent instanceof Particulars act
                ? act.with(customs)
                : intent instanceof AtAPlace placed ? placed.with(customs) : intent;
    }
}
