package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** Numbers between a button that lowers and a button that raises them: they have no name of their own. */
public final class Steppers {

    private static final Set<String> NAMES = Set.of("quantity", "qty", "amount", "count", "number");

    private static final PageScript SCRIPT = PageScript.of("steppers.js");

    private final LivePage live;
    private final Grounder grounder;

    public Steppers(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** The number that a phrase such as {@code the quantity of "Tea"} means, where there is one beside what it is of. */
    public Optional<Element> number(Phrase phrase) {
        if (!isQuantity(phrase)) {
            return Optional.empty();
        }
        @Nullable Phrase owner = phrase.within();
        Optional<String> name = Optional.ofNullable(owner == null ? null : owner.name());
        return holder(owner)
                .flatMap(root -> numberIn(root, phrase))
                .or(() -> name.flatMap(text -> beside(text, phrase)));
    }

    /** The same in what is known to hold it. */
    public Optional<Element> numberIn(Element holder, Phrase phrase) {
        return isQuantity(phrase) ? numberIn(holder.target(), phrase) : Optional.empty();
    }

    private static boolean isQuantity(Phrase phrase) {
        return phrase.kind() == null
                && phrase.name() == null
                && phrase.words().stream().anyMatch(NAMES::contains);
    }

    /** What holds both goes by the name; the number itself says nothing but what is asserted of it. */
    private Optional<Element> beside(String name, Phrase phrase) {
        if (!(live.page().evaluate(SCRIPT.call("beside"), name) instanceof Map<?, ?> found)) {
            return Optional.empty();
        }
        Target number = new Target(
                found.get("holder") + " >> internal:has-text=" + Selectors.quote(name) + "i >> " + found.get("number"),
                phrase.text());
        return live.locate(number).count() == 1
                ? grounder.at(String.valueOf(found.get("path")), phrase.text())
                        .map(element -> element.locatedBy(number))
                : Optional.empty();
    }

    private Optional<Element> at(@Nullable ElementHandle number, Phrase phrase) {
        return number == null
                ? Optional.empty()
                : grounder.at(String.valueOf(number.evaluate(Groups.PATH)), phrase.text());
    }

    private Optional<Target> holder(@Nullable Phrase owner) {
        if (owner == null || owner.name() == null) {
            return Optional.of(new Target("body", "the page"));
        }
        return grounder.ground(Phrase.rowWith(List.of(owner.name())).in(owner.within()), Purpose.READ)
                        instanceof Grounding.Found found
                ? Optional.of(found.element().target())
                : Optional.empty();
    }

    private Optional<Element> numberIn(Target holder, Phrase phrase) {
        Locator root = live.locate(holder);
        @Nullable ElementHandle number =
                root.count() == 1 ? root.evaluateHandle(SCRIPT.call("between")).asElement() : null;
        return at(number, phrase).map(element -> inHolder(holder, element, phrase));
    }

    /** By what it is in its holder, which reads better than the way to it through the document. */
    private Element inHolder(Target holder, Element element, Phrase phrase) {
        String what = element.tag()
                + element.classes().stream().limit(1).map(name -> "." + name).reduce("", String::concat);
        Target inHolder = new Target(holder.selector() + " >> " + what, phrase.text());
        return what.matches("[a-z]+[\\w.-]*") && live.locate(inHolder).count() == 1
                ? element.locatedBy(inHolder)
                : element;
    }
}
