package dev.testvibe.pipeline.faithful;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import dev.testvibe.pipeline.faithful.StepCode.Value;
import dev.testvibe.pipeline.faithful.Token.Kind;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WrittenTimes;

/**
 * Where a literal of a step went in the step's code: it stands there as it is, it said which element is meant, or it
 * became what Playwright calls the same.
 */
final class Spending {

    private static final Set<String> LOCATING = Set.of(
            "getByRole",
            "getByText",
            "getByLabel",
            "getByPlaceholder",
            "getByAltText",
            "getByTitle",
            "getByTestId",
            "locator",
            "filter",
            "name",
            "hasText",
            "frameLocator");
    /** What takes a value; any other action can only be told where. */
    private static final Set<String> TAKES_VALUE = Set.of(
            "fill",
            "pressSequentially",
            "selectOption",
            "setInputFiles",
            "evaluate",
            "addCookies",
            "accept",
            "expect",
            "setViewportSize",
            "waitForTimeout",
            "runFor");

    private static final Set<String> SAYS_WHICH_PAGE = Set.of("toHaveURL", "toHaveTitle", "goto");
    private static final Set<String> CHOICES =
            Set.of("yes", "true", "on", "checked", "no", "false", "off", "unchecked");
    private static final Pattern VARIABLE = Pattern.compile("(?:<|\\$\\{|\\{\\{)\\s*([\\w.-]+)\\s*(?:>|}}|})");

    private static final Pattern BARE = Pattern.compile("(?:the text )?[\"“](.*)[\"”]");

    private final StepCode code;
    private final SpentNumbers numbers;
    private final List<Value> values;
    private final List<Target> targets;
    private final boolean claims;
    private final Map<String, String> variables;
    private final Collection<String> answers;

    /**
     * Of one step.
     *
     * @param targets the elements that the step was found to mean
     * @param claims whether the step is a Then
     * @param variables of the project
     * @param answers texts with which dialogs are answered, decided in the steps before
     */
    Spending(
            StepCode code,
            List<Target> targets,
            boolean claims,
            Map<String, String> variables,
            Collection<String> answers) {
        this.code = code;
        this.numbers = new SpentNumbers(code, targets);
        this.values = code.values();
        this.targets = targets;
        this.claims = claims;
        this.variables = variables;
        this.answers = answers;
    }

    /** Whether a quoted text, or the text of a cell or doc string, went somewhere. */
    boolean isSpent(String literal) {
        String text = folded(literal);
        if (text.isEmpty() || stands(text) || isFromTheEnvironment(literal)) {
            return true;
        }
        if (claims && isWantedAsText(text)) {
            return false;
        }
        return locates(text) || refers(text) || isInOtherWords(text) || answers.contains(text);
    }

    /** As it is: a whole string, a number, or in a regular expression that finds it. */
    private boolean stands(String text) {
        Optional<BigDecimal> number = SpentNumbers.number(text);
        return values.stream().anyMatch(value -> switch (value.token().kind()) {
            case STRING ->
                folded(value.token().text()).equals(text)
                        || isAddress(value.token().text(), text);
            case REGEX -> finds(value.token().text(), text);
            default ->
                number.isPresent()
                        && new BigDecimal(value.token().text())
                                        .compareTo(number.get().abs())
                                == 0;
        });
    }

    private static boolean isAddress(String string, String text) {
        return string.matches("https?://.*") && text.startsWith("/") && string.endsWith(text);
    }

