package dev.testvibe.pipeline.language.phrase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.intent.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedSelectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#id",
                ".row > .cell",
                "a.more",
                "button[type='submit']",
                "[name=q]",
                "h1:nth-child(2)",
                "//select[@id='size']",
                "(//a)[2]"
            })
    void takesCssAndXPathForSelectorsOfAnything(String quoted) {
        assertThat(QuotedSelector.in(quoted, Kind.BUTTON)).contains(quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h1", "ul > li", "footer"})
    void takesTheNameOfATagForASelectorOfAnElementOnly(String quoted) {
        assertThat(QuotedSelector.in(quoted, Kind.ELEMENT)).contains(quoted);
        assertThat(QuotedSelector.in(quoted, Kind.LINK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Save",
                "Terms & conditions",
                "a note: first",
                "$4.50",
                "/cart",
                "lena.ito",
                "report.pdf",
                "shop.example"
            })
    void takesEverythingElseForAName(String quoted) {
        assertThat(QuotedSelector.in(quoted, Kind.BUTTON)).isEmpty();
    }
}
