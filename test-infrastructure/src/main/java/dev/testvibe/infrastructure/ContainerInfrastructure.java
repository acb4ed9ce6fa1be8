package dev.testvibe.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;

import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Containers. Their ports on this machine are chosen before they start, as Docker would give them others when they come
 * back after an outage.
 */
final class ContainerInfrastructure implements Infrastructure {

    private final PostgreSQLContainer postgres;
    private final KafkaContainer kafka;
    private final Set<String> databases = new HashSet<>();

    private ContainerInfrastructure(PostgreSQLContainer postgres, KafkaContainer kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static ContainerInfrastructure start() throws IOException {
        PostgreSQLContainer postgres =
                new PostgreSQLContainer(image("TESTVIBE_TEST_POSTGRES_IMAGE", "postgres", "18.4-alpine"));
        KafkaContainer kafka = new KafkaContainer(image("TESTVIBE_TEST_KAFKA_IMAGE", "apache/kafka", "4.2.1"))
                .withEnv("KAFKA_NUM_PARTITIONS", "3")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        publish(postgres, PostgreSQLContainer.POSTGRESQL_PORT);
        publish(kafka, 9092);
        ContainerInfrastructure infrastructure = new ContainerInfrastructure(postgres, kafka);
        try {
            Startables.deepStart(postgres, kafka).join();
            return infrastructure;
        } catch (CompletionException failure) {
            infrastructure.close();
            throw failure;
        }
    }

    /** @param variable names another image, of a registry of one's own for instance */
    private static DockerImageName image(String variable, String image, String tag) {
        String name = Optional.ofNullable(System.getenv(variable)).orElse(image + ":" + tag);
        return DockerImageName.parse(name).asCompatibleSubstituteFor(image);
    }

    private static void publish(GenericContainer<?> container, int port) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            container.setPortBindings(List.of(free.getLocalPort() + ":" + port));
        }
    }

    @Override
    public synchronized Database database(String name) throws IOException, InterruptedException {
        if (databases.add(name)) {
            ExecResult created = postgres.execInContainer("createdb", "-U", postgres.getUsername(), name);
            if (created.getExitCode() != 0) {
                throw new IOException("Cannot make the database " + name + ": " + created.getStderr());
            }
        }
        String server = postgres.getHost() + ":" + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        return new Database("//" + server + "/" + name, postgres.getUsername(), postgres.getPassword());
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public void stopDatabase() {
        kill(postgres);
    }

    @Override
    public void startDatabase() {
        startAgain(postgres);
    }

    @Override
    public void stopBroker() {
        kill(kafka);
    }

    @Override
    public void startBroker() {
        startAgain(kafka);
    }

    private static void kill(GenericContainer<?> container) {
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
    }

    private static void startAgain(GenericContainer<?> container) {
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
