package dev.testvibe.pipeline.language.intent;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What became of the words of a step. */
public sealed interface Understanding {

    /**
     * Every word was spent.
     *
     * @param intents what the step wants, in order
     * @param unquoted the words of the step that were read as if they stood in quotes
     */
    record Understood(List<Intent> intents, List<String> unquoted) implements Understanding {
        public Understood {
            intents = List.copyOf(intents);
            unquoted = List.copyOf(unquoted);
        }

        public Understood(List<Intent> intents) {
            this(intents, List.of());
        }

        /** Whether the verb of a sentence had to be taken for what a button is called, of whichever thing. */
        public boolean isByLastResort() {
            return intents.stream()
                    .anyMatch(intent -> intent instanceof Intent.Command command
                            && command.buttons().stream().allMatch(button -> button.within() == null));
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
