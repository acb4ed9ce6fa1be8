package dev.testvibe.pipeline.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.pipeline.protocol.ModelAnswered;
import dev.testvibe.pipeline.recording.Secrets;

/**
 * Speaks the protocol: one request as a line on standard input, messages as lines on standard output. The process ends
 * when its input ends, whatever it is doing: the worker that started it is gone, or wants it gone.
 */
public final class JobProcess {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Job job;
    private final OutputStream out;
    private final Map<String, CompletableFuture<ModelAnswered>> questions = new ConcurrentHashMap<>();

    private JobProcess(Job job, OutputStream out) {
        this.job = job;
        this.out = out;
    }

    /** Runs one job on the standard streams and ends the process. */
    public static void run(Job job) {
        PrintStream protocol = System.out;
        // whatever else prints must not end up between two messages
        System.setOut(System.err);
        int status = new JobProcess(job, protocol).serve(System.in);
        endWithChildren(status);
    }

    private int serve(InputStream in) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            @Nullable String line = reader.readLine();
            if (line == null) {
                return 2;
            }
            JobRequest request = JSON.readValue(line, JobRequest.class);
            listen(reader);
            return carryOut(request);
        } catch (IOException e) {
            send(new JobMessage.Finished("The request could not be read: " + e.getMessage()));
            return 2;
        }
    }

    private int carryOut(JobRequest request) {
        try (WayOut wayOut = WayOut.through(request.proxySocket() == null ? null : Path.of(request.proxySocket()))) {
            job.run(request, wayOut.proxy(), request.model() ? this::ask : null, this::send);
            send(new JobMessage.Finished(null));
            return 0;
        } catch (Exception e) {
            // A browser says what it was told to type.
            Secrets secrets = Secrets.of(request.variables());
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            System.err.print(secrets.hidden(trace.toString()));
            send(new JobMessage.Finished(secrets.hidden(e.getClass().getSimpleName() + ": " + e.getMessage())));
            return 1;
        }
    }

    private synchronized void send(JobMessage message) {
        try {
            out.write(JSON.writerFor(JobMessage.class).writeValueAsBytes(message));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The worker answers each question; if it is gone, so is this process. */
    private ModelAnswered ask(JobMessage.ModelAsked question) {
        CompletableFuture<ModelAnswered> answer = new CompletableFuture<>();
        questions.put(question.id(), answer);
        send(question);
        return answer.join();
    }

    private void take(String line) throws IOException {
        ModelAnswered answered = JSON.readValue(line, ModelAnswered.class);
        CompletableFuture<ModelAnswered> question = questions.remove(answered.id());
        if (question != null) {
            question.complete(answered);
        }
    }

    private void listen(BufferedReader input) {
        Thread watcher = new Thread(
                () -> {
                    try {
                        for (String line = input.readLine(); line != null; line = input.readLine()) {
                            take(line);
                        }
                    } catch (IOException closed) {
                        System.err.println("standard input failed: " + closed.getMessage());
                    }
                    endWithChildren(3);
                },
                "input-watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void endWithChildren(int status) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(status);
    }
}
