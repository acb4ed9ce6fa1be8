package dev.testvibe.api.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two relays on one database of their own, each with connections of its own, as two replicas have them. The broker is
 * a list: what is in question is who sends what, not how it is sent.
 */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class TwoReplicasTest {

    private static final int KEYS = 12;
    private static final int EVENTS_OF_EACH = 40;

    @Inject
    Vertx vertx;

    @Inject
    Pool administration;

    @Inject
    OutboxConfig config;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final Queue<Sent> broker = new ConcurrentLinkedQueue<>();
    private String database;
    private Replica one;
    private Replica other;

    private record Sent(Replica by, String key, int number) {}

    @BeforeEach
    void aDatabaseAndTwoReplicas() {
        database = "outbox_" + UUID.randomUUID().toString().replace("-", "");
        administration.query("create database " + database).execute().await().indefinitely();
        Flyway.configure()
                .dataSource(jdbcUrl.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1"), user, password)
                .load()
                .migrate();
        one = new Replica();
        other = new Replica();
    }

    @AfterEach
    void close() {
        one.pool.closeAndAwait();
        other.pool.closeAndAwait();
        administration
                .query("drop database " + database + " with (force)")
                .execute()
                .await()
                .indefinitely();
    }

    @Test
    void eachEventIsSentOnceAndInTheOrderOfItsFeature() {
        Uni<List<Void>> writing = Uni.join()
                .all(IntStream.range(0, KEYS).mapToObj(this::writeEventsOf).toList())
                .andFailFast();

        writing.subscribe().with(done -> {});

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            one.relay.wake();
            other.relay.wake();
            assertThat(broker).hasSizeGreaterThanOrEqualTo(KEYS * EVENTS_OF_EACH);
            assertThat(waiting()).isZero();
        });
        assertThat(broker).hasSize(KEYS * EVENTS_OF_EACH);
        assertThat(numbersByKey().values()).allSatisfy(numbers -> assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.range(0, EVENTS_OF_EACH).boxed().toList()));
    }

    @Test
    void theOtherGoesOnWhereTheLeaderWasCutOffAndTheLeaderSendsNoMore() {
        writeEventsOf(0).await().indefinitely();
        one.gate = new CountDownLatch(1);
        one.relay.wake();
        await().atMost(Duration.ofSeconds(30)).until(() -> one.isSending);

        cutOffTheLeader();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            other.relay.wake();
            assertThat(waiting()).isZero();
        });
        one.gate.countDown();
        await().atMost(Duration.ofSeconds(30)).until(() -> broker.stream().anyMatch(sent -> sent.by == one));
        one.gate = new CountDownLatch(0);

        List<Integer> byTheOther = broker.stream()
                .filter(sent -> sent.by == other)
                .map(Sent::number)
                .toList();
        assertThat(byTheOther)
                .containsExactlyElementsOf(
                        IntStream.range(0, EVENTS_OF_EACH).boxed().toList());
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(10))
                .until(() -> broker.stream().filter(sent -> sent.by == one).count() == 1);
    }

    private void cutOffTheLeader() {
        administration.query("""
                        select pg_terminate_backend(pid) from pg_locks
                        where locktype = 'advisory' and database = (select oid from pg_database where datname = '%s')
                        """.formatted(database)).execute().await().indefinitely();
    }

    /** Each in a transaction of its own; those of other features become visible in between. */
    private Uni<Void> writeEventsOf(int key) {
        Uni<Void> written = Uni.createFrom().voidItem();
        for (int number = 0; number < EVENTS_OF_EACH; number++) {
            Tuple event = Tuple.of(String.valueOf(key), String.valueOf(number));
            written = written.chain(
                    () -> one.pool.preparedQuery("""
                            insert into outbox (topic, key, type, payload)
                            values ('testvibe.features', $1, 'dev.testvibe.feature.status-changed.v1', $2::text::jsonb)
                            """).execute(event).replaceWithVoid());
        }
        return written;
    }

    private long waiting() {
        return one.pool
                .query("select count(*) as n from outbox")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong("n");
    }

    private Map<String, List<Integer>> numbersByKey() {
        return broker.stream()
                .collect(Collectors.groupingBy(
                        Sent::key, Collectors.mapping(Sent::number, Collectors.toCollection(ArrayList::new))));
    }

    private final class Replica {

        final Pool pool;
        final OutboxRelay relay;
        volatile boolean isSending;
        volatile CountDownLatch gate = new CountDownLatch(0);

        Replica() {
            pool = PgBuilder.pool()
                    .with(new PoolOptions().setMaxSize(8))
                    .connectingTo(PgConnectOptions.fromUri(url)
                            .setDatabase(database)
                            .setUser(user)
                            .setPassword(password))
                    .using(vertx)
                    .build();
            relay = new OutboxRelay(new OutboxLead(pool, config), this::send, config);
        }

        private Uni<Void> send(OutboxEvent event) {
            return Uni.createFrom()
                    .item(() -> {
                        isSending = true;
                        pass();
                        broker.add(new Sent(this, event.key(), Integer.parseInt(event.payload())));
                        return null;
                    })
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                    .replaceWithVoid();
        }

        private void pass() {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
