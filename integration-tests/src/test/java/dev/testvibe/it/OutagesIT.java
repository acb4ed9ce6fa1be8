package dev.testvibe.it;

import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.testvibe.it.Api.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The broker, the database or the API itself is away for a while. */
@ExtendWith(WithPair.class)
class OutagesIT {

    @Test
    void aDispatchWithoutABrokerIsAcceptedAndDeliveredLater(Pair pair) throws Exception {
        Feature feature = pair.feature("Broker away");
        int credits = pair.credits();
        pair.stopBroker();

        feature.generate();

        JsonNode waiting = feature.generation();
        assertThat(waiting.get("featureStatus").asText()).isEqualTo("generating");
        assertThat(waiting.get("runnerStarted").asBoolean()).isFalse();
        pair.startBroker();
        assertThat(feature.awaitEnd().get("featureStatus").asText()).isEqualTo("generated");
        pair.awaitOneOutcome(feature, "generated");
        assertThat(pair.credits()).isEqualTo(credits - 1);
    }

    @Test
    void aDispatchOutlivesTheApiThatTookItAndCouldNotSendIt(Pair pair) throws Exception {
        Feature feature = pair.feature("API killed");
        int credits = pair.credits();
        pair.stopBroker();
        feature.generate();

        pair.apiProcess().kill();

        pair.startBroker();
        pair.startApi();
        assertThat(feature.awaitEnd().get("featureStatus").asText()).isEqualTo("generated");
        pair.awaitOneOutcome(feature, "generated");
        assertThat(pair.credits()).isEqualTo(credits - 1);
    }

    @Test
    void withoutADatabaseTheApiSaysThatItIsUnavailableAndComesBackByItself(Pair pair) throws Exception {
        Feature feature = pair.feature("Database away");

        pair.stopDatabase();

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            Answer answer = feature.dispatch();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body().get("error").asText()).isEqualTo("unavailable");
            assertThat(answer.body().get("message").asText()).isNotBlank();
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(pair.apiProcess().readiness()).isEqualTo(503);
        });

        pair.startDatabase();

        pair.apiProcess().awaitReady();
        feature.generate();
        assertThat(feature.awaitEnd().get("featureStatus").asText()).isEqualTo("generated");
    }
}
