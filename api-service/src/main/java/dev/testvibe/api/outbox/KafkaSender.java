package dev.testvibe.api.outbox;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Sends events to Kafka as CloudEvents in binary mode. */
@ApplicationScoped
class KafkaSender implements OutboxSender {

    private static final URI SOURCE = URI.create("/testvibe/api");

    private final MutinyEmitter<String> emitter;

    KafkaSender(@Channel("outbox") MutinyEmitter<String> emitter) {
        this.emitter = emitter;
    }

    @Override
    public Uni<Void> send(OutboxEvent event) {
        var cloudEvent = OutgoingCloudEventMetadata.<String>builder()
                .withId(event.eventId().toString())
                .withSource(SOURCE)
                .withType(event.type())
                .withSubject(event.key())
                .withTimestamp(event.created().toZonedDateTime())
                .withDataContentType("application/json")
                .build();
        var record = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(event.topic())
                .withKey(event.key())
                .build();
        return Uni.createFrom()
                .deferred(() -> emitter.sendMessage(Message.of(event.payload(), Metadata.of(cloudEvent, record))));
    }
}
