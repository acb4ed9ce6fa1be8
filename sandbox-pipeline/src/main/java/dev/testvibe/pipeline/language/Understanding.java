package dev.testvibe.pipeline.language;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
     * @param advice what is missing to read steps like this at all, or null
     */
    record NotUnderstood(String leftover, @Nullable String advice) implements Understanding {
        public NotUnderstood(String leftover) {
            this(leftover, null);
        }
    }
}