    private static boolean finds(String regex, String text) {
        if (folded(regex.replace("\\/", "/")).equals(folded(text.replace("\\/", "/")))) {
            return true;
        }
        String plain = folded(regex.replace("\\s+", " ").replaceAll("\\\\(.)", "$1"));
        try {
            return plain.contains(text)
                    && Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(text)
                            .find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private boolean isFromTheEnvironment(String literal) {
        Matcher reference = VARIABLE.matcher(literal.strip());
        Stream<String> names = reference.matches()
                ? Stream.of(reference.group(1))
                : variables.entrySet().stream()
                        .filter(variable -> variable.getValue().equals(literal))
                        .map(Map.Entry::getKey);
        return names.anyMatch(code.environment()::contains)
                || code.environment().stream().anyMatch(name -> lettersOf(name).contains(lettersOf(literal)));
    }

    /** A role such as {@code premium customer} is a part of the names of its variables. */
    private static String lettersOf(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? text : letters;
    }

    /** A text that the page must show says no more than itself: nothing but itself will do. */
    private boolean isWantedAsText(String text) {
        return targets.stream().anyMatch(target -> {
            Matcher bare = BARE.matcher(target.description());
            return target.selector().startsWith("internal:text=")
                    && bare.matches()
                    && folded(bare.group(1)).equals(text);
        });
    }

    /** As a part of what an element is located by. */
    private boolean locates(String text) {
        String wanted = text.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
        return values.stream()
                .anyMatch(value -> LOCATING.contains(value.givenTo())
                        && folded(value.token().text())
                                .toLowerCase(Locale.ROOT)
                                .replace("\\", "")
                                .contains(wanted.replace("\\", "")));
    }

    /** {@code red, blue}: each of them names a box of its own. */
    private boolean isListOfBoxes(String text) {
        return !claims && text.contains(",") && Stream.of(text.split("[,;]")).allMatch(one -> locates(one.strip()));
    }

    /** As a name of the element, which is located by something else. */
    private boolean refers(String text) {
        return saysOnlyWhere()
                || targets.stream().anyMatch(target -> folded(target.description())
                        .toLowerCase(Locale.ROOT)
                        .contains(text.toLowerCase(Locale.ROOT)));
    }

    /** Whether the step does something that takes no value: whatever it says more tells where. */
    boolean saysOnlyWhere() {
        return !claims && !code.calls(TAKES_VALUE);
    }

    private boolean isInOtherWords(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isHeldByAField(text)
                || isAPlaceOfTheSite(lower)
                || claims && wordsOf(lower).allMatch(this::isSaidOfThePage)
                || given("selectOption", "label").anyMatch(option -> option.contains(lower))
                || given("name", "setInputFiles")
                        .anyMatch(name -> lower.endsWith("/" + name) || lower.endsWith("\\" + name))
                || given("toContainClass", "toHaveAttribute").anyMatch(name -> isOneOf(lower, name))
                || code.calls(Set.of("toHaveCSS"))
                || code.saysByKeys()
                || code.calls(Set.of("check", "uncheck")) && (CHOICES.contains(lower) || isListOfBoxes(text))
                || code.calls().anyMatch(call -> call.toLowerCase(Locale.ROOT).equals("tobe" + lower));
    }

    /** A date, a time or a colour, in the form that a field for it holds. */
    private boolean isHeldByAField(String text) {
        return values.stream()
                .filter(value ->
                        value.givenTo().equals("fill") || value.givenTo().equals("toHaveValue"))
                .map(value -> value.token().text())
                .anyMatch(held -> WrittenTimes.isHeldAs(held, text)
                        || held.matches("#[0-9a-f]{6}") && text.matches("[A-Za-z]+|rgba?\\(.*\\)|#[0-9A-Fa-f]{3,6}"));
    }

    /** An address on a host that stands for the site is that place on the site. */
    private boolean isAPlaceOfTheSite(String text) {
        String place = text.replaceFirst("^https?://[^/]+/?", "");
        return text.matches("https?://[^/]+(?:/.*)?")
                && values.stream()
                        .filter(value -> Set.of("goto", "toHaveURL").contains(value.givenTo()))
                        .map(value ->
                                "/" + value.token().text().replace("\\", "").toLowerCase(Locale.ROOT))
                        .anyMatch(given -> given.replaceFirst("[$]$", "").endsWith("/" + place));
    }

    /** {@code .active} is the class "active", and "expanded" the attribute "aria-expanded". */
    private static boolean isOneOf(String text, String name) {
        return text.equals("." + name) || List.of(name.split("[-_]")).contains(text);
    }

    private Stream<String> given(String... functions) {
        Set<String> names = Set.of(functions);
        return values.stream()
                .filter(value ->
                        names.contains(value.givenTo()) && value.token().kind() == Kind.STRING)
                .map(value -> folded(value.token().text()).toLowerCase(Locale.ROOT));
    }

    private static Stream<String> wordsOf(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty() && !word.equals("page"));
    }

    private boolean isSaidOfThePage(String word) {
        return values.stream()
                .filter(value -> SAYS_WHICH_PAGE.contains(value.givenTo()) || LOCATING.contains(value.givenTo()))
                .anyMatch(value -> value.token().text().toLowerCase(Locale.ROOT).contains(word));
    }

    /** Whether a number that is written in digits, outside of quotes, went somewhere. */
    boolean isSpentNumber(String digits) {
        return numbers.isSpent(digits);
    }

    static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
