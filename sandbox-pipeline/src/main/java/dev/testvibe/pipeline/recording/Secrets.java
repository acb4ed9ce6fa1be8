package dev.testvibe.pipeline.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordedFeature.Step;

/**
 * The secrets among a project's variables. Whatever text leaves the pipeline has their names in place of their values.
 *
 * <p>A value is looked for as a whole word. One of fewer than four characters is not: it would be found everywhere, and
 * protects nothing.
 */
public final class Secrets {

    private static final Pattern SECRET_NAME =
            Pattern.compile(".*(?:secret|password|token|key)", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 4;

    private final Map<String, String> names = new HashMap<>();
    private final @Nullable Pattern values;

    private Secrets(Map<String, String> variables) {
        variables.entrySet().stream()
                .filter(variable ->
                        isSecret(variable.getKey()) && variable.getValue().length() >= SHORTEST)
                .sorted(Map.Entry.comparingByKey())
                .forEach(variable -> names.putIfAbsent(variable.getValue(), variable.getKey()));
        this.values = names.isEmpty()
                ? null
                : Pattern.compile(alternatives(names.keySet().stream().toList()));
    }

    /** Those of the project's variables whose names say that they are. */
    public static Secrets of(Map<String, String> variables) {
        return new Secrets(variables);
    }

    /** Whether a variable is a secret: its name ends in {@code secret}, {@code password}, {@code token} or {@code key}. */
    public static boolean isSecret(String variable) {
        return SECRET_NAME.matcher(variable).matches();
    }

    /** The longest first, so that of two values that begin alike no rest remains. */
    private static String alternatives(List<String> values) {
        return values.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(value -> (isWord(value.charAt(0)) ? "(?<![\\p{L}\\p{N}_])" : "")
                        + Pattern.quote(value)
                        + (isWord(value.charAt(value.length() - 1)) ? "(?![\\p{L}\\p{N}_])" : ""))
                .collect(Collectors.joining("|"));
    }

    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    /** A text for people, with {@code <name>} for each secret in it. */
    public String hidden(String text) {
        return values == null
                ? text
                : values.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement("<" + names.get(found.group()) + ">"));
    }

    /** {@code text} cut where a secret stands: at even places what is around them, at odd places their names. */
    public List<String> parts(String text) {
        if (values == null) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        Matcher matcher = values.matcher(text);
        int end = 0;
        while (matcher.find()) {
            parts.add(text.substring(end, matcher.start()));
            parts.add(String.valueOf(names.get(matcher.group())));
            end = matcher.end();
        }
        parts.add(text.substring(end));
        return parts;
    }

    /** A feature with nothing secret in what it says of itself; what it does stays as it is. */
    public RecordedFeature hidden(RecordedFeature feature) {
        return values == null
                ? feature
                : new RecordedFeature(
                        feature.name(),
                        hidden(feature.title()),
                        feature.siteUrl(),
                        feature.tags(),
                        feature.scenarios().stream().map(this::hidden).toList());
    }

    private Scenario hidden(Scenario scenario) {
        Finding finding = scenario.finding();
        return new Scenario(
                scenario.section(),
                hiddenOrNull(scenario.rule()),
                hidden(scenario.title()),
                scenario.tags(),
                scenario.steps().stream().map(this::hidden).toList(),
                finding == null
                        ? null
                        : new Finding(finding.verdict(), hidden(finding.reason()), hidden(finding.facts())),
                scenario.standIns());
    }

    private @Nullable String hiddenOrNull(@Nullable String text) {
        return text == null ? null : hidden(text);
    }

    private Map<String, String> hidden(Map<String, String> facts) {
        Map<String, String> hidden = new HashMap<>(facts);
        hidden.replaceAll((name, value) -> hidden(value));
        return hidden;
    }

    private Step hidden(Step step) {
        return new Step(
                step.keyword(),
                hidden(step.text()),
                step.argument() == null ? null : hidden(step.argument()),
                step.background(),
                step.operations());
    }
}
