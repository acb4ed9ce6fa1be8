/** Which sites under test are taken. */
@NullMarked
package dev.testvibe.api.sites;

import org.jspecify.annotations.NullMarked;
