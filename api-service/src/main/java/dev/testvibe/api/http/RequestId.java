package dev.testvibe.api.http;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import org.jboss.logging.MDC;

/** Gives every answer, also those that no resource made, an id that is in each line of the log about it. */
class RequestId {

    private static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int EARLY = 1_000;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    String sent = context.request().getHeader(HEADER);
                    String id = sent != null && SANE.matcher(sent).matches()
                            ? sent
                            : UUID.randomUUID().toString();
                    context.response().putHeader(HEADER, id);
                    MDC.put("requestId", id);
                    context.next();
                },
                EARLY);
    }
}
