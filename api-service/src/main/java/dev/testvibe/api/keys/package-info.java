/** Who calls: API keys and the workspaces that they act in. */
@NullMarked
package dev.testvibe.api.keys;

import org.jspecify.annotations.NullMarked;
