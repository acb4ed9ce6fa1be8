/** PostgreSQL and Kafka without a container engine, for the local stack and for tests. */
@NullMarked
package dev.testvibe.local;

import org.jspecify.annotations.NullMarked;
