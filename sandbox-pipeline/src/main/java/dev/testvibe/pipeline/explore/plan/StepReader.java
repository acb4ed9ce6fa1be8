package dev.testvibe.pipeline.explore.plan;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.lexicon.Lexicon;
import dev.testvibe.pipeline.language.words.MaskedText;

/** Reads a step with its data table or doc string. */
public final class StepReader {

    private final Lexicon lexicon;
    private final StepParser parser;
    private final Counting counting;
    private final GivenTables given;
    private final ExpectedTables expected;
    private final DeedsWithTables deeds;

    /** Reads steps in a Gherkin language such as {@code de}. */
    public StepReader(String language, Counting counting) {
        this.lexicon = Lexicon.of(language);
        this.parser = new StepParser(lexicon);
        this.counting = counting;
        this.given = new GivenTables(lexicon, parser);
        this.expected = new ExpectedTables(parser);
        this.deeds = new DeedsWithTables(this::read);
    }

    public Understanding read(PlannedStep step) {
        if (step.docString() != null) {
            return parser.parse(
                    step.text().replaceAll("[:\\s]+$", "") + " " + MaskedText.quoted(step.docString()), step.role());
        }
        return step.table().isEmpty()
                ? parser.parse(counting.fromOne(step.text()), counting.fromOne(step.quoted()), step.role())
                : deeds.read(step).orElseGet(() -> table(StepTable.of(step, lexicon)));
    }

    private Understanding table(StepTable table) {
        return (table.role() == Role.THEN ? expected.read(table) : given.read(table)).orElseGet(table::notUnderstood);
    }
}
