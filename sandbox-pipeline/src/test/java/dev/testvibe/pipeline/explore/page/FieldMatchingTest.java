package dev.testvibe.pipeline.explore.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.grounding.PageForm;

import static org.assertj.core.api.Assertions.assertThat;

class FieldMatchingTest {

    @Test
    void matchesByLabelNameAttributePlaceholderAndAutocomplete() {
        FieldMatching matching = match(
                form(field("", "Full name"), field("", "emailAddress"), field("postal-code", "x1"), field("tel", "x2")),
                "Full Name",
                "Email address",
                "Zip code",
                "Phone");

        assertThat(matching.leftOver()).isEmpty();
        assertThat(names(matching))
                .containsExactly("Full name=Full Name", "emailAddress=Email address", "x1=Zip code", "x2=Phone");
    }

    @Test
    void matchesLongWordsWithWhatLabelsMakeOfThem() {
        FieldMatching matching = match(
                form(field("", "Max weight"), field("", "Qty"), field("", "Assigned to")),
                "Maximum weight",
                "Quantity",
                "Assignee");

        assertThat(matching.leftOver()).isEmpty();
    }

    @Test
    void givesTheClearerNameItsFieldFirst() {
        FieldMatching matching = match(form(field("", "First name"), field("", "Name")), "Name", "First name");

        assertThat(names(matching)).containsExactly("First name=First name", "Name=Name");
    }

    @Test
    void leavesANameThatMeansSeveralFieldsAndOneThatMeansNone() {
        FieldMatching matching = match(form(field("", "First name"), field("", "Last name")), "Name", "Fax");

        assertThat(matching.values()).isEmpty();
        assertThat(matching.leftOver()).containsOnlyKeys("Name", "Fax");
    }

    @Test
    void takesWhatIsLeftOnceTheOthersAreClear() {
        FieldMatching matching = match(form(field("", "First name"), field("", "Last name")), "Name", "First name");

        assertThat(names(matching)).containsExactly("First name=First name", "Last name=Name");
    }

    /** The value of each name is the name itself, to be recognised. */
    private static FieldMatching match(PageForm form, String... names) {
        Map<String, String> data = new LinkedHashMap<>();
        Stream.of(names).forEach(name -> data.put(name, name));
        return FieldMatching.of(form, data);
    }

    private static List<String> names(FieldMatching matching) {
        return matching.values().entrySet().stream()
                .map(one -> one.getKey().name() + "=" + one.getValue())
                .toList();
    }

    static PageForm form(PageForm.Field... fields) {
        return new PageForm("form", List.of(), List.of(fields), List.of(), false);
    }

    private static PageForm.Field field(String autocomplete, String name) {
        return new PageForm.Field(
                "#" + name,
                List.of(name),
                "text",
                autocomplete,
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
