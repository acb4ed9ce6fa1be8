package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;

/**
 * Several links that lead to the same address, such as one in the navigation and one in the footer: whichever is followed,
 * the same is done. Links of like parts are not such: a script may tell by the part what is done.
 */
public final class AlikeLinks {

    private static final int MOST = 6;

    /** Where a link leads to; nothing where what it does is up to a script, as with a place that the page has not. */
    private static final String ADDRESS = """
            one => {
              const href = one.localName === 'a' && one.getAttribute('href')?.trim();
              const isRoute = /^#!?\\/./.test(href) || /^#!./.test(href);
              const isOfScript = href && (/^javascript:/i.test(href) || /^#/.test(href) && !isRoute && !(href.length > 1 && document.getElementById(href.slice(1))));
              return href && !isOfScript && !one.hasAttribute('onclick') && !one.hasAttribute('download')
                ? one.href + ' ' + one.target : null;
            }
            """;

    private static final String IS_MENU = PageScript.function("""
            path => {
              const link = document.querySelector(path);
              const menu = link.closest('nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo], .nav, .navbar, .topbar, .sidebar, .menu');
              if (menu) return !menu.closest('article, li, tr');
              // a line of links, with nothing between them that says anything
              const line = link.parentElement;
              const links = [...line.querySelectorAll('a[href]')];
              const others = [...line.childNodes].map(node => node.nodeType === 3 ? node.nodeValue : node.matches?.('a,br,img,script') ? '' : node.textContent).join('');
              return links.length > 2 && new Set(links.map(one => one.href)).size === links.length && !/[\\p{L}\\p{N}]/u.test(others) && !line.closest('article, li');
            }
            """);

    /** Whether two of them stand in parts that are made alike: what such a link does is done to its own part. */
    private static final String STAND_IN_LIKE_PARTS = PageScript.function("""
            paths => {
              const links = paths.map(path => document.querySelector(path));
              const branch = (link, top) => { let one = link; while (one.parentElement !== top) one = one.parentElement; return one; };
              const areAlike = (one, other) => one.matches('li, tr, td, article, dd') ? one.localName === other.localName : one.className && areTwins(one, other);
              return links.some((one, index) => links.slice(index + 1).some(other => {
                let top = one.parentElement;
                while (!top.contains(other)) top = top.parentElement;
                return branch(one, top) !== one && areAlike(branch(one, top), branch(other, top));
              }));
            }
            """);

    /** Whether all of them are of one thing, such as its picture and its name. */
    private static final String ARE_OF_ONE_THING = PageScript.function("""
            paths => {
              const things = paths.map(path => document.querySelector(path).closest('article, li, tr, [class*=card i], [class*=item i], [class*=product i]'));
              return !!things[0] && things.every(one => one === things[0]);
            }
            """);

    private final LivePage live;
    private final Grounder grounder;

    public AlikeLinks(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** The one in a menu, else the first that can be seen, where a phrase means links to one address alone. */
    public Optional<Element> of(Phrase phrase, Grounding grounding) {
        boolean mayBe = grounding instanceof Grounding.Ambiguous several
                && several.candidates().size() <= MOST
                && several.candidates().stream().allMatch(one -> one.role().equals("link"));
        if (!mayBe || phrase.position() != 0) {
            return Optional.empty();
        }
        int count = ((Grounding.Ambiguous) grounding).candidates().size();
        List<Element> links = IntStream.rangeClosed(1, count)
                .mapToObj(place -> grounder.ground(phrase.at(place), Purpose.CLICK))
                .flatMap(one -> one instanceof Grounding.Found found ? Stream.of(found.element()) : Stream.of())
                .toList();
        return links.size() == count && leadToOneAddress(links) && areOneForAll(links)
                ? first(links)
                : Optional.empty();
    }

    private boolean leadToOneAddress(List<Element> links) {
        List<String> addresses = links.stream()
                .flatMap(link -> live.locate(link.target()).evaluate(ADDRESS) instanceof String address
                        ? Stream.of(address)
                        : Stream.<String>of())
                .toList();
        return addresses.size() == links.size() && addresses.stream().distinct().count() == 1;
    }

    private boolean areOneForAll(List<Element> links) {
        List<String> paths = links.stream().map(this::path).toList();
        return !isTrueOf(STAND_IN_LIKE_PARTS, paths)
                && (paths.stream().anyMatch(path -> isTrueOf(IS_MENU, path)) || isTrueOf(ARE_OF_ONE_THING, paths));
    }

    private boolean isTrueOf(String function, Object given) {
        return Boolean.TRUE.equals(live.page().evaluate(function, given));
    }

    private String path(Element link) {
        return String.valueOf(live.locate(link.target()).evaluate(Groups.PATH));
    }

    private Optional<Element> first(List<Element> links) {
        List<Element> seen = links.stream().filter(Element::visible).toList();
        return seen.stream()
                .filter(link -> isTrueOf(IS_MENU, path(link)))
                .findFirst()
                .or(() -> seen.stream().findFirst());
    }
}
