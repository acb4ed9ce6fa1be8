package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.MakeUp;
import dev.testvibe.pipeline.language.words.MaskedText;

/**
 * Steps that mean a form as a whole and say little of its fields: {@code fills in the form with valid data}, {@code adds
 * a new contact with random values}, {@code enters a valid email}, {@code enters the delivery address} over a table.
 */
public final class CompositeGrammar {

    public static final List<String> SAVE =
            List.of("save", "add", "create", "submit", "register", "sign up", "continue");

    private static final String ANY =
            "(?:valid|random|made-up|correct|test|sample|dummy|fake|arbitrary|generated|any|some|unique|new)";
    private static final String DATA = "(?:data|values?|details|information|info|input|entries|content|credentials?)";
    private static final String MADE_UP =
            "(?:(?:some|any|the|all|his|her|their|my) )?(?:" + ANY + " )+(?:[a-z]+ )?" + DATA;
    private static final String FILL =
            "(?:fill|complete|populate|enter|provide|input|type|supply|specify)(?:s|es|ed|d|ies|ied)?(?: in| out)?";
    private static final String FORM_NAME = "(?<form>[a-z]+(?: [a-z]+){0,2})";

    private static final Pattern FILL_FORM = Pattern.compile(
            "^(?:fill|complete|populate)(?:s|es|ed|d)?(?: in| out)?(?: all)?(?: of)?(?: the| an?| my| his| her| their)?"
                    + "(?: " + FORM_NAME + ")?? (?:form|(?:required |mandatory )?fields)(?: (?:with|using) " + MADE_UP
                    + ")?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILL_NAMED = Pattern.compile(
            "^(?:fill|complete|populate)(?:s|es|ed|d)?(?: in| out)?(?: the| an?| my| his| her| their)? " + FORM_NAME
                    + " (?:with|using) " + MADE_UP + "$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTER_DATA = Pattern.compile(
            "^" + FILL + " (?:(?:some|any|the|all|his|her|their|my) )?(?:" + ANY + " )+(?:" + FORM_NAME + " )??" + DATA
                    + "(?: (?:in|into|for|on) (?:the |all )?(?:(?<other>[a-z]+(?: [a-z]+)?) )??(?:form|fields))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADD = Pattern.compile(
            "^(?<verb>add|create|register|insert|save|submit)(?:s|es|ed|d)? (?:an? |some |another )?(?:" + ANY + " )*"
                    + "(?<form>[a-z]+(?: [a-z]+)?) (?:with|using) " + MADE_UP + "$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADD_ANY = Pattern.compile(
            "^(?<verb>add|create|register)(?:s|es|ed|d)? an? (?:new )?(?:valid|random|made-up) (?:new )?(?<form>[a-z]+(?: [a-z]+)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REGISTER = Pattern.compile(
            "^(?:register|sign(?:s|ed)? ?up)(?:s|ed)?(?: successfully)? (?:with|using) " + MADE_UP + "$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTLY_TOLD = Pattern.compile(
            "^" + FILL + " (?:an? |some |the |my |his |her |their )?(?:" + ANY
                    + " )+(?<form>[a-z]+(?: [a-z]+){0,2}) with (?:the |an? )?(?<pairs>[a-z]+(?: [a-z]+)? (?:of )?«\\d+».*?)(?: (?:in|on|at) the [a-z]+(?: (?:page|form|step))?)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTER_FIELD = Pattern.compile(
            "^" + FILL + " (?<list>(?:an? |any |some |the |my |his |her |their )?(?:" + ANY + " ).+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_FIELD = Pattern.compile(
            "^(?:an? |any |some |the |my |his |her |their )?(?:" + ANY + " )+(?<field>[a-z-]+(?: [a-z-]+){0,2}?)"
                    + "(?: (?:in|into|for|as) (?:the )?(?<target>.+))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD_WITH = Pattern.compile(
            "^" + FILL + " (?:the )?(?<target>.+?) with (?:an? |any |some )?(?:" + ANY + " )+(?:[a-z]+(?: [a-z]+)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE_FILLS = Pattern.compile(
            "\\b(?:fill|enter|provid|complet|typ|input|set|suppl|specif)\\w*\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE_SAVES = Pattern.compile(
            "\\b(?<verb>add|creat|register|sign|submit|sav|updat|plac)\\w*\\b", Pattern.CASE_INSENSITIVE);
    /** The details of something are those of one thing. */
    private static final Pattern TABLE_IS_OF_ONE = Pattern.compile(
            "\\b(?:details|information|data|credentials)\\b|\\b(?:sign(?:s|ed)? ?up|register(?:s|ed)?|enrol(?:l|ls|led)?|check(?:s|ed)? ?out|subscribe[sd]?) (?:with|using|as)\\b"
                    // one cannot be several rows under a heading
                    + "|\\b(?:add|creat|register|sav|submit|book|plac|post|publish|record|mak|report)(?:e|es|s|ed|d|ing)? (?:an?|one|another)(?: new)? (?:[a-z-]+ ){0,2}?[a-z-]+(?<![^s]s)(?: (?:with|as follows|having|using)(?: (?:the )?following)?)?[:\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGES =
            Pattern.compile("^(?:edit|chang|updat|modif|amend|correct)\\w*\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_NAME = Set.of(
            ("a an the my his her their following these this with in into on for of and to as is are user i we new valid"
                            + " random form fields field data details values value information info below required all by"
                            + " using up following: page out customer visitor set sets")
                    .split(" "));

    private CompositeGrammar() {}

    /**
     * {@code enters a valid delivery address with postcode "10557"}: what is not told is made up.
     *
     * @param sentence without its person
     */
    public static Optional<List<Intent>> partlyTold(String sentence, MaskedText step) {
        Matcher partly = PARTLY_TOLD.matcher(sentence);
        return partly.matches()
                ? FormGrammar.fields(partly.group("pairs"), step, List.of()).map(fields -> {
                    Map<String, String> told = new LinkedHashMap<>();
                    fields.forEach(
                            field -> told.put(String.join(" ", field.phrase().words()), String.valueOf(field.value())));
                    return List.of(new CompleteForm(words(partly.group("form")), List.of(told), true, List.of()));
                })
                : Optional.empty();
    }

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence) {
        for (Pattern adds : List.of(ADD, ADD_ANY)) {
            Matcher add = adds.matcher(sentence);
            if (add.matches()) {
                return one(new CompleteForm(words(add.group("form")), List.of(), true, SAVE));
            }
        }
        if (REGISTER.matcher(sentence).matches()) {
            return one(new CompleteForm(List.of("register"), List.of(), true, FormGrammar.REGISTER_BUTTONS));
        }
        for (Pattern fills : List.of(FILL_FORM, ENTER_DATA, FILL_NAMED)) {
            Matcher fill = fills.matcher(sentence);
            if (fill.matches()) {
                return one(new CompleteForm(words(formName(fill)), List.of(), true, List.of()));
            }
        }
        return fields(sentence);
    }

