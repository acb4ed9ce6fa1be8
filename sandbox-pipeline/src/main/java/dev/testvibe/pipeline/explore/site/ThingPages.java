package dev.testvibe.pipeline.explore.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.AlikeLinks;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Target;

/** Where a list only shows the names of things, each has its button on a page of its own: {@code adds "Tea" to the cart}. */
public final class ThingPages {

    private static final Set<String> PLACES =
            Set.of("cart", "basket", "bag", "trolley", "wishlist", "favorites", "favourites");

    private final LivePage live;
    private final Grounder grounder;
    private final AlikeLinks alikeLinks;
    private final ThingNames details;

    public ThingPages(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
        this.alikeLinks = new AlikeLinks(live, grounder);
        this.details = new ThingNames(grounder);
    }

    /** The name of what is put somewhere; nothing where that is not what is done, or no name says to what. */
    public static Optional<String> named(Command command) {
        @Nullable Phrase thing = command.buttons().get(0).within();
        boolean isPut = command.buttons().get(0).words().stream().anyMatch(PLACES::contains);
        return !isPut || thing == null || thing.within() != null || thing.isReferenced() || thing.position() != 0
                ? Optional.empty()
                : Optional.ofNullable(thing.name());
    }

    /** The same by whatever the page of the thing has, which is about nothing else. */
    public static Command onItsPage(Command command) {
        return new Command(
                command.buttons().stream().map(button -> button.in(null)).toList(), command.byItself());
    }

    public boolean isOpen(String name) {
        Target heading = new Target("h1" + Selectors.ONLY_VISIBLE, "the heading");
        return live.locate(heading).allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList()
                .equals(List.of(name));
    }

    /** The click that opens it. */
    public Optional<Resolution> wayTo(String name) {
        Phrase link = Phrase.of("the link to " + name).ofKind(Kind.LINK).called(name);
        Grounding grounding = grounder.ground(link, Purpose.CLICK);
        Stream<Element> found =
                grounding instanceof Grounding.Found one ? Stream.of(one.element()) : Stream.<Element>of();
        return Stream.concat(found, alikeLinks.of(link, grounding).stream())
                .filter(element -> element.role().equals("link"))
                .findFirst()
                .or(() -> details.details(name))
                .map(element -> Resolution.of(new Action.Click(element.target())));
    }
}
