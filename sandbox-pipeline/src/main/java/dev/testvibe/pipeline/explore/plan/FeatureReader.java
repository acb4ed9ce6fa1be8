package dev.testvibe.pipeline.explore.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.slugify.Slugify;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.words.ActsAmongClaims;
import dev.testvibe.pipeline.language.words.MaskedText;

/** Reads Gherkin in any of its languages. */
public final class FeatureReader {

    private static final Slugify SLUGIFY = Slugify.builder().lowerCase(true).build();

    /** A step of the document, to be looked up by a pickle's step. */
    private record Line(String keyword, String template, boolean background) {}

    /** A placeholder that is a word by itself. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![^\\s(])<([^<>]+)>(?=[\\s.,;:!?)]|$)");

    private final Map<String, Map<String, String>> rows = new HashMap<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> sections = new HashSet<>();

    private FeatureReader() {}

    /**
     * Reads a feature.
     *
     * @throws IllegalArgumentException if it does not parse; the message gives line and column
     */
    public static FeaturePlan read(String gherkin) {
        return new FeatureReader().plan(gherkin);
    }

    private FeaturePlan plan(String gherkin) {
        List<Envelope> envelopes = GherkinParser.builder()
                .includeSource(false)
                .build()
                .parse("feature", gherkin.getBytes(StandardCharsets.UTF_8))
                .toList();
        envelopes.stream()
                .flatMap(envelope -> envelope.getParseError().stream())
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalArgumentException("The Gherkin does not parse: " + error.getMessage());
                });
        Feature feature = envelopes.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .flatMap(document -> document.getFeature().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The Gherkin holds no feature."));
        feature.getChildren().forEach(this::index);
        List<String> tags = feature.getTags().stream().map(Tag::getName).toList();
        List<PlannedScenario> scenarios = envelopes.stream()
                .flatMap(envelope -> envelope.getPickle().stream())
                .map(pickle -> scenario(pickle, tags))
                .toList();
        return new FeaturePlan(feature.getLanguage(), feature.getName(), tags, scenarios, notes(envelopes, feature));
    }

    private static List<String> notes(List<Envelope> envelopes, Feature feature) {
        Stream<String> descriptions = Stream.concat(
                Stream.of(feature.getDescription()),
                feature.getChildren().stream()
                        .flatMap(child -> child.getBackground().stream())
                        .map(Background::getDescription));
        Stream<String> comments = envelopes.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .flatMap(document -> document.getComments().stream())
                .map(comment -> comment.getText().strip().replaceFirst("^#+ ?", ""));
        return Stream.concat(descriptions, comments).flatMap(String::lines).toList();
    }

    private void index(FeatureChild child) {
        child.getBackground().ifPresent(this::index);
        child.getScenario().ifPresent(this::index);
        child.getRule().ifPresent(rule -> rule.getChildren().forEach((RuleChild inner) -> {
            inner.getBackground().ifPresent(this::index);
            inner.getScenario().ifPresent(this::index);
            inner.getScenario().ifPresent(scenario -> rules.put(scenario.getId(), rule.getName()));
        }));
    }

    private void index(Background background) {
        index(background.getSteps(), true);
    }

    private void index(Scenario scenario) {
        index(scenario.getSteps(), false);
        scenario.getExamples().forEach(this::index);
    }

    private void index(Examples examples) {
        List<TableCell> names =
                examples.getTableHeader().map(TableRow::getCells).orElse(List.of());
        for (TableRow row : examples.getTableBody()) {
            Map<String, String> values = new HashMap<>();
            for (int column = 0; column < names.size(); column++) {
                values.put(
                        names.get(column).getValue(), row.getCells().get(column).getValue());
            }
            rows.put(row.getId(), values);
        }
    }

    private void index(List<Step> steps, boolean background) {
        steps.forEach(step -> lines.put(step.getId(), new Line(step.getKeyword().strip(), step.getText(), background)));
    }

    private PlannedScenario scenario(Pickle pickle, List<String> tagsOfFeature) {
        List<PlannedStep> steps = new ArrayList<>();
        Map<String, String> values = pickle.getAstNodeIds().stream()
                .map(rows::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(Map.of());
        List<Role> roles = roles(pickle.getSteps());
        for (int at = 0; at < roles.size(); at++) {
            steps.add(step(pickle.getSteps().get(at), roles.get(at), values));
        }
        String title = unique(titles, pickle.getName().isBlank() ? "Scenario" : pickle.getName(), " ", "");
        String slug = SLUGIFY.slugify(title);
        return new PlannedScenario(
                unique(sections, slug.isEmpty() ? "scenario" : slug, "-", ""),
                pickle.getAstNodeIds().stream()
                        .map(rules::get)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse(null),
                title,
                pickle.getTags().stream()
                        .map(PickleTag::getName)
                        .filter(tag -> !tagsOfFeature.contains(tag))
                        .distinct()
                        .toList(),
                steps);
    }

    /** By their keywords; what is plainly done is an act after a {@code Then} too, as long as the scenario claims something. */
    private List<Role> roles(List<PickleStep> steps) {
        List<Role> said = new ArrayList<>();
        List<Role> meant = new ArrayList<>();
        for (PickleStep step : steps) {
            Role role = role(step, said.isEmpty() ? Role.GIVEN : said.get(said.size() - 1));
            said.add(role);
            meant.add(role == Role.THEN && isDone(step) ? Role.WHEN : role);
        }
        return meant.contains(Role.THEN) ? meant : said;
    }

    private boolean isDone(PickleStep step) {
        return ActsAmongClaims.isOne(step.getText(), isContinued(step)) || LastSteps.closes(step.getText());
    }

    private boolean isContinued(PickleStep step) {
        return !line(step).keyword().equals("Then");
    }

    private static Role role(PickleStep step, Role before) {
        return step.getType()
                .map(type -> switch (type) {
                    case CONTEXT -> Role.GIVEN;
                    case ACTION -> Role.WHEN;
                    case OUTCOME -> Role.THEN;
                    case UNKNOWN -> before;
                })
                .orElse(before);
    }

    private Line line(PickleStep step) {
        return step.getAstNodeIds().stream()
                .map(lines::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(new Line("*", step.getText(), false));
    }

    private PlannedStep step(PickleStep step, Role role, Map<String, String> values) {
        Line line = line(step);
        List<List<String>> table = step.getArgument()
                .flatMap(argument -> argument.getDataTable())
                .map(data -> data.getRows().stream()
                        .map(row -> row.getCells().stream()
                                .map(cell -> cell.getValue())
                                .toList())
                        .toList())
                .orElse(List.of());
        Optional<String> docString =
                step.getArgument().flatMap(argument -> argument.getDocString()).map(doc -> doc.getContent());
        return new PlannedStep(
                line.keyword(),
                role,
                step.getText(),
                values.isEmpty() ? step.getText() : quoted(line.template(), values, role),
                line.background(),
                table,
                docString.orElse(null));
    }

    /**
     * The step of an outline with a row's values, in quotes where the outline has none around them. What is entered may
     * be nothing; of what is expected, that says no more than nothing.
     */
    private static String quoted(String template, Map<String, String> values, Role role) {
        String quoted = MaskedText.outsideOfQuotes(
                template, words -> PLACEHOLDER.matcher(words).replaceAll(name -> {
                    @Nullable String value = values.get(name.group(1));
                    boolean stays = value == null || value.isBlank() && role == Role.THEN;
                    return Matcher.quoteReplacement(
                            stays ? name.group() : MaskedText.quoted(value == null ? "" : value));
                }));
        for (Map.Entry<String, String> value : values.entrySet()) {
            quoted = quoted.replace("<" + value.getKey() + ">", value.getValue());
        }
        return quoted;
    }

    /** Rows of an outline may share a title. */
    private static String unique(Set<String> taken, String wanted, String separator, String suffix) {
        String candidate = wanted + suffix;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = wanted + separator + (separator.equals(" ") ? "(" + number + ")" : number);
        }
        return candidate;
    }
}
