package dev.testvibe.api.http;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into the one shape; nothing of our own insides is told. */
class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);
    /** Classes of SQLSTATE that say that the database cannot be used now: connection, resources, shutdown. */
    private static final List<String> UNAVAILABLE = List.of("08", "53", "57");

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        return refusal.response();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return Refusal.invalid(describe(json)).response();
        }
        return forStatus(e.getResponse().getStatus()).response();
    }

    @ServerExceptionMapper
    Response mismatch(MismatchedInputException e) {
        return Refusal.invalid(describe(e)).response();
    }

    @ServerExceptionMapper
    Response anything(Throwable failure) {
        if (isUnavailable(failure)) {
            LOG.warnf("The database cannot be reached: %s", failure.getMessage());
            return Refusal.of(503, "unavailable", "The service cannot reach its database. Try again shortly.")
                    .response();
        }
        LOG.error("A request failed", failure);
        return Refusal.of(500, "internal", "The service failed. The X-Request-Id of this answer is in its log.")
                .response();
    }

    private static boolean isUnavailable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof ClosedConnectionException) {
                return true;
            }
            String state = sqlState(cause);
            if (state != null && UNAVAILABLE.contains(state.substring(0, 2))) {
                return true;
            }
            String message = String.valueOf(cause.getMessage());
            if (message.contains("waiting for connection") || message.contains("Pool closed")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sqlState(Throwable failure) {
        if (failure instanceof PgException refusal) {
            return refusal.getSqlState();
        }
        return failure instanceof SQLException refusal ? refusal.getSQLState() : null;
    }

    static Refusal forStatus(int status) {
        return switch (status) {
            case 400 -> Refusal.invalid("The request cannot be read.");
            case 401 -> Refusal.unauthorized();
            case 404 -> Refusal.notFound("There is nothing at this path.");
            case 405 -> Refusal.of(405, "invalid_request", "This path does not take this method.");
            case 406 -> Refusal.of(406, "invalid_request", "This is answered as application/json only.");
            case 413 -> Refusal.of(413, "invalid_request", "The body is too large.");
            case 415 -> Refusal.of(415, "invalid_request", "The body must be application/json.");
            default ->
                status >= 500
                        ? Refusal.of(status, "internal", "The service failed.")
                        : Refusal.of(status, "invalid_request", "The request is refused.");
        };
    }

    private static String describe(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "Unknown field " + path(unknown) + ".";
        }
        if (e instanceof JsonMappingException mapping && mapping.getCause() instanceof Refusal refusal) {
            return path(mapping) + ": " + refusal.getMessage();
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return "The value of " + path(mapping) + " has the wrong type.";
        }
        if (e instanceof MismatchedInputException) {
            return "The body must be a JSON object.";
        }
        return e.getLocation() == null
                ? "The body is not JSON."
                : "The body is not JSON: line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ".";
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining(".", "“", "”"));
    }
}
