/** Sends what transactions wrote into the outbox. */
@NullMarked
package dev.testvibe.api.outbox;

import org.jspecify.annotations.NullMarked;
