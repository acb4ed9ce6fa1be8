package dev.testvibe.pipeline.language;

import java.util.List;

import dev.testvibe.pipeline.language.Intent.Act;

/**
 * Something that pages take in different ways: {@code guesses the letter "a"} is a click on a button or a key.
 *
 * @param ways the first that the page offers is taken; the last where it offers none
 */
public record OneOf(List<Act> ways) implements Intent.OfASubject {

    public OneOf {
        ways = List.copyOf(ways);
    }
}
