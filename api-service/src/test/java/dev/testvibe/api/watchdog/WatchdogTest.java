package dev.testvibe.api.watchdog;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.testvibe.api.Given;
import dev.testvibe.api.Given.Project;
import dev.testvibe.api.generation.Dispatch;
import dev.testvibe.api.generation.DispatchCommand;
import dev.testvibe.api.generation.GenerateFeature;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class WatchdogTest {

    @Inject
    Watchdog watchdog;

    @Inject
    GenerateFeature generate;

    @Inject
    Given given;

    @Test
    void failsAGenerationWithoutNewsAndGivesItsCreditBackOnce() {
        Project project = given.projectWithCredits(2);
        long silent = given.feature(project, "Silent");
        long fresh = given.feature(project, "Fresh");
        lastNews(begun(dispatch(project, silent)), "16 minutes");
        lastNews(begun(dispatch(project, fresh)), "14 minutes");

        watchdog.endSilentGenerations().await().indefinitely();
        watchdog.endSilentGenerations().await().indefinitely();

        assertThat(given.status(silent)).isEqualTo("failed");
        assertThat(given.status(fresh)).isEqualTo("generating");
        assertThat(given.credits(project)).isEqualTo(1);
        assertThat(given.one("select status_reason from generations where feature_id = $1", silent)
                        .getString("status_reason"))
                .contains("No worker reported");
        assertThat(given.rows(
                        "select type from generation_changes c join generations g using (request_id)"
                                + " where g.feature_id = $1 order by c.revision",
                        silent))
                .extracting(row -> row.getString("type"))
                .containsExactly("requested", "cancel-requested", "failed");
    }

    @Test
    void aQueueMayBeLongerThanADeadlineButNotForEver() {
        Project project = given.projectWithCredits(2);
        long waiting = given.feature(project, "Waiting");
        long forgotten = given.feature(project, "Forgotten");
        lastNews(dispatch(project, waiting), "5 hours");
        lastNews(dispatch(project, forgotten), "7 hours");

        watchdog.endSilentGenerations().await().indefinitely();

        assertThat(given.status(waiting)).isEqualTo("generating");
        assertThat(given.status(forgotten)).isEqualTo("failed");
        assertThat(given.credits(project)).isEqualTo(1);
        assertThat(given.one("select status_reason from generations where feature_id = $1", forgotten)
                        .getString("status_reason"))
                .contains("No worker began");
    }

    private UUID begun(UUID requestId) {
        given.rows("update generations set status = 'in_progress' where request_id = $1", requestId);
        return requestId;
    }

    private UUID dispatch(Project project, long feature) {
        var command = new DispatchCommand(project.feature(feature), null, null);
        return ((Dispatch.Accepted) generate.dispatch(command).await().indefinitely()).requestId();
    }

    private void lastNews(UUID requestId, String ago) {
        given.rows(
                "update generations set last_news_utc = now() - $2::text::interval where request_id = $1",
                requestId,
                ago);
    }
}
