package dev.testvibe.pipeline.model;

import dev.testvibe.pipeline.protocol.JobMessage.ModelAsked;
import dev.testvibe.pipeline.protocol.ModelAnswered;

/** A language model, wherever it is. */
@FunctionalInterface
public interface LanguageModel {

    /** Asks and waits; whatever goes wrong is an answer with an obstacle. */
    ModelAnswered ask(ModelAsked question);
}
