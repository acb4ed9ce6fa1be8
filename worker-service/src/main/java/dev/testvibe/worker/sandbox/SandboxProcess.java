package dev.testvibe.worker.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.worker.egress.EgressProxy;
import dev.testvibe.worker.jobs.RunningSandbox;
import dev.testvibe.worker.jobs.SandboxExit;
import dev.testvibe.worker.jobs.SandboxJob;

/** One job in its sandbox, from its start until nothing of it is left. */
final class SandboxProcess implements RunningSandbox, Runnable {

    private static final Logger LOG = Logger.getLogger(SandboxProcess.class);
    private static final int LINES_KEPT = 30;
    private static final long LOOK_EVERY_MS = 500;

    private final SandboxConfig config;
    private final boolean allowPrivate;
    private final ObjectMapper json;
    private final SandboxJob job;
    private final Consumer<JobMessage> messages;
    private final CompletableFuture<SandboxExit> exit = new CompletableFuture<>();
    /** Why the job was ended from outside, if it was; the first reason counts. */
    private final AtomicReference<@Nullable SandboxExit> ended = new AtomicReference<>();

    private final Deque<String> lastLines = new ArrayDeque<>();
    private volatile @Nullable Process process;
    private volatile JobMessage.@Nullable Finished finished;

    SandboxProcess(
            SandboxConfig config,
            boolean allowPrivate,
            ObjectMapper json,
            SandboxJob job,
            Consumer<JobMessage> messages) {
        this.config = config;
        this.allowPrivate = allowPrivate;
        this.json = json;
        this.job = job;
        this.messages = messages;
    }

    @Override
    public CompletionStage<SandboxExit> exit() {
        return exit;
    }

    @Override
    public void kill() {
        end(new SandboxExit.Killed());
    }

    private void end(SandboxExit reason) {
        ended.compareAndSet(null, reason);
        Process running = process;
        if (running != null) {
            // its process namespace goes with bubblewrap's first child, and all that is in it
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    @Override
    public void run() {
        SandboxExit outcome;
        try {
            outcome = carryOut();
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The sandbox of %s could not be run", job.requestId());
            outcome = new SandboxExit.Crashed(-1, List.of(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            end(new SandboxExit.Killed());
            outcome = new SandboxExit.Killed();
        }
        exit.complete(outcome);
    }

    private SandboxExit carryOut() throws IOException, InterruptedException {
        boolean root = "root".equals(System.getProperty("user.name"));
        Path folder = Files.createTempDirectory("testvibe");
        Path socket = folder.resolve("proxy.sock");
        try (EgressProxy proxy = EgressProxy.listen(socket, allowPrivate)) {
            Path scratch = Files.createDirectory(folder.resolve("scratch"));
            if (root) {
                Files.setAttribute(scratch, "unix:uid", config.user());
            }
            Process started = new ProcessBuilder(new BubblewrapCommand(config, root).build(scratch, socket)).start();
            process = started;
            if (ended.get() != null) {
                end(new SandboxExit.Killed());
            }
            return follow(started);
        } finally {
            delete(folder);
        }
    }

    private SandboxExit follow(Process started) throws IOException, InterruptedException {
        Thread errors = new Thread(() -> keepErrors(started), "sandbox-errors");
        errors.start();
        Thread watch = new Thread(() -> watch(started), "sandbox-watch");
        watch.setDaemon(true);
        watch.start();
        try (OutputStream in = started.getOutputStream()) {
            ask(in);
            read(started.inputReader(StandardCharsets.UTF_8));
        }
        int status = started.waitFor();
        errors.join();
        SandboxExit reason = ended.get();
        JobMessage.Finished last = finished;
        if (reason != null) {
            return reason;
        }
        return last != null
                ? new SandboxExit.Completed(last.error())
                : new SandboxExit.Crashed(status, List.copyOf(lastLines));
    }

    private void ask(OutputStream in) {
        JobRequest request = job.request();
        JobRequest inside = new JobRequest(
                request.featureName(),
                request.gherkin(),
                request.siteUrl(),
                request.variables(),
                BubblewrapCommand.PROXY,
                request.deadlineSeconds());
        try {
            in.write(json.writeValueAsBytes(inside));
            in.write('\n');
            in.flush();
        } catch (IOException e) {
            LOG.debugf("The job of %s ended before it was told what to do: %s", job.requestId(), e.getMessage());
        }
    }

    private void read(BufferedReader out) throws IOException {
        String line;
        while ((line = out.readLine()) != null) {
            JobMessage message = json.readValue(line, JobMessage.class);
            if (message instanceof JobMessage.Finished last) {
                finished = last;
                return;
            }
            messages.accept(message);
        }
    }

    private void keepErrors(Process started) {
        try (BufferedReader errors = started.errorReader(StandardCharsets.UTF_8)) {
            errors.lines().forEach(line -> {
                LOG.debugf("%s: %s", job.requestId(), line);
                if (lastLines.size() == LINES_KEPT) {
                    lastLines.removeFirst();
                }
                lastLines.addLast(line);
            });
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.debugf("The error stream of %s ended: %s", job.requestId(), e.getMessage());
        }
    }

    /** Ends a job that takes longer, or more memory, than it may. */
    private void watch(Process started) {
        long deadline = System.nanoTime() + job.deadline().toNanos();
        long limit = config.memoryLimit().asLongValue();
        try {
            while (!started.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > deadline) {
                    end(new SandboxExit.DeadlineExceeded(job.deadline()));
                } else if (memoryOf(started) > limit) {
                    end(new SandboxExit.OutOfMemory(limit));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long memoryOf(Process started) {
        return Stream.concat(Stream.of(started.toHandle()), started.descendants())
                .mapToLong(one -> residentBytes(one.pid()))
                .sum();
    }

    /** What a process holds alone: pages that browsers share would be counted many times over. */
    private static long residentBytes(long pid) {
        try {
            String[] pages =
                    Files.readString(Path.of("/proc/" + pid + "/statm")).split(" ", -1);
            return (Long.parseLong(pages[1]) - Long.parseLong(pages[2])) * 4096;
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
