package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A control group for each job, below the worker's own: the kernel holds the limits. Version 1 and 2, wherever the
 * worker may make groups: as root of a machine, or where a service manager or a container engine delegated its group.
 */
final class ControlGroups implements MemoryControl {

    private static final Logger LOG = Logger.getLogger(ControlGroups.class);
    private static final Path PROCESSES = Path.of("cgroup.procs");
    private static final Pattern KILLS = Pattern.compile("(?m)^oom_kill (\\d+)$");
    private static final int REMOVALS = 100;
    private static final long PAUSE_NANOS = 20_000_000;

    /**
     * One folder of a job's group.
     *
     * @param parent below which it is made
     * @param settings what is written into its files, in this order; what a kernel lacks is left out
     */
    private record Place(Path parent, Map<String, String> settings) {

        Path make(String name) throws IOException {
            Path group = Files.createDirectory(parent.resolve(name));
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                Path file = group.resolve(setting.getKey());
                if (Files.exists(file)) {
                    Files.writeString(file, setting.getValue());
                }
            }
            return group;
        }
    }

    private final long memoryBytes;
    private final String name;
    private final List<Place> places;
    /** File in the first place that counts the kernel's kills. */
    private final String kills;

    private ControlGroups(long memoryBytes, String name, List<Place> places, String kills) {
        this.memoryBytes = memoryBytes;
        this.name = name;
        this.places = places;
        this.kills = kills;
    }

    /**
     * The groups that this worker may make.
     *
     * @param memoryBytes memory of a job; nothing of it is swapped
     * @param processes processes and threads of a job
     * @throws IOException if it may make none; the message says why
     */
    static ControlGroups find(long memoryBytes, int processes) throws IOException {
        List<String> mounts = Files.readAllLines(Path.of("/proc/self/mountinfo"));
        List<String> own = Files.readAllLines(Path.of("/proc/self/cgroup"));
        ControlGroups found = ownGroup(mounts, own, "memory") == null
                ? ofVersion2(mounts, own, memoryBytes, processes)
                : ofVersion1(mounts, own, memoryBytes, processes);
        found.prove();
        return found;
    }

    private static ControlGroups ofVersion1(List<String> mounts, List<String> own, long memoryBytes, int processes) {
        String memory = String.valueOf(memoryBytes);
        Map<String, String> swapping = ordered("memory.limit_in_bytes", memory, "memory.memsw.limit_in_bytes", memory);
        List<Place> places = new ArrayList<>();
        places.add(new Place(Objects.requireNonNull(ownGroup(mounts, own, "memory")), swapping));
        Path pids = ownGroup(mounts, own, "pids");
        if (pids != null) {
            places.add(new Place(pids, ordered("pids.max", String.valueOf(processes))));
        }
        return new ControlGroups(memoryBytes, "control group, version 1", places, "memory.oom_control");
    }

    private static ControlGroups ofVersion2(List<String> mounts, List<String> own, long memoryBytes, int processes)
            throws IOException {
        Path group = ownGroup(mounts, own, "");
        if (group == null) {
            throw new IOException("none is mounted");
        }
        delegate(group);
        Map<String, String> settings = ordered(
                "memory.max",
                String.valueOf(memoryBytes),
                "memory.swap.max",
                "0",
                "memory.oom.group",
                "1",
                "pids.max",
                String.valueOf(processes));
        Place place = new Place(group, settings);
        return new ControlGroups(memoryBytes, "control group, version 2", List.of(place), "memory.events");
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            map.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return map;
    }

    /** Where the worker's group of a controller is mounted; the empty name is version 2. */
    private static @Nullable Path ownGroup(List<String> mounts, List<String> own, String controller) {
        for (String group : own) {
            String[] parts = group.split(":", 3);
            if (Stream.of(parts[1].split(",", -1)).anyMatch(controller::equals)) {
                return mounts.stream()
                        .map(mount -> mountedAt(mount, controller, parts[2]))
                        .filter(path -> path != null && Files.isDirectory(path))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** A line of mountinfo: id, parent, device, root, mount point, options, "-", type, source, controllers. */
    private static @Nullable Path mountedAt(String mount, String controller, String group) {
        int dash = mount.indexOf(" - ");
        String[] before = mount.substring(0, dash).split(" ", -1);
        String[] after = mount.substring(dash + 3).split(" ", 3);
        boolean fits = controller.isEmpty()
                ? after[0].equals("cgroup2")
                : after[0].equals("cgroup") && List.of(after[2].split(",", -1)).contains(controller);
        if (!fits) {
            return null;
        }
        Path root = Path.of(before[3]);
        Path path = Path.of(group);
        // a container may see its own group mounted as the root, under the name that the machine gave it
        return path.startsWith(root) ? Path.of(before[4]).resolve(root.relativize(path)) : Path.of(before[4]);
    }

    /**
     * Version 2 gives controllers to children of a group only if no process is in it: a worker that is alone in its
     * group moves into a child.
     */
    private static void delegate(Path group) throws IOException {
        Path controllers = group.resolve("cgroup.subtree_control");
        if (Files.readString(controllers).contains("memory")) {
            return;
        }
        if (!Files.readString(group.resolve("cgroup.controllers")).contains("memory")) {
            throw new IOException("the worker's has no memory controller");
        }
        String self = String.valueOf(ProcessHandle.current().pid());
        List<String> members = Files.readAllLines(group.resolve(PROCESSES));
        if (!members.equals(List.of(self))) {
            throw new IOException("the worker is not alone in its own, " + group);
        }
        Path leaf = Files.createDirectories(group.resolve("worker"));
        Files.writeString(leaf.resolve(PROCESSES), self);
        Files.writeString(controllers, "+memory +pids");
    }

    /** Makes a group, runs something in it, and removes it. */
    private void prove() throws IOException {
        try (Bound bound = bind("testvibe-probe-" + UUID.randomUUID())) {
            List<String> command = new ArrayList<>(bound.join());
            command.add("true");
            Probe.run(command).ifPresent(failure -> {
                throw new IllegalStateException(failure);
            });
        } catch (IllegalStateException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public long limitBytes() {
        return memoryBytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Bound bind(String job) throws IOException {
        List<Path> groups = new ArrayList<>();
        Bound bound = new Group(groups, kills);
        try {
            for (Place place : places) {
                groups.add(place.make(job));
            }
        } catch (IOException e) {
            bound.close();
            throw e;
        }
        return bound;
    }

    /** Removes the empty groups of jobs whose worker's folder was swept away. */
    void sweep(List<String> workers) {
        for (Place place : places) {
            try (DirectoryStream<Path> groups = Files.newDirectoryStream(place.parent(), Files::isDirectory)) {
                for (Path group : groups) {
                    String job = group.getFileName().toString();
                    if (workers.stream().anyMatch(worker -> job.startsWith(worker + "-"))) {
                        remove(group);
                    }
                }
            } catch (IOException e) {
                LOG.warnf("Left-over control groups cannot be looked for: %s", e.getMessage());
            }
        }
    }

    /** The kernel may call a group busy for a moment after its last process has ended. */
    private static void remove(Path group) {
        for (int attempt = 1; attempt <= REMOVALS; attempt++) {
            try {
                Files.deleteIfExists(group);
                return;
            } catch (IOException busy) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        LOG.warnf("The control group %s cannot be removed", group);
    }

    /** The group of one job. */
    private record Group(List<Path> folders, String kills) implements Bound {

        @Override
        public List<String> join() {
            String joining = folders.stream()
                    .map(folder -> "echo 0 > '" + folder.resolve(PROCESSES) + "' && ")
                    .collect(Collectors.joining());
            return List.of("sh", "-c", joining + "exec \"$@\"", "sh");
        }

        @Override
        public Set<Long> processes() {
            try (Stream<String> lines = Files.lines(folders.get(0).resolve(PROCESSES))) {
                return lines.map(Long::valueOf).collect(Collectors.toSet());
            } catch (IOException | UncheckedIOException e) {
                LOG.warnf("The control group of a job cannot be read: %s", e.getMessage());
                return Set.of();
            }
        }

        /** The kernel kills one process of many, and what is left cannot be trusted: any kill counts. */
        @Override
        public boolean isExceeded(ProcessTree tree) {
            try {
                Matcher count = KILLS.matcher(Files.readString(folders.get(0).resolve(kills)));
                return count.find() && Long.parseLong(count.group(1)) > 0;
            } catch (IOException e) {
                LOG.warnf("The control group of a job cannot be read: %s", e.getMessage());
                return false;
            }
        }

        @Override
        public void close() {
            folders.forEach(ControlGroups::remove);
        }
    }
}
