package dev.testvibe.pipeline.explore.site;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Which addresses are of the site under test. */
public final class SiteAddress {

    /** Hosts that stand for wherever the application runs: names kept for examples, and the author's own machine. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]|0\\.0\\.0\\.0|(?:.+\\.)?example(?:\\.(?:com|org|net))?"
                    + "|.+\\.(?:localhost|local|test|invalid)|(?:your|my)-?(?:app|site|domain|shop|host)(?:\\..+)?",
            Pattern.CASE_INSENSITIVE);

    private SiteAddress() {}

    /** Whether an address is of the site: the same server, or one above or below it by name. */
    public static boolean isOf(URI site, URI address) {
        String host = host(address);
        String own = host(site);
        if (host.isEmpty() || host.equals(own)) {
            return host.isEmpty() || port(site) == port(address) || !isPlaceholder(address);
        }
        return host.endsWith("." + own) || own.endsWith("." + host);
    }

    /** Whether the address only stands for wherever the application runs. */
    static boolean isPlaceholder(URI address) {
        return PLACEHOLDER.matcher(host(address)).matches();
    }

    /** The same place of the site, relative to its address. */
    static String path(URI site, URI address) {
        String base = site.getRawPath() == null || site.getRawPath().isEmpty() ? "/" : site.getRawPath();
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String within = base.endsWith("/") && path.startsWith(base) ? path.substring(base.length()) : path.substring(1);
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
        return within + query + fragment;
    }

    /** The host that a page is of, where that is not the site's. */
    public static Optional<String> departure(String site, String page) {
        if (!page.startsWith("http:") && !page.startsWith("https:")) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(page);
            return isOf(URI.create(site), address) ? Optional.empty() : Optional.of(address.getRawAuthority());
        } catch (IllegalArgumentException notForJava) {
            // a browser takes addresses that Java does not; it was somewhere on the site before
            return Optional.empty();
        }
    }

    /** What tells one page from another: a fragment that looks like a path does, one that names a part of a page does not. */
    static String key(String url) {
        return url.contains("#/") || url.contains("#!") ? url : withoutFragment(url);
    }

    static String withoutFragment(String url) {
        return url.replaceFirst("#.*$", "");
    }

    /** Whether two addresses are of one server. */
    static boolean isSameServer(String one, String other) {
        return authority(one).equals(authority(other));
    }

    private static String authority(String url) {
        try {
            return String.valueOf(URI.create(url).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String host(URI uri) {
        @Nullable String host = uri.getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
