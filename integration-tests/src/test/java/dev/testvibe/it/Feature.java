package dev.testvibe.it;

import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import dev.testvibe.it.Api.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A feature of a project, and what callers do with it. */
public record Feature(Api api, String project, long id) {

    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** Makes a project for the site and the feature in it. */
    static Feature create(Api api, String siteUrl, String name, String gherkin) {
        JsonNode project = created(api.post("/projects", Map.of("name", name, "siteUrl", siteUrl)));
        String id = project.get("id").asText();
        JsonNode feature = created(api.post("/projects/" + id + "/features", Map.of("name", name, "gherkin", gherkin)));
        return new Feature(api, id, feature.get("id").asLong());
    }

    private static JsonNode created(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }

    /** The same feature, asked for at another replica. */
    public Feature at(Api replica) {
        return new Feature(replica, project, id);
    }

    public Answer dispatch() {
        return api.post(path() + "/generate", null);
    }

    /** Dispatches it. @return the id of the request */
    public String generate() {
        Answer answer = dispatch();
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
        return answer.body().get("requestId").asText();
    }

    public Answer cancel() {
        return api.post(path() + "/generation/cancel", null);
    }

    public JsonNode generation() {
        return ok(api.get(path() + "/generation"));
    }

    public JsonNode log() {
        return ok(api.get(path() + "/generation/log"));
    }

    /** Waits until it generates no longer. @return the generation then */
    public JsonNode awaitEnd() {
        return await("the end of feature " + id)
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(this::generation, it -> !it.get("featureStatus").asText().equals("generating"));
    }

    public String file(String path) {
        return ok(api.get("/projects/" + project + "/files/content?path=" + path))
                .get("content")
                .asText();
    }

    public JsonNode files() {
        return ok(api.get("/projects/" + project + "/files"));
    }

    private String path() {
        return "/projects/" + project + "/features/" + id;
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }
}
