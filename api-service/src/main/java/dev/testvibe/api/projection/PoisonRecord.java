package dev.testvibe.api.projection;

import org.jspecify.annotations.Nullable;

/** A record that will never be applied; it goes to the dead letters with this message. */
class PoisonRecord extends RuntimeException {

    PoisonRecord(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
