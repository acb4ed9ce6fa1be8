package dev.testvibe.pipeline.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A recording as JSON, to start the next generation of the feature from. It is written without findings and without the
 * value of any variable: a literal that came from one is held by its name, and of a step that spells a secret out in
 * any other way nothing is held.
 */
public final class RecordingFormat {

    /** Changes with everything that makes a recording of before mean something else, or nothing. */
    static final int VERSION = 2;

    private static final String OPERATIONS = "operations";
    private static final String VARIABLE = "variable";

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addMixIn(Operation.class, ByName.class)
            .addMixIn(StandIn.class, ByName.class)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        Stream.of(Operation.class, StandIn.class)
                .flatMap(RecordingFormat::records)
                .forEach(record -> JSON.registerSubtypes(new NamedType(record, record.getSimpleName())));
    }

    /** A record of a sealed hierarchy goes by its own name: one that is renamed makes another version. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface ByName {}

    /** What holds a recording in the form of another version, or none. */
    public static final class UnreadableRecording extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableRecording(String reason) {
            super(reason);
        }
    }

    private RecordingFormat() {}

    private static Stream<Class<?>> records(Class<?> sealed) {
        return sealed.isRecord()
                ? Stream.of(sealed)
                : Arrays.stream(sealed.getPermittedSubclasses())
                        .flatMap(RecordingFormat::records)
                        .distinct();
    }

    /** Writes. */
    public static String write(RecordedFeature feature, Secrets secrets) {
        ObjectNode written = JSON.createObjectNode().put("version", VERSION);
        ObjectNode tree = JSON.valueToTree(withoutFindings(secrets.hidden(feature), secrets::hidden));
        tree.put("siteUrl", secrets.hidden(feature.siteUrl()));
        steps(tree).forEach(step -> forgetValues(step, secrets));
        return written.set("feature", tree).toString();
    }

    private static RecordedFeature withoutFindings(RecordedFeature feature, UnaryOperator<String> hidden) {
        return feature.with(feature.scenarios().stream()
                .map(scenario -> new RecordedFeature.Scenario(
                        hidden.apply(scenario.section()),
                        scenario.rule(),
                        scenario.title(),
                        scenario.tags().stream().map(hidden).toList(),
                        scenario.steps(),
                        null,
                        List.of()))
                .toList());
    }

    private static void forgetValues(ObjectNode step, Secrets secrets) {
        literalsOfVariables(step).forEach(literal -> literal.put("text", ""));
        if (texts(step.path(OPERATIONS)).anyMatch(text -> spellsOut(secrets, text))) {
            step.putArray(OPERATIONS);
        }
    }

    /** In a selector, quotes and backslashes have a backslash before them. */
    private static boolean spellsOut(Secrets secrets, String text) {
        String plain = ESCAPED.matcher(text).replaceAll("$1");
        return !secrets.hidden(text).equals(text) || !secrets.hidden(plain).equals(plain);
    }

    /**
     * Reads; literals have the values that their variables have now. Of a step that needs a variable that is no more,
     * nothing is read.
     */
    public static RecordedFeature read(String recording, Map<String, String> variables) throws UnreadableRecording {
        try {
            JsonNode tree = JSON.readTree(recording);
            if (tree.path("version").asInt() != VERSION) {
                throw new UnreadableRecording("it is not of version " + VERSION);
            }
            if (!tree.path("feature").isObject()) {
                throw new UnreadableRecording("it holds no feature");
            }
            steps(tree.path("feature")).forEach(step -> fillValues(step, variables));
            return JSON.treeToValue(tree.get("feature"), RecordedFeature.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new UnreadableRecording("it cannot be read");
        }
    }

    private static void fillValues(ObjectNode step, Map<String, String> variables) {
        List<ObjectNode> literals = literalsOfVariables(step).toList();
        if (literals.stream()
                .allMatch(
                        literal -> variables.containsKey(literal.path(VARIABLE).asText()))) {
            literals.forEach(literal ->
                    literal.put("text", variables.get(literal.path(VARIABLE).asText())));
        } else {
            step.putArray(OPERATIONS);
        }
    }

    private static Stream<ObjectNode> steps(JsonNode feature) {
        return feature.findValues("steps").stream()
                .filter(ArrayNode.class::isInstance)
                .flatMap(RecordingFormat::elements)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static Stream<ObjectNode> literalsOfVariables(ObjectNode step) {
        return step.path(OPERATIONS).findParents(VARIABLE).stream()
                .filter(literal -> literal.path(VARIABLE).isTextual())
                .map(ObjectNode.class::cast);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual() ? Stream.of(node.asText()) : elements(node).flatMap(RecordingFormat::texts);
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        Stream.Builder<JsonNode> elements = Stream.builder();
        node.forEach(elements);
        return elements.build();
    }
}
