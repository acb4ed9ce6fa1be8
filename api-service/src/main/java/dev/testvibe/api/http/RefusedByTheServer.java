package dev.testvibe.api.http;

import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the one shape to what is refused before any resource is asked: a body whose length is beyond the limit, and a
 * path that cannot be decoded. A chunked body is left to the framework, which answers 413 without a body.
 */
class RefusedByTheServer {

    /** After the id of the request, and ahead of the framework's own limit, which answers without a body. */
    private static final int EARLY = -900;

    private static final String API = "/api/v1/ops/*";

    private final ObjectMapper json;
    private final long limit;

    RefusedByTheServer(
            ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route(API).order(EARLY).handler(this::limitBody).failureHandler(this::answer);
    }

    private void limitBody(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            context.fail(413);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context) {
        int status = context.statusCode();
        if (status < 400 || status >= 500 || context.response().headWritten()) {
            context.next();
            return;
        }
        Refusal refusal = Errors.forStatus(status);
        context.response()
                .setStatusCode(refusal.status())
                .putHeader("Content-Type", "application/json")
                .putHeader("Connection", "close")
                .end(text(refusal.body()));
    }

    private String text(ErrorBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + body, e);
        }
    }
}
