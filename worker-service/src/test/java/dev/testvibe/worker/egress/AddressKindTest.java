package dev.testvibe.worker.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressKindTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, LOOPBACK",
        "127.255.255.254, LOOPBACK",
        "0.0.0.0, UNSPECIFIED",
        "0.1.2.3, RESERVED",
        "10.0.0.1, PRIVATE",
        "172.16.0.1, PRIVATE",
        "172.31.255.255, PRIVATE",
        "192.168.1.1, PRIVATE",
        "169.254.169.254, LINK_LOCAL",
        "100.64.0.1, CARRIER_GRADE_NAT",
        "100.127.255.255, CARRIER_GRADE_NAT",
        "192.0.0.1, RESERVED",
        "192.0.2.1, RESERVED",
        "192.88.99.1, RESERVED",
        "198.18.0.1, RESERVED",
        "198.51.100.1, RESERVED",
        "203.0.113.1, RESERVED",
        "224.0.0.1, MULTICAST",
        "239.255.255.255, MULTICAST",
        "240.0.0.1, RESERVED",
        "255.255.255.255, RESERVED",
        "::1, LOOPBACK",
        "::, UNSPECIFIED",
        "fe80::1, LINK_LOCAL",
        "fc00::1, PRIVATE",
        "fd12::1, PRIVATE",
        "ff02::1, MULTICAST",
        "fec0::1, RESERVED",
        "2001::1, RESERVED",
        "2001:db8::1, RESERVED",
        "3fff::1, RESERVED",
        "64:ff9b:1::1, RESERVED",
        "::7f00:1, RESERVED",
    })
    void knowsWhatAnAddressLeadsTo(String address, AddressKind kind) throws UnknownHostException {
        assertThat(AddressKind.of(InetAddress.getByName(address))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "::ffff:127.0.0.1, LOOPBACK",
        "::ffff:169.254.169.254, LINK_LOCAL",
        "::ffff:10.0.0.1, PRIVATE",
        "64:ff9b::7f00:1, LOOPBACK",
        "64:ff9b::a9fe:a9fe, LINK_LOCAL",
        "64:ff9b::808:808, PUBLIC",
        "2002:7f00:1::, LOOPBACK",
        "2002:a00:1::, PRIVATE",
        "2002:808:808::, PUBLIC",
    })
    void looksThroughAFormThatCarriesAnotherAddress(String address, AddressKind kind) throws UnknownHostException {
        assertThat(AddressKind.of(InetAddress.getByName(address))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.20.0.1",
                "2606:4700:4700::1111",
                "2001:4860:4860::8888",
            })
    void takesAPublicAddressForWhatItIs(String address) throws UnknownHostException {
        assertThat(AddressKind.of(InetAddress.getByName(address))).isEqualTo(AddressKind.PUBLIC);
    }

    @Test
    void allowingPrivateAddressesOpensNoMetadataService() {
        assertThat(AddressKind.values())
                .filteredOn(kind -> kind.mayBeReached(true))
                .containsExactly(
                        AddressKind.PUBLIC, AddressKind.LOOPBACK, AddressKind.PRIVATE, AddressKind.CARRIER_GRADE_NAT);
        assertThat(AddressKind.values())
                .filteredOn(kind -> kind.mayBeReached(false))
                .containsExactly(AddressKind.PUBLIC);
    }
}
