package dev.testvibe.worker.jobs;

/** What a heartbeat finds. */
enum Lease {
    HELD,
    /** Held, but the caller wants the job cancelled. */
    CANCELLED,
    /** The job belongs to another attempt, or is over. */
    LOST
}
