/** Projects: a site and the features for it. */
@NullMarked
package dev.testvibe.api.projects;

import org.jspecify.annotations.NullMarked;
