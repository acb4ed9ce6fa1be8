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
    void everyDispatchHasOneOutcomeAndOneChargeWhoeverTakesItAndWhoeverRunsIt(Pair pair) throws Exception {
        List<Api> replicas = List.of(pair.apiOf(pair.apiProcess()), pair.apiOf(pair.startApi()));
        pair.startWorker();
        List<Feature> features = IntStream.range(0, 4)
                .mapToObj(i -> pair.feature("Side by side " + i).at(replicas.get(i % 2)))
                .toList();
        int credits = pair.credits();

        features.forEach(Feature::generate);

        assertThat(features).allSatisfy(feature -> {
            assertThat(feature.awaitEnd().get("featureStatus").asText()).isEqualTo("generated");
            pair.awaitOneOutcome(feature, "generated");
        });
        assertThat(pair.credits()).isEqualTo(credits - features.size());
    }

    @Test
    void ofTwoDispatchesAtOnceAtTwoReplicasOneIsRefused(Pair pair) throws Exception {
        Feature here = pair.feature("Raced for");
        Feature there = here.at(pair.apiOf(pair.startApi()));
        int credits = pair.credits();

        var first = CompletableFuture.supplyAsync(here::dispatch);
        var second = CompletableFuture.supplyAsync(there::dispatch);

        assertThat(List.of(first.get(), second.get()))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(202, 409);
        here.awaitEnd();
        assertThat(pair.credits()).isEqualTo(credits - 1);
    }
}
