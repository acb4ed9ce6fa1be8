package dev.testvibe.cli.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.text.Printable;

/** What can be done with one project. A feature is named by its id or its name. */
public final class ProjectApi {
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final ApiClient api;
    private final String id;

    private ProjectApi(ApiClient api, String id) {
        this.api = api;
        this.id = id;
    }

    /**
     * The project of an id, which is not asked for, or the only one of a name, in any case.
     *
     * @throws Problem if no project, or more than one, has the name
     */
    public static ProjectApi of(ApiClient api, String idOrName) {
        if (idOrName.matches(UUID_FORM)) {
            return new ProjectApi(api, idOrName);
        }
        ArrayNode projects = api.list("/projects");
        List<JsonNode> named = StreamSupport.stream(projects.spliterator(), false)
                .filter(project -> project.path("name").asText().equalsIgnoreCase(idOrName.strip()))
                .toList();
        if (named.size() > 1) {
            throw new Problem(
                    Problem.USAGE, "Several projects are called “" + idOrName + "”. Use an id: " + texts(named, "id"));
        }
        return named.stream()
                .findFirst()
                .map(project -> new ProjectApi(api, project.path("id").asText()))
                .orElseThrow(() -> new Problem(
                        Problem.REFUSED,
                        "No project is called “" + idOrName + "”. "
                                + (projects.isEmpty()
                                        ? "There are none yet."
                                        : "There are: " + texts(projects, "name"))));
    }

    private static String texts(Iterable<JsonNode> nodes, String field) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> Printable.line(node.path(field).asText()))
                .collect(Collectors.joining(", "));
    }

    public String id() {
        return id;
    }

    public JsonNode show() {
        return api.get(path());
    }

    public JsonNode change(ObjectNode changes) {
        return api.send("PATCH", path(), changes, Map.of());
    }

    public JsonNode delete() {
        return api.send("DELETE", path(), null, Map.of());
    }

    public ArrayNode features() {
        return api.list(path() + "/features");
    }

    public JsonNode feature(String feature) {
        return api.get(path(feature));
    }

    public JsonNode createFeature(String name, String gherkin) {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("name", name).put("gherkin", gherkin);
        return api.send("POST", path() + "/features", body, Map.of());
    }

    /** Changes the name or the Gherkin; what is null stays. */
    public JsonNode changeFeature(String feature, @Nullable String name, @Nullable String gherkin) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (name != null) {
            body.put("name", name);
        }
        if (gherkin != null) {
            body.put("gherkin", gherkin);
        }
        return api.send("PATCH", path(feature), body, Map.of());
    }

    public JsonNode deleteFeature(String feature) {
        return api.send("DELETE", path(feature), null, Map.of());
    }

    /** Dispatches one generation, also if the request has to be repeated; null for the project's own site. */
    public JsonNode generate(String feature, @Nullable String siteUrl) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (siteUrl != null) {
            body.put("siteUrl", siteUrl);
        }
        Map<String, String> once = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return api.send("POST", path(feature) + "/generate", body, once);
    }

    public JsonNode status(String feature) {
        return api.get(path(feature) + "/generation");
    }

    public JsonNode log(String feature) {
        return api.get(path(feature) + "/generation/log");
    }

    public JsonNode cancel(String feature) {
        return api.send("POST", path(feature) + "/generation/cancel", null, Map.of());
    }

    /** The changes of a generation of the feature, from its beginning, while they happen. */
    public GenerationChanges changes(String feature, String requestId) {
        return new GenerationChanges(api, path(feature) + "/generation/events", requestId);
    }

    public ArrayNode files() {
        return api.list(path() + "/files");
    }

    public JsonNode file(String filePath) {
        return api.get(path() + "/files/content?path=" + ApiClient.encoded(filePath));
    }

    private String path() {
        return "/projects/" + id;
    }

    private String path(String feature) {
        return path() + "/features/" + ApiClient.encoded(feature);
    }
}
