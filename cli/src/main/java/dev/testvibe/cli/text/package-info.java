/** Text for people: safe to print, in columns. */
@NullMarked
package dev.testvibe.cli.text;

import org.jspecify.annotations.NullMarked;
