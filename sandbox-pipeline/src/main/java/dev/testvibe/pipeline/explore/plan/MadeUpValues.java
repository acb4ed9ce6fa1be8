package dev.testvibe.pipeline.explore.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import net.datafaker.Faker;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.grounding.PageForm;

/**
 * Values that fit a field, by its kind, its names and the bounds that its attributes set. The same field of the same
 * scenario gets the same value each time, so that a test is the same each time it is generated.
 */
public final class MadeUpValues {

    private static final int TRIES = 20;
    /** Dates that are in the past and in the future for as long as anybody runs the tests. */
    private static final LocalDate LONG_AGO = LocalDate.of(1985, 1, 1);

    private static final LocalDate FAR_AHEAD = LocalDate.of(2040, 1, 1);

    private final Random random = new Random();
    private final Faker faker = new Faker(Locale.ENGLISH, random);
    private final String scenario;
    /** How often a value was made up for a field already: the next thing of the scenario is another one. */
    private final Map<String, Integer> made = new HashMap<>();

    /** @param scenario what the values are for; another one gets others */
    public MadeUpValues(String scenario) {
        this.scenario = scenario;
    }

    /** A value, or nothing where none is found that fits. */
    public Optional<String> of(PageForm.Field field) {
        int before = made.merge(field.name(), 1, Integer::sum) - 1;
        random.setSeed((scenario + "/" + field.name() + (before == 0 ? "" : "/" + before)).hashCode());
        for (int time = 0; time < TRIES; time++) {
            @Nullable String value = fitted(raw(field), field);
            if (value != null && fits(value, field.pattern())) {
                return Optional.of(value);
            }
        }
        return ofPattern(field);
    }

    private Optional<String> ofPattern(PageForm.Field field) {
        String pattern = field.pattern();
        if (pattern == null) {
            return Optional.empty();
        }
        try {
            String value = faker.regexify(pattern);
            return fits(value, pattern) ? Optional.ofNullable(fitted(value, field)) : Optional.empty();
        } catch (RuntimeException tooHard) {
            return Optional.empty();
        }
    }

    private static boolean fits(String value, @Nullable String pattern) {
        try {
            return pattern == null || Pattern.matches(pattern, value);
        } catch (PatternSyntaxException ofJavaScriptOnly) {
            return true;
        }
    }

    /** The value within the bounds of its length; null where it cannot be made so. */
    private static @Nullable String fitted(String value, PageForm.Field field) {
        String cut = field.maxLength() > 0 && value.length() > field.maxLength()
                ? value.substring(0, field.maxLength()).strip()
                : value;
        boolean whole = cut.equals(value) || !field.type().equals("email");
        return cut.length() >= field.minLength() && whole ? cut : null;
    }

    private String raw(PageForm.Field field) {
        return switch (field.type()) {
            case "email" -> email();
            case "password" -> password();
            case "tel" -> phone();
            case "url" -> "https://www." + faker.internet().domainWord() + ".example/";
            case "number", "range" -> number(field);
            case "date" -> date(field).toString();
            case "month" -> date(field).toString().substring(0, "2040-01".length());
            case "week" -> date(field).getYear() + "-W" + faker.number().numberBetween(10, 53);
            case "time" -> "10:30";
            case "datetime-local" -> date(field) + "T10:30";
            case "color" -> "#336699";
            case "textarea" -> faker.lorem().sentence(8, 0);
            default -> text(field);
        };
    }

    /** By what the field is called: the field itself takes any text. */
    private String text(PageForm.Field field) {
        if (FieldNames.mention(field, "email", "mail")) {
            return email();
        } else if (FieldNames.mention(field, "phone", "telephone", "mobile", "tel", "fax")) {
            return phone();
        } else if (FieldNames.mention(field, "password")) {
            return password();
        } else if (FieldNames.mention(field, "card", "cc") && FieldNames.mention(field, "number")) {
            return "4111111111111111";
        } else if (FieldNames.mention(field, "cvc", "cvv", "csc") || FieldNames.mention(field, "security")) {
            return "123";
        } else if (FieldNames.mention(field, "expiry", "expiration", "expires", "exp")) {
            return "12/39";
        } else if (FieldNames.mention(field, "zip", "postal", "postcode", "plz")) {
            return faker.numerify("1####");
        } else if (FieldNames.mention(field, "birth", "birthday", "date")) {
            return date(field).toString();
        } else if (FieldNames.mention(field, "age", "quantity", "amount", "price", "number", "count", "year")) {
            return number(field);
        }
        return name(field);
    }

    private String name(PageForm.Field field) {
        if (FieldNames.mention(field, "user", "username", "login", "nickname")) {
            return letters(faker.name().firstName()) + faker.numerify("###");
        } else if (FieldNames.mention(field, "first", "given", "firstname", "forename")) {
            return letters(faker.name().firstName());
        } else if (FieldNames.mention(field, "last", "family", "surname", "lastname")) {
            return letters(faker.name().lastName());
        } else if (FieldNames.mention(field, "company", "organization", "organisation")) {
            return letters(faker.name().lastName()) + " Trading";
        } else if (FieldNames.mention(field, "street", "address")) {
            return faker.address().streetAddress();
        } else if (FieldNames.mention(field, "city", "town")) {
            return faker.address().city();
        } else if (FieldNames.mention(field, "state", "province", "region")) {
            return faker.address().state();
        } else if (FieldNames.mention(field, "country")) {
            return faker.address().country();
        } else if (FieldNames.mention(field, "name")) {
            return letters(faker.name().firstName()) + " "
                    + letters(faker.name().lastName());
        }
        return faker.lorem().sentence(3, 0).replace(".", "");
    }

    private String email() {
        return (letters(faker.name().firstName()) + "." + letters(faker.name().lastName())).toLowerCase(Locale.ROOT)
                + "@example.org";
    }

    /** A number of those that are kept for fiction. */
    private String phone() {
        return faker.numerify("20255501##");
    }

    private String password() {
        return faker.bothify("Pw-????##", true) + faker.bothify("??##");
    }

    private String number(PageForm.Field field) {
        BigDecimal least = decimal(field.min()).orElse(BigDecimal.ONE);
        BigDecimal most = decimal(field.max()).orElse(least.add(BigDecimal.valueOf(98)));
        BigDecimal step = decimal(field.step()).filter(one -> one.signum() > 0).orElse(BigDecimal.ONE);
        int steps = most.subtract(least)
                .divide(step, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(1_000))
                .intValue();
        return least.add(step.multiply(BigDecimal.valueOf(random.nextInt(Math.max(steps, 0) + 1))))
                .toPlainString();
    }

    private static Optional<BigDecimal> decimal(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException any) {
            return Optional.empty();
        }
    }

    private LocalDate date(PageForm.Field field) {
        Optional<LocalDate> least = date(field.min());
        Optional<LocalDate> most = date(field.max());
        int days = random.nextInt(3_000);
        if (least.isPresent()) {
            LocalDate date = least.get().plusDays(days);
            return most.filter(date::isAfter).isPresent() ? least.get() : date;
        }
        LocalDate start = most.isPresent() || FieldNames.mention(field, "birth", "birthday", "dob", "bday")
                ? LONG_AGO
                : FAR_AHEAD;
        LocalDate date = start.plusDays(days);
        return most.filter(date::isAfter).orElse(date);
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        try {
            return text == null || text.length() < "2040-01-01".length()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, "2040-01-01".length())));
        } catch (DateTimeParseException any) {
            return Optional.empty();
        }
    }

    /** Some fields refuse an apostrophe or an accent; none refuses a letter. */
    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z]", "");
    }
}
