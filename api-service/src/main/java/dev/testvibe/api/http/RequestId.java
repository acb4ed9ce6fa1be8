package dev.testvibe.api.http;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;

/** Gives every answer an id that is also in the log, also those that no resource made. */
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
                    context.next();
                },
                EARLY);
    }
}
