package dev.testvibe.pipeline.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.PlaywrightException;

/** What a person is told of an error of the browser: its message in a line, without the stack of the driver. */
public final class BrowserError {

    private static final Pattern MESSAGE = Pattern.compile("message='(.*?)(?:\\n|$)");
    /** The site's name, its host or the way there; not what the page or the browser gave up of its own accord. */
    private static final Pattern UNREACHABLE = Pattern.compile("net::(ERR_(?:NAME_|DNS_|CONNECTION_|ADDRESS_|INTERNET_"
            + "|NETWORK_|SOCKET_|TIMED_OUT|EMPTY_RESPONSE|PROXY_|TUNNEL_|SSL_|CERT_)[A-Z_]*)(?: at (\\S+))?");

    private BrowserError() {}

    /** Says which page could not be reached, or what the browser said. */
    public static String reason(PlaywrightException e) {
        String message = String.valueOf(e.getMessage()).strip();
        Matcher unreachable = UNREACHABLE.matcher(message);
        if (unreachable.find()) {
            return (unreachable.group(2) == null ? "the site" : unreachable.group(2)) + " cannot be reached ("
                    + unreachable.group(1) + ")";
        }
        Matcher named = MESSAGE.matcher(message);
        String text =
                named.find() ? named.group(1) : message.lines().findFirst().orElse("");
        return text.replaceAll("\\s+", " ").strip();
    }
}
