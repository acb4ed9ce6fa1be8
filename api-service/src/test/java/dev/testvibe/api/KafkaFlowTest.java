package dev.testvibe.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import dev.testvibe.api.Given.Project;
import dev.testvibe.api.generation.Dispatch.Accepted;
import dev.testvibe.api.generation.DispatchCommand;
import dev.testvibe.api.generation.GenerateFeature;
import dev.testvibe.events.EventTypes;
import dev.testvibe.events.GenerationSucceeded;
import dev.testvibe.events.Topics;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From dispatch to status, on a real broker. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class KafkaFlowTest {

    @Inject
    GenerateFeature generate;

    @Inject
    Given given;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void aDispatchReachesTheWorkersAndTheirSuccessReachesThePublicTopicInOrder() {
        Project project = given.projectWithCredits(1);
        long feature = given.feature(project, "Login");
        var command = new DispatchCommand(project.feature(feature), null, null);

        UUID requestId = ((Accepted) generate.dispatch(command).await().indefinitely()).requestId();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(of(Topics.GENERATION_REQUESTS, feature))
                .singleElement()
                .satisfies(record -> {
                    assertThat(header(record, "ce_type")).isEqualTo("dev.testvibe.generation.requested.v1");
                    assertThat(record.headers())
                            .extracting(Header::key)
                            .contains("ce_specversion", "ce_id", "ce_source", "ce_time", "content-type");
                    assertThat(record.value()).contains(requestId.toString());
                }));

        send(feature, "{not json");
        send(feature, succeeded(requestId, feature));
        send(feature, succeeded(requestId, feature));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(of(Topics.FEATURES, feature))
                .extracting(record -> read(record.value()))
                .containsExactly("generating", "generated"));
        assertThat(of(Topics.GENERATION_EVENTS + Topics.DEAD_LETTER_SUFFIX, feature))
                .singleElement()
                .satisfies(letter ->
                        assertThat(header(letter, "dead-letter-reason")).contains("Not a readable"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(given.count("outbox where key = $1", String.valueOf(feature)))
                        .isZero());
    }

    private String succeeded(UUID requestId, long feature) {
        try {
            return json.writeValueAsString(
                    new GenerationSucceeded(requestId, feature, 1, 1, Instant.now(), List.of(), List.of()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private String read(String statusChanged) {
        try {
            return json.readTree(statusChanged).get("status").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void send(long feature, String payload) {
        Map<String, Object> config = Map.of("bootstrap.servers", servers);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>(Topics.GENERATION_EVENTS, String.valueOf(feature), payload);
            record.headers()
                    .add("ce_type", EventTypes.typeOf(GenerationSucceeded.class).getBytes(StandardCharsets.UTF_8));
            var unused = producer.send(record);
        }
    }

    private List<ConsumerRecord<String, String>> of(String topic, long feature) {
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
        return found.stream()
                .filter(record -> String.valueOf(feature).equals(record.key()))
                .toList();
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
