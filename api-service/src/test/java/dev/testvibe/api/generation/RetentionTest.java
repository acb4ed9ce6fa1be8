package dev.testvibe.api.generation;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.testvibe.api.Given;
import dev.testvibe.api.Given.Project;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class RetentionTest {

    @Inject
    Retention retention;

    @Inject
    GenerateFeature generate;

    @Inject
    CancelGeneration cancel;

    @Inject
    Given given;

    @Test
    void forgetsIdempotencyKeysAfterADay() {
        Project project = given.projectWithCredits(2);
        dispatch(project, given.feature(project, "Yesterday"), "yesterday");
        given.rows(
                "update idempotency_keys set created_utc = now() - interval '25 hours' where workspace_id = $1",
                project.workspaceId());
        dispatch(project, given.feature(project, "Today"), "today");

        retention.forget().await().indefinitely();

        assertThat(given.rows("select key from idempotency_keys where workspace_id = $1", project.workspaceId()))
                .extracting(row -> row.getString("key"))
                .containsExactly("today");
    }

    @Test
    void forgetsOldGenerationsWithTheirLogButNeverTheLatestOfAFeature() {
        Project project = given.projectWithCredits(9);
        long feature = given.feature(project, "Login");
        UUID old = ended(project, feature, "31 days");
        UUID recent = ended(project, feature, "29 days");
        UUID latest = ended(project, feature, "90 days");

        retention.forget().await().indefinitely();

        assertThat(given.rows("select request_id from generations where feature_id = $1", feature))
                .extracting(row -> row.getUUID("request_id"))
                .containsExactlyInAnyOrder(recent, latest);
        assertThat(given.count("generation_changes where request_id = $1", old)).isZero();
        assertThat(given.count("generation_changes where request_id = $1", latest))
                .isPositive();
    }

    private UUID ended(Project project, long feature, String ago) {
        UUID requestId = dispatch(project, feature, null);
        cancel.cancel(project.feature(feature)).await().indefinitely();
        given.rows(
                "update generations set completed_utc = now() - $2::text::interval where request_id = $1",
                requestId,
                ago);
        return requestId;
    }

    private UUID dispatch(Project project, long feature, @Nullable String key) {
        var command = new DispatchCommand(project.feature(feature), null, key);
        return ((Dispatch.Accepted) generate.dispatch(command).await().indefinitely()).requestId();
    }
}
