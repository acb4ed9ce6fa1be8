package dev.testvibe.worker.model;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import dev.testvibe.events.ModelUsage;
import dev.testvibe.pipeline.protocol.JobMessage.ModelAsked;
import dev.testvibe.pipeline.protocol.ModelAnswered;

/**
 * Asks the model on behalf of one attempt at a job, within its budget. Every question is answered, and in time: what goes
 * wrong is an obstacle in words of our own, since a provider's message may quote the key.
 */
public final class JobModel {

    private static final Logger LOG = Logger.getLogger(JobModel.class);
    /** A text has about so many characters a token; what is plainly too long is not sent. */
    private static final int CHARACTERS_A_TOKEN = 4;

    private final @Nullable ChatModel model;
    private final ModelConfig config;
    private final ExecutorService threads;
    private int calls;
    private long inputTokens;
    private long outputTokens;

    JobModel(@Nullable ChatModel model, ModelConfig config, ExecutorService threads) {
        this.model = model;
        this.config = config;
        this.threads = threads;
    }

    /** Asks, and waits for the answer no longer than one may take. */
    public ModelAnswered answer(ModelAsked question) {
        ChatModel asked = model;
        if (asked == null) {
            return obstacle(question, "none is configured");
        }
        @Nullable String spent = take(question);
        if (spent != null) {
            return obstacle(question, spent);
        }
        Future<ChatResponse> call = threads.submit(() -> asked.chat(request(question)));
        try {
            return answered(question, call.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (java.util.concurrent.TimeoutException e) {
            return obstacle(question, late());
        } catch (ExecutionException e) {
            LOG.warnf("The language model did not answer: %s", withoutKey(String.valueOf(e.getCause())));
            return obstacle(question, reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return obstacle(question, "the worker is shutting down");
        } finally {
            call.cancel(true);
        }
    }

    /** What was asked so far; empty where nothing was. */
    public synchronized Optional<ModelUsage> usage() {
        return calls == 0 ? Optional.empty() : Optional.of(new ModelUsage(name(), calls, inputTokens, outputTokens));
    }

    /** Takes a call from the budget. @return why there is none left, or null */
    private synchronized @Nullable String take(ModelAsked question) {
        if (calls >= config.maxCalls()) {
            return "the budget of this generation, " + config.maxCalls() + " calls, is used up";
        }
        long length =
                (long) question.instructions().length() + question.question().length();
        if (inputTokens + outputTokens + length / CHARACTERS_A_TOKEN >= config.maxTokens()) {
            return "the budget of this generation, " + config.maxTokens() + " tokens, is used up";
        }
        calls++;
        return null;
    }

    private static ChatRequest request(ModelAsked question) {
        JsonSchema schema = JsonSchema.builder()
                .name("reading")
                .rootElement(JsonRawSchema.from(question.schema()))
                .build();
        return ChatRequest.builder()
                .messages(SystemMessage.from(question.instructions()), UserMessage.from(question.question()))
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(schema)
                        .build())
                .build();
    }

    private ModelAnswered answered(ModelAsked question, ChatResponse response) {
        TokenUsage usage = response.tokenUsage();
        long in = usage == null || usage.inputTokenCount() == null ? 0 : usage.inputTokenCount();
        long out = usage == null || usage.outputTokenCount() == null ? 0 : usage.outputTokenCount();
        synchronized (this) {
            inputTokens += in;
            outputTokens += out;
        }
        String text = response.aiMessage().text();
        return text == null || text.isBlank()
                ? new ModelAnswered(question.id(), null, "it declined to answer", name(), in, out)
                : new ModelAnswered(question.id(), text, null, name(), in, out);
    }

    private String reason(@Nullable Throwable failure) {
        if (failure instanceof TimeoutException) {
            return late();
        } else if (failure instanceof RateLimitException) {
            return "its provider takes no more questions for now (HTTP 429)";
        } else if (failure instanceof AuthenticationException) {
            return "its provider does not accept the key";
        } else if (failure instanceof ModelNotFoundException) {
            return "its provider knows no model of that name";
        } else if (failure instanceof ContentFilteredException) {
            return "it declined to answer";
        } else if (failure instanceof InvalidRequestException) {
            return "its provider did not take the question";
        } else if (failure instanceof InternalServerException) {
            return "its provider failed";
        }
        return "it could not be asked";
    }

    /** A provider may quote the key that it does not like. */
    private String withoutKey(String message) {
        return config.apiKey().map(key -> message.replace(key, "(the key)")).orElse(message);
    }

    private String late() {
        return "it did not answer within " + config.timeout().toMillis() / 1000.0 + " s";
    }

    private ModelAnswered obstacle(ModelAsked question, String obstacle) {
        return new ModelAnswered(question.id(), null, obstacle, name(), 0, 0);
    }

    private String name() {
        return config.name().orElse("none");
    }
}
