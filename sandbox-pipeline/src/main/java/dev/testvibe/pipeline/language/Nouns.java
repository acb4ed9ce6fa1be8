package dev.testvibe.pipeline.language;

import java.util.List;

/** Nouns that mean the same in the mouths of different people, as the alternatives of a pattern. */
public final class Nouns {

    /** What people write down to do. */
    public static final List<String> TO_DOS = List.of("todo", "to-do", "task");

    static final String TO_DO = String.join("|", TO_DOS);

    /** Where things are put that are to be bought or kept. */
    static final String COLLECTION = "cart|basket|bag|trolley|wishlist";

    /** What people give to what they like. */
    public static final List<String> LIKES = List.of("like", "favorite", "favourite", "heart", "upvote", "star");

    private Nouns() {}
}
