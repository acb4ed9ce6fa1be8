package dev.testvibe.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InfrastructureTest {

    @TempDir
    Path folder;

    @Test
    void aDurableDatabaseSyncsAndKeepsItsDataOverARestart() throws Exception {
        try (Postgres postgres = Postgres.durable(folder, 0)) {
            execute(postgres.database("kept"), "create table notes as select 'still here' as text");
            assertThat(query(postgres.database("kept"), "show fsync")).isEqualTo("on");
            assertThat(query(postgres.database("kept"), "show synchronous_commit"))
                    .isEqualTo("on");
        }

        try (Postgres postgres = Postgres.durable(folder, 0)) {
            assertThat(query(postgres.database("kept"), "select text from notes"))
                    .isEqualTo("still here");
        }
    }

    @Test
    void aBrokerComesBackOnItsPortWithItsTopicsAfterAnOutage() throws Exception {
        try (Kafka kafka = Kafka.start(folder, 0)) {
            String servers = kafka.bootstrapServers();
            createTopic(servers, "kept");

            kafka.stop();
            kafka.start();

            assertThat(topics(servers)).containsExactly("kept");
        }
    }

    private static Set<String> topics(String servers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            return admin.listTopics().names().get();
        }
    }

    private static void createTopic(String servers, String name) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static void execute(String address, String sql) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String address, String sql) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(String address) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql:" + address, Postgres.USER, "any");
    }
}
