package dev.testvibe.pipeline.explore.claim;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Headings;
import dev.testvibe.pipeline.explore.page.Labelled;
import dev.testvibe.pipeline.explore.page.Properties;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.WholeWords;

/** Tells which element a claim is about, where what it claims makes that plainer than the words for it do. */
final class MeantElements {

    private final LivePage live;
    private final Grounder grounder;
    private final Subjects subjects;
    private final Properties properties;

    MeantElements(LivePage live, Grounder grounder, Subjects subjects, Properties properties) {
        this.live = live;
        this.grounder = grounder;
        this.subjects = subjects;
        this.properties = properties;
    }

    Grounding ground(Expect expect, Phrase phrase) {
        return words(expect, phrase).orElseGet(() -> subjects.ground(phrase, Subjects.purpose(expect)));
    }

    /** The one that is meant by what was grounded, or none. */
    Optional<Grounding.Found> element(Expect expect, Phrase phrase, Grounding grounding) {
        return found(expect, phrase, grounding).map(found -> seen(expect, phrase, found));
    }

    static boolean isOfText(Expect expect) {
        return expect.claim() == Claim.SHOWS || expect.claim() == Claim.TEXT;
    }

    /** The element that was found, or the one of several candidates that the claim makes plain. */
    private Optional<Grounding.Found> found(Expect expect, Phrase phrase, Grounding grounding) {
        if (grounding instanceof Grounding.Found found) {
            return Optional.of(found);
        }
        if (isOfText(expect) && grounding instanceof Grounding.Ambiguous several) {
            return new Headings(live)
                    .ofTheDialog(phrase)
                    .flatMap(path -> grounder.at(path, phrase.text()))
                    .or(() -> Labelled.field(phrase, several, grounder))
                    .or(() -> buttonThatChanged(expect, phrase))
                    .map(Grounding.Found::new);
        }
        return expect.claim() == Claim.EMPTY && !phrase.all() ? theField(phrase) : Optional.empty();
    }

    /** {@code the article title} is none that waits unseen in a dialog, where the page shows one. */
    private Grounding.Found seen(Expect expect, Phrase phrase, Grounding.Found found) {
        return isOfText(expect) && !expect.negated() && !found.element().visible()
                ? properties
                        .of(phrase)
                        .filter(Element::visible)
                        .map(Grounding.Found::new)
                        .orElse(found)
                : found;
    }

    /** A line goes through words, whatever holds them or is called after them. */
    private Optional<Grounding> words(Expect expect, Phrase phrase) {
        boolean isLine = expect.claim() == Claim.CSS && "text-decoration-line".equals(expect.detail());
        return isLine && phrase.name() != null
                ? Optional.of(grounder.ground(phrase.onlyNamed(), Purpose.READ_TEXT))
                        .filter(Grounding.Found.class::isInstance)
                : Optional.empty();
    }

    /** {@code the button changes to "Stop"}: of several, the one that says what none said before the latest actions. */
    private Optional<Element> buttonThatChanged(Expect expect, Phrase phrase) {
        boolean isAnyButton = phrase.kind() == Kind.BUTTON
                && phrase.words().isEmpty()
                && phrase.within() == null
                && CurrentSubject.isBare(phrase)
                && !expect.negated()
                && !live.baseline().showed(expect.text());
        Phrase called = Phrase.of(phrase.text()).ofKind(Kind.BUTTON).called(expect.text());
        return isAnyButton
                        && grounder.ground(called, Purpose.OBSERVE) instanceof Grounding.Found found
                        && isAllThatIsSaid(expect.text(), found.element().text())
                ? Optional.of(found.element())
                : Optional.empty();
    }

    /** {@code ♥ Like (19)} says "Like" beside a sign and a number. */
    private static boolean isAllThatIsSaid(String text, String shown) {
        return WholeWords.pattern(text).matcher(shown).find()
                && shown.replaceAll("[^\\p{L}]", "").equals(text.replaceAll("[^\\p{L}]", ""));
    }

    /** {@code the comment box} is what can be typed into, and no button that is called after it. */
    private Optional<Grounding.Found> theField(Phrase phrase) {
        boolean mayBe = phrase.kind() == null || phrase.kind() == Kind.ELEMENT;
        return mayBe && subjects.ground(phrase.ofKind(Kind.FIELD), Purpose.FILL) instanceof Grounding.Found found
                ? Optional.of(found)
                : Optional.empty();
    }
}
