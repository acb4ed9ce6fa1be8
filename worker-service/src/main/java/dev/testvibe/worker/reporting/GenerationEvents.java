package dev.testvibe.worker.reporting;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

import dev.testvibe.events.EventTypes;
import dev.testvibe.events.GenerationEvent;
import dev.testvibe.worker.jobs.Reporter;
import dev.testvibe.worker.jobs.StoredOutcome;

/** Sends a generation's events, in the order given, as CloudEvents keyed by the feature. */
@ApplicationScoped
public class GenerationEvents implements Reporter {

    private static final Logger LOG = Logger.getLogger(GenerationEvents.class);
    private static final URI SOURCE = URI.create("/testvibe/worker");

    private final MutinyEmitter<String> emitter;
    private final ObjectMapper json;

    GenerationEvents(
            @Channel("generation-events") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 8192)
                    MutinyEmitter<String> emitter,
            ObjectMapper json) {
        this.emitter = emitter;
        this.json = json;
    }

    /**
     * Sends news of a running job and returns at once. News is worth nothing late: what does not fit the buffer while
     * the broker is away is dropped, and the terminal event says the whole.
     */
    @Override
    public void report(GenerationEvent event) {
        String id = event.requestId() + "/" + event.attempt() + "/" + event.sequence();
        String type = EventTypes.typeOf(event.getClass().asSubclass(Record.class));
        send(id, event.featureId(), type, event.occurredUtc(), write(event))
                .subscribe()
                .with(sent -> {}, failure -> LOG.warnf("Dropped %s %s: %s", type, id, failure.getMessage()));
    }

    /** Sends a terminal event; the item comes when the broker has it. */
    Uni<Void> send(StoredOutcome outcome) {
        String id = outcome.requestId() + "/terminal";
        return send(id, outcome.featureId(), outcome.type(), outcome.finishedUtc(), outcome.json());
    }

    private Uni<Void> send(String id, long featureId, String type, Instant occurred, String payload) {
        var cloudEvent = OutgoingCloudEventMetadata.<String>builder()
                .withId(id)
                .withSource(SOURCE)
                .withType(type)
                .withTimestamp(occurred.atZone(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build();
        var record = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(Long.toString(featureId))
                .build();
        return Uni.createFrom()
                .deferred(() -> emitter.sendMessage(Message.of(payload, Metadata.of(cloudEvent, record))));
    }

    private String write(GenerationEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + event.getClass().getSimpleName(), e);
        }
    }
}
