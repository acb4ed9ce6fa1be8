/** The command line: one class a group of commands. */
@NullMarked
package dev.testvibe.cli;

import org.jspecify.annotations.NullMarked;
