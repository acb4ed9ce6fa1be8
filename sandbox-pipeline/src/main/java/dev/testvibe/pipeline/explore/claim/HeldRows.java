package dev.testvibe.pipeline.explore.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Parts;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.site.SiteMap;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Target;

/** The rows or items that somebody speaks of by what holds them: a table of a thing, a collection, a caption above them. */
final class HeldRows {

    /** The one text on the page that consists of these words. */
    private static final String CAPTION = PageScript.function("""
            words => {
              const found = [...document.querySelectorAll('b,strong,p,span,div,legend,label,h1,h2,h3,h4,h5,h6')].filter(one => !one.children.length
                && isVisible(one) && one.textContent.toLowerCase().split(/[^\\p{L}\\p{N}]+/u).filter(Boolean).join(' ') === words);
              return found.length === 1 ? fold(found[0].textContent) : null;
            }
            """);

    private static final String LIST_BEHIND = "xpath=following-sibling::*[1][self::ul or self::ol]/li";

    private final LivePage live;
    private final Grounder grounder;
    private final NamedThings things;

    HeldRows(LivePage live, Grounder grounder, NamedThings things) {
        this.live = live;
        this.grounder = grounder;
        this.things = things;
    }

    /** What a thing or a collection holds by a noun. */
    Optional<Target> of(Phrase whole, String noun) {
        return things.parts(whole, noun)
                .or(() -> tableOf(whole, noun).map(table -> new Parts(live).items(table, noun)))
                .or(() -> rowsOf(whole, noun));
    }

    /** {@code 2 earlier stays} under the words "Earlier stays": the rows or items right behind them. */
    Optional<Target> under(Phrase phrase) {
        boolean mayBe = phrase.kind() == null
                && phrase.words().size() > 1
                && CurrentSubject.isOfAll(phrase)
                && phrase.within() == null;
        if (!mayBe || !(live.page().evaluate(CAPTION, String.join(" ", phrase.words())) instanceof String caption)) {
            return Optional.empty();
        }
        return Stream.of("xpath=following-sibling::*[1][self::table] >> tr:has(td)", LIST_BEHIND)
                .map(items -> new Target(Selectors.exactText(caption) + " >> " + items, phrase.text()))
                .filter(items -> live.locate(items).count() > 0)
                .findFirst();
    }

    /** {@code the cart contains 2 items}: in the table or list that goes by it, rather than by whatever leads there. */
    private Optional<Element> tableOf(Phrase collection, String noun) {
        return Parts.isAny(noun) && Emptiness.isOfACollection(collection) && collection.kind() == null
                ? Stream.of(Kind.TABLE, Kind.LIST)
                        .map(kind -> grounder.ground(collection.ofKind(kind), Purpose.READ))
                        .flatMap(grounding -> grounding instanceof Grounding.Found found
                                        && found.element().visible()
                                        && found.element().tag().matches("table|tbody|ul|ol")
                                ? Stream.of(found.element())
                                : Stream.<Element>of())
                        .findFirst()
                : Optional.empty();
    }

    /** {@code the pet "Rex" has 2 visits}: the rows of the one table of a thing, where a heading of it says of what. */
    private Optional<Target> rowsOf(Phrase whole, String noun) {
        if (whole.name() == null || whole.isReferenced() || whole.within() != null || Parts.isAny(noun)) {
            return Optional.empty();
        }
        String one = Nouns.singular(noun.toLowerCase(Locale.ROOT));
        return things.of(String.valueOf(whole.name()), null)
                .filter(thing -> live.locate(new Target(thing.selector() + " >> table", noun))
                                        .count()
                                == 1
                        && live.locate(new Target(thing.selector() + " >> table >> th", noun)).allInnerTexts().stream()
                                .anyMatch(head -> SiteMap.words(head).contains(one)))
                .map(thing -> new Target(
                        thing.selector() + " >> table >> tr:has(td)", "the " + noun + " of " + thing.description()));
    }
}
