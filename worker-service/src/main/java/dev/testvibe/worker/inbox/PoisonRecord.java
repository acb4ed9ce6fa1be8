package dev.testvibe.worker.inbox;

import org.jspecify.annotations.Nullable;

/** A record that will never be readable; it goes to the dead letters with this message. */
class PoisonRecord extends RuntimeException {

    PoisonRecord(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
