/** Shows of every assertion that it can fail: what it observes is disturbed, and it must be seen to go red. */
@NullMarked
package dev.testvibe.pipeline.prove;

import org.jspecify.annotations.NullMarked;
