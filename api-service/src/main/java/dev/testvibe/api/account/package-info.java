/** What a workspace has left. */
@NullMarked
package dev.testvibe.api.account;

import org.jspecify.annotations.NullMarked;
