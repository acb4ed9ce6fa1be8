package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Parts;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** How often a text stands on the page or in a place of it, where that is plain. */
final class TextOccurrences {

    /** What may stand within other text as well. */
    private static final Pattern WORDS =
            Pattern.compile("(?:the |an? )?(?:exact )?(?:word|text|phrase|string)s?\\b", Pattern.CASE_INSENSITIVE);

    private static final String OUTSIDE_CONTROLS =
            "all => all.filter(one => !one.closest('button,select,label,nav,[role=tab]')).length";

    private final LivePage live;
    private final Subjects subjects;

    TextOccurrences(LivePage live, Subjects subjects) {
        this.live = live;
        this.subjects = subjects;
    }

    Optional<Resolution> resolve(String line, Expect expect, Phrase phrase) {
        return ofWords(line, expect, phrase).or(() -> inItems(expect, phrase));
    }

    /** {@code "is missing" 2 times}: as often as it stands there by itself, whatever shows it. */
    private Optional<Resolution> ofWords(String line, Expect expect, Phrase phrase) {
        @Nullable String name = phrase.name();
        boolean isOfWords = WORDS.matcher(phrase.text()).lookingAt();
        if (name == null
                || expect.claim() != Claim.COUNT
                || expect.negated()
                || expect.detail() != null
                || phrase.kind() != null && phrase.kind() != Kind.MESSAGE
                || !phrase.words().isEmpty() && !isOfWords
                || !phrase.hints().isEmpty()) {
            return Optional.empty();
        }
        @Nullable Phrase place = phrase.within();
        String scope = "";
        if (place != null) {
            if (!(subjects.ground(place, Purpose.READ) instanceof Grounding.Found found)) {
                return Optional.empty();
            }
            scope = found.element().target().selector();
        }
        Target all = new Target(
                (scope.isEmpty() ? "" : scope + " >> ") + Selectors.exactText(name) + Selectors.ONLY_VISIBLE,
                "the texts “" + name + "”");
        int count = live.locate(all).count();
        boolean isBare = isOfWords || phrase.words().isEmpty() && phrase.kind() == null;
        if (isBare && (isOfWords || count == 0) && count != occurrences(scope.isEmpty() ? "body" : scope, name)) {
            return Optional.of(new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + name + "” stands within other text too, so its number is not plain")));
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(Resolution.of(new Expectation.HasCount(
                        all, Integer.parseInt(expect.text()), Expectation.Comparison.EQUAL, false)));
    }

    /** {@code the task "Tea" appears only once}: not one of the kind of the first that was found, with more beside it. */
    boolean areMoreThanTheOne(Expect expect, Phrase phrase) {
        @Nullable String name = phrase.name();
        return name != null
                && expect.claim() == Claim.COUNT
                && expect.text().equals("1")
                && !expect.negated()
                && expect.detail() == null
                && phrase.kind() == null
                && phrase.hints().isEmpty()
                && phrase.within() == null
                && live.page()
                                .locator(Selectors.exactText(name) + Selectors.ONLY_VISIBLE)
                                .evaluateAll(OUTSIDE_CONTROLS)
                        instanceof Number number
                && number.intValue() > 1;
    }

    private long occurrences(String scope, String name) {
        String words = Pattern.quote(name.strip());
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(live.page().locator(scope).innerText().replaceAll("\\s+", " "))
                .results()
                .count();
    }

    /** {@code the list contains 2 items with text "Tea"}: each item says it once. */
    private Optional<Resolution> inItems(Expect expect, Phrase phrase) {
        List<String> texts = phrase.hints().getOrDefault(Phrase.Hint.TEXT, List.of());
        @Nullable Phrase place = phrase.within();
        boolean isOfItems = expect.claim() == Claim.COUNT
                && !expect.negated()
                && phrase.all()
                && texts.size() == 1
                && phrase.hints().size() == 1;
        if (!isOfItems || place == null || !(subjects.ground(place, Purpose.READ) instanceof Grounding.Found found)) {
            return Optional.empty();
        }
        String said = " >> " + Selectors.exactText(texts.get(0)) + Selectors.ONLY_VISIBLE;
        Target items = new Parts(live).items(found.element(), "items");
        Target all = new Target(
                found.element().target().selector() + said,
                "the texts “" + texts.get(0) + "” in "
                        + found.element().target().description());
        long saying = live.locate(items).all().stream()
                .filter(item -> texts.get(0).equals(item.innerText().strip())
                        || item.locator(Selectors.exactText(texts.get(0))).count() > 0)
                .count();
        int number = live.locate(all).count();
        return number == 0 || saying != number
                ? Optional.empty()
                : Optional.of(Resolution.of(new Expectation.HasCount(
                        all, Integer.parseInt(expect.text()), Expectation.Comparison.EQUAL, false)));
    }
}
