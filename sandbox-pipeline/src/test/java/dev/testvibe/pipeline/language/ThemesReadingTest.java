package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.ThemeIs;
import dev.testvibe.pipeline.language.intent.Understanding;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

class ThemesReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the page should switch to dark mode | true",
                "the site should be displayed in dark mode | true",
                "the dark theme should be applied | true",
                "dark mode should be enabled | true",
                "the page should remain in night mode | true",
                "the page should have a dark theme | true",
                "the theme should change to light | false",
                "the page should switch back to light mode | false",
                "the dark mode should not be active | false",
                "the page should not be in light mode | true",
            })
    void isOfThePage(String step, boolean isDark) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(ThemeIs.class, theme -> assertThat(
                        theme.isDark())
                .isEqualTo(isDark));
    }

    @Test
    void isAsThePageComesAndLight() {
        assertThat(intents("the light mode is active", Role.GIVEN))
                .containsExactly(new Intent.Open(null), new ThemeIs(false, null));
    }

    @Test
    void isNotChosenByLoadingThePage() {
        assertThat(EnglishSteps.parse("the light theme is selected", Role.WHEN))
                .isInstanceOf(Understanding.NotUnderstood.class);
    }
}
