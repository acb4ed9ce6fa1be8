package dev.testvibe.pipeline.faithful;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.explore.plan.FeaturePlan;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.explore.plan.FeatureReader;
import dev.testvibe.pipeline.faithful.SpecTest.SpecStep;
import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.lexicon.Lexicon;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.Target;

/**
 * Whether a spec says what its feature says: each line is there once and in order, each literal of a When and a Then of a
 * test that is run stands unaltered in the code of its own step or was spent to find an element, and each Then asserts
 * something that could fail.
 */
public final class Faithfulness {

    /** A number by itself: not part of a name, an address, a date, an ordinal or a literal. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}«»_#/:.,-])\\d+(?:[.,]\\d+)*(?![\\p{L}\\p{N}»_/:-]|[.,]\\d)");

    /** {@code on question 2}: one of several, told by its number. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:of|on|in|for|at|from|the) (?:\\p{L}+ )?\\p{L}+ \\d+(?= (?:and|of|in|on|with)\\b|[,.]?$)");

    /** {@code with class "x"}: it says which element is meant, which may be located by something that reads better. */
    private static final Pattern REFERENCES = Pattern.compile(
            "(?:with|having|by|whose|that has|\\() ?(?:the |an? |its )?"
                    + "(?:data-[\\w-]+|test[- ]?id|id|class|css selector|selector|name attribute)(?:e?s)?(?: attributes?)?"
                    + "(?: (?:is|of|starting with|beginning with))?[ =:]*(?<all>«\\d+»(?:(?:, and |, | and )«\\d+»)*)",
            Pattern.CASE_INSENSITIVE);

    /** {@code the "Size" dropdown with id "s"}: what is identified may be called as its author likes. */
    private static final Pattern NAMES_OF_WHAT_IS_REFERRED_TO = Pattern.compile(
            "(?<all>«\\d+»)(?: [a-z-]+){1,4} ?(?:with|having|identified by|whose|\\() ?(?:the |an? |its )?"
                    + "(?:data-[\\w-]+|test[- ]?id|id|class|css selector|selector|name attribute)",
            Pattern.CASE_INSENSITIVE);

    private final FeaturePlan plan;
    private final StepParser parser;
    private final Map<String, Scenario> recorded;
    private final Map<String, String> variables;

    private Faithfulness(FeaturePlan plan, RecordedFeature feature, Map<String, String> variables) {
        this.plan = plan;
        this.parser = new StepParser(Lexicon.of(plan.language()));
        this.recorded = feature.scenarios().stream()
                .collect(Collectors.toMap(Scenario::title, Function.identity(), (one, other) -> one));
        this.variables = variables;
    }

    /**
     * Compares.
     *
     * @param gherkin the feature
     * @param spec the text of the spec that was written for it
     * @param feature the record, asked only which elements a step was found to mean
     * @param variables of the project: a test may read one from its environment in place of the feature's text
     * @return every violation, in the order of the feature; empty for a faithful spec
     */
    public static List<Violation> violations(
            String gherkin, String spec, RecordedFeature feature, Map<String, String> variables) {
        return new Faithfulness(FeatureReader.read(gherkin), feature, variables).violations(SpecReader.read(spec));
    }

    private List<Violation> violations(List<SpecTest> tests) {
        Map<String, SpecTest> byTitle =
                tests.stream().collect(Collectors.toMap(SpecTest::title, Function.identity(), (one, other) -> one));
        List<Violation> violations = new ArrayList<>();
        for (PlannedScenario scenario : plan.scenarios()) {
            @Nullable SpecTest test = byTitle.get(scenario.title());
            if (test == null) {
                violations.add(new Violation(scenario.title(), scenario.title(), "it has no test"));
            } else {
                compare(scenario, test, violations);
            }
        }
        return violations;
    }

    private void compare(PlannedScenario scenario, SpecTest test, List<Violation> violations) {
        List<PlannedStep> lines = scenario.steps();
        for (int at = 0; at < Math.max(lines.size(), test.steps().size()); at++) {
            String said = at < lines.size() ? lines.get(at).line() : "";
            String written = at < test.steps().size() ? test.steps().get(at).title() : "";
            if (!said.equals(written)) {
                String what =
                        written.isEmpty() ? "the test has no such step" : "the test has “" + written + "” in its place";
                violations.add(new Violation(scenario.title(), said.isEmpty() ? written : said, what));
                return;
            }
        }
        if (test.isRun()) {
            compareSteps(scenario, test, violations);
        }
    }

