package dev.testvibe.cli.api;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.Problem;

/**
 * The changes of one generation, each once and in order, also across connections that were cut: it asks again for what
 * came after the last one. It ends by itself after the last change; closing it ends it at any time.
 */
public final class GenerationChanges implements AutoCloseable {

    /** What there is to tell. */
    public sealed interface News {}

    public record Changed(GenerationChange change) implements News {}

    /** The connection is gone; another is being tried. */
    public record Lost(String reason) implements News {}

    /** The server is heard again. */
    public record Found() implements News {}

    /** Nothing more will come: the server refuses, or could not be reached for too long. */
    public record Ended(Problem problem) implements News {}

    /** A newer generation has taken the place of the one that was followed. */
    public record Replaced(String requestId) implements News {}

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** A connection that was cut without a word is silent, as is a slow generation: asking again costs little. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ApiClient api;
    private final String path;
    private final String requestId;
    private final Duration patience;
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final Thread reader = new Thread(this::read, "generation-changes");

    private volatile boolean closed;
    private volatile @Nullable Stream<String> connection;
    private volatile long heardNanos = System.nanoTime();
    private String lastEventId = "";
    private boolean finished;
    private boolean lost;

    GenerationChanges(ApiClient api, String path, String requestId) {
        this(api, path, requestId, PATIENCE);
    }

    /** @param patience how long a server may be away */
    GenerationChanges(ApiClient api, String path, String requestId, Duration patience) {
        this.api = api;
        this.path = path;
        this.requestId = requestId;
        this.patience = patience;
        reader.setDaemon(true);
        reader.start();
    }

    /** The next news, or nothing if there is none within the time. */
    public Optional<News> next(Duration atMost) throws InterruptedException {
        Optional<News> next = Optional.ofNullable(news.poll(atMost.toNanos(), TimeUnit.NANOSECONDS));
        if (next.isEmpty() && System.nanoTime() - heardNanos > LONGEST_SILENCE.toNanos()) {
            hangUp();
        }
        return next;
    }

    @Override
    public void close() {
        closed = true;
        hangUp();
        reader.interrupt();
    }

    private void hangUp() {
        Stream<String> open = connection;
        if (open != null) {
            open.close();
        }
    }

    private void read() {
        Duration pause = SHORTEST_PAUSE;
        while (!closed && !finished) {
            String before = lastEventId;
            try {
                readOneConnection();
            } catch (Problem problem) {
                if (problem.exitStatus() != Problem.UNREACHABLE || outOfPatience()) {
                    news.add(new Ended(problem));
                    return;
                }
                lost(String.valueOf(problem.getMessage()));
            } catch (UncheckedIOException cut) {
                lost("the connection was cut");
            }
            pause = lastEventId.equals(before) ? longer(pause) : SHORTEST_PAUSE;
            if (!finished) {
                sleep(pause);
            }
        }
    }

    private void readOneConnection() {
        Map<String, String> headers = lastEventId.isEmpty() ? Map.of() : Map.of("Last-Event-ID", lastEventId);
        try (Stream<String> lines = api.stream(path, headers)) {
            connection = lines;
            found();
            lines.takeWhile(line -> !closed && !finished).forEach(new ServerSentEvents(this::take)::line);
        } finally {
            connection = null;
        }
    }

    private void lost(String reason) {
        lost = true;
        news.add(new Lost(reason));
    }

    private void found() {
        heardNanos = System.nanoTime();
        if (lost) {
            news.add(new Found());
        }
        lost = false;
    }

    private void take(String id, String data) {
        GenerationChange change = parsed(data);
        heardNanos = System.nanoTime();
        lastEventId = id;
        boolean ours = change.requestId().equals(requestId);
        news.add(ours ? new Changed(change) : new Replaced(change.requestId()));
        finished = !ours || change.isLast();
    }

    private static GenerationChange parsed(String data) {
        try {
            return JSON.readValue(data, GenerationChange.class);
        } catch (JsonProcessingException e) {
            throw new Problem(Problem.REFUSED, "The server tells of a generation in a way that is not understood.");
        }
    }

    private boolean outOfPatience() {
        return System.nanoTime() - heardNanos > patience.toNanos();
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
