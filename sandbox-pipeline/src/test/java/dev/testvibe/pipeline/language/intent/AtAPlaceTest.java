package dev.testvibe.pipeline.language.intent;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.EnglishSteps;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Particulars.Part;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

/** What is put, with its particulars, in one of several places. */
class AtAPlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has moored a yacht with the call sign \"DA1\" at the berth with data-testid \"berth-2\"",
                "the user moors a yacht with call sign \"DA1\" at the berth with data-testid \"berth-2\"",
                "a yacht with the call sign \"DA1\" is moored at the berth with data-testid \"berth-2\"",
                "a yacht with the call sign \"DA1\" has already been moored at berth \"berth-2\"",
                "there is a yacht with the call sign \"DA1\" moored at berth \"berth-2\"",
                "the user has moored a yacht with the call sign \"DA1\" at berth \"berth-2\"",
            })
    void tellsThePlaceFromTheParticulars(String given) {
        assertThat(intents(given, Role.GIVEN)).singleElement().isInstanceOfSatisfying(AtAPlace.class, placed -> {
            assertThat(placed.act().object()).containsExactly("yacht");
            assertThat(placed.act().parts()).containsExactly(new Part("call sign", "with", "DA1"));
            assertThat(placed.place().text()).contains("berth");
        });
    }

    @Test
    void readsSeveral() {
        List<Intent> placed = intents(
                "a yacht with sign \"A\" is moored at berth \"b-1\" and a yacht with sign \"B\" is moored at berth \"b-2\"",
                Role.GIVEN);

        assertThat(placed).hasSize(2).allMatch(AtAPlace.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user adds a yacht with sign \"A\" to the list with data-testid \"fleet\"",
                "the user has added a yacht with sign \"A\" in the form with data-testid \"new\"",
                "a yacht with sign \"A\" is displayed in the berth with data-testid \"b-1\"",
            })
    void choosesNothingThatIsNoPlace(String given) {
        Understanding read = EnglishSteps.parse(given, Role.GIVEN);

        assertThat(read instanceof Understanding.Understood understood
                        && understood.intents().stream().anyMatch(AtAPlace.class::isInstance))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has added the film \"Up\" with \"96\" minutes to the weekend",
                "the user adds the film \"Up\" with \"96\" minutes into the weekend",
            })
    void takesWhereToForOneMoreValue(String given) {
        assertThat(intents(given, Role.GIVEN))
                .singleElement()
                .isInstanceOfSatisfying(Particulars.class, act -> assertThat(act.parts())
                        .contains(new Part("minutes", "with", "96"), new Part(null, "to", "weekend")));
    }
}
