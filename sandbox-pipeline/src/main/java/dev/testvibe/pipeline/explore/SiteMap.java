package dev.testvibe.pipeline.explore;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.Fragments;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.grounding.PageForms;
import dev.testvibe.pipeline.recording.Target;

/**
 * Which pages a site has and which links lead to each, found by following links alone: nothing is clicked that could
 * change something. Bounded in pages and time; made when a step first speaks of a place that is not on its page.
 */
final class SiteMap {

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
              return {
                title: document.title,
                headings: [...document.querySelectorAll('h1,h2,[role=heading]')].filter(one => one.checkVisibility()).map(one => fold(one.innerText)).filter(Boolean).slice(0, 12),
                controls: [...document.querySelectorAll('button,a[href],input:not([type=hidden]),select,textarea,[role=button],[role=tab]')]
                  .map(label).filter(text => text && text.length <= 60).slice(0, 200),
                links: [...document.querySelectorAll('a[href]')].map(one => [one.href, label(one), one.checkVisibility() ? 'seen' : 'hidden']).filter(([, text]) => text).slice(0, 80),
              };
            }
            """);

    /**
     * A page with the way to it.
     *
     * @param forms those that it shows
     * @param way texts of the links to follow, one after the other
     * @param fromHere whether from the page that was open when the map was made, which no link of the start page leads to,
     *     rather than from the start page
     */
    record Place(
            String url,
            String title,
            List<String> headings,
            List<String> controls,
            List<PageForm> forms,
            List<String> way,
            boolean fromHere) {

        boolean isCalled(List<String> words) {
            String path = url.replaceFirst("^[a-z]+://[^/]+", "");
            return (way.isEmpty()
                            ? false
                            : SiteMap.words(way.get(way.size() - 1)).containsAll(words))
                    || SiteMap.words(title).containsAll(words)
                    || SiteMap.words(path).containsAll(words)
                    || headings.stream()
                            .anyMatch(heading -> SiteMap.words(heading).containsAll(words));
        }

        boolean hasControl(String name) {
            return controls.stream().anyMatch(control -> control.equalsIgnoreCase(name));
        }

        boolean hasControl(List<String> words) {
            return controls.stream().anyMatch(control -> SiteMap.words(control).containsAll(words));
        }
    }

    private record Link(String url, List<String> way, boolean fromHere) {}

    private final List<Place> places;

    private SiteMap(List<Place> places) {
        this.places = places;
    }

    /** Walks the site in a tab of its own, with the cookies that the scenario has. */
    static SiteMap of(LivePage live) {
        List<Place> places = new ArrayList<>();
        Deque<Link> next = new ArrayDeque<>(List.of(new Link(live.siteUrl(), List.of(), false)));
        Deque<Link> hidden = new ArrayDeque<>();
        Set<String> seen = new HashSet<>(Set.of(withoutFragment(live.siteUrl())));
        String here = live.page().url();
        long end = System.nanoTime() + MOST_MS * 1_000_000L;
        try (Page tab = live.page().context().newPage()) {
            while (!next.isEmpty() && places.size() < MOST_PAGES && System.nanoTime() < end) {
                visit(tab, next.removeFirst(), places, next, hidden, seen, live.siteUrl());
                // what cannot be seen where it stands is followed only where nothing else leads there
                while (next.isEmpty() && !hidden.isEmpty()) {
                    Link link = hidden.removeFirst();
                    if (seen.add(key(link.url()))) {
                        next.add(link);
                    }
                }
                // what only somebody who has logged in gets to
                if (next.isEmpty() && host(here).equals(host(live.siteUrl())) && seen.add(key(here))) {
                    next.add(new Link(here, List.of(), true));
                }
            }
        }
        return new SiteMap(places);
    }

    private static void visit(
            Page tab,
            Link link,
            List<Place> places,
            Deque<Link> next,
            Deque<Link> hidden,
            Set<String> seen,
            String siteUrl) {
        try {
            boolean isFragment = withoutFragment(tab.url()).equals(withoutFragment(link.url()));
            tab.navigate(link.url(), new Page.NavigateOptions().setTimeout(LOAD_MS));
            if (isFragment) {
                Fragments.awaitShown(tab);
            }
            if (!(tab.evaluate(READ) instanceof Map<?, ?> read)) {
                return;
            }
            places.add(new Place(
                    tab.url(),
                    String.valueOf(read.get("title")),
                    texts(read.get("headings")),
                    texts(read.get("controls")),
                    PageForms.of(tab),
                    link.way(),
                    link.fromHere()));
            if (read.get("links") instanceof List<?> links) {
                for (Object one : links) {
                    follow(texts(one), link, next, hidden, seen, siteUrl);
                }
            }
        } catch (PlaywrightException unreachable) {
            // a page that does not load is no place to go to
        }
    }

    /** @param link its address, its text, and whether it can be seen */
    private static void follow(
            List<String> link, Link from, Deque<Link> next, Deque<Link> hidden, Set<String> seen, String siteUrl) {
        String url = link.get(0);
        String text = link.get(1);
        boolean sameSite = host(url).equals(host(siteUrl)) && url.startsWith("http");
        if (!sameSite || CHANGES_SOMETHING.matcher(text + " " + url).find()) {
            return;
        }
        List<String> way = new ArrayList<>(from.way());
        way.add(text);
        if (link.get(2).equals("hidden")) {
            hidden.add(new Link(url, way, from.fromHere()));
        } else if (seen.add(key(url))) {
            next.add(new Link(url, way, from.fromHere()));
        }
    }

    /** A fragment that looks like a path is a page of its own; one that names a part of the page is not. */
    private static String key(String url) {
        return url.contains("#/") || url.contains("#!") ? url : withoutFragment(url);
    }

    private static String withoutFragment(String url) {
        return url.replaceFirst("#.*$", "");
    }

    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    boolean isOfOnePage() {
        return places.size() <= 1;
    }

    /** The one page that goes by these words. */
    Optional<Place> called(List<String> words) {
        return only(places.stream().filter(place -> place.isCalled(words)).toList());
    }

    /** The one page, other than the current, with a control of that name. */
    Optional<Place> withControl(@Nullable String name, List<String> words, String currentUrl) {
        if (name == null && words.isEmpty()) {
            return Optional.empty();
        }
        return only(places.stream()
                .filter(place -> !withoutFragment(place.url()).equals(withoutFragment(currentUrl)))
                .filter(place -> name != null ? place.hasControl(name) : place.hasControl(words))
                .toList());
    }

    /** The one page, other than the current, with a form of that kind; of several, the one that asks for nothing else. */
    Optional<Place> withForm(Predicate<PageForm> kind, String currentUrl) {
        Map<Integer, List<Place>> byFields = new TreeMap<>();
        places.stream()
                .filter(place -> !key(place.url()).equals(key(currentUrl)))
                .forEach(place -> place.forms().stream()
                        .filter(kind)
                        .mapToInt(form -> form.fields().size())
                        .min()
                        .ifPresent(fields -> byFields.computeIfAbsent(fields, key -> new ArrayList<>())
                                .add(place)));
        return byFields.values().stream().findFirst().flatMap(SiteMap::only);
    }

    private static Optional<Place> only(List<Place> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A link by its text, as it is followed on the way. */
    static Target link(String text) {
        return new Target("internal:role=link[name=" + Selectors.quote(text) + "s]", "the link “" + text + "”");
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> texts(@Nullable Object list) {
        List<String> texts = new ArrayList<>();
        if (list instanceof List<?> all) {
            all.forEach(one -> texts.add(String.valueOf(one)));
        }
        return texts;
    }
}
