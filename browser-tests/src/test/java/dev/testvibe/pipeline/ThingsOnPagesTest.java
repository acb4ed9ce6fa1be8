package dev.testvibe.pipeline;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages that show things: in order, in records, and while they are changed. */
class ThingsOnPagesTest {

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Traits.of("Things on pages")
                .with(OrderPages::on)
                .with(RecordPages::on)
                .with(ShopAndOfficePages::on)
                .with(ThingsAndOutcomesPages::on)
                .with(ThingsToOpenPages::on)
                .with(ClaimPages::on)
                .verdicts();
    }
}
