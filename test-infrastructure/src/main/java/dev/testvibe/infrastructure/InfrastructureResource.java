package dev.testvibe.infrastructure;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

/**
 * Gives the application under a {@code @QuarkusTest} its database and its broker, started once for a module with
 * {@code @WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)}. A test's field of
 * type {@link Infrastructure} is set, for the outages.
 */
public class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable Infrastructure infrastructure;

    @Override
    public Map<String, String> start() {
        try {
            infrastructure = Infrastructure.start();
            Database database = infrastructure.database("testvibe");
            return Map.of(
                    "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                    "quarkus.datasource.reactive.url", database.reactiveUrl(),
                    "quarkus.datasource.username", database.user(),
                    "quarkus.datasource.password", database.password(),
                    "kafka.bootstrap.servers", infrastructure.bootstrapServers());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL and Kafka could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL and Kafka were starting", e);
        }
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(infrastructure, new TestInjector.MatchesType(Infrastructure.class));
    }

    @Override
    public void stop() {
        if (infrastructure == null) {
            return;
        }
        try {
            infrastructure.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL and Kafka could not be ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
