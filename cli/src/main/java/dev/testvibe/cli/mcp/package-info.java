/** The same operations as tools of the Model Context Protocol. */
@NullMarked
package dev.testvibe.cli.mcp;

import org.jspecify.annotations.NullMarked;
