package dev.testvibe.it;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.events.EventTypes;
import dev.testvibe.events.GenerationCancelled;
import dev.testvibe.events.GenerationFailed;
import dev.testvibe.events.GenerationSucceeded;
import dev.testvibe.events.Topics;
import dev.testvibe.infrastructure.Database;
import dev.testvibe.infrastructure.Infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The pair at work: packaged services as processes, real PostgreSQL and Kafka, the demo site. A test may stop, kill and
 * add what it likes; {@link #restore()} puts it right for the next one.
 */
public final class Pair implements AutoCloseable {

    /** Of the only workspace. */
    public static final String KEY = "tvb_" + "Integration0Tests1Of2The3Pair4Are5Calling6x";

    private static final String ONE_SCENARIO = """
            Feature: Signing in
              Scenario: No email
                Given I open the site
                When I click the "Sign in" button
                Then I should see "Enter your email."
            """;

    private static final Set<String> TERMINAL = Stream.of(
                    GenerationSucceeded.class, GenerationFailed.class, GenerationCancelled.class)
            .map(EventTypes::typeOf)
            .collect(Collectors.toUnmodifiableSet());

    private final Infrastructure infrastructure;
    private final Site site;
    private final Map<String, String> apiSettings;
    private final Map<String, String> workerSettings;
    private final List<ServiceProcess> apis = new ArrayList<>();
    private final List<ServiceProcess> workers = new ArrayList<>();
    private int started;
    private boolean brokerIsAway;
    private boolean databaseIsAway;

    private Pair(Infrastructure infrastructure, Site site, Database apiDatabase, Database workerDatabase) {
        this.infrastructure = infrastructure;
        this.site = site;
        this.apiSettings = settings(
                apiDatabase,
                Map.of(
                        "TESTVIBE_BOOTSTRAP_WORKSPACE", "integration-tests",
                        "TESTVIBE_BOOTSTRAP_API_KEY", KEY,
                        "TESTVIBE_BOOTSTRAP_CREDITS", "1000",
                        "TESTVIBE_SITES_ALLOW_PRIVATE", "true"));
        // Leases that a test can wait for.
        this.workerSettings = settings(
                workerDatabase,
                Map.of(
                        "TESTVIBE_JOBS_LEASE", "10s",
                        "TESTVIBE_JOBS_HEARTBEAT", "2s",
                        "TESTVIBE_EGRESS_ALLOW_PRIVATE", "true"));
    }

    private Map<String, String> settings(Database database, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("TESTVIBE_VARIABLES_KEYS", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", "0");
        settings.put("KAFKA_BOOTSTRAP_SERVERS", infrastructure.bootstrapServers());
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        return settings;
    }

    /** One API, one worker, both ready. */
    static Pair start() throws Exception {
        Infrastructure infrastructure = Infrastructure.start();
        Pair pair = new Pair(
                infrastructure, Site.start(), infrastructure.database("api"), infrastructure.database("worker"));
        try {
            pair.restore();
            return pair;
        } catch (Exception | AssertionError failure) {
            pair.close();
            throw failure;
        }
    }

    /** Makes it whole: everything is up, one API, one worker, a site that answers. */
    void restore() throws Exception {
        site.release();
        startDatabase();
        startBroker();
        keepOne(apis);
        keepOne(workers);
        if (apis.isEmpty()) {
            launchApi();
        }
        if (workers.isEmpty()) {
            launchWorker(Map.of());
        }
        apis.get(0).awaitReady();
        workers.get(0).awaitReady();
    }

    private static void keepOne(List<ServiceProcess> services) {
        services.removeIf(service -> !service.isRunning());
        while (services.size() > 1) {
            services.remove(services.size() - 1).close();
        }
    }

    /** Adds a replica of the API. */
    public ServiceProcess startApi() throws IOException {
        return launchApi().awaitReady();
    }

    /** Adds a worker. */
    public ServiceProcess startWorker() throws IOException {
        return launchWorker(Map.of()).awaitReady();
    }

    /** Ends the workers and starts one. @param different environment variables that are not as usual */
    public ServiceProcess replaceWorker(Map<String, String> different) throws IOException {
        workers.forEach(ServiceProcess::close);
        workers.clear();
        return launchWorker(different).awaitReady();
    }

    private ServiceProcess launchApi() throws IOException {
        return launch("api-service", apiSettings, apis);
    }

    private ServiceProcess launchWorker(Map<String, String> different) throws IOException {
        Map<String, String> settings = new HashMap<>(workerSettings);
        settings.putAll(different);
        return launch("worker-service", settings, workers);
    }

    private ServiceProcess launch(String module, Map<String, String> settings, List<ServiceProcess> services)
            throws IOException {
        started++;
        ServiceProcess service = ServiceProcess.start(module, started + "-" + module, settings);
        services.add(service);
        return service;
    }

    /** The API that has run longest of those that run. */
    public ServiceProcess apiProcess() {
        return firstRunning(apis);
    }

    /** The worker that has run longest of those that run. */
    public ServiceProcess worker() {
        return firstRunning(workers);
    }

    private static ServiceProcess firstRunning(List<ServiceProcess> services) {
        return services.stream().filter(ServiceProcess::isRunning).findFirst().orElseThrow();
    }

    /** Calls {@link #apiProcess()}, whichever that is at the time of the call. */
    public Api api() {
        return new Api(this::apiProcess, KEY);
    }

    public Api apiOf(ServiceProcess replica) {
        return new Api(() -> replica, KEY);
    }

    public Site site() {
        return site;
    }

    /** A feature on the demo site, in a project of its own. */
    public Feature feature(String name, String gherkin) {
        return Feature.create(api(), site.url(), name, gherkin);
    }

    /** One of a single scenario, which is verified in seconds. */
    public Feature feature(String name) {
        return feature(name, ONE_SCENARIO);
    }

    public int credits() {
        return api().get("/account").body().get("credits").asInt();
    }

    public void stopBroker() throws Exception {
        infrastructure.stopBroker();
        brokerIsAway = true;
    }

    public void startBroker() throws Exception {
        if (brokerIsAway) {
            infrastructure.startBroker();
            brokerIsAway = false;
        }
    }

    public void stopDatabase() throws Exception {
        infrastructure.stopDatabase();
        databaseIsAway = true;
    }

    public void startDatabase() throws Exception {
        if (databaseIsAway) {
            infrastructure.startDatabase();
            databaseIsAway = false;
        }
    }

    /** What consumers downstream are told of a feature, in order. */
    public List<Event> featureEvents(Feature feature) {
        return Records.of(infrastructure.bootstrapServers(), Topics.FEATURES, feature.id());
    }

    /** What workers told of a feature, in order. */
    public List<Event> generationEvents(Feature feature) {
        return Records.of(infrastructure.bootstrapServers(), Topics.GENERATION_EVENTS, feature.id());
    }

    /**
     * Waits until consumers downstream know the end of a feature's only generation, and makes sure that they were told
     * once, after the start, and that the workers know of one end.
     *
     * @return the workers' terminal event
     */
    public Event awaitOneOutcome(Feature feature, String status) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(featureEvents(feature))
                        .extracting(event -> event.data().get("status").asText())
                        .containsExactly("generating", status));
        List<Event> ends = generationEvents(feature).stream()
                .filter(event -> TERMINAL.contains(event.type()))
                .toList();
        assertThat(ends).extracting(Event::id).hasSize(1);
        return ends.get(0);
    }

    @Override
    public void close() throws Exception {
        site.close();
        apis.forEach(ServiceProcess::close);
        workers.forEach(ServiceProcess::close);
        infrastructure.close();
    }
}
