package dev.testvibe.pipeline.language.intent;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent.Expect;

/**
 * Goes on in a form that is filled in step by step: what is open gets values that fit, where it has none, and then the
 * button that goes on is clicked.
 *
 * @param until where to stop; null after one stage
 * @param buttons what the button may say, the likeliest first
 * @param isLeft whether the stage is left, and not only filled in
 */
public record GoOn(@Nullable Expect until, List<String> buttons, boolean isLeft) implements Intent.OfASubject {

    public GoOn {
        buttons = List.copyOf(buttons);
    }
}
