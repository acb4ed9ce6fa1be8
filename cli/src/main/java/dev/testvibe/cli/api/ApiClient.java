package dev.testvibe.cli.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.settings.Settings;

/** Speaks to one server with one key. Follows no redirect, so the key goes nowhere else. */
public final class ApiClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(90);
    private static final int ATTEMPTS = 3;
    private static final long LONGEST_PAUSE_SECONDS = 10;
    private static final Pattern NEXT_PAGE = Pattern.compile("<[^>?]*(\\?[^>]*)>\\s*;\\s*rel=\"?next\"?");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String server;
    private final String apiKey;

    public ApiClient(Settings settings) {
        this.server = settings.server();
        this.apiKey = settings.apiKey()
                .orElseThrow(() -> new Problem(
                        Problem.REFUSED,
                        "Not logged in to " + server + ". Run: testvibe login --server " + server
                                + "   (or set TESTVIBE_API_KEY)"));
    }

    /** One path segment or query value, whatever characters it has. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public JsonNode get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** A whole list, however many pages the server makes of it. */
    public ArrayNode list(String path) {
        ArrayNode all = JSON.createArrayNode();
        for (Optional<String> page = Optional.of("?limit=500"); page.isPresent(); ) {
            HttpResponse<String> answer = answer("GET", path + page.get(), null, Map.of());
            read(answer).forEach(all::add);
            page = nextPage(answer);
        }
        return all;
    }

    /** Sends a body, or none; an {@code Idempotency-Key} among the headers makes the request safe to repeat. */
    public JsonNode send(String method, String path, @Nullable JsonNode body, Map<String, String> headers) {
        return read(answer(method, path, body, headers));
    }

    /**
     * The lines of an answer that goes on, as they come. Close it to end it.
     *
     * @throws Problem if the server refuses, or cannot be reached; a cut later on is an unchecked exception of the stream
     */
    Stream<String> stream(String path, Map<String, String> headers) {
        HttpRequest request = request("GET", path, null, headers)
                .setHeader("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> answer = exchange(request, BodyHandlers.ofLines());
        if (answer.statusCode() == 200) {
            return answer.body();
        }
        try (Stream<String> body = answer.body()) {
            throw problem(answer.statusCode(), parsed(answer.statusCode(), body.collect(Collectors.joining("\n"))));
        }
    }

    /** Only the query of the link is taken: the key does not go to a place that an answer names. */
    private static Optional<String> nextPage(HttpResponse<?> answer) {
        return answer.headers().allValues("Link").stream()
                .map(NEXT_PAGE::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .findFirst();
    }

    private HttpResponse<String> answer(
            String method, String path, @Nullable JsonNode body, Map<String, String> headers) {
        HttpRequest request = request(method, path, body, headers).build();
        boolean repeatable = method.equals("GET") || headers.containsKey("Idempotency-Key");
        HttpResponse<String> answer = exchange(request, BodyHandlers.ofString());
        for (int attempt = 1; attempt < ATTEMPTS && worthRepeating(answer, repeatable); attempt++) {
            pause(answer);
            answer = exchange(request, BodyHandlers.ofString());
        }
        return answer;
    }

    /** A request that was one too many was not begun. */
    private static boolean worthRepeating(HttpResponse<?> answer, boolean repeatable) {
        return answer.statusCode() == 429 || (answer.statusCode() == 503 && repeatable);
    }

    private HttpRequest.Builder request(
            String method, String path, @Nullable JsonNode body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/api/v1/ops" + path))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + apiKey)
                .header("Accept", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return request;
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (ConnectException e) {
            throw unreachable("nothing answers there. Is it running, and is the address right?");
        } catch (IOException e) {
            throw unreachable(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted");
        }
    }

    private static void pause(HttpResponse<?> answer) {
        long seconds = answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::valueOf)
                .orElse(1L);
        try {
            Thread.sleep(
                    Duration.ofSeconds(Math.min(seconds, LONGEST_PAUSE_SECONDS)).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        int status = answer.statusCode();
        JsonNode body = parsed(status, answer.body());
        if (status >= 200 && status < 300) {
            return body;
        }
        throw problem(status, body);
    }

    private JsonNode parsed(int status, String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw unreachable("its answer (status " + status + ") is not that of a testvibe server");
        }
    }

    private Problem problem(int status, JsonNode body) {
        String message = body.path("message").asText("status " + status);
        if (status == 401) {
            message += "\nRun: testvibe login --server " + server;
        }
        return status >= 400 && status < 500 ? new Problem(Problem.REFUSED, message) : unreachable(message);
    }

    private Problem unreachable(String reason) {
        return new Problem(Problem.UNREACHABLE, "Cannot use " + server + ": " + reason);
    }
}
