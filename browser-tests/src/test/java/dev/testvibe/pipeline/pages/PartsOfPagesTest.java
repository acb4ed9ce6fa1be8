package dev.testvibe.pipeline.pages;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.testvibe.pipeline.Traits;

/** Pages with parts that are more than elements with a text. */
class PartsOfPagesTest {

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Traits.of("Parts of pages")
                .with(FieldPages::on)
                .with(SeveralValuesPages::on)
                .with(RepeatedDeedsPages::on)
                .with(StagesGoneThroughPages::on)
                .with(TitlesAndValuesPages::on)
                .with(WordOrderPages::on)
                .with(SidesAndRowsPages::on)
                .with(TraitPages::on)
                .with(TimePages::on)
                .with(DragAndStatePages::on)
                .with(SwitchedPages::on)
                .with(HeldAndDraggedPages::on)
                .with(OtherMeaningsPages::on)
                .verdicts();
    }
}
