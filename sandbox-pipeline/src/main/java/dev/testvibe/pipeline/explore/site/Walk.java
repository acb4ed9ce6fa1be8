package dev.testvibe.pipeline.explore.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;

/** Goes to a page of the site as a user would: from the start page by its links. */
public final class Walk {

    private static final String LINKS =
            "() => [...new Set([...document.querySelectorAll('a[href]')].map(one => one.href))].sort().join(' ')";

    private final LivePage live;
    private @Nullable SiteMap map;
    private String links = "";

    public Walk(LivePage live) {
        this.live = live;
    }

    /** Who logs in may get to more pages than before. */
    public void forget() {
        map = null;
    }

    /** The way to the one page that goes by these words. */
    public Optional<Resolution> to(List<String> words) {
        return map().called(words).or(() -> mapOfNow().called(words)).flatMap(this::along);
    }

    /**
     * The way to the one page to register or to log in that goes by other words for the same, and asks for a password
     * there.
     */
    Optional<Resolution> toEntrance(List<String> words) {
        return PageWords.isEntrance(words)
                ? map().withPassword(PageWords.others(words).toList()).flatMap(this::along)
                : Optional.empty();
    }

    /** Whether no link leads from the start page to another page of the site. */
    boolean isTheOnlyPage() {
        return map().isOfOnePage();
    }

    /** The way to the one page that has what the phrase names. */
    public Optional<Resolution> toControl(Phrase phrase) {
        boolean plain = phrase.within() == null && phrase.hints().isEmpty() && phrase.position() == 0 && !phrase.all();
        return plain && live.isOpened()
                ? map().withControl(phrase.name(), phrase.words(), live.page().url())
                        .flatMap(this::along)
                : Optional.empty();
    }

    /** The way to the one page that has a form of this kind. */
    public Optional<Resolution> toForm(Predicate<PageForm> kind) {
        String here = live.page().url();
        return map().withForm(kind, here)
                .or(() -> mapOfNow().withForm(kind, here))
                .flatMap(this::along);
    }

    /** The way to the record of what goes by a name, through a form that searches. */
    Optional<Resolution> toRecord(String name) {
        return new RecordSearch(live).to(name, map()).flatMap(found -> along(found.place())
                .map(way -> new Resolution.Resolved(
                        Stream.concat(((Resolution.Resolved) way).operations().stream(), found.steps().stream())
                                .toList())));
    }

    /** Links that are on this page already are followed from here; the others from the start page. */
    private Optional<Resolution> along(SiteMap.Place place) {
        List<String> way = place.way();
        if (way.isEmpty()) {
            return place.fromHere() ? Optional.empty() : Optional.of(Resolution.of(new Action.Open("")));
        }
        int from = way.size() - 1;
        while (from >= 0 && live.locate(map().step(way.get(from))).count() != 1) {
            from--;
        }
        if (from < 0 && place.fromHere()) {
            return Optional.empty();
        }
        List<Operation> steps = new ArrayList<>();
        if (from < 0) {
            steps.add(new Action.Open(""));
            from = 0;
        }
        way.subList(from, way.size()).forEach(text -> steps.add(new Action.Click(map().step(text))));
        return Optional.of(new Resolution.Resolved(steps));
    }

    /** Whoever has logged in sees other pages: where other links are shown now, the site is looked at once more. */
    private SiteMap mapOfNow() {
        if (!links.equals(linksHere())) {
            map = null;
        }
        return map();
    }

    private String linksHere() {
        return String.valueOf(live.page().evaluate(LINKS));
    }

    private SiteMap map() {
        SiteMap made = map;
        if (made == null) {
            made = SiteMap.of(live);
            map = made;
            links = linksHere();
        }
        return made;
    }
}
