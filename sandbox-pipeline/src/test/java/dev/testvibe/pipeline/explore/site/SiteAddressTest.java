package dev.testvibe.pipeline.explore.site;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://shop.acme.io/, https://shop.acme.io/cart, true",
        "https://shop.acme.io/, https://www.shop.acme.io/cart, true",
        "https://shop.acme.io/, https://accounts.shop.acme.io/login, true",
        "https://shop.acme.io/, https://acme.io/, true",
        "https://shop.acme.io/, https://evil-shop.acme.io.attacker.io/, false",
        "https://shop.acme.io/, https://notacme.io/, false",
        "http://127.0.0.1:8090/, http://127.0.0.1:8090/cart, true",
        "http://127.0.0.1:8090/, http://127.0.0.1:3000/cart, false"
    })
    void knowsTheSiteByItsServer(String site, String address, boolean of) {
        assertThat(SiteAddress.isOf(URI.create(site), URI.create(address))).isEqualTo(of);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3000/login",
                "https://example.com/",
                "https://www.example.org/a",
                "http://app.local/",
                "https://myapp.test/x",
                "http://your-site.com/"
            })
    void knowsAnAddressThatStandsForAnySite(String address) {
        assertThat(SiteAddress.isPlaceholder(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://acme.io/", "https://examples.io/", "https://example.acme.io/", "https://yourself.org/"})
    void takesNoOtherAddressForOne(String address) {
        assertThat(SiteAddress.isPlaceholder(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.io/, http://localhost:3000/login?next=%2Fa#top, login?next=%2Fa#top",
        "https://acme.io/app/, http://localhost:3000/login, login",
        "https://acme.io/app/, http://localhost:3000/app/login, login",
        "https://acme.io, http://localhost:3000, ''"
    })
    void findsTheSamePlaceOnTheSite(String site, String address, String path) {
        assertThat(SiteAddress.path(URI.create(site), URI.create(address))).isEqualTo(path);
    }

    @Test
    void seesThatAPageIsOfAnotherSite() {
        assertThat(SiteAddress.departure("https://acme.io/", "https://other.io/x"))
                .contains("other.io");
        assertThat(SiteAddress.departure("https://acme.io/", "https://acme.io/x?a=b|c"))
                .isEmpty();
        assertThat(SiteAddress.departure("https://acme.io/", "about:blank")).isEmpty();
    }
}
