package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Keeps each job within its memory. */
interface MemoryControl {

    long limitBytes();

    /** How it does so, for an operator. */
    String name();

    /** Makes a bound for a job that is about to start. */
    Bound bind(String job) throws IOException;

    /** The bound of one job, to be closed when no process of it is left. */
    interface Bound extends AutoCloseable {

        /** The words before the job's command that put it under this bound. */
        List<String> join();

        /** The processes under this bound, where the kernel keeps account of them; empty otherwise. */
        Set<Long> processes();

        /** Whether the job wanted more than it may. */
        boolean isExceeded(ProcessTree tree);

        @Override
        void close();
    }
}
