/** The command line and the MCP server: what their parts share. */
@NullMarked
package dev.testvibe.cli;

import org.jspecify.annotations.NullMarked;
