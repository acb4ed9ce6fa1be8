package dev.testvibe.pipeline.emit;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TestIdAttributeTest {

    @Test
    void isTheOneThatTheSiteUses() {
        TestIdAttribute attribute =
                TestIdAttribute.of(List.of("[data-cy=\"a\"]", "[data-cy=\"b \\\"c\\\"\"] >> tr", "[data-qa=\"d\"]"));

        assertThat(attribute.name()).contains("data-cy");
        assertThat(attribute.inPlaceOfCss("[data-cy=\"b \\\"c\\\"\"] >> tr"))
                .isEqualTo("internal:testid=[data-cy=\"b \\\"c\\\"\"s] >> tr");
        assertThat(attribute.inPlaceOfCss("[data-qa=\"d\"]")).isEqualTo("[data-qa=\"d\"]");
    }

    @Test
    void isPlaywrightsOwnWhereThatIsUsed() {
        TestIdAttribute attribute =
                TestIdAttribute.of(List.of("[data-cy=\"a\"]", "internal:testid=[data-testid=\"b\"s]"));

        assertThat(attribute.name()).isEmpty();
        assertThat(attribute.inPlaceOfCss("[data-cy=\"a\"]")).isEqualTo("[data-cy=\"a\"]");
    }

    @Test
    void leavesASelectorAloneThatSaysMoreThanATestId() {
        TestIdAttribute attribute = TestIdAttribute.of(List.of("[data-cy=\"a\"]"));

        assertThat(attribute.inPlaceOfCss("ul[data-cy=\"a\"] > li")).isEqualTo("ul[data-cy=\"a\"] > li");
    }
}
