package dev.testvibe.api.generation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.testvibe.api.Given;
import dev.testvibe.api.Given.Project;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class CancelGenerationTest {

    @Inject
    CancelGeneration cancel;

    @Inject
    GenerateFeature generate;

    @Inject
    WatchGeneration watch;

    @Inject
    Given given;

    private Project project;
    private long feature;

    @BeforeEach
    void feature() {
        project = given.projectWithCredits(2);
        feature = given.feature(project, "Login");
    }

    @Test
    void aGenerationWithoutARunnerEndsAtOnceAndTheWorkersAreTold() {
        UUID requestId = dispatch();

        assertThat(cancel()).isEqualTo(Cancellation.ASKED);

        assertThat(given.status(feature)).isEqualTo("cancelled");
        assertThat(given.credits(project)).isEqualTo(2);
        assertThat(changes(requestId)).containsExactly("requested", "cancel-requested", "cancelled");
        assertThat(cancel()).isEqualTo(Cancellation.NOTHING_IN_FLIGHT);
        assertThat(given.credits(project)).isEqualTo(2);
    }

    @Test
    void aRunningGenerationIsAskedToStopOnceAndKeepsItsCredit() {
        UUID requestId = dispatch();
        given.rows("update generations set runner_started = true where request_id = $1", requestId);

        assertThat(cancel()).isEqualTo(Cancellation.ASKED);
        assertThat(cancel()).isEqualTo(Cancellation.ASKED);

        assertThat(given.status(feature)).isEqualTo("generating");
        assertThat(given.credits(project)).isEqualTo(1);
        assertThat(given.count("generation_changes where request_id = $1 and type = 'cancel-requested'", requestId))
                .isEqualTo(1);
    }

    @Test
    void refusesWhereNothingIsInFlight() {
        assertThat(cancel()).isEqualTo(Cancellation.NOTHING_IN_FLIGHT);
        assertThat(cancel.cancel(project.feature("Nowhere")).await().indefinitely())
                .isEqualTo(Cancellation.UNKNOWN_FEATURE);
    }

    private UUID dispatch() {
        var command = new DispatchCommand(project.feature(feature), null, null);
        return ((Dispatch.Accepted) generate.dispatch(command).await().indefinitely()).requestId();
    }

    private Cancellation cancel() {
        return cancel.cancel(project.feature(feature)).await().indefinitely();
    }

    private List<String> changes(UUID requestId) {
        return watch.changes(requestId, 0)
                .map(Optional::orElseThrow)
                .map(GenerationChange::type)
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofSeconds(20));
    }
}
