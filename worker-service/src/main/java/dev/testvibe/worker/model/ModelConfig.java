package dev.testvibe.worker.model;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which language model may be asked for the steps that rules leave open, and how much. */
@ConfigMapping(prefix = "testvibe.model")
public interface ModelConfig {

    /** Whose protocol the model speaks. */
    enum Provider {
        /** No model is asked. */
        NONE,
        /** Chat completions of OpenAI, or of a server that is compatible with it. */
        OPENAI,
        /** Messages of Anthropic. */
        ANTHROPIC,
        /** A model on a machine of your own. */
        OLLAMA
    }

    /** Off by default. */
    @WithDefault("none")
    Provider provider();

    /** Where it is, such as {@code http://127.0.0.1:11434}; by default the provider's own address, required for Ollama. */
    Optional<URI> baseUrl();

    /** The key of the provider; never leaves the worker. */
    Optional<String> apiKey();

    /** The model, as the provider calls it. */
    Optional<String> name();

    /** Time for one answer; the step waits for it. */
    @WithDefault("30s")
    Duration timeout();

    /** Questions of one attempt at a generation, also those that come to nothing; afterwards rules are alone again. */
    @WithDefault("30")
    @Min(1) int maxCalls();

    /** Tokens of one attempt at a generation, questions and answers together; the last answer may go beyond it. */
    @WithDefault("200000")
    @Min(1) long maxTokens();
}
