package dev.testvibe.api.http;

/**
 * The one shape of every error.
 *
 * @param error a code for programs
 * @param message a text for a person: what is wrong, and where it helps, how to mend it
 */
public record ErrorBody(String error, String message) {}
