package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** What a cart or an order comes to, on a page that may sum up other things as well. */
record PurchaseTotals(LivePage live) {

    private static final Set<String> PURCHASES = Set.of("cart", "basket", "bag", "trolley", "order", "checkout");
    private static final Set<String> AMOUNTS = Set.of("total", "subtotal", "sum", "amount");

    /** Whether an amount stands under a heading, or beside a label, that speaks of something else; several headed parts are no amount. */
    private static final String IS_OF_ANOTHER = PageScript.function("""
            amount => {
              const PURCHASE = /^(?:cart|basket|bag|trolley|order|checkout|purchase|shopping)/;
              const GENERAL = /^(?:grand|total|subtotal|sub|sum|amount|price|cost|to|pay|payable|due|your|the|in|of|all|estimated|overall|now|final|incl|including|included|with|plus|vat|tax|gst|usd|eur|gbp|chf)$/;
              const PAYING = /^(?:summary|total|payment|pay|review|item|product|price|amount|invoice|receipt|bill|overview|cost|details?$|breakdown|information$)/;
              const wordsOf = text => fold(text || '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().match(/\\p{L}+/gu) || [];
              if (amount.querySelectorAll('h1,h2,h3,h4,h5,h6').length > 1) return true;
              for (let outer = amount; outer && outer !== document.body; outer = outer.parentElement)
                if ([...outer.classList, outer.id, outer.getAttribute('aria-label'), ...testIdsOf(outer)].flatMap(wordsOf).some(word => PURCHASE.test(word))) return false;
              const line = [amount, amount.parentElement].find(one => wordsOf(shown(one)).length) ?? amount;
              const label = wordsOf(shown(line));
              if (label.some(word => PURCHASE.test(word))) return false;
              if (line.children.length < 3 && label.length < 6 && label.some(word => !GENERAL.test(word))) return true;
              const heads = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(isVisible);
              const head = heads.filter(one => one.compareDocumentPosition(amount) & 4 && one.parentElement.contains(amount)).pop();
              return !!head && head !== heads[0] && head.localName !== 'h1' && !wordsOf(shown(head)).some(word => PURCHASE.test(word)) && !wordsOf(shown(head)).every(word => PAYING.test(word) || GENERAL.test(word));
            }
            """);

    /** {@code the cart total}, {@code the total of the order}. */
    static boolean areMeant(Phrase phrase) {
        List<String> words = Stream.concat(
                        phrase.words().stream(),
                        phrase.within() == null ? Stream.of() : phrase.within().words().stream())
                .toList();
        return words.stream().anyMatch(PURCHASES::contains) && words.stream().anyMatch(AMOUNTS::contains);
    }

    boolean isOfAnother(Target amount) {
        return Boolean.TRUE.equals(live.locate(amount).first().evaluate(IS_OF_ANOTHER));
    }
}
