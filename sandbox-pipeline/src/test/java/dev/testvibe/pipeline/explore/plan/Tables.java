package dev.testvibe.pipeline.explore.plan;

import java.util.Arrays;
import java.util.List;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.lexicon.Lexicon;

/** Steps over data tables, whose cells are parted by bars. */
final class Tables {

    static final Lexicon ENGLISH = Lexicon.of("en");
    static final StepParser PARSER = new StepParser(ENGLISH);

    private Tables() {}

    static StepTable of(Role role, String text, String... rows) {
        List<List<String>> table = Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(String::strip).toList())
                .toList();
        return StepTable.of(new PlannedStep("*", role, text, text, false, table, null), ENGLISH);
    }
}
