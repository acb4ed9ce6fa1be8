package dev.testvibe.pipeline.pages;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.testvibe.pipeline.Traits;

/** Pages that are spoken of in many ways, by people who do not use the words that stand there. */
class SaidOfPagesTest {

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Traits.of("Said of pages")
                .with(OtherWordsPages::on)
                .with(EverydayPages::on)
                .with(PlainWordsPages::on)
                .with(ChecklistPages::on)
                .with(DoneAndFoundPages::on)
                .with(UnquotedValuesPages::on)
                .with(ReferencePages::on)
                .with(TablePages::on)
                .with(BoardPages::on)
                .with(BerthPages::on)
                .with(SumsAndSpansPages::on)
                .with(NoLessThanSaidPages::on)
                .with(AllThatIsSaidPages::on)
                .with(OnlyWhatIsMeantPages::on)
                .verdicts();
    }
}
