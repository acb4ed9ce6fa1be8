package dev.testvibe.worker.inbox;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.testvibe.events.GenerationCancelRequested;
import dev.testvibe.worker.jobs.JobExecutor;
import dev.testvibe.worker.jobs.Jobs;

/** Writes each cancel command down. Whichever worker runs the job, or takes its request in later, finds it there. */
@ApplicationScoped
class CancelRequestedConsumer {

    private final EventReader events;
    private final Jobs jobs;
    private final JobExecutor executor;

    CancelRequestedConsumer(EventReader events, Jobs jobs, JobExecutor executor) {
        this.events = events;
        this.jobs = jobs;
        this.executor = executor;
    }

    @Incoming("generation-commands")
    Uni<Void> consume(ConsumerRecord<byte[], byte[]> record) {
        return events.read(record, GenerationCancelRequested.class)
                .map(CancelRequestedConsumer::requestIdOf)
                .flatMap(this::cancel)
                .invoke(executor::wake)
                .replaceWithVoid();
    }

    private Uni<Boolean> cancel(UUID requestId) {
        return jobs.cancel(requestId)
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely();
    }

    private static UUID requestIdOf(GenerationCancelRequested command) {
        if (command.requestId() == null) {
            throw new PoisonRecord("A cancel command without a request", null);
        }
        return command.requestId();
    }
}
