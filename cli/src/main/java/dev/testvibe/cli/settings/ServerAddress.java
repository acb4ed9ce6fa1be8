package dev.testvibe.cli.settings;

import java.net.URI;
import java.util.Locale;

import dev.testvibe.cli.Problem;

/** A server in one spelling, so that a key stored for it is found again, and for no other. */
public final class ServerAddress {
    private ServerAddress() {}

    /** Refuses what is not a plain http or https address; drops trailing slashes and lowers the host. */
    public static String normalise(String given) {
        URI uri;
        try {
            uri = URI.create(given.strip());
        } catch (IllegalArgumentException e) {
            throw refused(given);
        }
        if (uri.getScheme() == null
                || uri.getHost() == null
                || uri.getUserInfo() != null
                || uri.getQuery() != null
                || uri.getFragment() != null) {
            throw refused(given);
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused(given);
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath().replaceAll("/+$", "");
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path;
    }

    private static Problem refused(String given) {
        return new Problem(
                Problem.USAGE, "Not a server address: \"" + given + "\". Expected something like https://vibe.example");
    }
}
