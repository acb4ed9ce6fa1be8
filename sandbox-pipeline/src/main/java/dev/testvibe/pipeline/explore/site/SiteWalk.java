package dev.testvibe.pipeline.explore.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import dev.testvibe.pipeline.browser.Fragments;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.grounding.PageForms;

/** The walk through a site of which its map is made: links and menus, never what would change something. */
final class SiteWalk {

    private static final int MOST_PAGES = 16;
    private static final long MOST_MS = 8_000;
    private static final double LOAD_MS = 3_000;
    private static final Pattern CHANGES_SOMETHING = Pattern.compile(
            "\\b(?:log ?out|sign ?out|log ?off|delete|remove|unsubscribe|cancel|reset|(?<!\\w )buy|(?<!\\w )pay|order now|download)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String READ = PageScript.function("""
            () => {
              // as it is written, and not as its style shows it: in capitals
              const written = element => [...element.childNodes].map(one => {
                if (one.nodeType === 3) return one.data;
                if (one.nodeType !== 1 || one.getAttribute('aria-hidden') === 'true') return '';
                const style = getComputedStyle(one);
                if (style.display === 'none' || style.visibility === 'hidden') return '';
                const text = one.localName === 'img' ? one.alt : one.localName === 'br' ? ' ' : written(one);
                return style.display === 'inline' ? text : ' ' + text + ' ';
              }).join('');
              const label = element => fold(element.getAttribute('aria-label') || (element.labels && element.labels[0] && element.labels[0].textContent)
                || fold(written(element)) || element.value || element.placeholder || element.title || '');
              // what is not seen before its link is followed is as good as a page
              const isView = link => { const part = link.hash.length > 1 && document.getElementById(link.hash.slice(1)); return !!part && !part.checkVisibility(); };
              return {
                title: document.title,
                headings: [...document.querySelectorAll('h1,h2,[role=heading]')].filter(one => one.checkVisibility()).map(one => fold(one.innerText)).filter(Boolean).slice(0, 12),
                controls: [...document.querySelectorAll('button,a[href],input:not([type=hidden]),select,textarea,[role=button],[role=tab]')]
                  .map(label).filter(text => text && text.length <= 60).slice(0, 200),
                links: [...document.querySelectorAll('a[href]')].map(one => [one.href, label(one), one.checkVisibility() ? 'seen' : 'hidden', isView(one) ? 'view' : 'page']).filter(([, text]) => text).slice(0, 80),
              };
            }
            """);

    private record Link(String url, List<String> way, boolean fromHere) {}

    private final String siteUrl;
    private final List<SiteMap.Place> places = new ArrayList<>();
    private final Deque<Link> next = new ArrayDeque<>();
    /** What cannot be seen where it stands is followed only where nothing else leads there. */
    private final Deque<Link> hidden = new ArrayDeque<>();

    private final Set<String> seen = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();

    private SiteWalk(String siteUrl) {
        this.siteUrl = siteUrl;
        next.add(new Link(siteUrl, List.of(), false));
        seen.add(SiteAddress.withoutFragment(siteUrl));
    }

    /** Another tab has a session storage of its own: what a page keeps there of who has logged in is put into it. */
    private static final String KEEP_SESSION = """
            (() => {
              const [origin, kept] = %s;
              if (location.origin === origin && !sessionStorage.length)
                Object.entries(kept).forEach(([key, value]) => sessionStorage.setItem(key, value));
            })();
            """;

    private static final String SESSION = """
            () => {
              try { return JSON.stringify([location.origin, { ...sessionStorage }]); } catch (noStorage) { return '["", {}]'; }
            }
            """;

    /** Walks in a tab of its own, with the cookies and what else the scenario's tab keeps for the session. */
    static SiteMap through(LivePage live) {
        SiteWalk walk = new SiteWalk(live.siteUrl());
        String here = live.page().url();
        long end = System.nanoTime() + MOST_MS * 1_000_000L;
        String session = String.valueOf(live.page().evaluate(SESSION));
        try (Page tab = live.page().context().newPage()) {
            tab.addInitScript(KEEP_SESSION.formatted(session));
            while (!walk.next.isEmpty() && walk.places.size() < MOST_PAGES && System.nanoTime() < end) {
                walk.visit(tab, walk.next.removeFirst());
                walk.goOn(here);
            }
        }
        return new SiteMap(walk.places, walk.repeated);
    }

    private void goOn(String here) {
        while (next.isEmpty() && !hidden.isEmpty()) {
            Link link = hidden.removeFirst();
            if (seen.add(SiteAddress.key(link.url()))) {
                next.add(link);
            }
        }
        // what only somebody who has logged in gets to
        if (next.isEmpty() && SiteAddress.isSameServer(here, siteUrl) && seen.add(SiteAddress.key(here))) {
            next.add(new Link(here, List.of(), true));
        }
    }

    private void visit(Page tab, Link link) {
        try {
            boolean isFragment = SiteAddress.withoutFragment(tab.url()).equals(SiteAddress.withoutFragment(link.url()));
            tab.navigate(link.url(), new Page.NavigateOptions().setTimeout(LOAD_MS));
            if (isFragment) {
                Fragments.awaitShown(tab);
            }
            if (!(tab.evaluate(READ) instanceof Map<?, ?> read)) {
                return;
            }
            places.add(new SiteMap.Place(
                    tab.url(),
                    String.valueOf(read.get("title")),
                    SiteMap.texts(read.get("headings")),
                    PageHolders.names(tab),
                    SiteMap.texts(read.get("controls")),
                    PageForms.of(tab),
                    link.way(),
                    link.fromHere()));
            if (read.get("links") instanceof List<?> links) {
                repeated.addAll(repeated(links));
                for (Object one : links) {
                    follow(SiteMap.texts(one), link);
                }
            }
        } catch (PlaywrightException unreachable) {
            // a page that does not load is no place to go to
        }
    }

    private static Set<String> repeated(List<?> links) {
        Map<String, List<String>> addresses = new TreeMap<>();
        for (Object one : links) {
            List<String> link = SiteMap.texts(one);
            addresses.computeIfAbsent(link.get(1), text -> new ArrayList<>()).add(link.get(0));
        }
        Set<String> texts = new HashSet<>();
        addresses.forEach((text, all) -> {
            if (all.size() > 1 && Set.copyOf(all).size() == 1) {
                texts.add(text);
            }
        });
        return texts;
    }

    /** @param link its address, its text, whether it can be seen, and whether its fragment is a page by itself */
    private void follow(List<String> link, Link from) {
        String url = link.get(0);
        String text = link.get(1);
        boolean sameSite = SiteAddress.isSameServer(url, siteUrl) && url.startsWith("http");
        if (!sameSite || CHANGES_SOMETHING.matcher(text + " " + url).find()) {
            return;
        }
        List<String> way = new ArrayList<>(from.way());
        way.add(text);
        Link further = new Link(url, way, from.fromHere());
        if (link.get(2).equals("hidden")) {
            hidden.add(further);
        } else if (seen.add(link.get(3).equals("view") ? url : SiteAddress.key(url))) {
            next.add(further);
        }
    }
}
