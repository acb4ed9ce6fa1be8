package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Target;

/** What the reference of a phrase matches, such as a test id or a selector, whether it is there or not. */
public record Referred(LivePage live, Grounder grounder) {

    private static final Predicate<String> NAME =
            Pattern.compile("[a-z][\\w-]*").asMatchPredicate();

    /** What HTML calls what people call otherwise. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "cell",
            "td",
            "row",
            "tr",
            "item",
            "li",
            "button",
            "button",
            "link",
            "a",
            "image",
            "img",
            "option",
            "option",
            "field",
            "input",
            "heading",
            ":is(h1,h2,h3,h4,h5,h6)");

    /** In the first document that has it. */
    public Target first(Phrase phrase) {
        List<Target> everywhere = everywhere(phrase);
        return everywhere.stream()
                .filter(target -> live.locate(target).count() > 0)
                .findFirst()
                .orElse(everywhere.get(0));
    }

    /** {@code the dots with the class "on"}: where a class says what is a dot, of those, and of nothing else. */
    public Optional<Target> ofClass(Phrase phrase) {
        List<String> names = phrase.hints().getOrDefault(Hint.CSS_CLASS, List.of());
        List<String> words = phrase.words().isEmpty() ? phrase.noun().stream().toList() : phrase.words();
        if (names.size() != 1 || phrase.hints().size() != 1 || words.size() != 1) {
            return Optional.empty();
        }
        String noun = words.get(0);
        String ofClass = Selectors.of(Hint.CSS_CLASS, names.get(0));
        return Stream.of(Nouns.singular(noun), noun)
                .filter(NAME)
                .map(name -> new Target("." + name + ofClass, phrase.text()))
                .filter(all -> live.locate(all).count() > 0)
                .findFirst();
    }

    /** What has the class and is one of the things that the noun names, in a place or anywhere; nothing where none is. */
    public Optional<Target> ofTheNoun(Phrase phrase, Optional<Target> place) {
        List<String> words = phrase.words().isEmpty() ? phrase.noun().stream().toList() : phrase.words();
        List<String> nouns = words.size() == 1 ? List.of(Nouns.singular(words.get(0)), words.get(0)) : List.of();
        String ofClass = first(phrase).selector();
        return Stream.concat(
                        nouns.stream().filter(NAME).map(noun -> "." + noun + ofClass),
                        nouns.stream()
                                .flatMap(noun -> Stream.ofNullable(ELEMENTS.get(noun)))
                                .map(element -> element + ofClass))
                .map(selector -> place.map(holder -> holder.selector() + " >> " + selector)
                        .orElse(selector))
                .map(selector -> new Target(selector, phrase.text()))
                .filter(all -> live.locate(all).count() > 0)
                .findFirst();
    }

    /** In each document of the page. */
    public List<Target> everywhere(Phrase phrase) {
        Map.Entry<Hint, List<String>> hint = phrase.hints().entrySet().stream()
                .filter(one -> one.getKey() != Hint.TEXT && one.getKey() != Hint.LABEL)
                .findFirst()
                .orElseThrow();
        String selector = Selectors.of(hint.getKey(), hint.getValue().get(0));
        return grounder.places(phrase).stream()
                .map(place -> new Target(place.selector(selector), phrase.text()))
                .toList();
    }
}
