package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Particulars;

/** What the buttons may be called that do an act with particulars, or open the form for it. */
final class ButtonNames {

    private static final List<String> OPENERS = List.of("new ", "add ", "create ", "add new ", "create new ");
    /** What is written to somebody is composed. */
    private static final Pattern MAIL = Pattern.compile("(?:e-?)?mail|message|letter", Pattern.CASE_INSENSITIVE);

    /** What leaves things as they are. */
    private static final Pattern LETS_BE = Pattern.compile(
            "(?:cancel|close|back|discard|reset|clear|dismiss|never mind|no)\\b.*|[×✕x]", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKES_AWAY =
            Pattern.compile("(?:delete|remove|erase|discard|trash|undo)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final List<String> SEARCHING = List.of("search", "find", "look up", "filter", "show");

    private ButtonNames() {}

    /** Whether a button of that name leaves things as they are. */
    static boolean letsBe(String name) {
        return LETS_BE.matcher(name).matches();
    }

    /** Whether a button may send a form that nobody says is to take something away. */
    static boolean maySend(String name) {
        return !letsBe(name) && !TAKES_AWAY.matcher(name).matches();
    }

    /** Of those that open the form. */
    static List<String> opening(Particulars act) {
        String object = String.join(" ", act.object());
        if (object.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        act.verbs().stream().map(verb -> verb + " " + object),
                        OPENERS.stream().map(opens -> opens + object),
                        MAIL.matcher(object).matches() ? Stream.of("compose", "write") : Stream.<String>of())
                .flatMap(Function.identity())
                .toList();
    }

    /** Of those that do it: by its verb, with what it is done to or without. */
    static List<String> doing(Particulars act) {
        String object = String.join(" ", act.object());
        return Stream.concat(
                        object.isEmpty() ? Stream.of() : act.verbs().stream().map(verb -> verb + " " + object),
                        act.verbs().stream())
                .toList();
    }

    /** Of those that look for something, whatever the page calls that. */
    static List<String> searching(Particulars act) {
        return act.verbs().stream().anyMatch(SEARCHING::contains) ? SEARCHING : List.of();
    }
}
