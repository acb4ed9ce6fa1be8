package dev.testvibe.cli.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.settings.Settings;

/** Speaks to one server with one key. Follows no redirect, so the key goes nowhere else. */
public final class ApiClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 3;
    private static final long LONGEST_PAUSE_SECONDS = 10;

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

    /** Sends a body, or none; an {@code Idempotency-Key} among the headers makes the request safe to repeat. */
    public JsonNode send(String method, String path, @Nullable JsonNode body, Map<String, String> headers) {
        HttpRequest request = request(method, path, body, headers);
        boolean repeatable = method.equals("GET") || headers.containsKey("Idempotency-Key");
        HttpResponse<String> answer = exchange(request);
        for (int attempt = 1; repeatable && answer.statusCode() == 503 && attempt < ATTEMPTS; attempt++) {
            pause(answer);
            answer = exchange(request);
        }
        return read(answer);
    }

    private HttpRequest request(String method, String path, @Nullable JsonNode body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/api/v1/ops" + path))
                .timeout(Duration.ofSeconds(90))
                .header("Authorization", "Bearer " + apiKey)
                .header("Accept", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return request.build();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw unreachable("nothing answers there. Is it running, and is the address right?");
        } catch (IOException e) {
            throw unreachable(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted");
        }
    }

    private static void pause(HttpResponse<String> answer) {
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
        JsonNode body;
        try {
            body = JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw unreachable("its answer (status " + status + ") is not that of a testvibe server");
        }
        if (status >= 200 && status < 300) {
            return body;
        }
        String message = body.path("message").asText("status " + status);
        if (status == 401) {
            message += "\nRun: testvibe login --server " + server;
        }
        throw status >= 400 && status < 500 ? new Problem(Problem.REFUSED, message) : unreachable(message);
    }

    private Problem unreachable(String reason) {
        return new Problem(Problem.UNREACHABLE, "Cannot use " + server + ": " + reason);
    }
}
