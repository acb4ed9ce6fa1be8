package dev.testvibe.it;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** A worker, its sandbox or the site under test goes away while a generation is under way. */
@ExtendWith(WithPair.class)
class WorkerFaultsIT {

    @Test
    void aKilledWorkerLeavesNoBrowserAndAnotherOneDoesItsJobOnce(Pair pair) throws Exception {
        Feature feature = pair.feature("Killed worker");
        int credits = pair.credits();
        pair.site().hold();
        feature.generate();
        pair.site().awaitVisitor();
        ProcessTree sandbox = pair.worker().descendants();
        assertThat(sandbox.hasBrowser()).isTrue();

        pair.worker().kill();

        sandbox.awaitGone();
        pair.site().release();
        pair.startWorker();
        assertThat(feature.awaitEnd().get("featureStatus").asText()).isEqualTo("generated");
        Event end = pair.awaitOneOutcome(feature, "generated");
        assertThat(end.data().get("attempt").asInt()).isEqualTo(2);
        assertThat(pair.credits()).isEqualTo(credits - 1);
    }

    @Test
    void aWorkerThatIsAskedToEndHandsItsJobToAnother(Pair pair) throws Exception {
        // Its lease would outlast the test: only a job that is handed back is taken by another worker.
        ServiceProcess first = pair.replaceWorker(Map.of("TESTVIBE_JOBS_LEASE", "1h"));
        Feature feature = pair.feature("Worker asked to end");
        pair.site().hold();
        feature.generate();
        pair.site().awaitVisitor();
        ProcessTree sandbox = first.descendants();

        first.terminate();

        sandbox.awaitGone();
        pair.site().release();
        pair.startWorker();
        assertThat(feature.awaitEnd().get("featureStatus").asText()).isEqualTo("generated");
        Event end = pair.awaitOneOutcome(feature, "generated");
        assertThat(end.data().get("attempt").asInt()).isEqualTo(2);
    }

    @Test
    void aGenerationThatIsCancelledUnderWayEndsItsSandboxAndKeepsItsCharge(Pair pair) {
        Feature feature = pair.feature("Cancelled");
        int credits = pair.credits();
        pair.site().hold();
        feature.generate();
        pair.site().awaitVisitor();
        ProcessTree sandbox = pair.worker().descendants();
        assertThat(sandbox.hasBrowser()).isTrue();

        assertThat(feature.cancel().status()).isEqualTo(200);

        JsonNode generation = feature.awaitEnd();
        assertThat(generation.get("featureStatus").asText()).isEqualTo("cancelled");
        assertThat(generation.get("overallConclusion").asText()).isEqualTo("cancelled");
        sandbox.awaitGone();
        pair.awaitOneOutcome(feature, "cancelled");
        assertThat(pair.credits()).isEqualTo(credits - 1);
    }

    @Test
    void aSiteThatNeverAnswersFailsTheGenerationAndIsNoFaultOfThePlatform(Pair pair) {
        Feature feature = pair.feature("Silent site");
        int credits = pair.credits();
        pair.site().hold();

        feature.generate();

        JsonNode generation = feature.awaitEnd();
        assertThat(generation.get("featureStatus").asText()).isEqualTo("failed");
        assertThat(generation.get("sections")).singleElement().satisfies(section -> assertThat(
                        section.get("conclusion").asText())
                .isEqualTo("failure"));
        Event end = pair.awaitOneOutcome(feature, "failed");
        assertThat(end.data().get("attempt").asInt()).isEqualTo(1);
        assertThat(pair.credits()).isEqualTo(credits - 1);
    }
}
