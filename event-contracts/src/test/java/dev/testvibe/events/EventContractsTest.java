package dev.testvibe.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Holds records, schemas, samples and the AsyncAPI document together: none of them can change alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventContractsTest {

    private static final String ROOT = "testvibe-events/";
    /** Optional, for what was written before they were there. */
    private static final Set<String> ADDED_LATER = Set.of("usage");

    /** What Quarkus makes of Jackson, and the services keep; strict about fields, so that none of a sample is lost. */
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JsonNode asyncApi = read(new YAMLMapper(), ROOT + "asyncapi.yaml");

    /** A payload as it is on the wire. */
    record Sample(String type, String name) {

        static Sample of(String text) {
            String[] parts = text.split("/");
            return new Sample(parts[0], parts[1]);
        }

        @Override
        public String toString() {
            return type + "/" + name;
        }
    }

    Stream<Sample> samples() {
        return types().flatMap(type -> files("samples/" + type).map(name -> new Sample(type, name)));
    }

    Stream<String> types() {
        return EventTypes.all().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadAndWrittenAgainAsItIs(Sample sample) throws IOException {
        Record event = json.treeToValue(payload(sample), record(sample.type()));

        assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(payload(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsValid(Sample sample) {
        assertThat(problems(sample.type(), payload(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleWithoutOneOfItsFieldsIsNotValidUnlessTheFieldCameLater(Sample sample) {
        payload(sample).fieldNames().forEachRemaining(field -> assertThat(
                        problems(sample.type(), payload(sample).without(field)).isEmpty())
                .as("without %s", field)
                .isEqualTo(ADDED_LATER.contains(field)));
    }

    @ParameterizedTest
    @CsvSource({
        "dev.testvibe.generation.requested.v1/login, /requestId, 12",
        "dev.testvibe.generation.requested.v1/login, /siteUrl, ftp://shop.example/",
        "dev.testvibe.generation.requested.v1/login, /requestedUtc, yesterday",
        "dev.testvibe.generation.requested.v1/login, /requestedUtc, 2026-01-31T09:30:00+01:00",
        "dev.testvibe.generation.progressed.v1/of-a-section, /phase, sleeping",
        "dev.testvibe.generation.section-completed.v1/verified, /outcome/verdict, perhaps",
        "dev.testvibe.generation.section-completed.v1/verified, /outcome/conclusion, VERIFIED",
        "dev.testvibe.generation.failed.v1/by-the-tests, /cause, weather",
        "dev.testvibe.generation.failed.v1/by-the-tests, /attempt, first",
        "dev.testvibe.generation.failed.v1/by-the-tests, /files/0/path, ../secret",
        "dev.testvibe.generation.succeeded.v1/verified-with-a-model, /usage/calls, many",
        "dev.testvibe.feature.status-changed.v1/failed, /status, broken"
    })
    void aSampleWithAWrongValueIsNotValid(String sample, String pointer, String value) {
        ObjectNode payload = payload(Sample.of(sample));
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) payload.at(pointer.substring(0, last));

        parent.put(pointer.substring(last + 1), value);

        assertThat(problems(Sample.of(sample).type(), payload)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaDescribesEachFieldOfTheRecord(String type) {
        JsonNode schema = schema(type).getSchemaNode();
        List<String> components = Arrays.stream(record(type).getRecordComponents())
                .map(component -> component.getName())
                .toList();

        assertThat(schema.get("title").asText()).isEqualTo(record(type).getSimpleName());
        assertThat(schema.get("properties").fieldNames()).toIterable().containsExactlyElementsOf(components);
        assertThat(undescribed(schema)).isEmpty();
        assertThat(samples().filter(sample -> sample.type().equals(type))).isNotEmpty();
    }

    @Test
    void noSchemaOrSampleIsOfAnUnknownType() {
        assertThat(files("schemas"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(types(), Stream.of("definitions")).toList());
        assertThat(list("samples").map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(types().toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFieldOfALaterReleaseIsValid(Sample sample) {
        assertThat(problems(sample.type(), payload(sample).put("addedLater", true)))
                .isEmpty();
    }

    @Test
    void theAsyncApiDocumentIsOne() {
        JsonSchema specification = JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(SchemaLocation.of("classpath:asyncapi/3.0.0.json"));

        assertThat(specification.validate(asyncApi)).isEmpty();
        assertThat(specification.validate(((ObjectNode) asyncApi).deepCopy().put("channels", "none")))
                .isNotEmpty();
    }

    @Test
    void theAsyncApiDocumentHasEveryTopicAndNoOther() {
        assertThat(asyncApi.get("channels").findValuesAsText("address"))
                .containsExactlyInAnyOrder(
                        Topics.FEATURES,
                        Topics.GENERATION_REQUESTS,
                        Topics.GENERATION_COMMANDS,
                        Topics.GENERATION_EVENTS,
                        Topics.GENERATION_REQUESTS + Topics.DEAD_LETTER_SUFFIX,
                        Topics.GENERATION_COMMANDS + Topics.DEAD_LETTER_SUFFIX,
                        Topics.GENERATION_EVENTS + Topics.DEAD_LETTER_SUFFIX);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theAsyncApiDocumentHasEachTypeOnItsTopicWithItsSchema(String type) {
        List<JsonNode> channels = new ArrayList<>();
        asyncApi.get("channels").forEach(channel -> channel.get("messages").forEach(reference -> {
            if (message(reference).get("name").asText().equals(type)) {
                channels.add(channel);
                assertThat(message(reference).at("/payload/schema/$ref").asText())
                        .isEqualTo("./schemas/" + type + ".json");
            }
        }));

        assertThat(channels)
                .singleElement()
                .extracting(channel -> channel.get("address").asText())
                .isEqualTo(topic(record(type)));
    }

    @Test
    void theAsyncApiDocumentHasNoMessageOfAnUnknownType() {
        assertThat(asyncApi.at("/components/messages").findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(types(), Stream.of("dead-letter")).toList());
    }

    @Test
    void everyReferenceOfTheAsyncApiDocumentLeadsSomewhere() {
        List<String> references = new ArrayList<>(asyncApi.findValuesAsText("$ref"));

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(asyncApi.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(resource(ROOT + reference.substring("./".length()))).exists();
            }
        });
    }

    @Test
    void aRequestDoesNotTellItsVariablesToALog() throws IOException {
        Sample sample = Sample.of("dev.testvibe.generation.requested.v1/login");

        assertThat(json.treeToValue(payload(sample), GenerationRequested.class).toString())
                .contains("requestId=6f1c1f0e", "password")
                .doesNotContain("s3cret");
    }

    @Test
    void aWordOfALaterReleaseIsRefusedRatherThanGuessed() {
        ObjectNode payload = payload(Sample.of("dev.testvibe.feature.status-changed.v1/failed"));

        payload.put("status", "paused");

        assertThatThrownBy(() -> json.treeToValue(payload, FeatureStatusChanged.class))
                .hasMessageContaining("PAUSED");
    }

    private static String topic(Class<? extends Record> event) {
        if (GenerationEvent.class.isAssignableFrom(event)) {
            return Topics.GENERATION_EVENTS;
        }
        if (event == GenerationRequested.class) {
            return Topics.GENERATION_REQUESTS;
        }
        return event == GenerationCancelRequested.class ? Topics.GENERATION_COMMANDS : Topics.FEATURES;
    }

    private JsonNode message(JsonNode reference) {
        return asyncApi.at(reference.get("$ref").asText().substring(1));
    }

    private static Class<? extends Record> record(String type) {
        return EventTypes.recordOf(type).orElseThrow();
    }

    private ObjectNode payload(Sample sample) {
        return (ObjectNode) read(json, ROOT + "samples/" + sample + ".json");
    }

    private static Set<ValidationMessage> problems(String type, JsonNode payload) {
        return schema(type)
                .validate(payload, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static JsonSchema schema(String type) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:" + ROOT + "schemas/" + type + ".json"));
    }

    /** Properties that say neither themselves nor where they are defined what they hold. */
    private List<String> undescribed(JsonNode schema) {
        JsonNode definitions = read(json, ROOT + "schemas/definitions.json").get("$defs");
        List<String> found = new ArrayList<>();
        Consumer<JsonNode> check = properties -> properties.fields().forEachRemaining(property -> {
            JsonNode definition = property.getValue().has("$ref")
                    ? definitions.path(property.getValue().get("$ref").asText().replace("definitions.json#/$defs/", ""))
                    : property.getValue();
            if (!definition.has("description")) {
                found.add(property.getKey());
            }
        });
        schema.findValues("properties").forEach(check);
        definitions.findValues("properties").forEach(check);
        return found;
    }

    private static Stream<String> files(String folder) {
        return list(folder).map(path -> path.getFileName().toString()).map(name -> name.replaceFirst("\\.json$", ""));
    }

    private static Stream<Path> list(String folder) {
        try (Stream<Path> found = Files.list(resource(ROOT + folder))) {
            return found.sorted().collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resource(String name) {
        return Path.of("src/main/resources", name);
    }

    private static JsonNode read(ObjectMapper mapper, String resource) {
        try (InputStream in = EventContractsTest.class.getClassLoader().getResourceAsStream(resource)) {
            return mapper.readTree(Objects.requireNonNull(in, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
