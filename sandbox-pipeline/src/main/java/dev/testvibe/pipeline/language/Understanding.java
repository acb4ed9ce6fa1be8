package dev.testvibe.pipeline.language;

import java.util.List;

/** What became of the words of a step. */
public sealed interface Understanding {

    /**
     * Every word was spent.
     *
     * @param intents what the step wants, in order
     */
    record Understood(List<Intent> intents) implements Understanding {
        public Understood {
            intents = List.copyOf(intents);
        }
    }

    /**
     * No rule takes the step, or a part of it.
     *
     * @param leftover the words that no rule took, as written
     */
    record NotUnderstood(String leftover) implements Understanding {}
}
