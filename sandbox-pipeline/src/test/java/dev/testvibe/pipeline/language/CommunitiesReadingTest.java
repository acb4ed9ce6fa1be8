package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

/** How people speak of sites where people write, follow and like. */
class CommunitiesReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should be on the boat page \"Heron\"",
                "I should be on the \"Heron\" boat page",
                "I should be on the boat page of \"Heron\"",
                "the user is taken to the boat \"Heron\"",
                "I should be redirected to the new boat \"Heron\"",
                "I should be viewing the boat \"Heron\"",
                "I should land on the boat details page \"Heron\"",
            })
    void isThePageOfAThing(String then) {
        assertThat(intents(then, Role.THEN).toString()).contains("claim=PAGE", "value=Heron, detail=thing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I unsubscribe from the newsletter", "I unfollow the author", "I unwatch the boat \"Sea\""})
    void areNotEndedByWhatBeginsThem(String when) {
        assertThat(intents(when, Role.WHEN).toString())
                .doesNotContain("words=[subscrib", "words=[follow", "words=[watch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should be shown the warning \"Heron\"",
                "I should be shown the price \"Heron\"",
                "I should be shown the boat \"Heron\"",
            })
    void isSeenAndNoPage(String then) {
        assertThat(intents(then, Role.THEN).toString()).contains("claim=VISIBLE", "name=Heron");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should be on the step \"Heron\"",
                "I should be on the edit page \"Heron\"",
                "I should be on the tab \"Heron\"",
            })
    void isNoPageOfAThing(String then) {
        assertThat(EnglishSteps.parse(then, Role.THEN).toString()).doesNotContain("detail=thing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I click on the tag \"oar\" under \"Parts\" | Parts",
                "I click \"oar\" below \"Parts\" | Parts",
                "I click the tag \"oar\" in \"Parts\" | Parts",
                "I click the \"oar\" link under \"Parts\" | Parts",
            })
    void standsUnderACaption(String when, String caption) {
        assertThat(intents(when, Role.WHEN).toString())
                .contains("verb=CLICK", "name=oar", "within=Phrase[text=\"" + caption + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I should be on page 2 | claim=PAGE | value=\"2\"",
                "the pagination should show page 2 as active | claim=STATE | page 2",
                "the current page should be 2 | claim=STATE | page 2",
                "page number 2 should be active | claim=STATE | page 2",
                "I should see 5 boats per page | claim=COUNT | value=5",
                "5 boats should be displayed per page | claim=COUNT | value=5",
                "the first boat should be titled \"Heron\" | claim=SHOWS | the title of the first boat",
                "I should be asked to sign in | claim=PAGE | value=login",
                "I should be prompted to log in first | claim=PAGE | value=login",
                "the boat should be built by \"ann\" | NotUnderstood | built by",
                "the note should be written by \"ann\" | claim=SHOWS | value=ann",
                "the first note should be posted by \"ann\" | claim=SHOWS | value=ann",
                "the note \"Dear ann\" should be posted by \"ann\" | NotUnderstood | posted by",
                "the error \"Bad\" should appear right of the \"Mail\" field | NotUnderstood | right of",
                "the message \"Bad\" should appear at the top | NotUnderstood | at the top",
                "the message \"Bad\" should appear for \"5\" seconds | NotUnderstood | seconds",
                "the list is limited to \"10\" | NotUnderstood | limited",
                "the heat should be limited to \"250\" | claim=SHOWS | detail=max",
                "the heat should be capped at \"250\" | claim=SHOWS | detail=max",
                "the heat should stop at the maximum of 250 | claim=SHOWS | detail=max",
                "the heat field is limited to \"10\" | claim=ATTRIBUTE | detail=max",
                "the cart contains \"Tea\" with the quantity \"2\" and the price \"£7.00\" | detail=price | CONTAINS=[Tea, £7.00]",
                "the note \"Nice\" should be posted by \"ann\" | claim=VISIBLE | [Nice, ann]",
                "the header should show my username \"ann\" | claim=SHOWS | value=ann",
                "only notes by \"ann\" should be listed | detail=author | all=true",
                "only notes with the tag \"sea\" should be displayed | detail=tag | all=true",
                "I should only see notes tagged \"sea\" | detail=tag | all=true",
                "only boats of the category \"sea\" are shown in the list | detail=category | all=true",
            })
    void claims(String then, String claim, String of) {
        assertThat(EnglishSteps.parse(then, Role.THEN).toString()).contains(claim, of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I leave a comment \"Nice\" under the article | post comment",
                "I post the comment \"Nice\" on the article | post comment",
                "I add a comment saying \"Nice\" | the field “comment”",
                "I follow \"ann\" | Follow ann",
                "I follow the author of the article | the follow button",
                "I unfollow the author | the unfollow button",
                "I unlike the article \"Sea\" | words=[like]",
                "I unlike the article \"Sea\" | words=[liked]",
                "I log out from the settings page | Open[page=settings]",
            })
    void doesIt(String when, String with) {
        assertThat(intents(when, Role.WHEN).toString()).contains(with);
    }
}
