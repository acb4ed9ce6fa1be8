/** The REST API, as its callers see it. */
@NullMarked
package dev.testvibe.cli.api;

import org.jspecify.annotations.NullMarked;
