package dev.testvibe.pipeline.pages;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.testvibe.pipeline.Traits;

/** Pages on which somebody works: what is opened, changed and done there, and how it turned out. */
class ActsOnPagesTest {

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Traits.of("Work on pages")
                .with(ShopAndOfficePages::on)
                .with(ThingsAndOutcomesPages::on)
                .with(ThingsToOpenPages::on)
                .with(LooksAndDialogsPages::on)
                .with(KeptAndGivenPages::on)
                .with(HeaderAndListPages::on)
                .verdicts();
    }
}
