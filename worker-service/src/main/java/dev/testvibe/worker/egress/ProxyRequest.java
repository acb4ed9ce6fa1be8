package dev.testvibe.worker.egress;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.worker.egress.Refusal.Reason;

/**
 * The head of a request to a proxy, in parts. A browser sends characters in a URL that {@link java.net.URI} does not
 * take, so its path is carried over as it came.
 *
 * @param tunnel whether it asks for a tunnel: CONNECT
 * @param host name or address; an IPv6 address without its brackets
 * @param port from 1 to 65535
 * @param head what the site is told; empty for a tunnel
 * @param bodyBytes length of the body that follows
 */
record ProxyRequest(boolean tunnel, String host, int port, String head, long bodyBytes) {

    private static final String AUTHORITY = "(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?";
    private static final Pattern TUNNEL = Pattern.compile("CONNECT " + AUTHORITY + " HTTP/1\\.[01]");
    private static final Pattern PLAIN = Pattern.compile(
            "((?!CONNECT)[A-Z]+) http://" + AUTHORITY + "([/?][^ ]*)? HTTP/1\\.[01]", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THIS_CONNECTION =
            Pattern.compile("(?im)^(?:connection|keep-alive|proxy-connection|proxy-authorization):.*\r\n");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:[ \t]*([0-9]{1,18})[ \t]*\r\n");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding:");

    /** @param head with the empty line at its end */
    static ProxyRequest parse(String head) throws Refusal {
        int end = head.indexOf("\r\n");
        String line = head.substring(0, end);
        String headers = head.substring(end + 2);
        Matcher tunnel = TUNNEL.matcher(line);
        if (tunnel.matches()) {
            return new ProxyRequest(true, host(tunnel.group(1)), port(tunnel.group(2), 443), "", Long.MAX_VALUE);
        }
        Matcher plain = PLAIN.matcher(line);
        if (!plain.matches()) {
            throw new Refusal(Reason.MALFORMED, "this is a proxy: it takes CONNECT, or an absolute http URL");
        }
        return new ProxyRequest(
                false,
                host(plain.group(2)),
                port(plain.group(3), 80),
                plain.group(1) + " " + path(plain.group(4)) + " HTTP/1.1\r\nConnection: close\r\n"
                        + OF_THIS_CONNECTION.matcher(headers).replaceAll(""),
                bodyBytes(headers));
    }

    private static String host(String text) {
        return text.startsWith("[") ? text.substring(1, text.length() - 1) : text.toLowerCase(Locale.ROOT);
    }

    private static int port(@Nullable String text, int usual) throws Refusal {
        int port = text == null ? usual : Integer.parseInt(text);
        if (port < 1 || port > 65_535) {
            throw new Refusal(Reason.MALFORMED, "there is no port " + port);
        }
        return port;
    }

    private static String path(@Nullable String text) {
        if (text == null) {
            return "/";
        }
        return text.startsWith("?") ? "/" + text : text;
    }

    /** The end of the body must be known: what follows it could be a request to another host. */
    private static long bodyBytes(String headers) throws Refusal {
        if (CHUNKED.matcher(headers).find()) {
            throw new Refusal(Reason.UNMEASURED, "a request must say the length of its body");
        }
        Matcher length = LENGTH.matcher(headers);
        return length.find() ? Long.parseLong(length.group(1)) : 0;
    }
}
