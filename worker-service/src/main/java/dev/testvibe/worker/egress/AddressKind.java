package dev.testvibe.worker.egress;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * What an address leads to, by the special-purpose registries of IANA. A form that carries an IPv4 address, such as
 * NAT64 or 6to4, is of the kind of that address.
 */
enum AddressKind {
    PUBLIC("public", true, true),
    LOOPBACK("loopback", false, true),
    PRIVATE("private", false, true),
    CARRIER_GRADE_NAT("shared by a carrier-grade NAT", false, true),
    /** Where clouds serve the machine's own credentials: never, whatever is allowed. */
    LINK_LOCAL("link-local", false, false),
    MULTICAST("multicast", false, false),
    UNSPECIFIED("unspecified", false, false),
    RESERVED("reserved", false, false);

    private final String adjective;
    private final boolean reachable;
    private final boolean reachableWhenPrivateIsAllowed;

    AddressKind(String adjective, boolean reachable, boolean reachableWhenPrivateIsAllowed) {
        this.adjective = adjective;
        this.reachable = reachable;
        this.reachableWhenPrivateIsAllowed = reachableWhenPrivateIsAllowed;
    }

    boolean mayBeReached(boolean allowPrivate) {
        return allowPrivate ? reachableWhenPrivateIsAllowed : reachable;
    }

    @Override
    public String toString() {
        return adjective;
    }

    static AddressKind of(InetAddress address) {
        if (address.isAnyLocalAddress()) {
            return UNSPECIFIED;
        }
        if (address.isLoopbackAddress()) {
            return LOOPBACK;
        }
        if (address.isLinkLocalAddress()) {
            return LINK_LOCAL;
        }
        if (address.isMulticastAddress()) {
            return MULTICAST;
        }
        return address instanceof Inet4Address four ? ofFour(four) : ofSix((Inet6Address) address);
    }

    private static AddressKind ofFour(Inet4Address address) {
        if (address.isSiteLocalAddress()) {
            return PRIVATE;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first == 100 && second >= 64 && second < 128) {
            return CARRIER_GRADE_NAT;
        }
        boolean thisNetwork = first == 0;
        boolean protocolAssignments = startsWith(bytes, 192, 0, 0);
        boolean documentation =
                startsWith(bytes, 192, 0, 2) || startsWith(bytes, 198, 51, 100) || startsWith(bytes, 203, 0, 113);
        boolean relays = startsWith(bytes, 192, 88, 99);
        boolean benchmarking = first == 198 && (second == 18 || second == 19);
        boolean future = first >= 240;
        return thisNetwork || protocolAssignments || documentation || relays || benchmarking || future
                ? RESERVED
                : PUBLIC;
    }

    private static AddressKind ofSix(Inet6Address address) {
        byte[] bytes = address.getAddress();
        if ((bytes[0] & 0xfe) == 0xfc) {
            return PRIVATE;
        }
        if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return of(four(bytes, 12)); // NAT64
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return of(four(bytes, 2)); // 6to4
        }
        boolean globalUnicast = (bytes[0] & 0xe0) == 0x20;
        boolean protocolAssignments = startsWith(bytes, 0x20, 0x01) && (bytes[2] & 0xfe) == 0;
        boolean documentation = startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8) || startsWith(bytes, 0x3f, 0xff);
        return globalUnicast && !protocolAssignments && !documentation ? PUBLIC : RESERVED;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int index = 0; index < prefix.length; index++) {
            if ((bytes[index] & 0xff) != prefix[index]) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress four(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
