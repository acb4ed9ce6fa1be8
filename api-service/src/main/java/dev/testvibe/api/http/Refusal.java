package dev.testvibe.api.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An answer that refuses a request; thrown or failed with, it reaches the caller as it is. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private Refusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** The request itself is wrong. */
    public static Refusal invalid(String message) {
        return new Refusal(400, "invalid_request", message);
    }

    /** No valid key came with it. */
    public static Refusal unauthorized() {
        return new Refusal(401, "unauthorized", "A valid API key is required (Authorization: Bearer tvb_…).");
    }

    /** Nothing of that name in the caller's workspace; says nothing of other workspaces. */
    public static Refusal notFound(String message) {
        return new Refusal(404, "not_found", message);
    }

    /** The request is right and the state of things forbids it. */
    public static Refusal conflict(String message) {
        return new Refusal(409, "conflict", message);
    }

    static Refusal of(int status, String code, String message) {
        return new Refusal(status, code, message);
    }

    ErrorBody body() {
        return new ErrorBody(code, String.valueOf(getMessage()));
    }

    int status() {
        return status;
    }

    Response response() {
        Response.ResponseBuilder response =
                Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body());
        return switch (status) {
            case 401 -> response.header("WWW-Authenticate", "Bearer").build();
            case 503 -> response.header("Retry-After", "2").build();
            default -> response.build();
        };
    }
}
