package dev.testvibe.worker.model;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.events.ModelUsage;
import dev.testvibe.pipeline.protocol.JobMessage.ModelAsked;
import dev.testvibe.pipeline.protocol.ModelAnswered;
import dev.testvibe.worker.model.ModelServer.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each provider's own protocol over the wire, and everything that can go wrong on it. */
class JobModelTest {

    private static final String SCHEMA =
            "{\"type\":\"object\",\"properties\":{\"reason\":{\"type\":\"string\"}},\"required\":[\"reason\"],\"additionalProperties\":false}";

    private ModelServer server;

    @BeforeEach
    void aProvider() throws IOException {
        server = new ModelServer();
    }

    @AfterEach
    void noProvider() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic", "ollama"})
    void asksByTheProvidersProtocolAndCountsWhatItCost(String provider) {
        server.says(question -> "{\"reason\": \"none\"}");
        JobModel model = model(provider);

        ModelAnswered answered = model.answer(question("Which one?"));

        assertThat(answered).isEqualTo(new ModelAnswered("q1", "{\"reason\": \"none\"}", null, "a-model", 70, 9));
        assertThat(model.usage()).contains(new ModelUsage("a-model", 1, 70, 9));
        assertThat(server.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.question()).isEqualTo("Which one?");
            assertThat(asked.body().toString()).contains("Choose.");
            assertThat(asked.body().findValue("temperature").asDouble(1)).isZero();
            assertThat(asked.body().at("/model").asText()).isEqualTo("a-model");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "openai, /response_format/json_schema/schema, /response_format/json_schema/strict",
        "anthropic, /output_config/format/schema, ''",
        "ollama, /format, ''"
    })
    void holdsTheProviderToTheSchema(String provider, String place, String strict) {
        server.says(question -> "{}");

        model(provider).answer(question("Which one?"));

        JsonNode body = server.asked().get(0).body();
        assertThat(body.at(place).toString()).as(body.toString()).contains("\"reason\"", "additionalProperties");
        assertThat(strict.isEmpty() || body.at(strict).asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"openai, authorization, Bearer sk-very-secret", "anthropic, x-api-key, sk-very-secret"})
    void showsTheKeyWhereTheProviderWantsIt(String provider, String header, String value) {
        server.says(question -> "{}");

        model(provider).answer(question("Which one?"));

        assertThat(server.asked().get(0).headers().entrySet()).anySatisfy(sent -> {
            assertThat(sent.getKey()).isEqualToIgnoringCase(header);
            assertThat(sent.getValue()).containsExactly(value);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | its provider did not take the question",
                "401 | its provider does not accept the key",
                "404 | its provider knows no model of that name",
                "429 | its provider takes no more questions for now (HTTP 429)",
                "500 | its provider failed",
                "503 | its provider failed",
            })
    void answersInWordsOfItsOwnWhenTheProviderRefuses(int status, String obstacle) {
        server.replies(question -> Reply.of(status, "{\"error\": {\"message\": \"Wrong key sk-very-secret\"}}"));

        for (String provider : new String[] {"openai", "anthropic", "ollama"}) {
            JobModel model = model(provider);

            assertThat(model.answer(question("Which one?")).obstacle()).isEqualTo(obstacle);
            assertThat(model.usage()).contains(new ModelUsage("a-model", 1, 0, 0));
        }
        assertThat(server.asked()).as("nothing is tried twice").hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "openai | {\"choices\": [{\"index\": 0, \"message\": {\"role\": \"assistant\", \"content\": null, \"refusal\": \"No.\"}, \"finish_reason\": \"stop\"}]}",
                "anthropic | {\"type\": \"message\", \"role\": \"assistant\", \"content\": [], \"stop_reason\": \"refusal\", \"usage\": {\"input_tokens\": 1, \"output_tokens\": 0}}",
                "ollama | {\"model\": \"a-model\", \"done\": true, \"message\": {\"role\": \"assistant\", \"content\": \"\"}}",
            })
    void saysThatAModelDeclined(String provider, String reply) {
        server.replies(question -> Reply.of(200, reply));

        assertThat(model(provider).answer(question("Which one?")).obstacle()).isEqualTo("it declined to answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic", "ollama"})
    void saysThatWhatCameIsNoAnswer(String provider) {
        server.replies(question -> Reply.of(200, "<html>Bad gateway</html>"));

        assertThat(model(provider).answer(question("Which one?")).obstacle()).isEqualTo("it could not be asked");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void waitsNoLongerThanOneAnswerMayTake(boolean dripping) {
        server.replies(question -> new Reply(200, dripping ? "{" : "", true));
        JobModel model = model("openai", "timeout", "0.5s");

        assertThat(model.answer(question("Which one?")).obstacle()).isEqualTo("it did not answer within 0.5 s");
    }

    @Test
    void saysThatNobodyListens() {
        JobModel model = model("ollama");
        server.close();

        assertThat(model.answer(question("Which one?")).obstacle()).isEqualTo("it could not be asked");
    }

    @Test
    void asksNoMoreThanItsBudgetOfCalls() {
        server.says(question -> "{}");
        JobModel model = model("openai", "max-calls", "2");

        model.answer(question("One?"));
        model.answer(question("Two?"));

        assertThat(model.answer(question("Three?")).obstacle())
                .isEqualTo("the budget of this generation, 2 calls, is used up");
        assertThat(server.asked()).hasSize(2);
        assertThat(model.usage()).contains(new ModelUsage("a-model", 2, 140, 18));
    }

    @Test
    void asksNoMoreThanItsBudgetOfTokens() {
        server.says(question -> "{}");
        JobModel model = model("openai", "max-tokens", "100");

        assertThat(model.answer(question("x".repeat(400))).obstacle())
                .isEqualTo("the budget of this generation, 100 tokens, is used up");
        assertThat(model.answer(question("One?")).text()).isEqualTo("{}");
        assertThat(model.answer(question("Again? ".repeat(15))).obstacle()).contains("100 tokens");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void asksNobodyUnlessAModelIsConfigured() {
        Models models = new Models(ModelSettings.of());

        assertThat(models.isConfigured()).isFalse();
        assertThat(models.forAttempt().answer(question("Which one?")).obstacle())
                .isEqualTo("none is configured");
        assertThat(models.forAttempt().usage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "openai, name, TESTVIBE_MODEL_API_KEY",
        "anthropic, name, TESTVIBE_MODEL_API_KEY",
        "openai, api-key, TESTVIBE_MODEL_NAME",
        "anthropic, api-key, TESTVIBE_MODEL_NAME",
        "ollama, base-url, TESTVIBE_MODEL_NAME",
        "ollama, name, TESTVIBE_MODEL_BASE_URL"
    })
    void refusesToExistWithoutASettingThatTheProviderNeeds(String provider, String only, String missing) {
        ModelConfig config = ModelSettings.of("provider", provider, only, "http://127.0.0.1:1/");

        assertThatThrownBy(() -> new Models(config))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("testvibe.model.provider is " + provider)
                .hasMessageContaining(missing);
    }

    private JobModel model(String provider, String... more) {
        return new Models(ModelSettings.at(server, provider, more)).forAttempt();
    }

    private static ModelAsked question(String text) {
        return new ModelAsked("q1", "Choose.", text, SCHEMA);
    }
}
