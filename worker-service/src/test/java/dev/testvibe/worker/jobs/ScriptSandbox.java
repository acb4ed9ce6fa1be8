package dev.testvibe.worker.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.ModelAnswered;

/** Runs the job's "feature" as a shell script that speaks the pipeline's protocol: a real process to crash, hang and kill. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ScriptSandbox implements Sandbox {

    private final Map<UUID, Process> processes = new ConcurrentHashMap<>();

    @Inject
    ObjectMapper json;

    private volatile String obstacle;

    /** Keeps the worker from its jobs; null lets it go on. */
    void hinder(String reason) {
        obstacle = reason;
    }

    @Override
    public String obstacle() {
        return obstacle;
    }

    boolean isRunning(UUID requestId) {
        Process process = processes.get(requestId);
        return process != null && process.isAlive();
    }

    @Override
    public RunningSandbox start(SandboxJob job, Consumer<JobMessage> messages) {
        try {
            ProcessBuilder shell = new ProcessBuilder("sh", "-c", job.request().gherkin());
            shell.environment().putAll(job.request().variables());
            shell.environment().put("ATTEMPT", Integer.toString(job.attempt()));
            shell.environment()
                    .put("PREVIOUS", Objects.requireNonNullElse(job.request().previous(), ""));
            Process process = shell.start();
            processes.put(job.requestId(), process);
            ScriptRun run = new ScriptRun(process, json);
            Thread thread = new Thread(() -> run.follow(messages, job.deadline()), "script");
            thread.start();
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class ScriptRun implements RunningSandbox {

        private final CompletableFuture<SandboxExit> exit = new CompletableFuture<>();
        private final Process process;
        private final ObjectMapper json;
        private volatile SandboxExit reason;

        ScriptRun(Process process, ObjectMapper json) {
            this.process = process;
            this.json = json;
        }

        void follow(Consumer<JobMessage> messages, Duration deadline) {
            var unused = CompletableFuture.delayedExecutor(deadline.toMillis(), TimeUnit.MILLISECONDS);
            unused.execute(() -> end(new SandboxExit.DeadlineExceeded(deadline)));
            SandboxExit said = null;
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JobMessage message = json.readValue(line, JobMessage.class);
                    messages.accept(message);
                    if (message instanceof JobMessage.Finished finished) {
                        said = new SandboxExit.Completed(finished.error());
                    }
                }
            } catch (IOException e) {
                said = null;
            }
            int code = process.onExit().join().exitValue();
            SandboxExit crashed = new SandboxExit.Crashed("It ended with code " + code + ".", List.of());
            exit.complete(reason != null ? reason : said != null ? said : crashed);
        }

        private synchronized void end(SandboxExit why) {
            if (process.isAlive()) {
                if (reason == null) {
                    reason = why;
                }
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }

        @Override
        public CompletionStage<SandboxExit> exit() {
            return exit;
        }

        @Override
        public void tell(ModelAnswered answer) {
            try {
                process.outputWriter().write(json.writeValueAsString(answer) + "\n");
                process.outputWriter().flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void kill() {
            end(new SandboxExit.Killed());
        }
    }
}
