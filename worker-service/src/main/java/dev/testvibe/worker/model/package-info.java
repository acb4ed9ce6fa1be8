/** The language model that a pipeline may ask: the key, the calls and the budget stay here, outside the sandbox. */
@NullMarked
package dev.testvibe.worker.model;

import org.jspecify.annotations.NullMarked;
