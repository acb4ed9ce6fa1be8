package dev.testvibe.api.database;

import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Flyway makes the schema and Hibernate is told of it a second time by the entities: this holds the two together. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class MappingTest {

    @Inject
    Mutiny.SessionFactory sessions;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void everyEntityFitsTheMigratedSchema() {
        var configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", url)
                .setProperty("jakarta.persistence.jdbc.user", user)
                .setProperty("jakarta.persistence.jdbc.password", password)
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        sessions.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .forEach(configuration::addAnnotatedClass);

        assertThatCode(() -> configuration.buildSessionFactory().close()).doesNotThrowAnyException();
    }
}
