package dev.testvibe.it;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.testvibe.events.Topics;
import dev.testvibe.infrastructure.Database;
import dev.testvibe.infrastructure.Infrastructure;

/**
 * The pair at work: packaged services as processes, real PostgreSQL and Kafka, the demo site. A test may stop, kill and
 * add what it likes; {@link #restore()} puts it right for the next one.
 */
public final class Pair implements AutoCloseable {

    /** Of the only workspace. */
    public static final String KEY = "tvb_" + "Integration0Tests1Of2The3Pair4Are5Calling6x";

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
                        "TESTVIBE_JOBS_LEASE", "5s",
                        "TESTVIBE_JOBS_HEARTBEAT", "1s",
                        "TESTVIBE_EGRESS_ALLOW_PRIVATE", "true"));
    }

    private Map<String, String> settings(Database database, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
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
            launchWorker();
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
        return launchWorker().awaitReady();
    }

    private ServiceProcess launchApi() throws IOException {
        return launch("api-service", apiSettings, apis);
    }

    private ServiceProcess launchWorker() throws IOException {
        return launch("worker-service", workerSettings, workers);
    }

    private ServiceProcess launch(String module, Map<String, String> settings, List<ServiceProcess> services)
            throws IOException {
        started++;
        ServiceProcess service = ServiceProcess.start(module, started + "-" + module, settings);
        services.add(service);
        return service;
    }

    /** The API that has run longest. */
    public ServiceProcess apiProcess() {
        return firstRunning(apis);
    }

    /** The worker that has run longest. */
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

    @Override
    public void close() throws Exception {
        site.close();
        apis.forEach(ServiceProcess::close);
        workers.forEach(ServiceProcess::close);
        infrastructure.close();
    }
}
