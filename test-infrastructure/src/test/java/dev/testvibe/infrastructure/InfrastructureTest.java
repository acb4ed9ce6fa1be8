package dev.testvibe.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** On whichever origin this machine has. */
class InfrastructureTest {

    private static Infrastructure infrastructure;

    @BeforeAll
    static void start() throws Exception {
        infrastructure = Infrastructure.start();
    }

    @AfterAll
    static void close() throws Exception {
        infrastructure.close();
    }

    @Test
    void theDatabaseComesBackWithItsDataAfterAnOutage() throws Exception {
        Database database = infrastructure.database("kept");
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table notes as select 'still here' as text");
        }

        infrastructure.stopDatabase();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect(database).close());
        infrastructure.startDatabase();

        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> assertThat(notes(database))
                .isEqualTo("still here"));
        assertThat(infrastructure.database("kept")).isEqualTo(database);
    }

    @Test
    void theBrokerComesBackWithItsTopicsAfterAnOutage() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", infrastructure.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();

            infrastructure.stopBroker();
            infrastructure.startBroker();

            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> assertThat(
                            admin.listTopics().names().get())
                    .containsExactly("kept"));
        }
    }

    private static String notes(Database database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text from notes")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
