package dev.testvibe.api.generation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.testvibe.api.Given;
import dev.testvibe.api.Given.Project;
import dev.testvibe.api.generation.Dispatch.Accepted;
import dev.testvibe.api.generation.Dispatch.AlreadyGenerating;
import dev.testvibe.api.generation.Dispatch.KeyUsedOtherwise;
import dev.testvibe.api.generation.Dispatch.NoCredits;
import dev.testvibe.api.generation.Dispatch.NoScenario;
import dev.testvibe.api.generation.Dispatch.UnknownFeature;
import dev.testvibe.events.FeatureStatus;
import dev.testvibe.events.FeatureStatusChanged;
import dev.testvibe.events.GenerationRequested;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class GenerateFeatureTest {

    @Inject
    GenerateFeature generate;

    @Inject
    Given given;

    @Inject
    ObjectMapper json;

    @Test
    void claimsTheFeatureTakesACreditAndWritesTheRequestAndTheStatus() throws Exception {
        Project project = given.projectWithCredits(2);
        long feature = given.feature(project, "Login");

        Accepted accepted = (Accepted) dispatch(project, feature);

        assertThat(given.status(feature)).isEqualTo("generating");
        assertThat(given.credits(project)).isEqualTo(1);
        GenerationRequested request = payload("requested", feature, GenerationRequested.class);
        assertThat(request)
                .usingRecursiveComparison()
                .ignoringFields("requestedUtc")
                .isEqualTo(new GenerationRequested(
                        accepted.requestId(),
                        feature,
                        project.publicId(),
                        "Login",
                        Given.GHERKIN,
                        "https://shop.example",
                        Map.of("user", "ann"),
                        600,
                        request.requestedUtc()));
        FeatureStatusChanged changed = payload("status-changed", feature, FeatureStatusChanged.class);
        assertThat(changed.status()).isEqualTo(FeatureStatus.GENERATING);
        assertThat(changed.requestId()).isEqualTo(accepted.requestId());
        assertThat(changed.projectId()).isEqualTo(project.publicId());
    }

    @Test
    void findsAFeatureByNameInAnyCaseAndByIdBeforeName() {
        Project project = given.projectWithCredits(9);
        long login = given.feature(project, "Log In");
        long namedLikeAnId = given.feature(project, String.valueOf(login));
        long digits = given.feature(project, "99999999999999999999");

        assertThat(dispatch(project, "lOG iN")).isEqualTo(new Accepted(requestOf(login), login));
        assertThat(dispatch(project, login)).isInstanceOf(AlreadyGenerating.class);
        assertThat(given.status(namedLikeAnId)).isEqualTo("draft");
        assertThat(dispatch(project, "99999999999999999999")).isEqualTo(new Accepted(requestOf(digits), digits));
    }

    @Test
    void ofManyCallersWithFewCreditsExactlyAsManyAreAccepted() {
        Project project = given.projectWithCredits(5);
        List<Long> features = IntStream.range(0, 32)
                .mapToObj(i -> given.feature(project, "F" + i))
                .toList();

        List<Dispatch> outcomes = atOnce(
                features.stream().map(id -> command(project, id, null, null)).toList());

        assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(5);
        assertThat(outcomes).filteredOn(NoCredits.class::isInstance).hasSize(27);
        assertThat(given.credits(project)).isZero();
        assertThat(given.count("features where project_id = $1 and status = 'generating'", project.id()))
                .isEqualTo(5);
        assertThat(given.count("generations where workspace_id = $1", project.workspaceId()))
                .isEqualTo(5);
        assertThat(requestsOf(project)).isEqualTo(5);
    }

    @Test
    void ofManyDispatchesOfOneFeatureOneIsAccepted() {
        Project project = given.projectWithCredits(50);
        long feature = given.feature(project, "Login");

        List<Dispatch> outcomes = atOnce(Collections.nCopies(32, command(project, feature, null, null)));

        assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyGenerating.class::isInstance).hasSize(31);
        assertThat(given.credits(project)).isEqualTo(49);
        assertThat(requestsOf(project)).isEqualTo(1);
    }

    @Test
    void aFailureAfterTheClaimLeavesNothingBehind() {
        Project project = given.projectWithCredits(3);
        long feature = given.feature(project, "Login");
        // The last part of the statement breaks: the claim, the charge and the outbox rows ran before it.
        String keyTooLongForItsIndex = IntStream.range(0, 9000)
                .mapToObj(i -> Integer.toString((i * 7919) % 10007, 36))
                .reduce("", String::concat);

        assertThatThrownBy(() -> generate.dispatch(command(project, feature, null, keyTooLongForItsIndex))
                        .await()
                        .indefinitely())
                .hasMessageContaining("index row");

        assertThat(given.status(feature)).isEqualTo("draft");
        assertThat(given.credits(project)).isEqualTo(3);
        assertThat(given.count("generations where feature_id = $1", feature)).isZero();
        assertThat(given.count("outbox_written where key = $1", String.valueOf(feature)))
                .isZero();
    }

    @Test
    void refusesWhatCannotBeDispatched() {
        Project project = given.projectWithCredits(1);
        Project other = given.projectWithCredits(0);
        long empty = given.feature(project, "Empty", 0);
        long broke = given.feature(other, "Broke");

        assertThat(dispatch(project, "Nowhere")).isInstanceOf(UnknownFeature.class);
        assertThat(dispatch(project, broke)).isInstanceOf(UnknownFeature.class);
        assertThat(dispatch(project, empty)).isInstanceOf(NoScenario.class);
        assertThat(dispatch(other, broke)).isInstanceOf(NoCredits.class);
    }

    @Test
    void aRepeatedIdempotencyKeyIsAnsweredWithTheSameRequest() {
        Project project = given.projectWithCredits(50);
        long feature = given.feature(project, "Login");

        List<Dispatch> outcomes = atOnce(Collections.nCopies(16, command(project, feature, "https://a.example", "k")));

        assertThat(outcomes).containsOnly(new Accepted(requestOf(feature), feature));
        assertThat(given.credits(project)).isEqualTo(49);
        assertThat(dispatch(project, feature, "https://b.example", "k")).isInstanceOf(KeyUsedOtherwise.class);
    }

    @Test
    void oneIdempotencyKeyForManyFeaturesStartsOne() {
        Project project = given.projectWithCredits(50);
        List<DispatchCommand> commands = IntStream.range(0, 8)
                .mapToObj(i -> command(project, given.feature(project, "F" + i), null, "k"))
                .toList();

        List<Dispatch> outcomes = atOnce(commands);

        assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(KeyUsedOtherwise.class::isInstance).hasSize(7);
        assertThat(given.credits(project)).isEqualTo(49);
    }

    @Test
    void anIdempotencyKeyIsForgottenAfterADay() {
        Project project = given.projectWithCredits(2);
        long yesterday = given.feature(project, "Yesterday");
        long today = given.feature(project, "Today");
        dispatch(project, yesterday, null, "k");
        given.rows(
                "update idempotency_keys set created_utc = now() - interval '25 hours' where workspace_id = $1",
                project.workspaceId());

        assertThat(dispatch(project, today, null, "k")).isEqualTo(new Accepted(requestOf(today), today));
    }

    private Dispatch dispatch(Project project, Object feature) {
        return dispatch(project, feature, null, null);
    }

    private Dispatch dispatch(Project project, Object feature, @Nullable String siteUrl, @Nullable String key) {
        return generate.dispatch(command(project, feature, siteUrl, key))
                .await()
                .indefinitely();
    }

    private List<Dispatch> atOnce(List<DispatchCommand> commands) {
        List<Uni<Dispatch>> dispatches =
                commands.stream().map(generate::dispatch).toList();
        return Uni.join().all(dispatches).andFailFast().await().indefinitely();
    }

    private static DispatchCommand command(
            Project project, Object feature, @Nullable String siteUrl, @Nullable String key) {
        return new DispatchCommand(project.feature(feature), siteUrl, key);
    }

    private UUID requestOf(long feature) {
        return given.one("select request_id from features where id = $1", feature)
                .getUUID("request_id");
    }

    private long requestsOf(Project project) {
        return given.count("""
                outbox_written where type like '%.requested.v1'
                  and key in (select id::text from features where project_id = $1)
                """, project.id());
    }

    private <T> T payload(String type, long feature, Class<T> event) throws Exception {
        String payload = given.one(
                        "select payload::text as payload from outbox_written where key = $1 and type like $2",
                        String.valueOf(feature),
                        "%." + type + ".v1")
                .getString("payload");
        return json.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(payload, event);
    }
}
