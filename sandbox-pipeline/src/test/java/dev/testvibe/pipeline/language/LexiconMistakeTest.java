package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.language.lexicon.Lexicon;
import dev.testvibe.pipeline.language.lexicon.LexiconException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whoever edits a lexicon is told the line of a mistake. */
class LexiconMistakeTest {

    private static final String LEXICON = """
            words:
              ich: ich | wir
            grammar:
              and: und
            ordinals:
              first: erste(r)
            numbers:
              2: zwei
            nouns:
              button: Knopf | -knopf
            states:
              visible: sichtbar
            keys:
              Enter: Eingabe
            headings:
              field: Feld
            phrases:
              <element> in <element2>: |
                <element> in <element2>
            sentences:
              clicks <element>: |
                [<ich>] (klicke|klickt) auf <element>
                # a remark
                <element> anklicken
            """;

    @Test
    void readsALexicon() {
        assertThat(Lexicon.read("de", "de.yaml", LEXICON).english("wir klicken auf «0»"))
                .isEmpty();
        assertThat(Lexicon.read("de", "de.yaml", LEXICON).english("wir klicke auf ersten «0»"))
                .isEmpty();
        assertThat(Lexicon.read("de", "de.yaml", LEXICON).english("Wir klickt auf erster Startknopf"))
                .containsExactly("clicks the first ‹Start› button");
    }

    @Test
    void namesTheLineOfAnUnknownName() {
        assertMistake(
                "(klicke|klickt)", "<klicke>", "de.yaml:22: unknown name <klicke>; there are the fields address, ");
    }

    @Test
    void namesTheLineOfAPatternSaidTwice() {
        assertMistake(
                "<element> anklicken",
                "[<ich>] (klicke|klickt) auf <element>",
                "de.yaml:24: the same pattern stands in line 22");
    }

    @Test
    void namesTheLineOfAWordUnderTwoKeys() {
        assertMistake(
                "  visible: sichtbar",
                "  visible: sichtbar\n  hidden: sichtbar",
                "de.yaml:13: “sichtbar” stands under “visible” already");
    }

    @Test
    void namesTheLineOfAKeySaidTwice() {
        assertMistake("  2: zwei", "  2: zwei\n  2: beide", "de.yaml:9: “2” was said in line 8 already");
    }

    @Test
    void namesTheLineOfABracketThatDoesNotPair() {
        assertMistake("[<ich>]", "[<ich>", "de.yaml:22: “[” is not closed");
        assertMistake("(klicke|klickt)", "klicke|klickt)", "de.yaml:22: a bracket closes nothing");
    }

    @Test
    void namesTheLineOfAFieldThatEnglishDoesNotHave() {
        assertMistake(
                "<element> anklicken", "<element> in <element2> anklicken", "de.yaml:24: the fields are not those of ");
        assertMistake("<element> anklicken", "alles anklicken", "de.yaml:24: the fields are not those of ");
    }

    @Test
    void namesTheLineOfAnUnknownSection() {
        assertMistake("numbers:", "nombers:", "de.yaml:7: unknown section “nombers”");
    }

    @Test
    void namesTheLineOfAnUnknownPartOfTheGrammar() {
        assertMistake("  and: und", "  und: und", "de.yaml:4: grammar knows no “und”");
    }

    @Test
    void namesTheLineOfAFieldWhereNoneBelongs() {
        assertMistake("  ich: ich | wir", "  ich: ich | <element>", "de.yaml:2: a group of words holds no fields");
        assertMistake("  ich: ich | wir", "  element: ich | wir", "de.yaml:2: <element> is a field");
    }

    @Test
    void namesTheLineOfANameSaidTwice() {
        assertMistake("<element> anklicken", "<element> <element> anklicken", "de.yaml:24: <element> stands twice");
    }

    @Test
    void namesWhatIsMissing() {
        assertMistake("headings:\n  field: Feld\n", "", "de.yaml:1: there is no section “headings”");
        assertMistake("Knopf | -knopf", "Knopf |", "de.yaml:10: a word is missing");
    }

    @Test
    void namesTheLineThatIsNoYaml() {
        assertMistake("  first: erste(r)", "  first: [erste", "de.yaml:");
    }

    private static void assertMistake(String right, String wrong, String message) {
        assertThat(LEXICON).contains(right);
        assertThatThrownBy(() -> Lexicon.read("de", "de.yaml", LEXICON.replace(right, wrong)))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(message);
    }
}
