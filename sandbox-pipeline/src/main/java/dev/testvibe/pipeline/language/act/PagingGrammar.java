package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.PhraseWords;

import static dev.testvibe.pipeline.language.phrase.Acts.one;

/** The pages that a long list is cut into: {@code goes to page 3 of the catalogue}, {@code opens the last page}. */
public final class PagingGrammar {

    private static final String TO =
            "(?:(?:go|goes|went|jumps?|jumped|switch(?:es|ed)?|moves?|moved|navigates?|navigated|turns?|turned|skips?|skipped|advances?|advanced|flips?|returns?|returned|browses?|proceeds?|scrolls?)"
                    + "(?: back| forward| on| over| directly| straight)* to|(?:open|visit|view|show|load)s?(?:ed)?|(?:click|press|tap)(?:s|es|ed)?(?: on)?)";
    private static final String OF = "(?: (?:of|in|from|with) .+)?";

    /** What holds the numbers of the pages, whatever its author calls it. */
    private static final String PAGES = "ancestor::*[%s]"
            .formatted(String.join(" or ", List.of(named("pagin"), named("pager"), named("paging"), named("page-n"))));

    private static final String NUMBER =
            "//*[self::a or self::button or @role='button' or @role='link'][normalize-space()=number(.)]";

    static final List<Rule> RULES = List.of(
            // from the first, one after the other
            Rule.of(
                    "(?:mov|navigat|go|gon|switch|advanc|scroll|swip|turn)(?:es|e|ed|d|s|ne)?(?: on| forward)? to the (?<nth>second|third|fourth|fifth) (?:card|slide|image|picture|photo|question|testimonial|quote|review|flashcard)",
                    match -> Optional.of(Collections.nCopies(
                            PhraseWords.position(match.group("nth").toLowerCase(Locale.ROOT)) - 1,
                            new Intent.Command(turning("next"), false)))),
            Rule.of(
                    TO + "(?: the)? page (?:number )?#?(?:{n}|{lit})" + OF,
                    match ->
                            page(match.has("lit") ? match.literal() : String.valueOf(Numbers.parse(match.group("n"))))),
            Rule.of(
                    TO + " the (?<nth>first|second|third|fourth|fifth|last|\\d+(?:st|nd|rd|th)) page" + OF,
                    match -> nth(match.group("nth").toLowerCase(Locale.ROOT))));

    private PagingGrammar() {}

    /** What turns the pages of a list: {@code next} or {@code previous}. */
    public static List<Phrase> turning(String which) {
        return List.of(Phrase.button(List.of(which, "page")), Phrase.button(List.of(which)));
    }

    private static String named(String part) {
        return "contains(translate(concat(@class,' ',@id,' ',@aria-label,' ',@data-testid),'PAGINERU','pagineru'),'"
                + part + "')";
    }

    private static Optional<List<Intent>> nth(String nth) {
        int place = PhraseWords.position(nth);
        if (place == 1) {
            List<Phrase> buttons = new ArrayList<>(List.of(Phrase.button(List.of("first", "page"))));
            buttons.addAll(numbered("1"));
            buttons.add(Phrase.button(List.of("first")));
            return one(new Intent.Command(buttons, false));
        }
        return place > 0
                ? page(String.valueOf(place))
                : one(new Intent.Command(
                        List.of(
                                Phrase.button(List.of("last", "page")),
                                Phrase.button(List.of("last")),
                                at(
                                        "(" + NUMBER + "[" + PAGES + "][not(number(.) < " + NUMBER + "[" + PAGES
                                                + "])])",
                                        1)),
                        false));
    }

    private static Optional<List<Intent>> page(String number) {
        return number.matches("\\d+") ? one(new Intent.Command(numbered(number), false)) : Optional.empty();
    }

    /** Its number alone tells a page among the numbers of pages; elsewhere it must be the only control that says so. */
    private static List<Phrase> numbered(String number) {
        String only = NUMBER + "[normalize-space()='" + number + "']";
        return List.of(Phrase.button(List.of("page", number)), at(only + "[" + PAGES + "]", 1), at(only, 0));
    }

    private static Phrase at(String path, int position) {
        return Phrase.of("the number of the page").by(Hint.CSS, path).at(position);
    }
}
