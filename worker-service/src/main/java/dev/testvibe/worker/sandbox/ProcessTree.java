package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Every process of a job, however it may have detached itself: known by its parent, its session, the mark in the
 * environment that it inherited, or its control group. Whoever belonged to it once goes on to do so.
 */
final class ProcessTree {

    /** Environment variable that names the folder of the job which a process belongs to. */
    static final String MARK = "TESTVIBE_SANDBOX";

    private static final Logger LOG = Logger.getLogger(ProcessTree.class);
    private static final Path PROC = Path.of("/proc");
    private static final Pattern ANONYMOUS_MEMORY = Pattern.compile("(?m)^RssAnon:\\s+(\\d+) kB$");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MS = 20;
    private static final long NONE = -1;

    private record Entry(long pid, char state, long parent, long group, long session, long start) {

        boolean runs() {
            return state != 'Z' && state != 'X';
        }
    }

    private final @Nullable ProcessHandle outermost;
    private final Path folder;
    private final Supplier<Set<Long>> grouped;
    /** Start times by process: a number alone may be another's later. */
    private final Map<Long, Long> seen = new HashMap<>();

    /**
     * The processes that came of one.
     *
     * @param outermost the first of them, which leads a session of its own
     * @param folder the folder that the mark names
     * @param grouped the processes of its control group, if it has one
     */
    ProcessTree(@Nullable ProcessHandle outermost, Path folder, Supplier<Set<Long>> grouped) {
        this.outermost = outermost;
        this.folder = folder;
        this.grouped = grouped;
    }

    /** The processes that bear the mark of a folder, or of one in it. */
    ProcessTree(Path folder) {
        this(null, folder, Set::of);
    }

    /** The value of {@link #MARK} for a job. */
    static String mark(Path folder) {
        return folder + "/";
    }

    /** Ends every process; returns when none is left that runs. */
    void kill() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Collection<Entry> left = members();
        for (int round = 1; !left.isEmpty(); round++) {
            if (System.nanoTime() > end) {
                LOG.errorf("Processes of %s cannot be killed: %s", folder, left);
                return;
            }
            kill(left, round);
            pause();
            left = members();
        }
    }

    /** By groups, which the kernel ends at one stroke: a process that forks all the time cannot outrun it. */
    private void kill(Collection<Entry> members, int round) {
        Map<Long, Entry> table = table();
        Entry self = table.get(ProcessHandle.current().pid());
        // while the outermost lives, it fetches its dead children
        long spared = members.size() == 1 || round > 2 ? NONE : root();
        Set<String> targets = new HashSet<>();
        for (Entry member : members) {
            if (member.pid() != spared) {
                boolean ownGroup = self != null && member.group() != self.group() && member.group() > 1;
                targets.add(ownGroup ? "-" + member.group() : String.valueOf(member.pid()));
            }
        }
        signal(targets);
    }

    private static void signal(Set<String> targets) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -s KILL -- \"$@\"", "sh"));
        command.addAll(targets);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            LOG.errorf(e, "Processes cannot be killed: %s", targets);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the processes hold alone: pages that browsers share would be counted many times over. */
    long anonymousBytes() {
        return members().stream().mapToLong(ProcessTree::anonymousBytes).sum();
    }

    private static long anonymousBytes(Entry process) {
        Matcher line = ANONYMOUS_MEMORY.matcher(read(process.pid(), "status"));
        return line.find() ? Long.parseLong(line.group(1)) * 1024 : 0;
    }

    /** Its number may be another's as soon as it has ended. */
    private long root() {
        return outermost != null && outermost.isAlive() ? outermost.pid() : NONE;
    }

    private synchronized Collection<Entry> members() {
        Map<Long, Entry> all = table();
        all.remove(ProcessHandle.current().pid());
        Map<Long, Entry> members = new HashMap<>();
        Set<Long> known = new HashSet<>(grouped.get());
        known.add(root());
        all.values().stream()
                .filter(entry -> isSeen(entry) || isMarked(entry))
                .forEach(entry -> known.add(entry.pid()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Entry entry : all.values()) {
                boolean belongs = known.contains(entry.pid())
                        || known.contains(entry.parent())
                        || known.contains(entry.session());
                if (belongs && members.putIfAbsent(entry.pid(), entry) == null) {
                    known.add(entry.pid());
                    grown = true;
                }
            }
        }
        members.values().removeIf(entry -> !entry.runs());
        members.values().forEach(entry -> seen.put(entry.pid(), entry.start()));
        return members.values();
    }

    private boolean isSeen(Entry entry) {
        return Long.valueOf(entry.start()).equals(seen.get(entry.pid()));
    }

    private boolean isMarked(Entry entry) {
        return ("\0" + read(entry.pid(), "environ")).contains("\0" + MARK + "=" + mark(folder));
    }

    private static Map<Long, Entry> table() {
        Map<Long, Entry> table = new HashMap<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path folder : folders) {
                Entry entry = entry(Long.parseLong(folder.getFileName().toString()));
                if (entry != null) {
                    table.put(entry.pid(), entry);
                }
            }
        } catch (IOException e) {
            LOG.error("The processes of this machine cannot be listed", e);
        }
        return table;
    }

    private static @Nullable Entry entry(long pid) {
        String stat = read(pid, "stat");
        int name = stat.lastIndexOf(')');
        if (name < 0) {
            return null;
        }
        String[] fields = stat.substring(name + 2).split(" ", -1);
        return new Entry(
                pid,
                fields[0].charAt(0),
                Long.parseLong(fields[1]),
                Long.parseLong(fields[2]),
                Long.parseLong(fields[3]),
                Long.parseLong(fields[19]));
    }

    /** Empty where the process is gone, or another user's. */
    private static String read(long pid, String file) {
        try {
            return Files.readString(PROC.resolve(pid + "/" + file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
