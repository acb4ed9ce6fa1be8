package dev.testvibe.pipeline.explore.claim;

import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.OfferWords;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;

/** What people call the results of a search, where nothing of the page is called so: the one list or table that it shows. */
final class ResultLists {

    private static final Set<String> CALLED = Set.of(
            "results",
            "result",
            "search results",
            "search result",
            "results list",
            "result list",
            "search result list",
            "search results list",
            "list of results",
            "filtered results");

    /** What a list is called that is no list of results. */
    private static final String OTHERS = "/" + OfferWords.RECOMMENDED + "|" + OfferWords.KEPT
            + "|recent|featured|bestsell|also|trending|new arrivals|history|viewed|saved|order|categor|filter|compar/i";

    /** A list that stands in no menu, form or margin, and under no words that call it something else. */
    private static final String LIST = PageScript.function("""
            () => {
              const others = {others};
              const heads = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(isVisible);
              const headOf = list => heads.filter(head => head.compareDocumentPosition(list) & 4).pop();
              // a table of one row above all headings is the banner of a page that is laid out by tables
              const isOfThePage = one => isLayout(one) || one.localName === 'table' && one.rows.length < 2 && !one.querySelector('th') && heads.length > 0 && !headOf(one);
              const isInAList = one => { const outer = one.parentElement.closest('table,ul,ol,[role=list],[role=grid]'); return !!outer && (!isOfThePage(outer) || isInAList(outer)); };
              const isAllOfALink = item => { const link = item.querySelector('a[href]'); return !!link && link.textContent.trim() === item.textContent.trim(); };
              const leadsHere = list => [...list.querySelectorAll('a[href]')].some(link => link.pathname === location.pathname && link.host === location.host && !link.hash && link.search === location.search);
              const words = one => [...one.classList, one.id].flatMap(name => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/));
              const isCalledAMenu = one => one.localName !== 'body' && (words(one).some(word => /^(side(bar|nav|menu)?|nav(s|bar|list|menu|links?|igation)?|[a-z]*nav|[a-z]*menus?)$/.test(word)) || isCalledAMenu(one.parentElement));
              const isMenu = list => /^(UL|OL)$/.test(list.tagName) && [...list.children].every(isAllOfALink)
                && (leadsHere(list) || isCalledAMenu(list));
              const lists = [...document.querySelectorAll('table,ul,ol,[role=list],[role=grid],[role=table]')]
                .filter(one => isVisible(one) && !one.closest('nav,header,footer,aside,form,[role=navigation],[role=menu]'))
                .filter(one => !isMenu(one) && !isOfThePage(one) && !isInAList(one))
                .filter(one => [...one.querySelectorAll('td,li,[role=listitem],[role=gridcell],[role=cell]')].some(isVisible));
              return lists.length === 1 && !others.test(headOf(lists[0])?.textContent || '') ? pathOf(lists[0]) : null;
            }
            """.replace("{others}", OTHERS));

    /** Whether a list is called something else than results, by itself or by the heading over it. */
    private static final String IS_OF_OTHERS = PageScript.function(OfferWords.in("""
            list => {
              const OTHERS = /^(?:{kept}|{recommended}|bag)/;
              const isOther = text => tokens(text).some(word => OTHERS.test(word));
              if (!list.matches('table,ul,ol,[role=list],[role=grid],[role=table]')) return false;
              const own = [...list.classList, list.id, list.getAttribute('aria-label'), ...testIdsOf(list)].filter(Boolean).join(' ');
              if (/result/i.test(own)) return false;
              const head = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(one => isVisible(one) && one.compareDocumentPosition(list) & 4).pop();
              return isOther(own) || isOther(head?.textContent);
            }
            """));

    private static final String ONLY_LIST = PageScript.function("""
            results => {
              const lists = [...results.querySelectorAll('table,ul,ol')].filter(isVisible);
              return lists.length === 1 && !results.querySelector('form') ? pathOf(lists[0]) : null;
            }
            """);

    private final LivePage live;
    private final Grounder grounder;

    ResultLists(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    static boolean areMeant(Phrase phrase) {
        return (phrase.kind() == null || phrase.kind() == Kind.LIST || phrase.kind() == Kind.TABLE)
                && phrase.name() == null
                && phrase.within() == null
                && phrase.position() == 0
                && phrase.hints().isEmpty()
                && CALLED.contains(String.join(" ", phrase.words()));
    }

    /** What was found for them, unless that is nothing, only their heading or a list of something else. */
    Grounding under(Phrase phrase, Grounding found) {
        if (isOfOthers(phrase, found)) {
            return of(phrase).<Grounding>map(Grounding.Found::new).orElseGet(() -> new Grounding.Absent(phrase.text()));
        }
        boolean isNone = found instanceof Grounding.Absent
                || found instanceof Grounding.Found one && HeadedParts.isHead(one.element());
        return isNone ? of(phrase).<Grounding>map(Grounding.Found::new).orElse(found) : found;
    }

    /** The same where that is a list or a table itself. */
    Optional<Element> listOf(Phrase phrase, Grounding found) {
        if (!(under(phrase, found) instanceof Grounding.Found one)) {
            return Optional.empty();
        }
        return one.element().tag().matches("table|ul|ol") ? Optional.of(one.element()) : onlyListIn(one.element());
    }

    /** The only list of a page may be one of what is in the cart. */
    boolean isOfOthers(Phrase phrase, Grounding found) {
        return areMeant(phrase) && found instanceof Grounding.Found one && isCalledOtherwise(one.element());
    }

    private boolean isCalledOtherwise(Element list) {
        return Boolean.TRUE.equals(live.locate(list.target()).first().evaluate(IS_OF_OTHERS));
    }

    private Optional<Element> onlyListIn(Element results) {
        return !results.control()
                        && live.locate(results.target()).count() == 1
                        && live.locate(results.target()).evaluate(ONLY_LIST) instanceof String path
                ? grounder.at(path, "the list of " + results.target().description())
                : Optional.empty();
    }

    /** Nothing where there is none, or more than one. */
    Optional<Element> of(Phrase phrase) {
        return areMeant(phrase) ? theOnlyOne(phrase.text()) : Optional.empty();
    }

    /** The list that the page shows, whatever a step calls it. */
    Optional<Element> theOnlyOne(String description) {
        return live.page().evaluate(LIST) instanceof String path ? grounder.at(path, description) : Optional.empty();
    }
}
