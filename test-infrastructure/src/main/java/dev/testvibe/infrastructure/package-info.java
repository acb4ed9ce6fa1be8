/** Real PostgreSQL and Kafka for tests, wherever they come from. */
@NullMarked
package dev.testvibe.infrastructure;

import org.jspecify.annotations.NullMarked;
