package dev.testvibe.it;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.testvibe.it.Api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Two of each service, side by side. */
@ExtendWith(WithPair.class)
class ReplicasIT {

    @Test
    void ofTwoDispatchesAtOnceOneIsTakenAndHasOneOutcomeAndOneChargeWhoeverRunsIt(Pair pair) throws Exception {
        Api here = pair.apiOf(pair.apiProcess());
        Api there = pair.apiOf(pair.startApi());
        pair.startWorker();
        List<Feature> features = IntStream.range(0, 3)
                .mapToObj(i -> pair.feature("Side by side " + i))
                .toList();
        int credits = pair.credits();

        for (Feature feature : features) {
            var first = CompletableFuture.supplyAsync(feature.at(here)::dispatch);
            var second = CompletableFuture.supplyAsync(feature.at(there)::dispatch);
            assertThat(List.of(first.get(), second.get()))
                    .extracting(Answer::status)
                    .containsExactlyInAnyOrder(202, 409);
        }

        assertThat(features).allSatisfy(feature -> {
            assertThat(feature.at(there).awaitEnd().get("featureStatus").asText())
                    .isEqualTo("generated");
            pair.awaitOneOutcome(feature, "generated");
        });
        assertThat(pair.credits()).isEqualTo(credits - features.size());
    }
}
