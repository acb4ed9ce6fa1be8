package dev.testvibe.worker.egress;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import dev.testvibe.worker.egress.Refusal.Reason;

/** Decides by the address where a sandbox may connect to. A name is resolved once; only what was checked is returned. */
final class EgressPolicy {

    /** What Chromium itself calls while it runs, whatever the page. */
    private static final Set<String> OF_THE_BROWSER = Set.of(
            "android.clients.google.com",
            "clients2.google.com",
            "content-autofill.googleapis.com",
            "edgedl.me.gvt1.com",
            "optimizationguide-pa.googleapis.com",
            "safebrowsing.googleapis.com",
            "update.googleapis.com");

    /** The ports that the Fetch standard blocks: no page can use them, so only an abuse of the proxy would. */
    private static final Set<Integer> BAD_PORTS = Set.of(
            1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
            109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
            526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
            3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080);

    /** The system's name service. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final boolean allowPrivate;
    private final Resolver resolver;

    EgressPolicy(boolean allowPrivate, Resolver resolver) {
        this.allowPrivate = allowPrivate;
        this.resolver = resolver;
    }

    static boolean isOfTheBrowser(String host) {
        return OF_THE_BROWSER.contains(host);
    }

    /** The addresses that may be connected to, at least one, in the order of the name service. */
    List<InetSocketAddress> addresses(String host, int port) throws Refusal {
        if (isOfTheBrowser(host)) {
            throw new Refusal(Reason.DENIED, host + " is a service of the browser's maker, which no test needs");
        }
        if (BAD_PORTS.contains(port)) {
            throw new Refusal(Reason.DENIED, "the port " + port + " is one that browsers block");
        }
        InetAddress[] all = resolve(host);
        List<InetSocketAddress> reachable = Arrays.stream(all)
                .filter(address -> AddressKind.of(address).mayBeReached(allowPrivate))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
        if (reachable.isEmpty()) {
            throw new Refusal(Reason.PROHIBITED_ADDRESS, prohibited(host, all[0]));
        }
        return reachable;
    }

    private InetAddress[] resolve(String host) throws Refusal {
        try {
            return resolver.resolve(host);
        } catch (UnknownHostException e) {
            throw new Refusal(Reason.UNKNOWN_HOST, "the host " + host + " has no address");
        }
    }

    private static String prohibited(String host, InetAddress address) {
        String text = address.getHostAddress();
        String verdict = "the address " + text + " is " + AddressKind.of(address) + " and not allowed";
        return text.equals(host) ? verdict : verdict + " (of " + host + ")";
    }
}
