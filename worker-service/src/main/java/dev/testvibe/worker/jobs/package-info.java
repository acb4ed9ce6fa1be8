/** The worker's jobs: inbox, lease, fencing, and the port through which a job runs. */
@NullMarked
package dev.testvibe.worker.jobs;

import org.jspecify.annotations.NullMarked;
