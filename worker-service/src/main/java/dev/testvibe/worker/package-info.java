/** Takes generation requests in, owns jobs and their leases, runs each one in a sandbox, and reports. */
@NullMarked
package dev.testvibe.worker;

import org.jspecify.annotations.NullMarked;
