package dev.testvibe.pipeline.explore.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Locator;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** {@code all elements}, {@code every box in the grid}, where the page calls the alike things of one group so. */
public final class ElementGroups {

    private static final int MOST = 150;

    private final LivePage live;
    private final Grounder grounder;
    private final Groups groups;

    public ElementGroups(LivePage live, Grounder grounder, Groups groups) {
        this.live = live;
        this.grounder = grounder;
        this.groups = groups;
    }

    /** Each of them, located by its place; nothing where there is no such group, or more than one. */
    public Optional<Grounding> of(Phrase phrase) {
        if (!mayBe(phrase) || !(groups.named(phrase.in(null)) instanceof Groups.Found.Group group)) {
            return Optional.empty();
        }
        Locator all = live.locate(group.target());
        int count = all.count();
        if (count < 2 || count > MOST) {
            return Optional.empty();
        }
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Target one = new Target(group.target().selector() + " >> nth=" + index, phrase.text());
            grounder.at(String.valueOf(all.nth(index).evaluate(Groups.PATH)), phrase.text())
                    .map(element -> element.locatedBy(one))
                    .ifPresent(elements::add);
        }
        return elements.size() == count ? Optional.of(new Grounding.Several(elements)) : Optional.empty();
    }

    /** The place of all of them is what holds them, and goes without saying. */
    private static boolean mayBe(Phrase phrase) {
        @Nullable Phrase place = phrase.within();
        boolean isTheirPlace =
                place == null || place.isVague() && (place.kind() == Kind.TABLE || place.kind() == Kind.LIST);
        return isTheirPlace
                && phrase.all()
                && phrase.kind() == null
                && phrase.name() == null
                && phrase.hints().isEmpty()
                && phrase.position() == 0
                && phrase.words().size() == 1
                && Kind.isOfAnyElement(phrase.words().get(0));
    }
}