    private void compareSteps(PlannedScenario scenario, SpecTest test, List<Violation> violations) {
        Set<String> answers = new LinkedHashSet<>();
        for (int at = 0; at < test.steps().size(); at++) {
            PlannedStep line = scenario.steps().get(at);
            SpecStep step = test.steps().get(at);
            StepCode code = new StepCode(step.code());
            boolean claims = line.role() == Role.THEN;
            if (line.role() != Role.GIVEN) {
                Spending spending = new Spending(code, targets(scenario, at), claims, variables, answers);
                unspent(line, spending)
                        .forEach(literal -> violations.add(new Violation(
                                scenario.title(), line.line(), "“" + literal + "” is not in its code as it is")));
            }
            code.assertions().stream()
                    .flatMap(assertion -> assertion.hollow().stream())
                    .forEach(reason -> violations.add(new Violation(scenario.title(), line.line(), reason)));
            if (claims && code.assertions().isEmpty() && !code.acts()) {
                violations.add(new Violation(scenario.title(), line.line(), "nothing is asserted"));
            }
            code.values().stream()
                    .filter(value -> value.givenTo().equals("accept"))
                    .forEach(value -> answers.add(Spending.folded(value.token().text())));
        }
    }

    private List<Target> targets(PlannedScenario scenario, int step) {
        @Nullable Scenario record = recorded.get(scenario.title());
        return record == null || step >= record.steps().size()
                ? List.of()
                : record.steps().get(step).operations().stream()
                        .flatMap(operation -> operation.targets().stream())
                        .toList();
    }

    /** Words that were read as if they stood in quotes. */
    private List<String> unquoted(PlannedStep line) {
        boolean isAlone = line.table().isEmpty() && line.docString() == null;
        return isAlone && parser.parse(line.text(), line.quoted(), line.role()) instanceof Understood understood
                ? understood.unquoted()
                : List.of();
    }

    private List<String> unspent(PlannedStep line, Spending spending) {
        MaskedText said = MaskedText.of(line.text());
        boolean isWhole = said.literals().stream().allMatch(spending::isSpent);
        MaskedText text = isWhole ? said : said.withListsApart(line.role() == Role.THEN);
        List<String> literals = new ArrayList<>(text.literals());
        literals.removeAll(references(text));
        literals.addAll(unquoted(line));
        literals.addAll(cells(line, spending));
        if (line.docString() != null) {
            literals.add(line.docString());
        }
        List<String> unspent = new ArrayList<>(
                literals.stream().filter(literal -> !spending.isSpent(literal)).toList());
        Matcher number = NUMBER.matcher(text.text());
        while (number.find()) {
            int end = number.end();
            boolean isNumbered = NUMBERED.matcher(text.text()).results().anyMatch(name -> name.end() == end);
            if (!spending.isSpentNumber(number.group()) && !(isNumbered && spending.saysOnlyWhere())) {
                unspent.add(number.group());
            }
        }
        return unspent.stream().distinct().toList();
    }

    private static List<String> references(MaskedText text) {
        return Stream.of(REFERENCES, NAMES_OF_WHAT_IS_REFERRED_TO)
                .flatMap(pattern -> pattern.matcher(text.text()).results())
                .flatMap(match -> text.literalsIn(match.group(1)).stream())
                .toList();
    }

    /** The cells of a table without what names a field: its headings and, where a form is filled in, its first column. */
    private static List<String> cells(PlannedStep line, Spending spending) {
        List<List<String>> table = line.table();
        int columns = table.isEmpty() ? 0 : table.get(0).size();
        boolean fillsIn = line.role() != Role.THEN && columns == 2;
        return table.stream()
                .skip(columns > 1 && table.size() > 1 ? 1 : 0)
                .flatMap(row -> fillsIn && spending.isSpent(row.get(1)) ? Stream.of() : row.stream())
                .toList();
    }
}
