package dev.testvibe.worker.model;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Locale;
import java.util.Optional;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import org.jspecify.annotations.Nullable;

/** The client of the configured provider. Answers are as little random as the provider can, and nothing is tried twice. */
final class ChatModels {

    private static final double TEMPERATURE = 0;
    /** An answer is a few lines; models that think first need some for that. */
    private static final int LONGEST_ANSWER_TOKENS = 4_096;

    private ChatModels() {}

    /**
     * The client; empty where no model is configured.
     *
     * @throws IllegalStateException for a configuration that cannot work; the message names the setting
     */
    static Optional<ChatModel> of(ModelConfig config) {
        return switch (config.provider()) {
            case NONE -> Optional.empty();
            case OPENAI -> Optional.of(openAi(config));
            case ANTHROPIC -> Optional.of(anthropic(config));
            case OLLAMA -> Optional.of(ollama(config));
        };
    }

    private static ChatModel openAi(ModelConfig config) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(http())
                .baseUrl(baseUrl(config))
                .apiKey(key(config))
                .modelName(name(config))
                .timeout(config.timeout())
                .temperature(TEMPERATURE)
                .maxCompletionTokens(LONGEST_ANSWER_TOKENS)
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
    }

    private static ChatModel anthropic(ModelConfig config) {
        AnthropicChatModel.AnthropicChatModelBuilder builder = AnthropicChatModel.builder()
                .httpClientBuilder(http())
                .apiKey(key(config))
                .modelName(name(config))
                .timeout(config.timeout())
                .temperature(TEMPERATURE)
                .maxTokens(LONGEST_ANSWER_TOKENS)
                .maxRetries(0);
        config.baseUrl().map(URI::toString).ifPresent(builder::baseUrl);
        return builder.build();
    }

    private static ChatModel ollama(ModelConfig config) {
        if (config.baseUrl().isEmpty()) {
            throw missing(config, "base-url", "where it listens, such as http://127.0.0.1:11434");
        }
        return OllamaChatModel.builder()
                .httpClientBuilder(http())
                .baseUrl(baseUrl(config))
                .modelName(name(config))
                .timeout(config.timeout())
                .temperature(TEMPERATURE)
                .maxRetries(0)
                .build();
    }

    /** Servers of one's own often take no upgrade to HTTP/2. */
    private static HttpClientBuilder http() {
        return JdkHttpClient.builder().httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    }

    private static @Nullable String baseUrl(ModelConfig config) {
        return config.baseUrl().map(URI::toString).orElse(null);
    }

    static String name(ModelConfig config) {
        return config.name()
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> missing(config, "name", "which model is asked"));
    }

    private static String key(ModelConfig config) {
        return config.apiKey()
                .filter(key -> !key.isBlank())
                .orElseThrow(() -> missing(config, "api-key", "the key of the provider"));
    }

    private static IllegalStateException missing(ModelConfig config, String setting, String what) {
        return new IllegalStateException("testvibe.model.provider is %s, so testvibe.model.%s (%s) must be set: %s."
                .formatted(
                        config.provider().name().toLowerCase(Locale.ROOT),
                        setting,
                        "TESTVIBE_MODEL_" + setting.toUpperCase(Locale.ROOT).replace('-', '_'),
                        what));
    }
}
