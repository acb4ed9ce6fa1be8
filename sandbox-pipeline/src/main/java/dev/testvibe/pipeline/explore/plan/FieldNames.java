package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.words.Nouns;

/** What sites and people call the same field. */
public final class FieldNames {

    /** What tells who logs in. */
    static final List<String> USER = List.of("username", "user name", "user", "login", "email", "user id");

    public static final List<String> PASSWORD = List.of("password", "passcode");

    /** Each row is one field. */
    private static final List<List<String>> SYNONYMS = List.of(
            Stream.concat(USER.stream(), Stream.of("e-mail", "email address")).toList(),
            PASSWORD,
            List.of("search", "query", "find", "keyword", "keywords"),
            List.of("email", "e-mail", "email address", "mail"),
            List.of("phone", "phone number", "telephone", "telephone number", "mobile", "mobile number"),
            List.of("zip", "zip code", "postal code", "postcode", "zip/postal code"),
            List.of("first name", "given name", "firstname", "forename"),
            List.of("last name", "surname", "family name", "lastname"),
            List.of("street", "street address", "address", "address line 1"),
            List.of("city", "town"),
            List.of("state", "province", "region", "state/province"),
            List.of("date of birth", "birth date", "birthday"),
            List.of("description", "about", "summary"),
            List.of(
                    "confirm password",
                    "confirm",
                    "confirmation",
                    "password confirmation",
                    "confirmed password",
                    "confirmation password",
                    "repeat password",
                    "repeated password",
                    "password repeat",
                    "retype password",
                    "retyped password",
                    "re-enter password",
                    "password again",
                    "verify password",
                    "verification password"),
            List.of("company", "organization", "organisation"),
            List.of("recipient", "recipients", "to"),
            List.of("assignee", "assigned to", "assign to", "responsible", "person responsible"));

    /** A long word and what labels make of it. */
    private static final Map<String, String> SHORT = Map.of(
            "maximum", "max",
            "minimum", "min",
            "quantity", "qty",
            "number", "no",
            "approximate", "approx",
            "average", "avg",
            "reference", "ref",
            "department", "dept");

    /** The names that a browser knows fields by, in words. */
    private static final Map<String, String> AUTOCOMPLETE = Map.ofEntries(
            Map.entry("given-name", "first name"),
            Map.entry("family-name", "last name"),
            Map.entry("street-address", "street"),
            Map.entry("address-line1", "street"),
            Map.entry("address-level2", "city"),
            Map.entry("address-level1", "state"),
            Map.entry("postal-code", "zip code"),
            Map.entry("country-name", "country"),
            Map.entry("tel", "phone"),
            Map.entry("bday", "date of birth"),
            Map.entry("cc-number", "card number"),
            Map.entry("cc-name", "name on card"),
            Map.entry("cc-exp", "expiry date"),
            Map.entry("cc-csc", "security code"),
            Map.entry("new-password", "password"),
            Map.entry("current-password", "password"));

    /** What nobody writes in one line. */
    private static final Set<String> AT_LENGTH =
            Set.of("body", "text", "content", "message", "comment", "review", "notes");

    private FieldNames() {}

    /** Whether a field of that name, such as {@code article text}, is one of several lines, whatever a page calls it. */
    public static boolean isWrittenAtLength(String name) {
        return AT_LENGTH.contains(name.toLowerCase(Locale.ROOT).strip().replaceFirst("^[a-z]+ (?=[a-z]+$)", ""));
    }

    /** The name itself, then what else sites call the field. */
    public static List<String> alike(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        List<String> names = new ArrayList<>(List.of(lower));
        SYNONYMS.stream().filter(all -> all.contains(lower)).forEach(names::addAll);
        SHORT.forEach((word, brief) -> {
            names.add(lower.replaceAll("\\b" + word + "\\b", brief));
            names.add(lower.replaceAll("\\b" + brief + "\\b", word));
        });
        return names.stream().distinct().toList();
    }

    /** Every name of a field of a page, and what its kind is known by. */
    public static List<String> of(PageForm.Field field) {
        List<String> names = new ArrayList<>(field.names());
        if (!field.autocomplete().isEmpty()
                && !field.autocomplete().equals("on")
                && !field.autocomplete().equals("off")) {
            names.add(AUTOCOMPLETE.getOrDefault(
                    field.autocomplete(), field.autocomplete().replace('-', ' ')));
        }
        return names;
    }

    /** {@code firstName}, {@code first_name} and {@code First name *} are the same words. */
    public static Set<String> words(String name) {
        String spaced = name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        Set<String> words = new TreeSet<>(Arrays.asList(spaced.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** {@code Labels} is where a label goes. */
    public static Set<String> singular(Set<String> words) {
        return words.stream().map(Nouns::singular).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether any of a field's names has one of the words in it. */
    public static boolean mention(PageForm.Field field, String... wanted) {
        List<String> all =
                of(field).stream().flatMap(name -> words(name).stream()).toList();
        return Arrays.stream(wanted).anyMatch(all::contains);
    }
}
