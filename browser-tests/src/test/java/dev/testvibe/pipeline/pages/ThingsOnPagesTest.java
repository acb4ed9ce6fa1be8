package dev.testvibe.pipeline.pages;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.testvibe.pipeline.Traits;

/** Pages that show things: in order, in records, and with what is claimed of them. */
class ThingsOnPagesTest {

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Traits.of("Things on pages")
                .with(OrderPages::on)
                .with(RecordPages::on)
                .with(ClaimPages::on)
                .with(SameWordsPages::on)
                .with(FindingAndRatingPages::on)
                .with(PartsAndDetailsPages::on)
                .with(StagesAndTimersPages::on)
                .with(StorageAndTextsPages::on)
                .with(OnlyAndOtherPages::on)
                .with(OwnFormPages::on)
                .with(CommunityPages::on)
                .with(OldMarkupPages::on)
                .with(DrawerPages::on)
                .with(ListedAndChosenPages::on)
                .verdicts();
    }
}
