package dev.testvibe.worker.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.events.EventTypes;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class EventReaderTest {

    @Inject
    EventReader reader;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "dev.testvibe.generation.requested.v1, login",
        "dev.testvibe.generation.requested.v1, without-variables",
        "dev.testvibe.generation.cancel-requested.v1, asked"
    })
    void readsAnEventThatALaterReleaseGaveMoreFields(String type, String sample) throws IOException {
        ObjectNode payload = sample(type, sample);
        var record = new ConsumerRecord<byte[], byte[]>(
                "topic", 0, 0, null, json.writeValueAsBytes(payload.deepCopy().put("addedLater", true)));
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));

        Record event = reader.read(record, EventTypes.recordOf(type).orElseThrow())
                .await()
                .indefinitely();

        assertThat(json.readTree(json.writeValueAsBytes(event))).isEqualTo(payload);
    }

    @ParameterizedTest
    @CsvSource({
        "dev.testvibe.generation.started.v1, two-sections",
        "dev.testvibe.generation.section-started.v1, works",
        "dev.testvibe.generation.progressed.v1, of-the-feature",
        "dev.testvibe.generation.section-completed.v1, not-judged",
        "dev.testvibe.generation.succeeded.v1, verified",
        "dev.testvibe.generation.failed.v1, by-the-tests",
        "dev.testvibe.generation.cancelled.v1, while-running"
    })
    void writesEventsAsTheSamplesAre(String type, String sample) throws IOException {
        ObjectNode payload = sample(type, sample);
        Record event = json.treeToValue(payload, EventTypes.recordOf(type).orElseThrow());

        assertThat(json.readTree(json.writeValueAsBytes(event))).isEqualTo(payload);
    }

    private ObjectNode sample(String type, String name) throws IOException {
        String resource = "testvibe-events/samples/" + type + "/" + name + ".json";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return (ObjectNode) json.readTree(Objects.requireNonNull(in, resource));
        }
    }
}
