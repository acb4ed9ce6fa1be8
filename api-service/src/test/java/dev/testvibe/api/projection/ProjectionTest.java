package dev.testvibe.api.projection;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.api.Given;
import dev.testvibe.api.Given.Project;
import dev.testvibe.api.generation.Dispatch.Accepted;
import dev.testvibe.api.generation.DispatchCommand;
import dev.testvibe.api.generation.GenerateFeature;
import dev.testvibe.api.generation.GenerationLog;
import dev.testvibe.api.generation.GenerationReads;
import dev.testvibe.api.generation.GenerationStatus;
import dev.testvibe.events.Conclusion;
import dev.testvibe.events.FailureCause;
import dev.testvibe.events.GeneratedFile;
import dev.testvibe.events.GenerationCancelled;
import dev.testvibe.events.GenerationEvent;
import dev.testvibe.events.GenerationFailed;
import dev.testvibe.events.GenerationProgressed;
import dev.testvibe.events.GenerationSectionCompleted;
import dev.testvibe.events.GenerationSectionStarted;
import dev.testvibe.events.GenerationStarted;
import dev.testvibe.events.GenerationSucceeded;
import dev.testvibe.events.Phase;
import dev.testvibe.events.Section;
import dev.testvibe.events.SectionOutcome;
import dev.testvibe.events.Verdict;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class ProjectionTest {

    private static final SectionOutcome VERIFIED =
            new SectionOutcome("works", "Works", Conclusion.SUCCESS, Verdict.VERIFIED, null);
    private static final SectionOutcome UNSATISFIED =
            new SectionOutcome("fails", "Fails", Conclusion.FAILURE, Verdict.UNSATISFIED, "Expected a, saw b.");

    @Inject
    Projection projection;

    @Inject
    GenerateFeature generate;

    @Inject
    GenerationReads reads;

    @Inject
    Given given;

    private Project project;
    private long feature;
    private UUID requestId;

    @BeforeEach
    void dispatch() {
        project = given.projectWithCredits(3);
        feature = given.feature(project, "Login");
        requestId = dispatchAgain();
    }

    @Test
    void aQueuedGenerationHasNoRunnerAndNoSections() {
        assertThat(status())
                .isEqualTo(new GenerationStatus(
                        feature,
                        "Login",
                        "generating",
                        requestId,
                        false,
                        "queued",
                        null,
                        status().updatedUtc(),
                        List.of()));
    }

    @Test
    void followsAGenerationToItsSuccess() {
        apply(started(1, 1));
        apply(new GenerationSectionStarted(requestId, feature, 1, 2, Instant.now(), "works"));
        apply(progressed(1, 3, "works", "Opened the page", "x".repeat(700)));
        apply(progressed(1, 4, null, "Two scenarios"));

        assertThat(status().runnerStarted()).isTrue();
        assertThat(status().overallStatus()).isEqualTo("in_progress");
        assertThat(status().sections())
                .extracting("section", "status", "conclusion")
                .containsExactly(tuple("works", "in_progress", null), tuple("fails", "queued", null));

        apply(new GenerationSectionCompleted(requestId, feature, 1, 5, Instant.now(), VERIFIED));
        apply(succeeded(1, 6));

        assertThat(status().featureStatus()).isEqualTo("generated");
        assertThat(status().overallConclusion()).isEqualTo("success");
        assertThat(status().sections())
                .extracting("section", "status", "conclusion", "verdict")
                .contains(tuple("works", "completed", "success", "verified"));
        GenerationLog log = log();
        assertThat(log.sections().get(0).log()).first().isEqualTo("Opened the page");
        assertThat(log.sections().get(0).log()).last().asString().hasSize(600).endsWith("…");
        assertThat(log.log()).containsExactly("Two scenarios");
        assertThat(given.rows("select path, content, feature_id from files where project_id = $1", project.id()))
                .extracting(row -> row.getString("path"), row -> row.getLong("feature_id"))
                .containsExactlyInAnyOrder(
                        tuple("Features/Login.spec.ts", feature),
                        tuple("Support/page-events.js", null),
                        tuple("Configurations/Default.config.js", null));
        assertThat(given.credits(project)).isEqualTo(2);
    }

    @Test
    void duplicatesAndLateEventsChangeNothing() {
        apply(started(1, 1));
        apply(progressed(1, 5, "works", "new"));
        long revision = revision();

        assertThat(apply(progressed(1, 5, "works", "again"))).isFalse();
        assertThat(apply(progressed(1, 4, "works", "late"))).isFalse();
        assertThat(apply(started(1, 1))).isFalse();

        assertThat(revision()).isEqualTo(revision);
        assertThat(log().sections().get(0).log()).containsExactly("new");
    }

    @Test
    void nothingFollowsTheEnd() {
        apply(succeeded(1, 2));
        long revision = revision();

        assertThat(apply(progressed(1, 3, "works", "after the end"))).isFalse();
        assertThat(apply(failed(2, Integer.MAX_VALUE, FailureCause.PLATFORM))).isFalse();

        assertThat(revision()).isEqualTo(revision);
        assertThat(status().featureStatus()).isEqualTo("generated");
        assertThat(given.credits(project)).isEqualTo(2);
    }

    @Test
    void anEndThatIsDeliveredManyTimesAtOnceCountsOnce() {
        List<Uni<Boolean>> deliveries = Collections.nCopies(
                16,
                Uni.createFrom().deferred(() -> projection.apply(failed(1, Integer.MAX_VALUE, FailureCause.PLATFORM))));

        List<Boolean> news = Uni.join().all(deliveries).andFailFast().await().indefinitely();

        assertThat(news).filteredOn(it -> it).hasSize(1);
        assertThat(given.credits(project)).isEqualTo(3);
        assertThat(given.count("generation_changes where request_id = $1 and type = 'failed'", requestId))
                .isEqualTo(1);
    }

    @Test
    void aNewAttemptBeginsWithItsOwnSectionsAndLog() {
        apply(started(1, 1));
        apply(progressed(1, 9, "works", "first attempt"));
        apply(new GenerationSectionCompleted(requestId, feature, 1, 10, Instant.now(), VERIFIED));

        apply(new GenerationStarted(requestId, feature, 2, 1, Instant.now(), List.of(new Section("fails", "Fails"))));
        apply(progressed(2, 2, "fails", "second attempt"));

        assertThat(status().sections()).extracting("section", "status").containsExactly(tuple("fails", "queued"));
        assertThat(log().sections()).extracting("log").containsExactly(List.of("second attempt"));
        assertThat(apply(progressed(1, 11, "works", "from the attempt that was given up")))
                .isFalse();
    }

    @Test
    void testsThatDoNotVerifyCostTheCreditAndLeaveTheirReason() {
        apply(started(1, 1));
        apply(failed(1, 2, FailureCause.TESTS));

        assertThat(status().featureStatus()).isEqualTo("failed");
        assertThat(status().overallConclusion()).isEqualTo("failure");
        assertThat(log().statusReason()).isEqualTo("One scenario was not verified.");
        assertThat(log().sections())
                .extracting("section", "state", "conclusion", "statusReason", "verdict")
                .containsExactly(
                        tuple("works", "completed", "skipped", null, null),
                        tuple("fails", "completed", "failure", "Expected a, saw b.", "unsatisfied"));
        assertThat(given.credits(project)).isEqualTo(2);
    }

    @Test
    void aCancellationGivesTheCreditBackOnlyIfNoRunnerHadStarted() {
        apply(new GenerationCancelled(requestId, feature, 0, 1, Instant.now(), false, List.of()));
        assertThat(status().featureStatus()).isEqualTo("cancelled");
        assertThat(status().runnerStarted()).isFalse();
        assertThat(given.credits(project)).isEqualTo(3);

        requestId = dispatchAgain();
        apply(new GenerationCancelled(requestId, feature, 1, 7, Instant.now(), true, List.of()));
        assertThat(status().runnerStarted()).isTrue();
        assertThat(given.credits(project)).isEqualTo(2);
    }

    @Test
    void eventsOfAnEarlierGenerationDoNotTouchTheLatest() {
        apply(succeeded(1, 1));
        UUID earlier = requestId;
        requestId = dispatchAgain();

        boolean isNews = apply(new GenerationCancelled(earlier, feature, 9, 9, Instant.now(), false, List.of()));

        assertThat(isNews).isFalse();
        assertThat(status().featureStatus()).isEqualTo("generating");
        assertThat(status().requestId()).isEqualTo(requestId);
    }

    @ParameterizedTest
    @CsvSource({
        "spec, ../Features/Login.spec.ts",
        "spec, Features/../Login.spec.ts",
        "spec, /Features/Login.spec.ts",
        "spec, Features/sub/Login.spec.ts",
        "spec, Features\\Login.spec.ts",
        "spec, Features/.hidden.spec.ts",
        "spec, features/Login.spec.ts",
        "spec, Features/Login.feature",
        "spec, Configurations/Login.spec.ts",
        "feature, Features/Login.spec.ts",
        "support, Support/../Features/page-events.js",
        "support, Support/page-events.spec.ts",
        "support, Configurations/page-events.js",
        "config, Features/Default.config.js",
        "config, Configurations/Default.config.js.sh",
        "screenshot, Screenshots/Login.spec.ts",
        "screenshot, Features/Login.jpg",
        "binary, Features/Login.spec.ts"
    })
    void aFileThatMayNotBeIsLeftOutAndTheOutcomeCounts(String kind, String path) {
        apply(succeeded(
                new GeneratedFile(path, kind, "x"), new GeneratedFile("Features/Good.feature", "feature", "x")));

        assertThat(files()).containsExactly("Features/Good.feature");
        assertThat(status().featureStatus()).isEqualTo("generated");
    }

    @Test
    void aFileThatIsTooLargeOrHasTooLongAPathIsLeftOut() {
        String longName = "Features/" + "x".repeat(AcceptedFiles.LONGEST_PATH) + ".feature";

        apply(succeeded(
                new GeneratedFile("Features/A.feature", "feature", "é".repeat(AcceptedFiles.LARGEST_BYTES / 2)),
                new GeneratedFile("Features/B.feature", "feature", "é".repeat(AcceptedFiles.LARGEST_BYTES / 2) + "x"),
                new GeneratedFile(longName, "feature", "x")));

        assertThat(files()).containsExactly("Features/A.feature");
    }

    @Test
    void ofTwoFilesWithOnePathTheLastIsKept() {
        apply(succeeded(
                new GeneratedFile("Features/A.feature", "feature", "first"),
                new GeneratedFile("Features/A.feature", "feature", "last")));

        assertThat(given.one("select content from files where project_id = $1", project.id())
                        .getString("content"))
                .isEqualTo("last");
    }

    @Test
    void screenshotsAreThoseOfTheLatestGenerationOfEachFeature() {
        long other = given.feature(project, "Other");
        given.rows("""
                insert into files (project_id, feature_id, path, kind, content)
                values ($1, $2, 'Screenshots/Login.old.jpg', 'screenshot', 'eA=='),
                       ($1, $3, 'Screenshots/Other.old.jpg', 'screenshot', 'eA==')""", project.id(), feature, other);

        apply(succeeded(new GeneratedFile("Screenshots/Login.new.jpg", "screenshot", "eA==")));

        assertThat(files()).containsExactly("Screenshots/Login.new.jpg", "Screenshots/Other.old.jpg");
    }

    private GenerationSucceeded succeeded(GeneratedFile... files) {
        return new GenerationSucceeded(requestId, feature, 1, 1, Instant.now(), List.of(VERIFIED), List.of(files));
    }

    private List<String> files() {
        return given.rows("select path from files where project_id = $1 order by path", project.id()).stream()
                .map(row -> row.getString("path"))
                .toList();
    }

    @Test
    void anEventOfAnUnknownGenerationIsDropped() {
        requestId = UUID.randomUUID();

        assertThat(apply(succeeded(1, 1))).isFalse();
    }

    private UUID dispatchAgain() {
        var command = new DispatchCommand(project.feature(feature), null, null);
        return ((Accepted) generate.dispatch(command).await().indefinitely()).requestId();
    }

    private boolean apply(GenerationEvent event) {
        return projection.apply(event).await().indefinitely();
    }

    private GenerationStarted started(int attempt, int sequence) {
        return new GenerationStarted(
                requestId,
                feature,
                attempt,
                sequence,
                Instant.now(),
                List.of(new Section("works", "Works"), new Section("fails", "Fails")));
    }

    private GenerationProgressed progressed(int attempt, int sequence, String section, String... lines) {
        return new GenerationProgressed(
                requestId,
                feature,
                attempt,
                sequence,
                Instant.now(),
                section,
                Phase.EXPLORING,
                "Opening the page",
                List.of(lines));
    }

    private GenerationSucceeded succeeded(int attempt, int sequence) {
        return new GenerationSucceeded(
                requestId,
                feature,
                attempt,
                sequence,
                Instant.now(),
                List.of(VERIFIED),
                List.of(
                        new GeneratedFile("Features/Login.spec.ts", "spec", "test();"),
                        new GeneratedFile("Support/page-events.js", "support", "module.exports = {};"),
                        new GeneratedFile("Configurations/Default.config.js", "config", "export default {};")));
    }

    private GenerationFailed failed(int attempt, int sequence, FailureCause cause) {
        return new GenerationFailed(
                requestId,
                feature,
                attempt,
                sequence,
                Instant.now(),
                cause,
                "One scenario was not verified.",
                List.of(UNSATISFIED),
                List.of());
    }

    private GenerationStatus status() {
        return reads.status(project.feature(feature))
                .await()
                .indefinitely()
                .orElseThrow()
                .status();
    }

    private GenerationLog log() {
        return reads.log(project.feature(feature)).await().indefinitely().orElseThrow();
    }

    private long revision() {
        return given.one("select revision from generations where request_id = $1", requestId)
                .getLong("revision");
    }
}
