package dev.testvibe.worker.egress;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which addresses are of the public internet; everything that can lead into a private network is not. */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address four
                ? containsFour(four.getAddress())
                : containsSix((Inet6Address) address);
    }

    private static boolean containsFour(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean carrierGradeNat = first == 100 && second >= 64 && second < 128;
        boolean protocolAssignments = first == 192 && second == 0 && bytes[2] == 0;
        boolean benchmarking = first == 198 && (second == 18 || second == 19);
        boolean thisNetwork = first == 0;
        boolean reserved = first >= 240;
        return !(carrierGradeNat || protocolAssignments || benchmarking || thisNetwork || reserved);
    }

    private static boolean containsSix(Inet6Address address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
        if (uniqueLocal) {
            return false;
        }
        if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b)) {
            return contains(four(bytes, 12)); // NAT64
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return contains(four(bytes, 2)); // 6to4
        }
        boolean teredo = startsWith(bytes, 0x20, 0x01, 0x00, 0x00);
        boolean globalUnicast = (bytes[0] & 0xe0) == 0x20;
        return globalUnicast && !teredo;
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
