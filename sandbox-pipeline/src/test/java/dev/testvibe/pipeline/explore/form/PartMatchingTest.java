package dev.testvibe.pipeline.explore.form;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.intent.Particulars.Part;

import static org.assertj.core.api.Assertions.assertThat;

class PartMatchingTest {

    @Test
    void takesTheFieldThatIsCalledAfterPrepositionAndNounFirst() {
        assertThat(values(
                        List.of(new Part("pass", "from", "A1"), new Part("amount", "with", "5")),
                        "Pass #",
                        "Amount",
                        "From pass #"))
                .containsExactly("Amount=5", "From pass #=A1");
    }

    @Test
    void takesTheFieldOfTheNounWhereNoneHasThePreposition() {
        assertThat(values(List.of(new Part("pass", "from", "A1")), "Pass #", "Amount"))
                .containsExactly("Pass #=A1");
    }

    @Test
    void putsASumIntoTheFieldForTheAmount() {
        assertThat(values(List.of(new Part("transfer", null, "5")), "Note", "Amount"))
                .containsExactly("Amount=5");
        assertThat(values(List.of(new Part("jacket", null, "5")), "Note", "Amount"))
                .isEmpty();
    }

    @Test
    void looksForWhatTheSearchIsFor() {
        assertThat(values(List.of(new Part(null, "for", "tea")), "Note", "Search for"))
                .containsExactly("Search for=tea");
        assertThat(values(List.of(new Part(null, "for", "tea")), "Note", "Amount"))
                .isEmpty();
    }

    @Test
    void putsWhomItIsForIntoTheOneNameThatIsLeft() {
        assertThat(values(
                        List.of(new Part(null, "for", "Ann"), new Part("captain", "with", "Lee")),
                        "Captain's name",
                        "Passenger's name"))
                .containsExactlyInAnyOrder("Captain's name=Lee", "Passenger's name=Ann");
        assertThat(values(List.of(new Part(null, "for", "Ann")), "Captain's name", "Passenger's name"))
                .isEmpty();
        assertThat(values(List.of(new Part(null, "for", "Ann")), "Note")).isEmpty();
        assertThat(values(List.of(new Part(null, "for", "Ann")), "Company name"))
                .isEmpty();
    }

    @Test
    void takesTheListThatSaysFromAndOffersIt() {
        PageForm.Field list = new PageForm.Field(
                "#a",
                List.of("Pay from"),
                "select-one",
                "",
                false,
                "",
                false,
                null,
                null,
                null,
                null,
                0,
                0,
                List.of("11 Daily", "12 Savings"),
                List.of());
        PageForm form = new PageForm("form", List.of(), List.of(field("Account number"), list), List.of(), false);

        assertThat(values(form, List.of(new Part("account", "from", "12")))).containsExactly("Pay from=12");
        assertThat(values(form, List.of(new Part("account", "from", "1")))).containsExactly("Account number=1");
    }

    private static List<String> values(List<Part> parts, String... fields) {
        PageForm form = new PageForm(
                "form",
                List.of(),
                List.of(fields).stream().map(PartMatchingTest::field).toList(),
                List.of(),
                false);
        return values(form, parts);
    }

    private static List<String> values(PageForm form, List<Part> parts) {
        return PartMatching.of(form, parts).fields().values().entrySet().stream()
                .map(one -> one.getKey().name() + "=" + one.getValue())
                .toList();
    }

    private static PageForm.Field field(String name) {
        return new PageForm.Field(
                "#" + name,
                List.of(name),
                "text",
                "",
                false,
                "",
                false,
                null,
                null,
                null,
                null,
                0,
                0,
                List.of(),
                List.of());
    }
}
