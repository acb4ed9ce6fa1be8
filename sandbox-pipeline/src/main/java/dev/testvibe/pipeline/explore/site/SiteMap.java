package dev.testvibe.pipeline.explore.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.recording.Target;

/**
 * Which pages a site has and which links lead to each, found by following links alone: nothing is clicked that could
 * change something. Bounded in pages and time; made when a step first speaks of a place that is not on its page.
 */
public final class SiteMap {

    /**
     * A page with the way to it.
     *
     * @param holders what the classes and ids of its parts call the whole of it
     * @param forms those that it shows
     * @param way texts of the links to follow, one after the other
     * @param fromHere whether from the page that was open when the map was made, which no link of the start page leads to,
     *     rather than from the start page
     */
    record Place(
            String url,
            String title,
            List<String> headings,
            List<String> holders,
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
                            .anyMatch(heading -> SiteMap.words(heading).containsAll(words))
                    || holders.contains(String.join(" ", words));
        }

        boolean asksForAPassword() {
            return forms.stream().flatMap(form -> form.fields().stream()).anyMatch(field -> field.type()
                    .equals("password"));
        }

        boolean hasControl(String name) {
            return controls.stream().anyMatch(control -> control.equalsIgnoreCase(name));
        }

        boolean hasControl(List<String> words) {
            return controls.stream().anyMatch(control -> SiteMap.words(control).containsAll(words));
        }
    }

    private final List<Place> places;
    /** Texts that stand for several links of one page, all of which lead to the same. */
    private final Set<String> repeated;

    /** @param repeated texts that stand for several links of one page, all of which lead to the same */
    SiteMap(List<Place> places, Set<String> repeated) {
        this.places = places;
        this.repeated = repeated;
    }

    /** Walks the site that a page is of. */
    static SiteMap of(LivePage live) {
        return SiteWalk.through(live);
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    boolean isOfOnePage() {
        return places.stream()
                        .map(place -> SiteAddress.key(place.url()))
                        .distinct()
                        .count()
                <= 1;
    }

    /** The one page that goes by these words. */
    Optional<Place> called(List<String> words) {
        return only(places.stream().filter(place -> place.isCalled(words)).toList());
    }

    /** The one page that the link to it, its title or a heading call one of these, and that has a form with a password. */
    Optional<Place> withPassword(List<List<String>> names) {
        return only(places.stream()
                .filter(Place::asksForAPassword)
                .filter(place -> names.stream().anyMatch(place::isCalled))
                .toList());
    }

    /** The one page, other than the current, with a control of that name. */
    Optional<Place> withControl(@Nullable String name, List<String> words, String currentUrl) {
        if (name == null && words.isEmpty()) {
            return Optional.empty();
        }
        return only(places.stream()
                .filter(place ->
                        !SiteAddress.withoutFragment(place.url()).equals(SiteAddress.withoutFragment(currentUrl)))
                .filter(place -> name != null ? place.hasControl(name) : place.hasControl(words))
                .toList());
    }

    /** The one page, other than the current, with a form of that kind; of several, the one that asks for nothing else. */
    Optional<Place> withForm(Predicate<PageForm> kind, String currentUrl) {
        Map<Integer, List<Place>> byFields = new TreeMap<>();
        places.stream()
                .filter(place -> !SiteAddress.key(place.url()).equals(SiteAddress.key(currentUrl)))
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

    /** The same; of several that lead to the same, the first that can be seen. */
    Target step(String text) {
        Target link = link(text);
        return repeated.contains(text)
                ? new Target(link.selector() + Selectors.ONLY_VISIBLE + " >> nth=0", link.description())
                : link;
    }

    /** A link by its text, as it is followed on the way. */
    static Target link(String text) {
        return new Target("internal:role=link[name=" + Selectors.quote(text) + "s]", "the link “" + text + "”");
    }

    public static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static List<String> texts(@Nullable Object list) {
        List<String> texts = new ArrayList<>();
        if (list instanceof List<?> all) {
            all.forEach(one -> texts.add(String.valueOf(one)));
        }
        return texts;
    }
}
