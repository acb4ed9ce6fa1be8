/** Where the server, the key and the project come from, and which key may go to which server. */
@NullMarked
package dev.testvibe.cli.settings;

import org.jspecify.annotations.NullMarked;