    private static @Nullable String formName(Matcher fill) {
        boolean hasOther = fill.pattern() == ENTER_DATA && fill.group("other") != null;
        return hasOther ? fill.group("other") : fill.group("form");
    }

    /** {@code a valid email and a random password}: each field gets what fits it. */
    private static Optional<List<Intent>> fields(String sentence) {
        Matcher with = FIELD_WITH.matcher(sentence);
        if (with.matches()) {
            return field(with.group("target")).map(List::of);
        }
        Matcher enter = ENTER_FIELD.matcher(sentence);
        if (!enter.matches()) {
            return Optional.empty();
        }
        List<Intent> intents = new ArrayList<>();
        for (String part : enter.group("list").split(", and |, | and ", -1)) {
            Matcher one = ONE_FIELD.matcher(part);
            Optional<Intent> field = one.matches()
                    ? field(one.group("target") == null ? one.group("field") : one.group("target"))
                    : Optional.empty();
            if (field.isEmpty()) {
                return Optional.empty();
            }
            intents.add(field.get());
        }
        return Optional.of(intents);
    }

    private static Optional<Intent> field(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("^the | (?:field|box|input)$", "");
        return bare.matches("[a-z]+(?:[ -][a-z]+){0,2}")
                ? Optional.of(new MakeUp(FormGrammar.field(bare)))
                : Optional.empty();
    }

    /**
     * A step over a table with the data of one form: names and values side by side, or names in a heading over values.
     *
     * @param hasHeading whether the first row names the columns of names and values
     */
    public static Optional<CompleteForm> table(String text, List<List<String>> rows, boolean hasHeading) {
        String done = ActionGrammar.withoutPerson(text);
        boolean changes = CHANGES.matcher(done).find();
        boolean fills = TABLE_FILLS.matcher(text).find() || changes;
        Matcher saves = TABLE_SAVES.matcher(text);
        int columns = rows.get(0).size();
        boolean isOneThing = TABLE_IS_OF_ONE.matcher(text).find();
        boolean down = columns == 2 && (fills || isOneThing || hasHeading || rows.size() <= 2);
        boolean across = rows.size() == 2 && !hasHeading;
        boolean isSaved = saves.find();
        if (!(down || across) || !(fills || isSaved || isOneThing)) {
            return Optional.empty();
        }
        List<Map<String, String>> readings = new ArrayList<>();
        if (down) {
            Map<String, String> sideBySide = new LinkedHashMap<>();
            rows.subList(hasHeading ? 1 : 0, rows.size()).forEach(row -> sideBySide.put(row.get(0), row.get(1)));
            readings.add(sideBySide);
        }
        if (across) {
            Map<String, String> underHeading = new LinkedHashMap<>();
            for (int column = 0; column < columns; column++) {
                underHeading.put(rows.get(0).get(column), rows.get(1).get(column));
            }
            readings.add(underHeading);
        }
        List<String> called = words(done.replaceFirst("^\\S+", ""));
        // what there is already has a form to edit it
        List<String> form =
                changes ? Stream.concat(Stream.of("edit"), called.stream()).toList() : called;
        return Optional.of(new CompleteForm(form, readings, false, fills || !isSaved ? List.of() : SAVE));
    }

    private static List<String> words(@Nullable String name) {
        return name == null
                ? List.of()
                : Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty() && !NO_NAME.contains(word))
                        .toList();
    }

    private static Optional<List<Intent>> one(Intent intent) {
        return Optional.of(List.of(intent));
    }
}
