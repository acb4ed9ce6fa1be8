package dev.testvibe.api.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the outbox. Sent twice, it carries the same {@code eventId} twice. */
record OutboxEvent(
        long id, UUID eventId, String topic, String key, String type, String payload, OffsetDateTime created) {

    /** Events of one lane reach the broker in the order of their rows. */
    record Lane(String topic, String key) {}

    Lane lane() {
        return new Lane(topic, key);
    }
}
