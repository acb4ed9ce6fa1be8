package dev.testvibe.worker.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import dev.testvibe.events.EventTypes;

/** Reads CloudEvents in binary mode; an unknown type or major version is poison, like bytes that are no JSON. */
@ApplicationScoped
class EventReader {

    private static final String TYPE_HEADER = "ce_type";

    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json;
    }

    /** The event, or a failure with {@link PoisonRecord}. */
    <T extends Record> Uni<T> read(ConsumerRecord<byte[], byte[]> record, Class<T> expected) {
        return Uni.createFrom().item(() -> parse(record, expected));
    }

    private <T extends Record> T parse(ConsumerRecord<byte[], byte[]> record, Class<T> expected) {
        String type = typeOf(record);
        if (EventTypes.recordOf(type).filter(expected::equals).isEmpty()) {
            throw new PoisonRecord("Expected the type " + EventTypes.typeOf(expected) + ", found " + type, null);
        }
        @Nullable T event = null;
        if (record.value() != null) {
            try {
                event = json.readValue(record.value(), expected);
            } catch (IOException | RuntimeException e) {
                throw new PoisonRecord("Not a readable " + type + ": " + e.getMessage(), e);
            }
        }
        if (event == null) {
            throw new PoisonRecord("A " + type + " without a payload", null);
        }
        return event;
    }

    private static String typeOf(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(TYPE_HEADER);
        if (header == null || header.value() == null) {
            throw new PoisonRecord("Not a CloudEvent in binary mode: no header " + TYPE_HEADER, null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
