/** Sends events to Kafka. */
@NullMarked
package dev.testvibe.worker.reporting;

import org.jspecify.annotations.NullMarked;
