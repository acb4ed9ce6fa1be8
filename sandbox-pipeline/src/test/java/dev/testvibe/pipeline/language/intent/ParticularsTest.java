package dev.testvibe.pipeline.language.intent;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.EnglishSteps;
import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Particulars.Part;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.words.VerbForms;

import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class ParticularsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I search for a room from \"1\" to \"3\" for \"2\" guests | search room: from 1, to 3, for guests 2",
                "I search for a room from \"1\" to \"3\" for 2 guests | search room: from 1, to 3, for guests 2",
                "the user filters by assignee \"Tom\" | filter: by assignee Tom",
                "the user filters the books by the genre \"Crime\" | filter books: by genre Crime",
                "the admin filters the users by role \"A\" and status \"B\" | filter users: by role A, by status B",
                "the user reserves the book \"Emma\" for pick-up at \"Hill\" | reserve book Emma: at pick-up Hill",
                "the user has reserved the book \"Emma\" for pick-up at \"Hill\" | reserve book Emma: at pick-up Hill",
                "I book the \"Twin\" room from \"1\" to \"3\" | book room Twin: from 1, to 3",
                "I send a message to \"Ann\" with subject \"Hi\" | send message: to Ann, with subject Hi",
                "I assign the issue \"Fix\" to \"Tom\" | assign issue Fix: to Tom",
                "I rate the book \"Emma\" with 5 stars and the comment \"Nice\" | rate book Emma: with stars 5, with comment Nice",
                "I look for a room for two guests from \"1\" to \"3\" | search room: for guests 2, from 1, to 3",
                "I reserve it for pick-up at \"Hill\" | reserve: at pick-up Hill",
                "I reserve the book \"Emma\" to be picked up at \"Hill\" | reserve book Emma: at Hill",
                "I reserve the book \"Emma\" with pick-up branch \"Hill\" | reserve book Emma: with pick-up branch Hill",
                "I apply for a loan of \"90\" with a deposit of \"20\" | apply: for loan 90, with deposit 20",
                "I fill in a transfer of \"many\" from \"A\" to \"B\" | fill: transfer many, from A, to B",
                "I select size \"L\" and colour \"Red\" | select: size L, colour Red",
                "the user submits full name \"Ann\" and town \"Hull\" | submit full name Ann: town Hull",
                "I type \"Ann\" and \"Hull\" | fill form: with Ann, with Hull",
                "the clerk enters \"Ann\", \"Hull\" and \"9\" | fill form: with Ann, with Hull, with 9",
                "I enter the credentials \"ann\" and \"pw\" | fill form: with ann, with pw",
                "the user has typed \"ann\" and \"pw\" into the fields | fill form: with ann, with pw"
            })
    void areEachForAFieldOfItsOwn(String step, String read) {
        assertThat(parse(step, Role.WHEN))
                .isInstanceOfSatisfying(Understood.class, understood -> assertThat(understood.intents())
                        .singleElement()
                        .isInstanceOfSatisfying(Particulars.class, act -> assertThat(ParticularsTest.written(act))
                                .isEqualTo(read)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I open the book \"Emma\" for pick-up at \"Hill\"",
                "I move \"Tea\" from \"A\" to \"B\"",
                "I reserve the book \"Emma\"",
                "I reserve a book for \"Ann\" and click \"Save\"",
                "I have reserved the book \"Emma\" and entered the name \"Ann\"",
                "I have reserved the book \"Emma\", entered the name \"Ann\" and clicked \"Save\"",
                "I reserve the book \"Emma\" for pick-up at \"Hill\" in the evening",
                "I reserve the cover of \"Emma\" at \"Hill\""
            })
    void areNoneWhereWordsAreLeftOrSayAnotherThing(String step) {
        boolean isAny = parse(step, Role.WHEN) instanceof Understood understood
                && understood.intents().stream().anyMatch(Particulars.class::isInstance);
        assertThat(isAny).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "reserves,reserve",
        "reserved,reserve",
        "applies,apply",
        "searches,search",
        "planned,plan",
        "sent,send",
        "filled,fill",
        "guessed,guess",
        "started,start",
        "finished,finish",
        "handled,handle",
        "used,use"
    })
    void haveAVerbThatAButtonSays(String said, String verb) {
        assertThat(VerbForms.of(said).get(0)).isEqualTo(verb);
    }

    @Test
    void haveNoDenialForAVerb() {
        assertThat(EnglishSteps.parse("the visitor is not in group \"A\"", StepParser.Role.GIVEN))
                .isInstanceOf(Understanding.NotUnderstood.class);
    }

    private static String written(Particulars act) {
        String item = act.item() == null ? "" : " " + act.item();
        String object = act.object().isEmpty() ? "" : " " + String.join(" ", act.object());
        return act.verbs().get(0) + object + item + ": "
                + act.parts().stream().map(ParticularsTest::written).collect(Collectors.joining(", "));
    }

    private static String written(Part part) {
        return (part.preposition() == null ? "" : part.preposition() + " ")
                + (part.noun() == null ? "" : part.noun() + " ")
                + part.value();
    }
}
