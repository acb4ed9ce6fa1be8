package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.EitherWay;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * Where something stands on a board: {@code the player should still be in the cell ⟦0⟧}. The cell says so by a class of its
 * own, or by its text: what stands beside it is in another cell.
 */
public final class PiecesInCells {

    private static final String CELL =
            "(?:the |an? )?(?:[a-z]+ )?(?:cell|square|tile|slot|field|hex|node|block|spot|position) (?:«\\d+»|"
                    + References.TOKEN + ")";
    /** What is written in a cell, or set into it, is looked for as such. */
    private static final String PIECE =
            "the (?<piece>(?!(?:cursor|caret|focus|value|number|word|letter|digit|date|name|amount|total|score|symbol|user)\\b)[a-z]{3,})";

    private static final Pattern STANDS = Pattern.compile(
            "^" + PIECE + " (?:(?:should|must|will) )?(?:(?:now|still|then|again) )?"
                    + "(?:(?:be|is|was|has been|have been)(?: (?:now|still|again|back))?(?: (?:moved|placed|located|positioned|shown|displayed|drawn|standing|put|set))?(?: back)?"
                    + "|(?:remains?|stays?|stands?|appears?|sits?|ends? up|lands?|starts?|moves?|moved|returns?|goes|go|have moved|has moved))"
                    + "(?: from (?<from>" + CELL + "))? (?:in|on|at|to|into|onto|inside) (?<to>" + CELL
                    + ")(?: from (?<from2>"
                    + CELL + "))?$",
            Pattern.CASE_INSENSITIVE);

    private PiecesInCells() {}

    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher stands = STANDS.matcher(sentence);
        if (!stands.matches()
                || Kind.endingOf(stands.group("piece")).isPresent()
                || stands.group("from") != null && stands.group("from2") != null) {
            return Optional.empty();
        }
        PhraseParser phrases = new PhraseParser(step);
        @Nullable String left = stands.group("from") == null ? stands.group("from2") : stands.group("from");
        Optional<Phrase> to = phrases.parse(stands.group("to"));
        Optional<Phrase> from = left == null ? Optional.empty() : phrases.parse(left);
        if (to.isEmpty() || from.isEmpty() && left != null) {
            return Optional.empty();
        }
        String piece = stands.group("piece").toLowerCase(Locale.ROOT);
        return Optional.of(List.of(new EitherWay(Stream.<BiFunction<Phrase, Boolean, Expect>>of(
                        (cell, denied) -> new Expect(Claim.CSS_CLASS, cell, piece, null, Match.EXACT, denied),
                        (cell, denied) -> new Expect(Claim.SHOWS, cell, piece, null, Match.WORDS, denied))
                .map(way -> Stream.concat(
                                Stream.of(way.apply(to.get(), false)), from.map(cell -> way.apply(cell, true)).stream())
                        .toList())
                .toList())));
    }
}
