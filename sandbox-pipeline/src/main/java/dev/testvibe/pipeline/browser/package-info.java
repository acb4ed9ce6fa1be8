/** The real browser: pages, actions as they are recorded, and the judge of expectations. */
@NullMarked
package dev.testvibe.pipeline.browser;

import org.jspecify.annotations.NullMarked;
