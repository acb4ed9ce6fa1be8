/** The commands: one class each, or one a group. */
@NullMarked
package dev.testvibe.cli.command;

import org.jspecify.annotations.NullMarked;
