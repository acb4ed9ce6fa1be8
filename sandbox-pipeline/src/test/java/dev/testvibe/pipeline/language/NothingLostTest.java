package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** A sentence is read with every word that narrows it, or not at all. */
class NothingLostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user goes away from the page \"/boats\"",
                "the user opens every page but \"/boats\"",
                "the user comes back from \"/boats\"",
                "the user goes back from the page \"/boats\"",
                "the user opens two tabs of \"/boats\"",
                "the user opens the page \"/boats\" in a new tab",
                "the user opens the page \"/boats\" in a mobile browser",
                "the user takes the third seat",
                "the user takes the fourth exit",
                "the user makes the second booking",
                "the user deletes the second boat \"Heron\"",
            })
    void isNotDone(String when) {
        assertThat(parse(when, Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the name field with the value \"Ann\" should have the focus",
                "the second field with the value \"Ann\" should have the focus",
                "every second row has the status \"Open\"",
                "all rows except the first have the status \"Open\"",
                "the user should not get any reply",
                "the user should not find any boats",
            })
    void isNotClaimed(String then) {
        assertThat(parse(then, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user is editing the second boat \"Heron\"",
                "the user is editing the \"Name\" field",
                "the hull is flibbery in the head because the user clicked \"Row\"",
            })
    void isNotGiven(String given) {
        assertThat(parse(given, Role.GIVEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am on the delete page for \"Heron\"",
                "I am on the deletion page of \"Heron\"",
                "I am on the first page of \"Heron\"",
                "I am on the empty page of \"Heron\""
            })
    void isNoPageThatAThingHasOfItsOwn(String given) {
        assertThat(parse(given, Role.GIVEN).toString()).doesNotContain("OwnPage", "claim=PAGE", "claim=VISIBLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user opens the boats page at \"/boats\"",
                "the user goes to the page with the address \"/boats\"",
                "the user loads the page \"/boats\"",
                "the user is on the shop \"/boats\"",
                "the user comes back to the page \"/boats\"",
            })
    void opensWhatStandsAtAnAddress(String when) {
        assertThat(intents(when, Role.WHEN).toString()).contains("Open[page=").contains("/boats");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the list is empty because the user clicked \"Clear\" | EMPTY",
                "the light is red since the user clicked \"Red\" | COLOUR",
                "the cart has two items because the user added \"Oar\" | COUNT",
            })
    void isDoneAndSo(String given, Claim claim) {
        assertThat(intents(given, Role.GIVEN)).hasSize(2).last().isInstanceOfSatisfying(Expect.class, so -> assertThat(
                        so.claim())
                .isEqualTo(claim));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the game is over because the user clicked \"Give up\"",
                "the box is nearly locked because the user clicked \"Try\"",
            })
    void isOnlyDoneWhereNoPageNeedSayWhatCameOfIt(String given) {
        assertThat(intents(given, Role.GIVEN)).singleElement().isInstanceOf(Act.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user should see the following: \"Hello, Ann\"",
                "the user should see the following messages: \"Hello, Ann\"",
                "the user should see these boats: \"Hello, Ann!\"",
            })
    void isOneText(String then) {
        assertThat(intents(then, Role.THEN)).hasSize(1);
    }

    @Test
    void comesToAStageAfterWhatWasDoneBefore() {
        assertThat(intents("the user has chosen a boat and is on the second step", Role.GIVEN))
                .last()
                .isInstanceOf(Intent.Reached.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user picks \"Help\" from the top menu",
                "the user picks \"Help\" from the hamburger menu",
                "the user goes to \"Help\" via the top menu",
                "the user picks \"Help\" from the footer",
            })
    void isClickedInThatMenu(String when) {
        assertThat(intents(when, Role.WHEN)).singleElement().isInstanceOfSatisfying(Act.class, act -> assertThat(
                        act.target().within())
                .isNotNull());
    }

    @Test
    void isNoErrorWhicheverWayItWouldCome() {
        assertThat(expect("the user should not get any error message"))
                .isEqualTo(expect("the user should not see any error message"));
    }

    @ParameterizedTest
    @CsvSource({"stories, Story 1", "classes, Class 1", "courses, Course 1", "movies, Movie 1", "tickets, Ticket 1"})
    void namesOneOfMany(String things, String name) {
        assertThat(intents("there are 3 " + things, Role.GIVEN))
                .hasSize(4)
                .first()
                .isInstanceOfSatisfying(
                        Act.class, act -> assertThat(act.value()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"there are 3 open tickets", "there are 3 active tasks"})
    void addsNothingThatMustBeInAState(String given) {
        assertThat(intents(given, Role.GIVEN)).noneMatch(Act.class::isInstance);
    }

    @Test
    void makesTheFirstOfItsKind() {
        assertThat(((Intent.Command) intents("the user records the first lap", Role.WHEN)
                                .get(0))
                        .buttons())
                .extracting(Phrase::words)
                .contains(List.of("record", "lap"));
    }
}
