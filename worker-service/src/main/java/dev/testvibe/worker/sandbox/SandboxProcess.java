package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.ModelAnswered;
import dev.testvibe.worker.egress.EgressProxy;
import dev.testvibe.worker.jobs.RunningSandbox;
import dev.testvibe.worker.jobs.SandboxExit;
import dev.testvibe.worker.jobs.SandboxJob;

/**
 * One job in its sandbox, from its start until nothing of it is left. The first thing that decides how it ends counts:
 * its last message, its death, a broken rule, or {@link #kill()}; then every process of it is ended.
 */
final class SandboxProcess implements RunningSandbox, Runnable {

    private static final Logger LOG = Logger.getLogger(SandboxProcess.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    /** Between the end of its output and its own. */
    private static final Duration LEAVING = Duration.ofSeconds(2);

    private final Containment containment;
    private final Function<Places, List<String>> program;
    private final boolean allowPrivate;
    private final ObjectMapper json;
    private final SandboxJob job;
    private final Consumer<JobMessage> messages;
    private final CompletableFuture<SandboxExit> decided = new CompletableFuture<>();
    private final CompletableFuture<SandboxExit> exit = new CompletableFuture<>();
    private final CompletableFuture<OutputStream> input = new CompletableFuture<>();

    /** @param program the command that does the job, by the places that it sees */
    SandboxProcess(
            Containment containment,
            Function<Places, List<String>> program,
            boolean allowPrivate,
            ObjectMapper json,
            SandboxJob job,
            Consumer<JobMessage> messages) {
        this.containment = containment;
        this.program = program;
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
        decided.complete(new SandboxExit.Killed());
    }

    @Override
    public void tell(ModelAnswered answer) {
        input.thenAccept(in -> write(in, answer));
    }

    @Override
    public void run() {
        SandboxExit outcome;
        try {
            outcome = carryOut();
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The sandbox of %s could not be run", job.requestId());
            outcome = new SandboxExit.Crashed("It could not be run: " + e.getMessage(), List.of());
        } catch (InterruptedException e) {
            outcome = new SandboxExit.Killed();
        }
        exit.complete(outcome);
    }

    private SandboxExit carryOut() throws IOException, InterruptedException {
        try (JobFolder folder = containment.folder().newJob(containment.user());
                EgressProxy proxy = EgressProxy.listen(folder.proxySocket(), allowPrivate);
                MemoryControl.Bound memory = containment.memory().bind(folder.name())) {
            return decided.isDone() ? decided.join() : follow(start(folder, memory), folder, memory);
        }
    }

    private Process start(JobFolder folder, MemoryControl.Bound memory) throws IOException {
        Isolation isolation = containment.isolation();
        Places places = isolation.places(folder);
        Map<String, String> environment =
                new HashMap<>(containment.installation().environment(places));
        environment.put(ProcessTree.MARK, ProcessTree.mark(folder.path()));
        // a session of its own: it can be ended as a group, and no key pressed at the worker's terminal reaches it
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(memory.join());
        command.addAll(isolation.command(folder, environment, program.apply(places)));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.scratch().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private SandboxExit follow(Process started, JobFolder folder, MemoryControl.Bound memory)
            throws InterruptedException {
        ProcessTree tree = new ProcessTree(started.toHandle(), folder.path(), memory::processes);
        ErrorTail errors = new ErrorTail(started.getErrorStream());
        errors.start();
        Thread watch = new Thread(() -> watch(started, tree, memory), "sandbox-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            ask(started.getOutputStream(), containment.isolation().places(folder));
            SandboxExit end = read(started);
            if (!decided.isDone()) {
                decided.complete(memory.isExceeded(tree) ? outOfMemory() : end);
            }
        } finally {
            // whatever went wrong above, nothing may be left
            kill();
            watch.join();
        }
        return told(decided.join(), errors);
    }

    private SandboxExit told(SandboxExit end, ErrorTail errors) throws InterruptedException {
        if (end instanceof SandboxExit.Crashed crashed) {
            List<String> lines = errors.lines();
            LOG.warnf(
                    "The pipeline of %s crashed. %s\n%s", job.requestId(), crashed.reason(), String.join("\n", lines));
            return new SandboxExit.Crashed(crashed.reason(), lines);
        }
        return end;
    }

    /** Its input stays open: the pipeline ends when it closes. */
    private void ask(OutputStream in, Places places) {
        write(in, job.request().through(places.proxySocket()));
        input.complete(in);
    }

    private synchronized void write(OutputStream in, Object line) {
        try {
            in.write(json.writeValueAsBytes(line));
            in.write('\n');
            in.flush();
        } catch (IOException e) {
            LOG.debugf("The job of %s ended before it was told everything: %s", job.requestId(), e.getMessage());
        }
    }

    /** Hands on what the pipeline says. @return how it ended, as far as it can be heard */
    private SandboxExit read(Process started) throws InterruptedException {
        MessageReader reader = new MessageReader(started.getInputStream(), json);
        try {
            for (JobMessage message = reader.next(); message != null; message = reader.next()) {
                if (message instanceof JobMessage.Finished last) {
                    return new SandboxExit.Completed(last.error());
                }
                messages.accept(message);
            }
        } catch (MessageReader.ProtocolException e) {
            return crashed(e.getMessage());
        } catch (IOException e) {
            return crashed("What it said could not be read: " + e.getMessage() + ".");
        }
        return started.waitFor(LEAVING.toMillis(), TimeUnit.MILLISECONDS)
                ? crashed("It ended with code " + started.exitValue() + ", without saying that it was finished.")
                : crashed("It closed its output without saying that it was finished.");
    }

    private static SandboxExit crashed(@Nullable String reason) {
        return new SandboxExit.Crashed(String.valueOf(reason), List.of());
    }

    private SandboxExit outOfMemory() {
        return new SandboxExit.OutOfMemory(containment.memory().limitBytes());
    }

    /** Decides for a job that takes longer, or more memory, than it may; ends every process once it is decided. */
    private void watch(Process started, ProcessTree tree, MemoryControl.Bound memory) {
        long deadline = System.nanoTime() + job.deadline().toNanos();
        while (!isOver(started)) {
            if (System.nanoTime() > deadline) {
                decided.complete(new SandboxExit.DeadlineExceeded(job.deadline()));
            } else if (memory.isExceeded(tree)) {
                decided.complete(outOfMemory());
            }
        }
        tree.kill();
    }

    /** Waits for a moment. @return whether the outermost process has ended, or it is decided that it must */
    private boolean isOver(Process started) {
        try {
            CompletableFuture.anyOf(decided, started.onExit()).get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            return true;
        }
    }
}
