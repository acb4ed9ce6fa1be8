package dev.testvibe.worker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import dev.testvibe.events.EventTypes;
import dev.testvibe.events.GenerationCancelRequested;
import dev.testvibe.events.GenerationRequested;
import dev.testvibe.events.Topics;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From record to record, on a real broker. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class KafkaFlowTest {

    private static final String VERIFIED = """
            echo '{"type":"planned","sections":[{"section":"a","title":"A"}]}'
            echo '{"type":"section-started","section":"a"}'
            for i in $(seq 500); do echo '{"type":"progress","section":"a","phase":"exploring","lines":["l"]}'; done
            echo '{"type":"section-completed","section":"a","verdict":"verified"}'
            echo '{"type":"finished"}'
            """;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void aRequestDeliveredTwiceGivesOneRunWithItsEventsInOrder() {
        GenerationRequested request = request(VERIFIED);

        send(Topics.GENERATION_REQUESTS, EventTypes.typeOf(GenerationRequested.class), write(request));
        send(Topics.GENERATION_REQUESTS, EventTypes.typeOf(GenerationRequested.class), write(request));

        List<ConsumerRecord<String, String>> events = eventsUntilTerminal(request.requestId());
        assertThat(events)
                .extracting(KafkaFlowTest::type)
                .startsWith("started", "section-started")
                .endsWith("section-completed", "succeeded");
        assertThat(events).extracting(ConsumerRecord::key).containsOnly("12");
        List<Integer> sequences = events.stream()
                .map(event -> read(event).get("sequence").asInt())
                .toList();
        assertThat(sequences).isSorted().doesNotHaveDuplicates().hasSize(504);
        assertThat(events)
                .extracting(event -> read(event).get("attempt").asInt())
                .containsOnly(1);
    }

    @Test
    void aPoisonRecordIsADeadLetterWithItsReasonAndTheNextOneRuns() {
        String poison = "{" + UUID.randomUUID();
        GenerationRequested next = request(VERIFIED);

        send(Topics.GENERATION_REQUESTS, EventTypes.typeOf(GenerationRequested.class), poison);
        send(Topics.GENERATION_REQUESTS, EventTypes.typeOf(GenerationRequested.class), write(next));

        assertThat(type(last(eventsUntilTerminal(next.requestId())))).isEqualTo("succeeded");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(Topics.GENERATION_REQUESTS + Topics.DEAD_LETTER_SUFFIX))
                        .filteredOn(letter -> poison.equals(letter.value()))
                        // a rebalance in between delivers it again
                        .isNotEmpty()
                        .allSatisfy(letter -> assertThat(header(letter, "dead-letter-reason"))
                                .contains("Not a readable dev.testvibe.generation.requested.v1")));
    }

    @Test
    void aCancelCommandEndsARunningJob() {
        GenerationRequested request =
                request("echo '{\"type\":\"planned\",\"sections\":[{\"section\":\"a\",\"title\":\"A\"}]}'\nsleep 600");
        send(Topics.GENERATION_REQUESTS, EventTypes.typeOf(GenerationRequested.class), write(request));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(eventsOf(request.requestId())).isNotEmpty());

        var command = new GenerationCancelRequested(request.requestId(), 12, Instant.now());
        send(Topics.GENERATION_COMMANDS, EventTypes.typeOf(GenerationCancelRequested.class), write(command));

        ConsumerRecord<String, String> outcome = last(eventsUntilTerminal(request.requestId()));
        assertThat(type(outcome)).isEqualTo("cancelled");
        assertThat(read(outcome).get("runnerStarted").asBoolean()).isTrue();
    }

    private static GenerationRequested request(String script) {
        return new GenerationRequested(
                UUID.randomUUID(),
                12,
                UUID.randomUUID(),
                "Login",
                script,
                "https://example.test",
                Map.of(),
                60,
                Instant.now());
    }

    private void send(String topic, String type, String payload) {
        Map<String, Object> config = Map.of("bootstrap.servers", servers);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>(topic, "12", payload);
            record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
            var unused = producer.send(record);
        }
    }

    private List<ConsumerRecord<String, String>> eventsUntilTerminal(UUID requestId) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> eventsOf(requestId),
                        events -> !events.isEmpty()
                                && List.of("succeeded", "failed", "cancelled").contains(type(last(events))));
    }

    private List<ConsumerRecord<String, String>> eventsOf(UUID requestId) {
        return all(Topics.GENERATION_EVENTS).stream()
                .filter(event -> event.value().contains(requestId.toString()))
                .toList();
    }

    private List<ConsumerRecord<String, String>> all(String topic) {
        Map<String, Object> config = Map.of("bootstrap.servers", servers);
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    private static String type(ConsumerRecord<String, String> event) {
        return header(event, "ce_type").replaceAll("^dev\\.testvibe\\.generation\\.|\\.v1$", "");
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    private JsonNode read(ConsumerRecord<String, String> event) {
        try {
            return json.readTree(event.value());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private String write(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
