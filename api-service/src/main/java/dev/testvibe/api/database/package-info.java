/** What every repository shares. */
@NullMarked
package dev.testvibe.api.database;

import org.jspecify.annotations.NullMarked;
