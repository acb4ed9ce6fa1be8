package dev.testvibe.pipeline.language.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.words.MaskedText;

import static org.assertj.core.api.Assertions.assertThat;

/** The steps of each language, with what they say in English, are in files beside this class: {@code de.steps}. */
class LexiconTest {

    private static final String UNKNOWN_WORD = "qzx";
    private static final Map<String, String> NEGATIONS = Map.of("de", "nicht", "es", "no", "fr", "pas");

    @ParameterizedTest
    @CsvFileSource(
            resources = {"de.steps", "es.steps", "fr.steps"},
            delimiter = '|',
            quoteCharacter = '~')
    void readsAStepAsItsEnglishSentence(String language, Role role, String step, String english) {
        Understanding expected = parse("en", english, role);

        Understanding understanding = parse(language, step, role);

        assertThat(expected).as(english).isInstanceOf(Understood.class);
        assertThat(understanding)
                .as(step)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.text")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"de.steps", "es.steps", "fr.steps"},
            delimiter = '|',
            quoteCharacter = '~')
    void neverDropsAWordThatItDoesNotKnow(String language, Role role, String step) {
        for (String longer : withAWordAtEachPlace(UNKNOWN_WORD, step)) {
            assertThat(Lexicon.of(language).english(longer)).as(longer).allSatisfy(sentence -> assertThat(sentence)
                    .contains(UNKNOWN_WORD));
        }
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"de.steps", "es.steps", "fr.steps"},
            delimiter = '|',
            quoteCharacter = '~')
    void neverReadsADenialAsWhatItDenies(String language, Role role, String step) {
        String affirmed = MaskedText.of(step).text();
        String negation = NEGATIONS.getOrDefault(language, "");
        List<String> sentences = Lexicon.of(language).english(affirmed).toList();
        boolean isDenied = List.of(affirmed.split(" ", -1)).contains(negation);

        for (String denied : isDenied ? List.<String>of() : withAWordAtEachPlace(negation, step)) {
            assertThat(Lexicon.of(language).english(denied).toList()).as(denied).doesNotContainAnyElementsOf(sentences);
        }
    }

    /** The masked step, once with the word before each of its words and once with it at the end. */
    private static List<String> withAWordAtEachPlace(String word, String step) {
        String[] words = MaskedText.of(step).text().split(" ", -1);
        List<String> longer = new ArrayList<>();
        for (int place = 0; place <= words.length; place++) {
            List<String> all = new ArrayList<>(List.of(words));
            all.add(place, word);
            longer.add(String.join(" ", all));
        }
        return longer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | THEN | sehe ich nirgends \"Fehler\"",
                "de | THEN | sehe ich im Warenkorb \"Tasse\"",
                "de | THEN | sehe ich die Meldung \"A\" aber nicht \"B\"",
                "de | THEN | \"Newsletter\" ist aktiviert",
                "de | THEN | die Liste ist nicht sichtbar und leer",
                "de | WHEN | ich nicht auf \"Los\" klicke",
                "de | WHEN | ich auf \"Los\" klicke falls sichtbar",
                "fr | THEN | je vois nulle part \"Erreur\"",
                "fr | THEN | je vois dans le panier \"Tasse\"",
                "fr | THEN | le message \"A\" est affiché mais pas \"B\"",
                "fr | WHEN | je ne clique pas sur \"Aller\"",
                "es | THEN | veo en el carrito \"Taza\"",
                "es | THEN | veo el mensaje \"A\" pero no \"B\"",
                "es | THEN | el botón \"Ir\" está visible o habilitado",
                "es | WHEN | no hago clic en \"Ir\""
            })
    void doesNotGuess(String language, Role role, String step) {
        assertThat(parse(language, step, role))
                .as(step)
                .isEqualTo(new NotUnderstood(
                        MaskedText.of(step).unmask(MaskedText.of(step).text())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"„Weiß“", "»Weiß«", "\"Weiß\"", "‚Weiß‘", "'Weiß'", "« Weiß »", "“Weiß”"})
    void takesTheQuotationMarksOfEveryLanguage(String quoted) {
        assertThat(intents("de", "ich " + quoted + " in das Feld Farbe eingebe", Role.WHEN))
                .singleElement()
                .isInstanceOfSatisfying(
                        Act.class, act -> assertThat(act.value()).isEqualTo("Weiß"));
    }

    @Test
    void leavesALiteralAsItIsThoughItsWordsAreInTheLexicon() {
        assertThat(intents("fr", "je vois \"le bouton n'est pas visible, et la liste\"", Role.THEN))
                .singleElement()
                .isInstanceOfSatisfying(Expect.class, expect -> assertThat(expect.subject())
                        .extracting(Phrase::name)
                        .isEqualTo("le bouton n'est pas visible, et la liste"));
    }

    @Test
    void keepsWordsOfThePageThatAreWordsOfEnglishToo() {
        assertThat(intents("de", "ich auf den Link Also an Bord klicke", Role.WHEN))
                .singleElement()
                .isInstanceOfSatisfying(Act.class, act -> assertThat(act.target())
                        .extracting(Phrase::words)
                        .isEqualTo(List.of("also", "an", "bord")));
    }

    @Test
    void readsAStepWhateverTheFormOfItsAccents() {
        String decomposed = Normalizer.normalize("ich drücke die Rücktaste", Normalizer.Form.NFD);

        assertThat(parse("de", decomposed, Role.WHEN)).isEqualTo(parse("en", "I press the Backspace key", Role.WHEN));
    }

    @Test
    void saysWhichLexiconIsMissing() {
        assertThat(parse("it", "clicco su \"Salva\"", Role.WHEN)).isInstanceOfSatisfying(NotUnderstood.class, not -> {
            assertThat(not.leftover()).isEqualTo("clicco su \"Salva\"");
            assertThat(not.advice()).contains("“it”").contains("language/lexicon/it.yaml");
        });
    }

    @Test
    void readsEnglishStepsOfALanguageWithoutALexiconAndNoOthers() {
        String english = "the \"Salva\" button should be visible";

        assertThat(parse("it", english, Role.THEN)).isEqualTo(parse("en", english, Role.THEN));
        assertThat(parse("it", "nessun messaggio \"Errore\"", Role.THEN)).isInstanceOf(NotUnderstood.class);
        assertThat(parse("it", "salvo il modulo", Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void needsNoLexiconForEnglish() {
        assertThat(Stream.of("en", "en-au").map(Lexicon::of).map(Lexicon::gap)).allMatch(Optional::isEmpty);
    }

    private static Understanding parse(String language, String step, Role role) {
        return new StepParser(Lexicon.of(language)).parse(step, role);
    }

    private static List<Intent> intents(String language, String step, Role role) {
        Understanding understanding = parse(language, step, role);
        assertThat(understanding).as(step).isInstanceOf(Understood.class);
        return ((Understood) understanding).intents();
    }
}
