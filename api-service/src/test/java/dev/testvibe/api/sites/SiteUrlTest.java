package dev.testvibe.api.sites;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SiteUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "HTTP://example.com:8080/shop?a=b#c",
                "https://93.184.216.34/",
                "http://[2606:4700::1111]/",
                "http://localhost.example.com",
                "http://172.32.0.1",
                "http://10.example.com"
            })
    void takesPublicSitesAsTheyWereWritten(String url) {
        assertThat(SiteUrl.parse(url, false)).isEqualTo(new SiteUrl.Accepted(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "//example.com",
                "ftp://example.com",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "https:example.com",
                "https://user:secret@example.com",
                "https://user@example.com",
                "https://exa mple.com",
                "https://example.com:99999",
                "https://example.com\\@evil.com",
                "http://2130706433",
                "http://2130706433.",
                "http://0x7f000001",
                "http://0x7f.1",
                "http://127.1",
                "http://%6cocalhost"
            })
    void refusesWhatIsNotAPlainWebAddress(String url) {
        assertThat(SiteUrl.parse(url, true)).isInstanceOf(SiteUrl.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3000",
                "http://LOCALHOST",
                "http://localhost.",
                "http://app.localhost",
                "http://127.0.0.1",
                "http://127.8.9.1:8080",
                "http://0.0.0.0",
                "http://10.1.2.3",
                "http://172.16.0.1",
                "http://192.168.1.1",
                "http://100.64.0.1",
                "http://169.254.169.254/latest/meta-data",
                "http://224.0.0.1",
                "http://255.255.255.255",
                "http://metadata.google.internal",
                "http://[::1]",
                "http://[::]",
                "http://[fe80::1]",
                "http://[fd00:ec2::254]",
                "http://[ff02::1]",
                "http://[::ffff:127.0.0.1]",
                "http://[::ffff:a9fe:a9fe]",
                "http://[64:ff9b::7f00:1]",
                "http://[2002:7f00:1::]"
            })
    void takesPrivateAddressesOnlyWhereTheyAreAllowed(String url) {
        assertThat(SiteUrl.parse(url, false))
                .isEqualTo(new SiteUrl.Refused("The site URL leads to a private address."));
        assertThat(SiteUrl.parse(url, true)).isInstanceOf(SiteUrl.Accepted.class);
    }

    @Test
    void refusesOctalPartsThatABrowserReadsDifferently() {
        assertThat(SiteUrl.parse("http://0177.0.0.1", false)).isInstanceOf(SiteUrl.Refused.class);
    }

    @Test
    void refusesAnEndlessAddress() {
        assertThat(SiteUrl.parse("https://example.com/" + "a".repeat(3000), false))
                .isInstanceOf(SiteUrl.Refused.class);
    }
}
