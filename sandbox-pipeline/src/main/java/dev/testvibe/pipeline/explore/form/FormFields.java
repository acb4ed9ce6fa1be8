package dev.testvibe.pipeline.explore.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.explore.page.FieldMatching;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;

/** The fields of the page that a form of a step means, each by itself or as one of its form. */
final class FormFields {

    private static final Pattern SEARCHES = Pattern.compile(
            "(?:.* )?search|(?:search|find)(?: (?!out\\b|us\\b|me\\b|your?\\b).*)?", Pattern.CASE_INSENSITIVE);
    /** What a form asks somebody for who looks for nothing. */
    private static final Pattern OF_A_PERSON = Pattern.compile(
            "\\b(?:e-?mail|phone|telephone|mobile|address|message|comment|password|(?:(?:first|last|user|full|your) ?)name)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> WORDS = Set.of("text", "search", "email", "tel", "url", "textarea");

    private final Grounder grounder;

    FormFields(Grounder grounder) {
        this.grounder = grounder;
    }

    /** The first, of a field and those that may stand in its place, that the page itself calls so. */
    UseForm.Field onThePage(UseForm.Field field) {
        for (UseForm.Field one = field; one != null; one = one.instead()) {
            if (field.instead() != null
                    && grounder.ground(one.phrase(), Purpose.SET) instanceof Grounding.Found found
                    && found.element().visible()) {
                return one;
            }
        }
        return field;
    }

    /** A field that several forms have is meant in the one that has all fields of the step. */
    Optional<Element> inTheFormOfAll(UseForm form, UseForm.Field field) {
        Map<String, String> data = new LinkedHashMap<>();
        form.fields().forEach(one -> data.put(String.join(" ", one.phrase().words()), ""));
        List<FieldMatching> all = data.size() < 2
                ? List.of()
                : grounder.forms().stream()
                        .map(one -> FieldMatching.of(one, data))
                        .filter(matching -> matching.leftOver().isEmpty())
                        .toList();
        String name = String.join(" ", field.phrase().words());
        return all.size() != 1
                ? Optional.empty()
                : all.get(0).names().entrySet().stream()
                        .filter(one -> one.getValue().equals(name))
                        .findFirst()
                        .flatMap(one ->
                                grounder.at(one.getKey().path(), field.phrase().text()));
    }

    /** By its name, or by what else sites call it. */
    Optional<Element> find(Phrase phrase) {
        if (grounder.ground(phrase, Purpose.SET) instanceof Grounding.Found found) {
            return Optional.of(found.element());
        }
        for (String name : namesOf(phrase)) {
            Phrase other = Phrase.of(phrase.text()).ofKind(Kind.FIELD).withWords(name.split("[ -]"));
            if (grounder.ground(other, Purpose.SET) instanceof Grounding.Found found) {
                return Optional.of(found.element());
            }
        }
        return phrase.words().equals(List.of("search")) ? onlySearchField() : ofLogin(String.join(" ", phrase.words()));
    }

    /** The one of a group of radio buttons called so that says the value, where one group of the page is. */
    Optional<Element> choice(Phrase phrase, String value) {
        String name = namesOf(phrase).get(0);
        List<PageForm.Choice> choices = grounder.forms().stream()
                .flatMap(form -> FieldMatching.of(form, Map.of(name, value)).values().keySet().stream())
                .filter(field -> field.type().equals("radio"))
                .flatMap(field -> field.choices().stream())
                .filter(choice -> choice.label().equalsIgnoreCase(value))
                .toList();
        return choices.size() == 1 ? grounder.at(choices.get(0).path(), phrase.text()) : Optional.empty();
    }

    /** In a form of two fields of which the second is for the password, the first says who logs in, whatever both are called. */
    private Optional<Element> ofLogin(String name) {
        int place = name.equals("username") ? 0 : FieldNames.PASSWORD.contains(name) ? 1 : -1;
        List<List<PageForm.Field>> logins = grounder.forms().stream()
                .map(form -> form.fields().stream()
                        .filter(field -> !field.type().equals("checkbox"))
                        .toList())
                .filter(fields -> fields.size() == 2
                        && fields.get(0).isOfOneLine()
                        && !fields.get(0).type().equals("password")
                        && fields.get(1).type().equals("password"))
                .toList();
        return place < 0 || logins.size() != 1
                ? Optional.empty()
                : grounder.at(logins.get(0).get(place).path(), "the field for the " + name);
    }

    /** Of a form whose button says "Find", the only field for words is the one to search by, whatever it is called. */
    private Optional<Element> onlySearchField() {
        List<PageForm> searches = grounder.forms().stream()
                .filter(form -> form.submits().stream()
                                .filter(button ->
                                        SEARCHES.matcher(button.text().strip()).matches())
                                .count()
                        == 1)
                .filter(form ->
                        forWords(form).size() == 1 && forWords(form).stream().allMatch(FormFields::maySayWhatIsSought))
                .toList();
        return searches.size() == 1
                ? grounder.at(forWords(searches.get(0)).get(0).path(), "the field to search by")
                        .filter(Element::textField)
                : Optional.empty();
    }

    private static boolean maySayWhatIsSought(PageForm.Field field) {
        return !Set.of("email", "tel", "url", "textarea").contains(field.type())
                && field.names().stream()
                        .noneMatch(name -> OF_A_PERSON.matcher(name).find());
    }

    /** Lists of choices, dates and numbers beside it only narrow a search down. */
    private static List<PageForm.Field> forWords(PageForm form) {
        return form.fields().stream()
                .filter(field -> WORDS.contains(field.type()))
                .filter(field -> !FieldNames.mention(field, "email", "mail", "phone", "address", "message"))
                .toList();
    }

    static List<String> namesOf(Phrase phrase) {
        String name =
                (phrase.name() == null ? String.join(" ", phrase.words()) : phrase.name()).toLowerCase(Locale.ROOT);
        return FieldNames.alike(name);
    }
}
