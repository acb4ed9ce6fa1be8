package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * What describes the one thing that a page is about, where the page writes no label beside it: {@code the item description
 * should be "Mug, blue"}. It is the only text of its sort beside a price or what is in stock.
 */
record UnlabelledTexts(LivePage live, TextOnPage texts) {

    /** What texts go without a label, by the last word that somebody calls them, and what such a text is like. */
    private static final Map<String, Pattern> LIKE = likes();

    private static final Set<String> OF_MONEY = Set.of("price", "cost");
    private static final Set<String> OF_STOCK = Set.of("availability", "stock");

    /** What has a description or a price that is not that of the thing. */
    private static final Set<String> OF_OTHERS = Set.of(
            "customer",
            "user",
            "seller",
            "owner",
            "author",
            "vendor",
            "person",
            "my",
            "your",
            "their",
            "account",
            "profile",
            "company",
            "shop",
            "store",
            "site",
            "page",
            "delivery",
            "shipping",
            "postage",
            "ticket",
            "category",
            "total",
            "order",
            "cart",
            "basket");

    private static Map<String, Pattern> likes() {
        // some words, so that no number or code is taken for a description
        Pattern words = Pattern.compile("(?s)(?=.*\\p{L}{3}).*\\s.*");
        Pattern money = Pattern.compile("\\p{Sc} ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:\\p{Sc}|[A-Z]{3})");
        Pattern stock = Pattern.compile(
                "(?:(?:only )?\\d+ )?(?:in stock|available|left)|(?:currently )?(?:out of stock|sold out|unavailable|not available|back[- ]?ordered|on order)",
                Pattern.CASE_INSENSITIVE);
        return Map.of("description", words, "price", money, "cost", money, "availability", stock, "stock", stock);
    }

    /**
     * Whether one line is this and nothing else, which is no control, no heading of a column and none of several alike. A
     * text is a description where no other text stands with it around a price or what is in stock.
     */
    private static final String STANDS_ALONE = PageScript.function("""
            ([text, sort]) => {
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
              const STOCK = /\\b(?:in stock|available|out of stock|sold out|unavailable|back[- ]?ordered|on order|\\d left)\\b/i;
              const IS_AMOUNT = /^(?:\\p{Sc} ?\\d[\\d.,]*|\\d[\\d.,]* ?\\p{Sc})$/u;
              const ownText = one => fold([...one.childNodes].filter(node => node.nodeType === 3).map(node => node.nodeValue).join(' '));
              const linesOf = one => one.innerText.split(/[\\n\\t]/).map(fold).filter(Boolean);
              const NO_TEXT = 'a,button,label,select,option,th,script,style,h1,h2,h3,h4,h5,h6,[role=heading]';
              const saying = within => [...within.querySelectorAll('*')].filter(one => isVisible(one) && ownText(one) && !one.closest(NO_TEXT)).map(ownText);
              const isWhole = all.length === 1 && linesOf(document.body).filter(line => line === fold(text)).length === 1;
              if (!isWhole || all[0].closest(NO_TEXT) || isOneOfSeveral(all[0])) return false;
              if (sort === 'money') return saying(document.body).filter(line => AMOUNT.test(line)).length <= 1;
              if (sort === 'stock') return saying(document.body).filter(line => STOCK.test(line)).length <= 1;
              if (STOCK.test(text) || AMOUNT.test(text)) return false;
              let thing = all[0].parentElement;
              const isOfOne = one => linesOf(one).some(line => IS_AMOUNT.test(line) || STOCK.test(line));
              while (thing && !isOfOne(thing)) thing = thing.parentElement;
              const isText = line => /\\p{L}{3}/u.test(line) && /\\s/.test(line) && !STOCK.test(line) && !IS_AMOUNT.test(line);
              return !!thing && saying(thing).filter(isText).length === 1;
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
                && phrase.words().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .noneMatch(OF_OTHERS::contains)
                && isLike(phrase.words().get(phrase.words().size() - 1), expect.text());
        return mayBe && Boolean.TRUE.equals(live.page().evaluate(STANDS_ALONE, List.of(expect.text(), sort(phrase))))
                ? Optional.of(texts.visible(line, expect.text()))
                : Optional.empty();
    }

    private static String sort(Phrase phrase) {
        String called = phrase.words().get(phrase.words().size() - 1).toLowerCase(Locale.ROOT);
        return OF_MONEY.contains(called) ? "money" : OF_STOCK.contains(called) ? "stock" : "words";
    }

    private static boolean isLike(String called, String text) {
        @Nullable Pattern like = LIKE.get(called.toLowerCase(Locale.ROOT));
        return like != null && like.matcher(text).matches();
    }
}
