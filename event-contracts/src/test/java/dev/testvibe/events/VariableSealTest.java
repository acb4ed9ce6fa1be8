package dev.testvibe.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VariableSealTest {

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String OTHER_KEY = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=";
    private static final UUID PROJECT = UUID.fromString("6f1c1f0e-0000-4000-8000-000000000001");

    private final VariableSeal seal = VariableSeal.of(List.of(KEY));

    @Test
    void opensWhatItSealedAndLeavesTheRest() {
        String sealed = seal.seal(PROJECT, "user_password", "hunter2 ü");

        assertThat(sealed).doesNotContain("hunter2").isNotEqualTo(seal.seal(PROJECT, "user_password", "hunter2 ü"));
        assertThat(seal.open(PROJECT, Map.of("user_password", sealed, "user", "ann")))
                .containsOnly(Map.entry("user_password", "hunter2 ü"), Map.entry("user", "ann"));
    }

    @Test
    void opensTheSampleOfARelease() {
        // as in samples/dev.testvibe.generation.requested.v1/sealed-password.json
        UUID project = UUID.fromString("0b9f6c9a-52a7-4f0c-8f39-2b8a5f6d7e10");
        String sealed = "{aes-gcm}xqX//uqSNzBGhxa6fgDrBg3MvlsWt1l2VguNRmImYcLIHw==";

        assertThat(seal.open(project, Map.of("password", sealed))).containsEntry("password", "s3cret");
    }

    @Test
    void opensWithAnEarlierKey() {
        String sealed = seal.seal(PROJECT, "token", "t0ken");

        assertThat(VariableSeal.of(List.of(OTHER_KEY, KEY)).open(PROJECT, Map.of("token", sealed)))
                .containsEntry("token", "t0ken");
    }

    @Test
    void opensInNoOtherPlaceAndWithNoOtherKey() {
        String sealed = seal.seal(PROJECT, "token", "t0ken");

        assertThatThrownBy(() -> seal.open(UUID.randomUUID(), Map.of("token", sealed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("token")
                .hasMessageNotContaining(sealed);
        assertThatThrownBy(() -> seal.open(PROJECT, Map.of("password", sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> VariableSeal.of(List.of(OTHER_KEY)).open(PROJECT, Map.of("token", sealed)))
                .hasMessageContaining("same keys");
        assertThatThrownBy(() -> seal.open(PROJECT, Map.of("token", "{aes-gcm}AAAA")))
                .hasMessageContaining("token");
    }

    @Test
    void takesASecretOfAnEarlierReleaseAsItIs() {
        assertThat(VariableSeal.of(List.of()).open(PROJECT, Map.of("password", "s3cret")))
                .containsEntry("password", "s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "userPassword", "API_TOKEN", "Key", "client_secret"})
    void knowsASecretByTheEndOfItsName(String name) {
        assertThat(VariableSeal.isSecret(name)).isTrue();
        assertThat(VariableSeal.isSecret(name + "_hint")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "no base64!"})
    void refusesAKeyThatIsNoneAndDoesNotRepeatIt(String key) {
        assertThatThrownBy(() -> VariableSeal.of(List.of(key)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("openssl rand")
                .hasMessageNotContaining(key);
    }
}
