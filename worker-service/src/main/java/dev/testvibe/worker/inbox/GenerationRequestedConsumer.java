package dev.testvibe.worker.inbox;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.testvibe.events.GenerationRequested;
import dev.testvibe.worker.jobs.JobExecutor;
import dev.testvibe.worker.jobs.Jobs;

/** Turns each request into one job, however often it is delivered. Running it is not its business: it acks in milliseconds. */
@ApplicationScoped
class GenerationRequestedConsumer {

    private final EventReader events;
    private final Jobs jobs;
    private final JobExecutor executor;
    private final MeterRegistry meters;

    GenerationRequestedConsumer(EventReader events, Jobs jobs, JobExecutor executor, MeterRegistry meters) {
        this.events = events;
        this.jobs = jobs;
        this.executor = executor;
        this.meters = meters;
    }

    @Incoming("generation-requests")
    Uni<Void> consume(ConsumerRecord<byte[], byte[]> record) {
        return events.read(record, GenerationRequested.class)
                .invoke(GenerationRequestedConsumer::refuseIncomplete)
                .flatMap(this::accept)
                .invoke(isNew -> {
                    meters.counter("testvibe.requests", "outcome", isNew ? "accepted" : "duplicate")
                            .increment();
                    executor.wake();
                })
                .replaceWithVoid();
    }

    /** The database may be away for a while: the record waits for it. */
    private Uni<Boolean> accept(GenerationRequested request) {
        return jobs.accept(request)
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely();
    }

    private static void refuseIncomplete(GenerationRequested request) {
        if (request.requestId() == null
                || request.projectId() == null
                || request.featureName() == null
                || request.gherkin() == null
                || request.siteUrl() == null
                || request.deadlineSeconds() < 1) {
            throw new PoisonRecord("A request without its id, feature, site or deadline", null);
        }
    }
}
