package dev.testvibe.pipeline.explore.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Target;

/** What a noun named while there were several of it, so that it is known still when only one or none is left. */
public final class SeenGroups {

    private final LivePage live;
    private final Map<String, Seen> seenBefore = new HashMap<>();

    /** @param page where it was seen */
    private record Seen(Target all, String page) {}

    public SeenGroups(LivePage live) {
        this.live = live;
    }

    public void remember(Phrase phrase, Target all) {
        seenBefore.put(key(phrase), new Seen(all, page()));
    }

    /** What the noun named when there were several of it, on whatever page. */
    public Optional<Target> onAnyPage(Phrase phrase) {
        return Optional.ofNullable(seenBefore.get(key(phrase))).map(Seen::all);
    }

    /** The same, where that was on the page that is open. */
    public Optional<Target> onThisPage(Phrase phrase) {
        return Optional.ofNullable(seenBefore.get(key(phrase)))
                .filter(seen -> seen.page().equals(page()))
                .map(Seen::all);
    }

    /** What a noun named before on this page it names still, whatever else goes by it now that there is less of it. */
    public Optional<Target> stillThere(Phrase phrase) {
        return onThisPage(phrase).filter(all -> live.locate(all).count() > 0);
    }

    /** Of those that were a group before, in the same document, the ones that are there still. */
    public Optional<Target> leftInThisDocument(Phrase phrase) {
        return Optional.ofNullable(seenBefore.get(key(phrase)))
                .filter(seen -> document(seen.page()).equals(document(page())))
                .map(Seen::all)
                .filter(all -> live.locate(all).count() > 0);
    }

    private static String document(String page) {
        return page.replaceAll("#.*", "");
    }

    /** A page is the same whatever is asked of it. */
    private String page() {
        return live.page().url().replaceAll("\\?[^#]*", "");
    }

    /** "all products" and "2 products" speak of the same. */
    private static String key(Phrase phrase) {
        @Nullable Phrase place = phrase.within();
        return phrase.kind() + " " + (place == null ? "" : place.words()) + " "
                + String.join(" ", phrase.words().stream().map(Nouns::singular).toList());
    }
}
