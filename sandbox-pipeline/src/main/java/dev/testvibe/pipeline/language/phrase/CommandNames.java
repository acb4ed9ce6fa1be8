package dev.testvibe.pipeline.language.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.words.CommandVerb;
import dev.testvibe.pipeline.language.words.DoneWords;

/** What the button of a command may be called, word by word, the most telling name first: "Place order", "Place". */
public final class CommandNames {

    private static final Set<String> STARTS = Set.of("start", "begin", "resume", "activat", "activate");
    /** What is started by a button that says that it plays. */
    private static final Pattern PLAYED = Pattern.compile(
            "(?:.* )?(?:auto-?play(?:ing)?|auto ?play|slide ?show|carousel|slider|animation|presentation|game|round|metronome|melody|track|sequence)");

    private static final Pattern TOGGLED = Pattern.compile("un(?:lik|favou?rit|star|heart|bookmark|pin|upvot)e?");

    private CommandNames() {}

    /** {@code checks out the basket}: of what the verb says, with its particle and what it is done to. */
    public static List<List<String>> ofAct(CommandVerb verb, String particle, @Nullable String object) {
        String base = (verb.base() + " " + particle).strip();
        List<List<String>> names = new ArrayList<>();
        if (object != null) {
            names.add(words(base + " " + object));
        }
        names.add(words(base));
        names.addAll(toggling(verb));
        if (base.equals("confirm")) {
            names.addAll(confirming(object));
        }
        return Stream.concat(bothSpellings(verb, names).stream(), playing(verb, object).stream())
                .toList();
    }

    /** Of the button beside an item. */
    public static List<List<String>> besideItem(CommandVerb verb, @Nullable String place) {
        List<List<String>> names = new ArrayList<>();
        if (place != null) {
            names.add(words(verb.base() + " " + place));
        }
        if (place != null && isUndone(place)) {
            return bothSpellings(verb, names);
        }
        names.add(List.of(verb.base()));
        names.addAll(toggling(verb));
        otherWord(verb.base()).ifPresent(other -> names.add(List.of(other)));
        return bothSpellings(verb, names);
    }

    /** What marks a thing as "not packed" is no button that marks it. */
    private static boolean isUndone(String place) {
        return place.toLowerCase(Locale.ROOT).startsWith("not ")
                || DoneWords.undone(place.toLowerCase(Locale.ROOT)).isPresent();
    }

    public static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split(" "));
    }

    /** {@code updates} is of "update" rather than of "updat". */
    private static List<List<String>> bothSpellings(CommandVerb verb, List<List<String>> names) {
        if (!verb.losesAnE()) {
            return names;
        }
        String base = verb.base();
        Stream<List<String>> withAnE = names.stream().map(words -> words.stream()
                .map(word -> word.equals(base) ? word + "e" : word)
                .toList());
        return Stream.concat(withAnE, names.stream()).distinct().toList();
    }

    /** {@code unlikes the post}: by the button that likes it, where that does both and says that it is liked. */
    private static List<List<String>> toggling(CommandVerb verb) {
        String base = verb.base();
        if (!TOGGLED.matcher(base).matches()) {
            return List.of();
        }
        String given = base.substring(2) + (verb.losesAnE() ? "e" : "");
        return given.endsWith("e") ? List.of(List.of(given), List.of(given + "d")) : List.of(List.of(given));
    }

    /** {@code confirms the deletion}: the button may say what it does, or no more than that it may be done. */
    private static List<List<String>> confirming(@Nullable String object) {
        List<List<String>> names = new ArrayList<>();
        if (object != null && object.toLowerCase(Locale.ROOT).matches("(?:.* )?(?:deletion|removal)")) {
            names.add(List.of("delete"));
            names.add(List.of("remove"));
        }
        names.add(List.of("yes"));
        names.add(List.of("ok"));
        return names;
    }

    /** {@code starts the slide show}: the button may say that it plays. */
    private static List<List<String>> playing(CommandVerb verb, @Nullable String object) {
        return object != null
                        && STARTS.contains(verb.base())
                        && PLAYED.matcher(object).matches()
                ? List.of(words("play " + object), List.of("play"))
                : List.of();
    }

    /** What is deleted is removed, what is bought goes into a cart first, and what is raised is so by a plus. */
    private static Optional<String> otherWord(String verb) {
        return switch (verb) {
            case "remov", "remove" -> Optional.of("delete");
            case "delet", "delete" -> Optional.of("remove");
            case "order", "buy", "purchas" -> Optional.of("add");
            case "increas", "increase", "increment", "rais", "raise" -> Optional.of("plus");
            case "decreas", "decrease", "decrement", "reduc", "reduce", "lower" -> Optional.of("minus");
            default -> Optional.empty();
        };
    }
}
