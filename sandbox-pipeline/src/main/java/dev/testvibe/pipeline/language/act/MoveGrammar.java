package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.phrase.Rule.Match;
import dev.testvibe.pipeline.language.words.Numbers;

/** What is moved about in a game: {@code moves the snake down}, by the button that says so or else by the arrow key. */
final class MoveGrammar {

    private static final String PIECE =
            "(?:player|character|hero|heroine|avatar|snake|paddle|racket|robot|rover|tiles?|piece|block|brick|shape|tetromino|ball|car|ship|spaceship|rocket|plane|tank|bird|fish|frog|cat|turtle|figure|token|pawn|knight|pac-?man|sprite|basket|bucket)";
    private static final String STEPS =
            "(?:steps?|cells?|squares?|fields?|tiles?|positions?|spaces?|rows?|columns?|times)";
    /** What a button for a direction may be called besides. */
    private static final Set<String> BESIDES = Set.of(
            "move",
            "moves",
            "turn",
            "go",
            "walk",
            "steer",
            "step",
            "shift",
            "arrow",
            "key",
            "button",
            "btn",
            "control",
            "direction",
            "to",
            "the");

    private static final String MOST = "1?\\d|20|an?|" + Numbers.WORDS;

    static final List<Rule> RULES = List.of(Rule.of(
            "(?<verb>mov|steer|walk|go|turn|step|shift)(?:e|es|ing|s|ed)?(?: (?:the|his|her|their|my) (?<piece>"
                    + PIECE
                    + "))?(?: by)?(?: (?<n>" + MOST + ") " + STEPS
                    + ")?(?: (?:to|towards?|in) the)? (?<where>right|left|up|down)(?:wards?)?(?: direction)?(?:(?: by)? (?<n2>"
                    + MOST + ") " + STEPS + ")?",
            MoveGrammar::moved));

    private MoveGrammar() {}

    private static Optional<List<Intent>> moved(Match match) {
        if (match.has("n") && match.has("n2")) {
            return Optional.empty();
        }
        // "I go up" is said of pages as well
        boolean isOfAGame = match.has("piece") || match.has("n") || match.has("n2");
        if (match.group("verb").equalsIgnoreCase("go") && !isOfAGame) {
            return Optional.empty();
        }
        String where = match.group("where").toLowerCase(Locale.ROOT);
        String arrow = "Arrow" + where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1);
        Phrase button = Phrase.button(List.of(where));
        Set<String> plainly = Stream.concat(
                        Stream.of(where),
                        Stream.concat(
                                BESIDES.stream(), Stream.of(match.group("piece").toLowerCase(Locale.ROOT))))
                .collect(Collectors.toSet());
        OneOf once = new OneOf(
                List.of(new Act(Verb.CLICK, button, null, null, 1), new Act(Verb.PRESS, null, arrow, null, 1)),
                plainly);
        return Optional.of(Acts.times(count(match.group("n") + match.group("n2")), List.of(once)));
    }

    private static int count(String said) {
        return said.isEmpty() || said.matches("(?i)an?") ? 1 : Numbers.parse(said);
    }
}
