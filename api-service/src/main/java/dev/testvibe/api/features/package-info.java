/** Features: Gherkin, checked when it is written. */
@NullMarked
package dev.testvibe.api.features;

import org.jspecify.annotations.NullMarked;
