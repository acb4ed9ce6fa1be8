package dev.testvibe.api.generation;

import java.util.List;

import jakarta.inject.Inject;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import org.junit.jupiter.api.Test;

import dev.testvibe.api.Given;
import dev.testvibe.api.Given.Project;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;

/** SQL writes the payloads: what lands in the outbox is held against the published schemas. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class OutboxPayloadsTest {

    @Inject
    GenerateFeature generate;

    @Inject
    CancelGeneration cancel;

    @Inject
    Given given;

    @Test
    void everyPayloadFromDispatchToEndIsValid() {
        Project project = given.projectWithCredits(1);
        long feature = given.feature(project, "Größe 🙂 \"M\"");
        generate.dispatch(new DispatchCommand(project.feature(feature), null, null))
                .await()
                .indefinitely();
        cancel.cancel(project.feature(feature)).await().indefinitely();

        List<Row> rows = given
                .rows(
                        "select topic, type, payload::text as payload from outbox_written where key = $1 order by id",
                        String.valueOf(feature))
                .stream()
                .toList();

        assertThat(rows)
                .extracting(row -> row.getString("topic") + " " + row.getString("type"))
                .containsExactlyInAnyOrder(
                        "testvibe.generation.requests dev.testvibe.generation.requested.v1",
                        "testvibe.features dev.testvibe.feature.status-changed.v1",
                        "testvibe.generation.commands dev.testvibe.generation.cancel-requested.v1",
                        "testvibe.features dev.testvibe.feature.status-changed.v1");
        assertThat(rows).allSatisfy(row -> assertThat(problems(row.getString("type"), row.getString("payload")))
                .isEmpty());
    }

    private static List<String> problems(String type, String payload) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:testvibe-events/schemas/" + type + ".json"))
                .validate(payload, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true))
                .stream()
                .map(problem -> problem.getMessage())
                .toList();
    }
}
