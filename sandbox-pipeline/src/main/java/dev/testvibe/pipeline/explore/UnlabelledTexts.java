package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * What describes or names the one thing that a page is about, where the page writes no label beside it: {@code the item
 * description should be "Mug, blue"}.
 */
record UnlabelledTexts(LivePage live, TextOnPage texts) {

    /** What texts go without a label, by the last word that somebody calls them, and what such a text is like. */
    private static final Map<String, Pattern> LIKE = likes();

    private static final Set<String> OF_MONEY = Set.of("price", "cost");

    private static Map<String, Pattern> likes() {
        // some words, so that no number or code is taken for a description
        Pattern words = Pattern.compile("(?s)(?=.*\\p{L}{3}).*\\s.*");
        Pattern money = Pattern.compile("\\p{Sc} ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:\\p{Sc}|[A-Z]{3})");
        Pattern stock = Pattern.compile(
                "(?:(?:only )?\\d+ )?(?:in stock|available|left)|(?:currently )?(?:out of stock|sold out|unavailable|not available|back[- ]?ordered|on order)",
                Pattern.CASE_INSENSITIVE);
        return Map.of(
                "description",
                words,
                "name",
                words,
                "price",
                money,
                "cost",
                money,
                "availability",
                stock,
                "stock",
                stock);
    }

    /** Whether one element shows this and nothing else, which is no control, no heading of a column and none of several alike. */
    private static final String STANDS_ALONE = PageScript.function("""
            ([text, isOfMoney]) => {
              const all = [...document.body.querySelectorAll('*')].filter(one => isVisible(one) && shown(one) === fold(text)
                && ![...one.children].some(child => shown(child) === fold(text)));
              const isOneOfSeveral = one => {
                for (let outer = one; outer && outer !== document.body; outer = outer.parentElement) {
                  if (outer.matches('li,article,nav,header,footer,aside,[role=row],[role=listitem]') || outer.matches('table') && outer.querySelector('th')) return true;
                  if (outer.matches('tr') ? outer.cells.length > 2 : outer.classList.length && likesOf(outer).some(isVisible)) return true;
                }
                return false;
              };
              const AMOUNT = /\\p{Sc} ?\\d|\\d ?\\p{Sc}/u;
              const amounts = isOfMoney ? [...document.body.querySelectorAll('*')].filter(one => isVisible(one) && AMOUNT.test([...one.childNodes].filter(node => node.nodeType === 3).map(node => node.nodeValue).join(' '))) : [];
              return amounts.length <= 1 && all.length === 1 && !all[0].closest('a,button,label,select,option,th,script,style') && !isOneOfSeveral(all[0]);
            }
            """);

    Optional<Resolution> shows(String line, Expect expect, Phrase phrase) {
        boolean mayBe = expect.claim() == Claim.SHOWS
                && expect.match() == Match.EXACT
                && !expect.negated()
                && phrase.kind() == null
                && phrase.within() == null
                && CurrentSubject.isOfAll(phrase)
                && !phrase.words().isEmpty()
                && isLike(phrase.words().get(phrase.words().size() - 1), expect.text());
        boolean isOfMoney =
                mayBe && OF_MONEY.contains(phrase.words().get(phrase.words().size() - 1));
        return mayBe && Boolean.TRUE.equals(live.page().evaluate(STANDS_ALONE, List.of(expect.text(), isOfMoney)))
                ? Optional.of(texts.visible(line, expect.text()))
                : Optional.empty();
    }

    private static boolean isLike(String called, String text) {
        @Nullable Pattern like = LIKE.get(called.toLowerCase(Locale.ROOT));
        return like != null && like.matcher(text).matches();
    }
}
