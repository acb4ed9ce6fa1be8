package dev.testvibe.worker.model;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.langchain4j.model.chat.ChatModel;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The configured language model, if there is one. A worker with a wrong configuration does not start. */
@ApplicationScoped
public class Models {

    private static final Logger LOG = Logger.getLogger(Models.class);

    private final ModelConfig config;
    private final @Nullable ChatModel model;
    /** As many calls at once as running jobs have questions. */
    private final ExecutorService calls = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "language-model");
        thread.setDaemon(true);
        return thread;
    });

    Models(ModelConfig config) {
        this.config = config;
        this.model = ChatModels.of(config).orElse(null);
    }

    void announce(@Observes StartupEvent start) {
        if (isConfigured()) {
            LOG.infof(
                    "The language model %s may be asked for the steps that rules leave open: at most %d calls and %d"
                            + " tokens an attempt. Steps and pages are sent to it.",
                    ChatModels.name(config), config.maxCalls(), config.maxTokens());
        }
    }

    public boolean isConfigured() {
        return model != null;
    }

    /** The model for one attempt at a job, with a budget of its own. */
    public JobModel forAttempt() {
        return new JobModel(model, config, calls);
    }

    @PreDestroy
    void close() {
        calls.shutdownNow();
    }
}
