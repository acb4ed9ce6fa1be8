package dev.testvibe.pipeline.explore.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Target;

/**
 * The elements that show a property of a thing: {@code the owner's telephone}, {@code the author of the article},
 * {@code the likes count of "On Rivers"}. What could be several elements is none.
 */
public final class Properties {

    private static final PageScript SCRIPT =
            PageScript.of("properties.js").with("likes", String.join(" ", Nouns.LIKES));
    private static final Pattern POSSESSIVE = Pattern.compile("(.+)['’]s?");

    private final LivePage live;
    private final Grounder grounder;

    public Properties(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** @param thing what the property is of, in words; none where the page is of one thing */
    private record Asked(List<String> property, @Nullable String nameOfThing, List<String> thing) {}

    /** The element that shows what a phrase names, where that is a property and is shown once. */
    public Optional<Element> of(Phrase phrase) {
        boolean mayBe = phrase.name() == null
                && (phrase.kind() == null || phrase.kind() == Kind.HEADING)
                && phrase.hints().isEmpty()
                && phrase.position() == 0
                && !phrase.words().isEmpty();
        return mayBe ? asked(phrase).flatMap(asked -> find(phrase, asked)) : Optional.empty();
    }

    /** The number that a thing shows of what it has many of, such as its likes. */
    public Optional<Element> numberOf(String noun, Phrase thing) {
        List<String> property =
                new ArrayList<>(List.of(noun.toLowerCase(Locale.ROOT).split(" ")));
        property.add("count");
        Phrase count = Phrase.of("the " + noun + " count of " + thing.text())
                .withWords(property)
                .in(thing);
        return of(count);
    }

    /** The list of names and values in which each of these texts is a value. */
    public Optional<Target> record(List<String> texts) {
        if (!(live.page().evaluate(SCRIPT.call("record"), texts) instanceof String path)) {
            return Optional.empty();
        }
        Target byWhatItShows = new Target(
                "internal:role=table >> internal:has-text=" + Selectors.quote(texts.get(0)) + "i", "the record");
        return grounder.choose(path, "the record") instanceof Grounding.Found found
                ? Optional.of(found.element().target())
                : Optional.of(byWhatItShows)
                        .filter(record -> live.locate(record).count() == 1);
    }

    private static Optional<Asked> asked(Phrase phrase) {
        List<String> words = phrase.words();
        @Nullable Phrase whole = phrase.within();
        if (whole != null) {
            boolean isAThing = whole.hints().isEmpty() && whole.position() == 0 && whole.within() == null;
            return isAThing ? Optional.of(new Asked(words, whole.name(), whole.words())) : Optional.empty();
        }
        for (int index = 0; index < words.size() - 1; index++) {
            var owner = POSSESSIVE.matcher(words.get(index));
            if (owner.matches()) {
                List<String> thing = new ArrayList<>(words.subList(0, index));
                thing.add(owner.group(1));
                return Optional.of(new Asked(words.subList(index + 1, words.size()), null, thing));
            }
        }
        return Optional.of(new Asked(words, null, List.of()));
    }

    private Optional<Element> find(Phrase phrase, Asked asked) {
        Object answer = live.page()
                .evaluate(SCRIPT.call("find"), Arrays.asList(asked.property(), asked.nameOfThing(), asked.thing()));
        if (!(answer instanceof Map<?, ?> found)) {
            return Optional.empty();
        }
        String value = String.valueOf(found.get("value"));
        return Optional.ofNullable(found.get("label"))
                .flatMap(label -> besideLabel(String.valueOf(label), value, phrase))
                .or(() -> bySelector(found.get("selectors"), value, phrase))
                .or(() -> bySelector(
                        found.get("by") == null ? null : List.of(String.valueOf(found.get("by"))), value, phrase))
                .or(() -> grounder.ground(Phrase.chosen(value, phrase.text()), Purpose.READ)
                                instanceof Grounding.Found one
                        ? Optional.of(one.element())
                        : Optional.empty());
    }

    /** As a part of the thing that bears the name, or by the label that is written before it. */
    private Optional<Element> bySelector(@Nullable Object selectors, String value, Phrase phrase) {
        return (selectors instanceof List<?> all ? all : List.of())
                .stream()
                        .map(selector -> new Target(String.valueOf(selector), phrase.text()))
                        .filter(target -> live.locate(target).count() == 1
                                && value.equals(live.locate(target).evaluate(Groups.PATH)))
                        .findFirst()
                        .flatMap(target -> grounder.at(value, phrase.text()).map(element -> element.locatedBy(target)));
    }

    /** By its label, which stays as it is whatever the value becomes. */
    private Optional<Element> besideLabel(String label, String value, Phrase phrase) {
        if (!(grounder.choose(label, phrase.text()) instanceof Grounding.Found found)) {
            return Optional.empty();
        }
        return Stream.of("following", "preceding")
                .map(side -> new Target(
                        found.element().target().selector() + " >> xpath=" + side + "-sibling::*[1]", phrase.text()))
                .filter(beside -> live.locate(beside).count() == 1
                        && value.equals(live.locate(beside).evaluate(Groups.PATH)))
                .findFirst()
                .flatMap(beside -> grounder.at(value, phrase.text()).map(element -> element.locatedBy(beside)));
    }
}
