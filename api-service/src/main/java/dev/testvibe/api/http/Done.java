package dev.testvibe.api.http;

/**
 * The answer to a change that was made.
 *
 * @param ok true; what was not made is answered with an error
 */
public record Done(boolean ok) {

    public static final Done OK = new Done(true);
}
