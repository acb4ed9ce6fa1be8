package dev.testvibe.pipeline.language.intent;

import java.util.List;
import java.util.Set;

import dev.testvibe.pipeline.language.intent.Intent.Act;

/**
 * Something that pages take in different ways: {@code guesses the letter "a"} is a click on a button or a key.
 *
 * @param ways the first that the page offers is taken; the last where it offers none
 * @param plainly all that a control may be called by which it is done; empty where it may be called anything besides
 */
public record OneOf(List<Act> ways, Set<String> plainly) implements Intent.OfASubject {

    public OneOf {
        ways = List.copyOf(ways);
        plainly = Set.copyOf(plainly);
    }

    public OneOf(List<Act> ways) {
        this(ways, Set.of());
    }
}
