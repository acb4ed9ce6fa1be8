/** Takes records in from Kafka: into the database, or to the dead letters. */
@NullMarked
package dev.testvibe.worker.inbox;

import org.jspecify.annotations.NullMarked;
