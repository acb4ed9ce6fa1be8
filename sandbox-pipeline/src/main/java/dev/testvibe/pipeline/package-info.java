/** The program: a site and Gherkin in, verified Playwright tests out. */
@NullMarked
package dev.testvibe.pipeline;

import org.jspecify.annotations.NullMarked;
