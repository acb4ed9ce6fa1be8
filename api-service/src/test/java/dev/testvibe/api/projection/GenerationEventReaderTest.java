package dev.testvibe.api.projection;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.events.EventTypes;
import dev.testvibe.events.GenerationEvent;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class GenerationEventReaderTest {

    private static final String FAILED = "dev.testvibe.generation.failed.v1";

    @Inject
    GenerationEventReader reader;

    @Inject
    ObjectMapper json;

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
    void readsAnEventThatALaterReleaseGaveMoreFields(String type, String sample) throws IOException {
        ObjectNode payload = sample(type, sample);

        GenerationEvent event = reader.read(
                record(type, payload.deepCopy().put("addedLater", true).toString()));

        assertThat(event)
                .isEqualTo(json.treeToValue(payload, EventTypes.recordOf(type).orElseThrow()));
    }

    @Test
    void refusesWhatIsNoEventOfThisMajorVersion() throws IOException {
        String payload = sample(FAILED, "by-the-tests").toString();

        assertThatThrownBy(() -> reader.read(record("dev.testvibe.generation.failed.v2", payload)))
                .isInstanceOf(PoisonRecord.class)
                .hasMessageContaining("failed.v2");
        assertThatThrownBy(() -> reader.read(record(FAILED, "{")))
                .isInstanceOf(PoisonRecord.class)
                .hasMessageContaining("Not a readable");
        assertThatThrownBy(() -> reader.read(record(FAILED, payload.replace("\"tests\"", "\"weather\""))))
                .isInstanceOf(PoisonRecord.class)
                .hasMessageContaining("WEATHER");
    }

    private static ConsumerRecord<byte[], byte[]> record(String type, String payload) {
        var record = new ConsumerRecord<byte[], byte[]>("topic", 0, 0, null, payload.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private ObjectNode sample(String type, String name) throws IOException {
        String resource = "testvibe-events/samples/" + type + "/" + name + ".json";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return (ObjectNode) json.readTree(Objects.requireNonNull(in, resource));
        }
    }
}
