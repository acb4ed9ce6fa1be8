package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;

/**
 * What keeps jobs in bounds on this machine; found out once, by trying.
 *
 * @param installation the programs of a job
 * @param user who runs them
 * @param isolation what they see of the machine
 * @param memory how much of it they may take
 * @param folder where they write
 */
record Containment(
        Installation installation, JobUser user, Isolation isolation, MemoryControl memory, WorkFolder folder)
        implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Containment.class);
    private static final String EACH_IS_READABLE = "for file; do [ -r \"$file\" ] || { echo \"$file\"; exit 1; }; done";

    /**
     * Sweeps away what gone workers left, and prepares for jobs.
     *
     * @param temporary below which the jobs have their folders
     * @throws SandboxUnavailable if no job can run here as it is configured
     */
    static Containment prepare(SandboxConfig config, Path temporary) throws SandboxUnavailable {
        Installation installation = Installation.find(config);
        JobUser user = JobUser.of(config.user());
        List<String> swept = WorkFolder.sweep(temporary);
        MemoryControl memory = memory(config, swept);
        WorkFolder folder = create(temporary);
        try {
            Isolation isolation = isolation(config, installation, user, folder);
            return new Containment(installation, user, isolation, memory, folder);
        } catch (SandboxUnavailable e) {
            folder.close();
            throw e;
        }
    }

    private static WorkFolder create(Path temporary) throws SandboxUnavailable {
        try {
            return WorkFolder.create(temporary);
        } catch (IOException e) {
            throw new SandboxUnavailable("Jobs cannot have folders in " + temporary + ": " + e.getMessage()
                    + ". Set java.io.tmpdir to a folder that can be written to.");
        }
    }

    private static MemoryControl memory(SandboxConfig config, List<String> swept) {
        long limit = config.memoryLimit().asLongValue();
        try {
            ControlGroups groups = ControlGroups.find(limit, config.processLimit());
            groups.sweep(swept);
            return groups;
        } catch (IOException e) {
            LOG.infof("The memory of jobs is watched, for no control group can be made: %s", e.getMessage());
            return new WatchedMemory(limit);
        }
    }

    /** The isolation that works here, tried with a job's folder. */
    private static Isolation isolation(SandboxConfig config, Installation installation, JobUser user, WorkFolder folder)
            throws SandboxUnavailable {
        try (JobFolder trial = folder.newJob(user)) {
            Files.createFile(trial.proxySocket());
            Isolation isolation = choose(config, installation, user, trial);
            demandReadable(installation, user, isolation, trial);
            return isolation;
        } catch (IOException e) {
            throw new SandboxUnavailable("A job cannot have a folder: " + e.getMessage());
        }
    }

    private static Isolation choose(SandboxConfig config, Installation installation, JobUser user, JobFolder trial)
            throws SandboxUnavailable {
        Isolation none = new PlainProcess(installation, user);
        if (config.isolation() == SandboxConfig.IsolationChoice.NONE) {
            warn(user, "testvibe.sandbox.isolation=none");
            return none;
        }
        Isolation bubblewrap = new Bubblewrap(config.bubblewrap(), installation, user);
        Optional<String> failure = run(installation, bubblewrap, trial, List.of("true"));
        if (failure.isEmpty()) {
            return bubblewrap;
        }
        if (config.isolation() == SandboxConfig.IsolationChoice.BUBBLEWRAP) {
            throw new SandboxUnavailable("Bubblewrap does not work here: " + failure.get()
                    + ". Install it (Debian: apt-get install bubblewrap) and allow user namespaces"
                    + " (kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns),"
                    + " or set testvibe.sandbox.isolation=none on a machine that is a sandbox itself.");
        }
        warn(user, "bubblewrap does not work here: " + failure.get());
        return none;
    }

    private static void warn(JobUser user, String why) {
        LOG.warnf(
                "Jobs run without isolation (%s). A page that breaks out of the browser can reach every network that"
                        + " this machine reaches, and read every file that user %d can%s.",
                why, user.id(), user.isAnother() ? "" : ", the worker's own and its environment among them");
    }

    private static void demandReadable(Installation installation, JobUser user, Isolation isolation, JobFolder trial)
            throws SandboxUnavailable {
        List<String> program = new ArrayList<>(List.of("sh", "-c", EACH_IS_READABLE, "sh"));
        program.addAll(installation.files(isolation.places(trial)));
        Optional<String> unreadable = run(installation, isolation, trial, program);
        if (unreadable.isPresent()) {
            throw new SandboxUnavailable("A job, which runs as user " + user.id() + ", cannot read "
                    + unreadable.get() + ". Open it and the folders above it to that user, or set"
                    + " testvibe.sandbox.user to one that may read it.");
        }
    }

    private static Optional<String> run(
            Installation installation, Isolation isolation, JobFolder trial, List<String> program) {
        return Probe.run(isolation.command(trial, installation.environment(isolation.places(trial)), program));
    }

    @Override
    public void close() {
        folder.close();
    }
}
