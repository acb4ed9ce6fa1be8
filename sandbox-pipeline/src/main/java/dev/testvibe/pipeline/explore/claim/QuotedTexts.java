package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Agreement;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Headings;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.site.SiteMap;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Target;

/** Whether a text in quotes is seen: in what the words beside it name, or anywhere on the page. */
final class QuotedTexts {

    private static final Set<String> AMOUNTS = Set.of("price", "cost", "amount", "subtotal", "total", "sum", "fee");

    /** A figure, or what stands in its place. */
    private static final Pattern AN_AMOUNT = Pattern.compile(
            "\\d|\\b(?:free|gratis|nothing|zero|none|price[ds]?|costs?|on request|included|sold out|total|sum)\\b|^\\W+$",
            Pattern.CASE_INSENSITIVE);

    private final LivePage live;
    private final Grounder grounder;
    private final Subjects subjects;
    private final TextOnPage texts;
    private final ElementClaims claims;
    private final NamedThings things;
    private final Headings headings;
    private final PurchaseTotals totals;
    private final PlacesOfTexts places;

    QuotedTexts(LivePage live, Grounder grounder, Subjects subjects, TextOnPage texts, ElementClaims claims) {
        this.live = live;
        this.grounder = grounder;
        this.subjects = subjects;
        this.texts = texts;
        this.claims = claims;
        this.things = new NamedThings(live);
        this.headings = new Headings(live);
        this.totals = new PurchaseTotals(live);
        this.places = new PlacesOfTexts(live, grounder);
    }

    static boolean isBareText(Phrase phrase) {
        return phrase.words().isEmpty()
                && !phrase.isReferenced()
                && phrase.within() == null
                && (phrase.kind() == null || phrase.kind() == Kind.MESSAGE);
    }

