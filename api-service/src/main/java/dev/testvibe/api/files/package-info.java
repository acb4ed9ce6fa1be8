/** The files that generations wrote. */
@NullMarked
package dev.testvibe.api.files;

import org.jspecify.annotations.NullMarked;
