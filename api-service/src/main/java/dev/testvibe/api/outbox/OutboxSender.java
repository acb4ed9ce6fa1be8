package dev.testvibe.api.outbox;

import io.smallrye.mutiny.Uni;

/** Where the outbox is sent. */
interface OutboxSender {

    /** The item comes when the broker has the event. */
    Uni<Void> send(OutboxEvent event);
}
