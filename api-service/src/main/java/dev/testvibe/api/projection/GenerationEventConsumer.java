package dev.testvibe.api.projection;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import dev.testvibe.events.GenerationEvent;

/** Takes worker events in: applied, dropped as duplicate, or dead letter. While the database is away a record waits. */
@ApplicationScoped
class GenerationEventConsumer {

    private static final Logger LOG = Logger.getLogger(GenerationEventConsumer.class);

    private static final Set<String> OF_THE_EVENT = Set.of("21", "22", "23");

    private final GenerationEventReader reader;
    private final Projection projection;
    private final MeterRegistry meters;

    GenerationEventConsumer(GenerationEventReader reader, Projection projection, MeterRegistry meters) {
        this.reader = reader;
        this.projection = projection;
        this.meters = meters;
    }

    @Incoming("generation-events")
    Uni<Void> consume(ConsumerRecord<byte[], byte[]> record) {
        return Uni.createFrom()
                .item(() -> reader.read(record))
                .flatMap(this::apply)
                .invoke(isNews -> count(isNews ? "applied" : "duplicate"))
                .onFailure()
                .invoke(poison -> count("poison"))
                .replaceWithVoid();
    }

    private Uni<Boolean> apply(GenerationEvent event) {
        return Uni.createFrom()
                .deferred(() -> projection.apply(event))
                .onFailure(GenerationEventConsumer::isOfTheEvent)
                .transform(failure -> new PoisonRecord("Cannot be applied: " + failure.getMessage(), failure))
                .onFailure(failure -> !(failure instanceof PoisonRecord))
                .invoke(failure -> LOG.warnf("Events wait for the database: %s", failure.getMessage()))
                .onFailure(failure -> !(failure instanceof PoisonRecord))
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely();
    }

    /**
     * Values that the database refuses (classes 22 and 23), one section told of twice (class 21) and parts that are
     * missing will be so the next time too.
     */
    private static boolean isOfTheEvent(Throwable failure) {
        if (failure instanceof PgException refusal && refusal.getSqlState() != null) {
            return OF_THE_EVENT.contains(refusal.getSqlState().substring(0, 2));
        }
        return failure instanceof NullPointerException || failure instanceof IllegalArgumentException;
    }

    private void count(String outcome) {
        meters.counter("testvibe.generation.events", "outcome", outcome).increment();
    }
}
