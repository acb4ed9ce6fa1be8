package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.OrderClaim;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Whole steps with all that they mean, in a short notation: one line for each way of saying something. */
class StepsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I log in with username \"ann\" and password \"x\" | form username=ann password=x > log in",
                "the user signs in with email \"a@b.c\" and password \"x\" | form email=a@b.c password=x > log in",
                "she logs in as \"ann\" with password \"x\" | form username=ann password=x > log in",
                "I log in with \"ann\" and \"x\" | form username=ann password=x > log in",
                "I log in with valid credentials | form username password > log in",
                "the customer logs in as an admin | form username password > log in as admin",
                "I search for \"bike\" | form search=bike > search",
                "I enter username \"ann\" and password \"x\" | form username=ann password=x",
                "the user converts the height | command convert height / convert",
                "I log out | command log out",
                "I place the order | command place order / place",
                "the customer adds \"Milk\" to the cart | command add cart in Milk / add in Milk",
                "I remove \"Milk\" from the basket | command remove basket in Milk / remove in Milk / delete in Milk",
                "the height is converted | command convert by itself",
                "I go to the settings page | open settings",
                "a visitor arrives at the site | open",
                "the user opens the application for the first time | open",
                "I open the settings | open settings",
                "the user visits \"/login\" | open /login",
                "I resize the window to 800x600 | resize 800x600",
                "I shrink the viewport to a phone | resize 375x667",
                "I look at the chart | look at the chart",
                "the user selects any colour from the colour dropdown | choose any of the colour dropdown",
                "the user changes the colour selection to \"Red\" from the colour dropdown | SELECT the colour dropdown=Red",
                "I press the tile showing \"Moon\" four times in a row | CLICK the tile showing \"Moon\" x4",
                "I tap the \"Roll\" button again | CLICK the \"Roll\" button",
                "I click Roll again | CLICK Roll again",
                "I set the size to \"L\" and the colour to \"Red\" | SET size=L; SET colour=Red",
                "I fill in \"A\" with \"1\" and \"B\" with \"2\" | FILL \"A\"=1; FILL \"B\"=2",
                "I click the No button | CLICK the No button",
                "I enter \"ann\" in the To field | FILL the To field=ann",
                "I tick the boxes labelled \"Tea\" with id \"t\" and \"Milk\" with id \"m\" | CHECK the boxes {ID=[t], LABEL=[Tea]}; CHECK the boxes {ID=[m], LABEL=[Milk]}",
                "I click the \"Delete\" button for \"Milk\" | CLICK the \"Delete\" button for \"Milk\"",
            })
    void readsWhatIsDone(String step, String meaning) {
        assertThat(meaning(step, Role.WHEN)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I should see \"A\" and \"B\" | VISIBLE [A]; VISIBLE [B]",
                "I should not see \"A\" and \"B\" | not VISIBLE [A]; not VISIBLE [B]",
                "I should see 3 tickets left and a fee of $7 | SHOWS left ticket count=3; SHOWS a fee=$7",
                "there are no messages | not VISIBLE messages",
                "there should be at least 3 rows in the table | AT_LEAST the table=3 rows",
                "I should be on the login page | PAGE=login",
                "the user is redirected to the dashboard | PAGE=dashboard",
                "the total should be greater than 5 | GREATER the total=5",
                "the score is at least 10 | NUMBER_AT_LEAST the score=10",
                "the price should be between 5 and 7.5 | NUMBER_AT_LEAST the price=5; NUMBER_AT_MOST the price=7.5",
                "the row should have \"9\" in the \"Price\" column | IN_COLUMN the row=9 Price",
                "the row should read \"9\" in the first column | IN_COLUMN the row=9 first",
                "the cell under Price reads \"9\" | IN_COLUMN the row=9 Price",
                "local storage contains \"a\" with value \"1\" and \"b\" | STORED=1 local:a; STORED local:b",
                "local storage should not hold \"a\" or \"b\" | not STORED local:a; not STORED local:b",
                "local storage is empty | not STORAGE local:",
                "session storage contains items with text \"A\" | STORAGE=A session:",
                "the options are \"A\", \"B\" and \"C\" | LISTED the options [A, B, C]",
                "the list should display \"Milk\" with a completed status | STATE [Milk]=completed",
                "the seat should be available | STATE the seat=available",
                "the form should be emptied | EMPTY all text fields",
                "the row is updated | not UNCHANGED the row",
                "the shop should record the order and list it in the orders table | ADDED the orders table",
                "the new guest should be saved and shown in the list | ADDED the list",
                "the download bar should start to fill while the file arrives | not MEASURE the download bar=0 SHARE_OF_WIDTH",
            })
    void readsWhatIsExpected(String step, String meaning) {
        assertThat(meaning(step, Role.THEN)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"Plums\" should be the first item in the list | place 1 of item in list: [Plums]",
                "\"Plums\" is listed second | place 2 of item: [Plums]",
                "the row is the last row in the table | place -1 of row in table: the row",
                "\"Plums\" should appear at the bottom of the basket | place -1 of item in basket: [Plums]",
                "\"Plums\" is no longer the first item in the list | not place 1 of item in list: [Plums]",
                "\"Plums\" is listed before \"Pears\" | [Plums] before [Pears]",
                "the \"Plums\" item should appear below the \"Pears\" item | the \"Plums\" item after the \"Pears\" item",
                "\"Plums\" should not come before \"Pears\" | [Plums] after [Pears]",
                "\"10\" is listed above \"9\" | [10] before [9]",
                "\"Plums\" precedes \"Pears\" | [Plums] before [Pears]",
                "the row is placed after the row with start time 07:30 | the row after 07:30",
                "the row is placed between the rows with \"Ann\" and \"Zoe\" | the row between Ann and Zoe",
                "the row is between the row with day 3 and the row with day 5 | the row between 3 and 5",
                "the fruits should be sorted by price from low to high | fruits by price ascending NUMBER",
                "the fruits should be sorted by price (high to low) | fruits by price descending NUMBER",
                "the fruits are sorted by name A to Z | fruits by name ascending TEXT",
                "the list is sorted alphabetically | list ascending TEXT",
                "the list is sorted alphabetically from A to Z | list ascending TEXT",
                "the list is sorted alphabetically, Z to A | list descending TEXT",
                "the list is in reverse alphabetical order | list descending TEXT",
                "the rows should be sorted in descending order of \"Unit price\" | row by “Unit price” descending",
                "the rows should be in ascending order | row ascending",
                "the list is sorted by date, newest first | list by date descending DATE",
                "the table should be ordered by total, highest first | table by total descending NUMBER",
                "the Price column should be sorted in ascending order | table by price ascending",
                "I should see the fruits sorted by price | fruits by price",
                "the items are in this order: Plums, Pears and Figs | item [Plums, Pears, Figs]",
                "the list shows \"Plums\", \"Pears\" and \"Figs\" in this order | list [Plums, Pears, Figs]",
                "the list should show the following fruits in this order: \"Plums\", \"Figs\" | list [Plums, Figs]",
            })
    void readsWhatIsSaidOfOrder(String step, String meaning) {
        assertThat(meaning(step, Role.THEN)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the fruits should not be sorted by price",
                "the fruits should be sorted by price from low to hay",
                "the fruits should be sorted nicely",
                "the fruits should be sorted by price, newest first, lowest first",
                "\"Plums\" should not be the second item in the list",
                "\"Plums\" is not between \"Pears\" and \"Figs\"",
                "\"Plums\" is listed directly before \"Pears\"",
                "the list should not show \"Plums\" and \"Figs\" in this order",
                "the message appears after the page loads",
                "the user should be first",
            })
    void refusesWhatIsNotPlainlyAnOrder(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the price should not be between 5 and 7",
                "the options should not be \"A\" and \"B\"",
                "the list should not display \"Milk\" with a completed status",
                "the form should not be emptied",
            })
    void refusesToDenyWhatIsTwoClaims(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the download bar should not start to fill while the file arrives",
                "the download bar should not fill to 50%",
                "the download bar should not reset to 0% width",
            })
    void refusesToDenyWhatMayComeAboutLater(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am logged in | logged in form username password > log in",
                "the user is logged in as an admin | logged in form username password > log in as admin",
            })
    void readsAStateThatIsNamedAndNotDone(String step, String meaning) {
        assertThat(meaning(step, Role.GIVEN)).isEqualTo(meaning);
    }

    private String meaning(String step, Role role) {
        return intents(step, role).stream().map(StepsTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Intent intent) {
        if (intent instanceof Act act) {
            return act.verb()
                    + told(act.target())
                    + told("=", act.value())
                    + (act.times() > 1 ? " x" + act.times() : "");
        } else if (intent instanceof Expect expect) {
            return (expect.negated() ? "not " : "")
                    + expect.claim()
                    + told(expect.subject())
                    + told("=", expect.value())
                    + told(" ", expect.detail())
                    + (expect.values().isEmpty() ? "" : " " + expect.values());
        } else if (intent instanceof Intent.Ordered ordered) {
            return told(ordered.claim());
        } else if (intent instanceof Intent.UseForm form) {
            return told(form);
        } else if (intent instanceof Intent.LoggedIn state) {
            return "logged in " + told(state.login());
        } else if (intent instanceof Intent.Command command) {
            return "command "
                    + command.buttons().stream()
                            .map(button -> String.join(" ", button.words())
                                    + (button.within() == null
                                            ? ""
                                            : " in " + button.within().name()))
                            .collect(Collectors.joining(" / "))
                    + (command.byItself() ? " by itself" : "");
        } else if (intent instanceof Intent.Open open) {
            return "open" + told(" ", open.page());
        } else if (intent instanceof BrowserUse.Resize size) {
            return "resize " + size.width() + "x" + size.height();
        } else if (intent instanceof PageEffect.ChooseOption choice) {
            return "choose " + (choice.part() == null ? "any" : choice.part()) + " of" + told(choice.subject());
        } else if (intent instanceof Intent.Look look) {
            return "look at" + told(look.at());
        }
        return intent.toString();
    }

    private static String told(OrderClaim claim) {
        if (claim instanceof OrderClaim.Place place) {
            return (place.negated() ? "not " : "") + "place " + place.place() + " of" + group(place.group()) + ":"
                    + thing(place.subject());
        } else if (claim instanceof OrderClaim.Relative relative) {
            return (thing(relative.subject()) + (relative.before() ? " before" : " after") + thing(relative.other()))
                    .strip();
        } else if (claim instanceof OrderClaim.Between between) {
            return (thing(between.subject()) + " between" + thing(between.one()) + " and" + thing(between.other()))
                    .strip();
        } else if (claim instanceof OrderClaim.Sequence sequence) {
            return (group(sequence.group()) + " " + sequence.texts()).strip();
        }
        OrderClaim.Sorted sorted = (OrderClaim.Sorted) claim;
        OrderClaim.Direction direction = sorted.direction();
        String by = sorted.by() == null ? "" : " by " + (sorted.quoted() ? "“" + sorted.by() + "”" : sorted.by());
        String way = direction == null
                ? ""
                : (direction.descending() ? " descending" : " ascending")
                        + (direction.kind() == null ? "" : " " + direction.kind());
        return (group(sorted.group()) + by + way).strip();
    }

    private static String group(Phrase phrase) {
        String own = phrase.words().isEmpty() ? told(phrase.kind()) : String.join(" ", phrase.words());
        return " " + own + (phrase.within() == null ? "" : " in" + group(phrase.within()));
    }

    private static String told(@Nullable Kind kind) {
        return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String thing(Phrase phrase) {
        List<String> held = phrase.hints().getOrDefault(Phrase.Hint.CONTAINS, List.of());
        return held.isEmpty()
                ? " " + (phrase.text().startsWith("\"") ? "[" + phrase.name() + "]" : phrase.text())
                : " " + String.join(" ", held);
    }

    private static String told(Intent.UseForm form) {
        return "form"
                + form.fields().stream()
                        .map(field -> " " + String.join(" ", field.phrase().words()) + told("=", field.value()))
                        .collect(Collectors.joining())
                + (form.submit().isEmpty() ? "" : " > " + form.submit().get(0))
                + told(" as ", form.role());
    }

    private static String told(@Nullable Phrase phrase) {
        if (phrase == null) {
            return "";
        }
        List<String> texts = phrase.hints().getOrDefault(Phrase.Hint.TEXT, List.of());
        String several = phrase.hints().size() > 1 ? " " + new TreeMap<>(phrase.hints()) : "";
        return " " + (texts.isEmpty() ? phrase.text() + several : texts.toString());
    }

    private static String told(String before, @Nullable String value) {
        return value == null ? "" : before + value;
    }
}
