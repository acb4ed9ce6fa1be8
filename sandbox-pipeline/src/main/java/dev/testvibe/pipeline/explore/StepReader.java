package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.explore.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.Intent;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Intent.Verb;
import dev.testvibe.pipeline.language.Lexicon;
import dev.testvibe.pipeline.language.MaskedText;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.Understanding;
import dev.testvibe.pipeline.language.Understanding.Understood;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Reads a step with its data table or doc string. */
final class StepReader {

    private static final Pattern FILLS = Pattern.compile(
            "^.*\\b(?:fill|enter|provide|complete|submit|type|input|set)\\w*\\b.*\\b(?:form|following|details|values|fields|data|information)\\b.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEES = Pattern.compile(
            "^.*\\b(?:see|shows?|displays?|contains?|lists?|visible|displayed)\\b.*$", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final StepParser parser;

    /** Reads steps in a Gherkin language such as {@code de}. */
    StepReader(String language) {
        this.lexicon = Lexicon.of(language);
        this.parser = new StepParser(lexicon);
    }

    Understanding read(PlannedStep step) {
        if (step.docString() != null) {
            return parser.parse(
                    step.text().replaceAll("[:\\s]+$", "") + " \""
                            + step.docString().replace("\"", "”") + "\"",
                    step.role());
        }
        return step.table().isEmpty() ? parser.parse(step.text(), step.role()) : table(step);
    }

    private Understanding table(PlannedStep step) {
        int columns = step.table().get(0).size();
        String text = lexicon.english(MaskedText.of(step.text()));
        if (columns == 2 && step.role() != Role.THEN && FILLS.matcher(text).matches()) {
            return new Understood(fills(step.table()));
        }
        if (columns == 1 && step.role() == Role.THEN && SEES.matcher(text).matches()) {
            return new Understood(sees(step.table()));
        }
        return new Understanding.NotUnderstood(step.text() + " with a table of " + columns + " columns");
    }

    private List<Intent> fills(List<List<String>> rows) {
        List<Intent> intents = new ArrayList<>();
        for (List<String> row : rows) {
            if (row != rows.get(0) || !lexicon.areHeadings(row)) {
                intents.add(new Act(Verb.SET, named(row.get(0)), row.get(1), null, 1));
            }
        }
        return intents;
    }

    private static List<Intent> sees(List<List<String>> rows) {
        List<Intent> intents = new ArrayList<>();
        for (List<String> row : rows) {
            intents.add(new Expect(Claim.VISIBLE, named(row.get(0)), null, null, Match.EXACT, false));
        }
        return intents;
    }

    private static Phrase named(String name) {
        return new Phrase("\"" + name + "\"", null, name, false, List.of(), Map.of(), 0, false, null);
    }
}
