/**
 * A language model that may be asked for the steps that rules leave open. It chooses among elements and intents; what it
 * says is checked against the step and the page, and it neither judges nor writes code.
 */
@NullMarked
package dev.testvibe.pipeline.model;

import org.jspecify.annotations.NullMarked;
