package dev.testvibe.pipeline.language.words;

import java.util.List;
import java.util.Set;

/** Nouns that mean the same in the mouths of different people, as the alternatives of a pattern. */
public final class Nouns {

    /** What people write down to do. */
    public static final List<String> TO_DOS = List.of("todo", "to-do", "task");

    /** What some call so, others call otherwise; where a page calls nothing by the one word, the others are tried. */
    public static final List<List<String>> ALIKE = List.of(
            List.of("product", "goods", "wares", "merchandise"),
            List.of("film", "movie"),
            List.of("photo", "picture", "image", "photograph"),
            List.of("customer", "client"),
            List.of("booking", "reservation"),
            List.of("job", "vacancy"),
            List.of("student", "pupil"),
            List.of("employee", "worker"),
            List.of("mail", "email"),
            List.of("car", "vehicle"),
            List.of("shop", "store"));

    public static final String TO_DO = String.join("|", TO_DOS);

    /** Where things are put that are to be bought or kept. */
    public static final String COLLECTION = "cart|basket|bag|trolley|wishlist";

    /** What fields for the name of a thing are called, the likeliest first. */
    public static final List<String> NAMES = List.of("name", "title", "text", "description", "label", "subject");

    /** What opens over a page or in it. */
    public static final String WINDOW = "dialog|dialogue|modal|pop-?up|window|form|drawer|panel|editor";

    /** What something is done by. */
    public static final String CONTROL = "button|link|icon|toggle|arrow|tab";

    /** What people give to what they like. */
    public static final List<String> LIKES = List.of("like", "favorite", "favourite", "heart", "upvote", "star");

    /** What somebody pays or asks for: "a loan of 500" says how much it is. */
    public static final Set<String> SUMS = Set.of(
            "transfer",
            "payment",
            "deposit",
            "withdrawal",
            "loan",
            "donation",
            "bid",
            "refund",
            "transaction",
            "top-up",
            "expense",
            "offer");

    private Nouns() {}

    /**
     * One of what a plural names: "story" of "stories", "class" of "classes", "course" of "courses". What is no plural, such as
     * "status", stays as it is.
     */
    public static String singular(String plural) {
        return plural.matches("(?i).*\\b(?:movies|cookies|selfies|zombies|calories|brownies|smoothies|hoodies)")
                ? plural.replaceFirst("s$", "")
                : plural.replaceFirst("(?<=..)ies$", "y")
                        .replaceFirst("(?<=x|ch|sh|ss|zz|[tn]us)es$", "")
                        .replaceFirst("(?<=[^su]|menu)s$", "");
    }
}
