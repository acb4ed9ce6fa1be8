package dev.testvibe.pipeline.faithful;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.explore.plan.FeatureReader;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordedFeature.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the literals of one step may go, each beside the code that loses one. */
class LiteralsOfAStepTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            When I click the "Next" button on question 2      | page.getByRole('button', { name: 'Next' }).click()
            When I drag the handle to 15,5                    | page.mouse.move(15, 5)
            When I open "https://shop.example/cart"           | page.goto('cart')
            Then the URL should be "https://shop.example/"    | expect(page).toHaveURL('')
            Then the URL should be "https://shop.example/a.b" | expect(page).toHaveURL(/\\/a\\.b$/)
            When I set the due date to "24 December 2030"     | page.getByLabel('Due').fill('2030-12-24')
            When I enter the due date 2030-12-24              | page.getByLabel('Due').fill('2030-12-24')
            When I check "yes" for "News"                     | page.getByLabel('News').check()
            Then the "News" box with class ".on" is shown     | expect(page.getByText('News')).toContainClass('on')
            """)
    void findsWhatBecameOfThem(String step, String code) {
        assertThat(unspent(step, code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Then question 2 is shown                          | expect(page.getByRole('listitem')).toBeVisible()   | 2
            When I enter 7 on question 2                      | page.getByRole('textbox').fill('7')                | 2
            When I drag the handle to 15,5                    | page.mouse.move(15, 6)                             | 15,5
            When I drag the handle to 15,5                    | page.mouse.move(155, 0)                            | 15,5
            Then the URL should be "https://shop.example/a"   | expect(page).toHaveURL(/\\/ab$/)                   | https://shop.example/a
            Then the URL should be "https://shop.example/a"   | expect(page).toHaveTitle('a')                      | https://shop.example/a
            When I upload "photo.png"                         | page.getByLabel('Photo').setInputFiles('cat.png') | photo.png
            When I set the due date to "24 December 2030"     | page.getByLabel('Due').fill('2030-12-25')          | 24 December 2030
            When I enter the password Leaves1!                | page.getByLabel('Password').fill('Leaves1')        | Leaves1!
            When I enter "yes" into "News"                    | page.getByLabel('News').fill('no')                 | yes
            """)
    void missesWhatIsNotThere(String step, String code, String literal) {
        assertThat(unspent(step, code)).containsExactly("“" + literal + "” is not in its code as it is");
    }

    private static List<String> unspent(String step, String code) {
        String gherkin = "Feature: One\n  Scenario: One\n    " + step + "\n";
        String spec = """
                import { expect, test } from '@playwright/test';

                test.describe('One', () => {
                  test('One', async ({ page }) => {
                    await test.step('%s', async () => {
                      await %s;
                    });
                  });
                });
                """.formatted(step.replace("'", "\\'"), code);
        Scenario scenario = new Scenario(
                "one",
                null,
                "One",
                List.of(),
                FeatureReader.read(gherkin).scenarios().get(0).steps().stream()
                        .map(one -> new Step(one.keyword(), one.text(), null, false, List.of()))
                        .toList(),
                null,
                List.of());
        RecordedFeature feature =
                new RecordedFeature("One", "One", "https://shop.example/", List.of(), List.of(scenario));
        return Faithfulness.violations(gherkin, spec, feature, Map.of()).stream()
                .map(Violation::what)
                .toList();
    }
}
