/** What the two services and the consumers downstream share: event records and topic names. No framework. */
@NullMarked
package dev.testvibe.events;

import org.jspecify.annotations.NullMarked;
