package dev.testvibe.api.sites;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Hosts whose spelling alone says that they are not on the public internet. No name is looked up. */
final class PrivateHosts {

    private static final Pattern IPV4 = Pattern.compile("[0-9]+(\\.[0-9]+){3}");
    private static final Set<String> NAMES = Set.of("localhost", "metadata", "metadata.google.internal");

    private PrivateHosts() {}

    /** @param host in lower case; an IPv6 address in brackets */
    static boolean contains(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (NAMES.contains(name) || name.endsWith(".localhost")) {
            return true;
        }
        if (IPV4.matcher(name).matches()) {
            return hasOctalPart(name) || isPrivate(literal(name));
        }
        return name.startsWith("[") && isPrivate(literal(name));
    }

    /** A browser reads 0177 as 127, Java as 177. */
    private static boolean hasOctalPart(String ipv4) {
        return Arrays.stream(ipv4.split("\\.")).anyMatch(part -> part.length() > 1 && part.startsWith("0"));
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not a literal address: " + address, e);
        }
    }

    private static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isReservedIpv4(bytes, 0) : isReservedIpv6(bytes);
    }

    private static boolean isReservedIpv4(byte[] bytes, int from) {
        int first = bytes[from] & 0xff;
        int second = bytes[from + 1] & 0xff;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && bytes[from + 2] == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    /** Unique local addresses, and the forms that carry an IPv4 address: compatible, NAT64 and 6to4. */
    private static boolean isReservedIpv6(byte[] bytes) {
        if ((bytes[0] & 0xfe) == 0xfc) {
            return true;
        }
        if (bytes[0] == 0x20 && bytes[1] == 0x02) {
            return isReservedIpv4(bytes, 2);
        }
        boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean compatible = bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0;
        return (nat64 || compatible) && isReservedIpv4(bytes, 12);
    }
}
