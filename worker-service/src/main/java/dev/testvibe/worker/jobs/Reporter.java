package dev.testvibe.worker.jobs;

import dev.testvibe.events.GenerationEvent;

/** Where news of a running job goes. */
public interface Reporter {

    /** Passes an event on, in order, and returns at once. */
    void report(GenerationEvent event);
}
