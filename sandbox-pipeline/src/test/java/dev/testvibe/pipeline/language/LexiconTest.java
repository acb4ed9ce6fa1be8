package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.Understanding.Understood;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = {"de.steps", "fr.steps", "es.steps"},
            delimiter = '|',
            quoteCharacter = '~')
    void readsAStepAsItsEnglishSentence(String language, Role role, String step, String english) {
        Understanding expected = new StepParser(Lexicon.of("en")).parse(english, role);
        assertThat(expected).as(english).isInstanceOf(Understood.class);

        Understanding understanding = new StepParser(Lexicon.of(language)).parse(step, role);

        assertThat(understanding).as(step).isEqualTo(expected);
    }
}
