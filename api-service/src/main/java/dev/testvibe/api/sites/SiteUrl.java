package dev.testvibe.api.sites;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The address of a site under test, checked when a caller writes it. The check is a courtesy that names the mistake
 * early: what a browser may reach is decided when it connects, by the address that a name then has.
 */
public sealed interface SiteUrl {

    /** Longest address that is taken. */
    int MAX_LENGTH = 2048;

    /** An absolute http or https URL, as the caller wrote it. */
    record Accepted(String url) implements SiteUrl {}

    /** Not taken. @param reason a sentence for the caller */
    record Refused(String reason) implements SiteUrl {}

    /** Reads what a caller wrote. @param allowPrivate whether addresses that only this network can reach are taken */
    static SiteUrl parse(String text, boolean allowPrivate) {
        if (text.length() > MAX_LENGTH) {
            return new Refused("The site URL is longer than " + MAX_LENGTH + " characters.");
        }
        try {
            return check(new URI(text), allowPrivate);
        } catch (URISyntaxException e) {
            return new Refused("The site URL is not a URL.");
        }
    }

    private static SiteUrl check(URI uri, boolean allowPrivate) {
        if (!"http".equalsIgnoreCase(uri.getScheme()) && !"https".equalsIgnoreCase(uri.getScheme())) {
            return new Refused("The site URL must start with http:// or https://.");
        }
        if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
            return new Refused("The site URL must not hold a user name or a password.");
        }
        if (uri.getHost() == null || isNumberInDisguise(uri.getHost()) || uri.getPort() > 65_535) {
            return new Refused("The site URL has no valid host and port.");
        }
        if (!allowPrivate && PrivateHosts.contains(uri.getHost().toLowerCase(Locale.ROOT))) {
            return new Refused("The site URL leads to a private address.");
        }
        return new Accepted(uri.toString());
    }

    /** A browser takes 2130706433 and 0x7f000001 for IPv4 addresses; spellings of several parts have no host in Java. */
    private static boolean isNumberInDisguise(String host) {
        return Character.isDigit(host.charAt(0))
                && !host.replaceFirst("\\.$", "").contains(".");
    }
}
