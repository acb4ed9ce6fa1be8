/** Scripts that the explored page and the emitted tests share: what is seen in one is seen in the other. */
@NullMarked
package dev.testvibe.pipeline.support;

import org.jspecify.annotations.NullMarked;
