package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.Understanding.Understood;

import static org.assertj.core.api.Assertions.assertThat;

/** What is expected of colours, storage, phases and several things at once, whichever way it is said. */
class SaidOfThingsTest {

    private final StepParser parser = new StepParser(Lexicon.of("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the background color of the tile should change to \"#ffb74d\" | the background color of the tile should be \"#ffb74d\"",
                "the computed style \"filter\" of the photo should be \"none\" | the style \"filter\" of the photo should be \"none\"",
                "the \"best\" key should be removed from localStorage | local storage should not contain \"best\"",
                "the key \"best\" should no longer exist in local storage | local storage should not contain \"best\"",
                "local storage should contain the saved bill under the key \"bills\" | local storage should contain \"bills\"",
                "the clock should switch to the \"REST\" phase | the clock should show \"REST\"",
                "the tip and the total should both display \"$0\" | the tip should display \"$0\" and the total should display \"$0\"",
            })
    void isTheSame(String step, String plain) {
        assertThat(claims(step)).isEqualTo(claims(plain));
    }

    private Object claims(String step) {
        Understanding read = parser.parse(step, Role.THEN);
        assertThat(read).as(step).isInstanceOf(Understood.class);
        return ((Understood) read).intents();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I click on the tiles with id \"a\", \"b\" and \"c\" in this order | I click on the tiles with id \"a\", \"b\" and \"c\"",
                "I click \"7\", then \"+\", then \"2\" | I click \"7\", \"+\", \"2\"",
                "I click the keys \"7\" and \"8\" one by one | I click the keys \"7\" and \"8\"",
            })
    void isDoneInTheOrderOfTheSentence(String step, String plain) {
        assertThat(parser.parse(step, Role.WHEN).toString().replaceAll("text=[^,]+", ""))
                .isEqualTo(parser.parse(plain, Role.WHEN).toString().replaceAll("text=[^,]+", ""));
    }
}
