package dev.testvibe.worker.sandbox;

import java.util.List;
import java.util.Map;

/** How a job is kept apart from the machine. */
interface Isolation {

    /** Its name in the configuration. */
    String name();

    /** Where a job that lives in this folder finds things. */
    Places places(JobFolder folder);

    /**
     * The command that runs a program as a job.
     *
     * @param environment everything that the program finds in its environment
     * @param program the program and its arguments, by their {@link #places}
     */
    List<String> command(JobFolder folder, Map<String, String> environment, List<String> program);
}
