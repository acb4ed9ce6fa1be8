package dev.testvibe.api.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Sends the outbox: at least once, and in order for each topic and key. A row is deleted after the broker has its
 * event. While the broker is away rows wait; nothing else of the service waits with them.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** Lanes that are sent at once; the emitter buffers no more than 128 messages. */
    private static final int LANES_AT_ONCE = 64;

    private final OutboxLead outbox;
    private final OutboxSender sender;
    private final int batch;
    private final AtomicInteger wakes = new AtomicInteger();

    OutboxRelay(OutboxLead outbox, OutboxSender sender, OutboxConfig config) {
        this.outbox = outbox;
        this.sender = sender;
        this.batch = config.batch();
    }

    void start(@Observes StartupEvent event, Outbox signal) {
        signal.onWake(this::wake);
    }

    void stop(@Observes ShutdownEvent event) {
        outbox.giveUp()
                .subscribe()
                .with(done -> {}, failure -> LOG.debug("The lead went with its connection", failure));
    }

    /** One run at a time; a wake during a run is followed by another run. */
    @Scheduled(every = "${testvibe.outbox.poll:1s}")
    void wake() {
        if (wakes.getAndIncrement() == 0) {
            run();
        }
    }

    private void run() {
        int seen = wakes.get();
        Uni.createFrom()
                .deferred(this::sendAll)
                .onFailure()
                .recoverWithUni(this::giveUp)
                // Off the caller's Vert.x context: the lead's connection must belong to none.
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .subscribe()
                .with(done -> {
                    if (!wakes.compareAndSet(seen, 0)) {
                        run();
                    }
                });
    }

    private Uni<Void> giveUp(Throwable failure) {
        LOG.warnf("The outbox waits: %s", failure.getMessage());
        return outbox.giveUp().onFailure().recoverWithNull();
    }

    private Uni<Void> sendAll() {
        return outbox.take()
                .flatMap(leads -> leads ? sendBatch() : Uni.createFrom().item(false))
                .flatMap(more -> more ? sendAll() : Uni.createFrom().voidItem());
    }

    /** @return whether to look for more at once */
    private Uni<Boolean> sendBatch() {
        return outbox.next().flatMap(events -> {
            if (events.isEmpty()) {
                return Uni.createFrom().item(false);
            }
            return Multi.createFrom()
                    .iterable(lanes(events))
                    .onItem()
                    .transformToUni(this::sendLane)
                    .merge(LANES_AT_ONCE)
                    .collect()
                    .asList()
                    .flatMap(sent -> forget(sent, events.size()));
        });
    }

    private Uni<Boolean> forget(List<List<OutboxEvent>> sentByLane, int read) {
        List<OutboxEvent> sent = sentByLane.stream().flatMap(List::stream).toList();
        // Anything that could not be sent waits for the next poll rather than being tried in a circle.
        boolean more = read == batch && sent.size() == read;
        return sent.isEmpty()
                ? Uni.createFrom().item(false)
                : outbox.delete(sent).replaceWith(more);
    }

    private static List<List<OutboxEvent>> lanes(List<OutboxEvent> events) {
        Map<OutboxEvent.Lane, List<OutboxEvent>> lanes = events.stream()
                .collect(Collectors.groupingBy(OutboxEvent::lane, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(lanes.values());
    }

    /** Sends events of one lane one after the other, up to the first that fails. @return those that are with the broker */
    private Uni<List<OutboxEvent>> sendLane(List<OutboxEvent> lane) {
        List<OutboxEvent> sent = new ArrayList<>();
        return Multi.createFrom()
                .iterable(lane)
                .onItem()
                // Whoever lost the lead must not send on: what it still holds, its successor may have sent and passed.
                .transformToUniAndConcatenate(event -> outbox.stillLeads()
                        .chain(() -> sender.send(event))
                        .invoke(() -> sent.add(event))
                        .onFailure(RecordTooLargeException.class)
                        .recoverWithUni(failure -> park(event, failure)))
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf("The broker does not take events yet: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWith(sent);
    }

    private Uni<Void> park(OutboxEvent event, Throwable failure) {
        LOG.errorf("Event %s of type %s will never be sent: %s", event.eventId(), event.type(), failure.getMessage());
        return outbox.park(event, String.valueOf(failure.getMessage()));
    }
}