    /** {@code the message "Saved"}: an element that the words name shows it, or it is somewhere on the page, once. */
    Resolution visible(String line, Expect expect, Phrase phrase, String text) {
        Optional<Resolution> inHolder = things.holds(line, phrase, text, expect.negated());
        if (inHolder.isPresent()) {
            return inHolder.get();
        }
        boolean describes = !phrase.words().isEmpty() || phrase.isReferenced() || phrase.within() != null;
        if (describes) {
            Grounding grounding = grounder.ground(phrase.unnamed(), Purpose.READ_TEXT);
            if (grounding instanceof Grounding.Found found
                    && !Agreement.isOnlyTheLabel(phrase, found.element())
                    && !speaksOfIt(phrase, found.element(), text)
                    && !isBesideIt(phrase, found.element(), text)
                    && !(PurchaseTotals.areMeant(phrase)
                            && totals.isOfAnother(found.element().target()))
                    && (!expect.negated()
                            || found.element().visible()
                            || found.element().text().contains(text))) {
                if (!found.element().visible() && expect.negated()) {
                    return Resolution.of(new Expectation.Visible(found.element().target(), true));
                }
                Optional<Target> one = expect.negated() || !isPlaceOfThem(phrase, found.element())
                        ? Optional.empty()
                        : texts.partOf(found.element(), text);
                if (one.isPresent()) {
                    return Resolution.of(new Expectation.Visible(one.get(), false));
                }
                return claims.shows(
                        found.element(), text, expect.negated() ? Match.ANYWHERE : Match.EXACT, expect.negated());
            }
            if (phrase.isReferenced() && !expect.negated()) {
                return new Resolution.Stopped(Findings.ungrounded(line, grounding));
            }
        }
        @Nullable Phrase owner = phrase.within();
        if (owner != null && owner.name() != null && !expect.negated()) {
            // of another, the same text says nothing
            Grounding inside = grounder.ground(Phrase.named(text).in(owner), Purpose.READ_TEXT);
            return inside instanceof Grounding.Found found
                    ? claims.shows(found.element(), text, Match.EXACT, false)
                    : new Resolution.Stopped(Findings.ungrounded(line, inside));
        }
        if (!expect.negated() && isNoAmount(phrase, text)) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "nothing of the page is plainly “" + phrase.text() + "”, and “" + text + "” is no amount"));
        }
        Resolution anywhere = texts.visible(line, phrase, text, expect.negated());
        Optional<Target> sight = !expect.negated() ? sightOf(anywhere) : Optional.empty();
        if (sight.filter(one -> things.isHeadOver(phrase, one)).isPresent()) {
            return Sightings.headOver(line, phrase);
        }
        if (sight.filter(one -> PurchaseTotals.areMeant(phrase) && totals.isOfAnother(one))
                .isPresent()) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "“" + text + "” does not stand with “" + phrase.text() + "”"));
        }
        if (sight.filter(one -> places.isElsewhere(phrase, one)).isPresent()) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + text + "” does not stand where “" + phrase.text() + "” is said to"));
        }
        if (!expect.negated() && phrase.kind() == Kind.HEADING && isBareHeading(phrase)) {
            return headings.among(text, anywhere);
        }
        // "and the price "$40"" goes on with what was said before
        return anywhere instanceof Resolution.Stopped
                ? subjects.latestPlace()
                        .map(place -> claims.shows(place, text, Match.WORDS, false))
                        .orElse(anywhere)
                : anywhere;
    }

    /** {@code the price "Tea"}: a text that no price could be, wherever it stands. */
    private static boolean isNoAmount(Phrase phrase, String text) {
        List<String> words = phrase.words();
        return !words.isEmpty()
                && AMOUNTS.contains(words.get(words.size() - 1))
                && !AN_AMOUNT.matcher(text).find();
    }

    private static Optional<Target> sightOf(Resolution resolution) {
        return resolution instanceof Resolution.Resolved seen
                        && seen.operations().get(0) instanceof Expectation.Visible sight
                ? Optional.of(sight.target())
                : Optional.empty();
    }

    /** {@code the tag "tea"} is one of what stands in the place called "tags", and not that place. */
    private static boolean isPlaceOfThem(Phrase phrase, Element element) {
        List<String> words = phrase.words();
        boolean isANoun = words.size() == 1 && phrase.kind() == null && !phrase.isReferenced();
        return isANoun
                && !element.control()
                && !element.hasValue()
                && element.classes().stream()
                        .flatMap(name -> SiteMap.words(name).stream())
                        .anyMatch(word -> !word.equals(words.get(0))
                                && Nouns.singular(word).equals(words.get(0)));
    }

    private static boolean isBareHeading(Phrase phrase) {
        return phrase.words().isEmpty() && !phrase.isReferenced() && phrase.within() == null;
    }

    /** {@code class="note-date"} is of a note, and no note: what says the text stands beside it, in the same card. */
    private boolean isBesideIt(Phrase phrase, Element element, String text) {
        boolean isOnlyOf = phrase.kind() == null
                && phrase.words().size() == 1
                && !phrase.isReferenced()
                && !element.text().contains(text)
                && element.classes().stream()
                        .anyMatch(name -> SiteMap.words(name).size() > 1
                                && SiteMap.words(name)
                                        .get(0)
                                        .equals(phrase.words().get(0)))
                && element.classes().stream()
                        .noneMatch(name -> SiteMap.words(name).equals(phrase.words()));
        return isOnlyOf
                && Boolean.TRUE.equals(live.locate(element.target())
                        .evaluate("(part, text) => part.parentElement.innerText.includes(text)", text));
    }

    /** Its title says what a click on it does, and it shows no word. */
    private static boolean isAnIcon(Element element) {
        return !element.hasValue()
                && !element.text().isEmpty()
                && element.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** {@code the comment "Nice"} is not what "Post comment" shows: what makes it or heads its like is none. */
    static boolean speaksOfIt(Phrase phrase, Element element, String text) {
        boolean isCaption = element.control() && !element.hasValue()
                || isAnIcon(element)
                || element.role().equals("heading")
                || element.tag().equals("form");
        return isCaption
                && phrase.kind() == null
                && !phrase.isReferenced()
                && !element.text().contains(text);
    }
}
