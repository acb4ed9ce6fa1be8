package dev.testvibe.worker.jobs;

import java.util.UUID;

import dev.testvibe.events.GenerationRequested;

/**
 * A job that this worker holds the lease of.
 *
 * @param request what to do
 * @param attempt the fencing token: which start of the request this is, from 1
 */
record ClaimedJob(GenerationRequested request, int attempt) {

    UUID requestId() {
        return request.requestId();
    }
}
