package dev.testvibe.pipeline.model;

import java.util.List;

import dev.testvibe.pipeline.language.intent.Intent;

/** What came of asking a model about a step. */
public sealed interface Reading {

    /** Who was asked, and at what cost, for the log; null where nobody could be. */
    String cost();

    /**
     * An answer that says nothing but what the step says, of elements that are there.
     *
     * @param intents what the step wants, in order
     * @param meaning the same for a person
     * @param cost who was asked, and at what cost
     */
    record Taken(List<Intent> intents, String meaning, String cost) implements Reading {
        public Taken {
            intents = List.copyOf(intents);
        }
    }

    /**
     * Nothing that may be taken.
     *
     * @param reason why not, as a clause
     * @param cost who was asked, and at what cost
     */
    record Refused(String reason, String cost) implements Reading {}
}
