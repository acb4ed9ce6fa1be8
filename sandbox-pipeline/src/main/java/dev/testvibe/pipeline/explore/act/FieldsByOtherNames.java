package dev.testvibe.pipeline.explore.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.Nouns;

/** Finds the field that a step calls otherwise than the page does. */
final class FieldsByOtherNames {

    private final Grounder grounder;

    FieldsByOtherNames(Grounder grounder) {
        this.grounder = grounder;
    }

    /** A field by another name for it; what people write at length goes into the one text of several lines. */
    Optional<Element> of(Phrase phrase) {
        boolean isAMessage = phrase.kind() == Kind.MESSAGE;
        boolean mayBeAField = phrase.kind() == Kind.FIELD || phrase.kind() == null || isAMessage;
        String noun = isAMessage ? " " + phrase.noun().orElse("") : "";
        String name = (String.join(" ", phrase.words()) + noun).strip();
        if (!mayBeAField || phrase.name() != null || !phrase.hints().isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        // "the new task text" is what is typed into the field for new tasks
        Stream<String> ofText = noun.equals(" text") && !phrase.words().isEmpty()
                ? Stream.of(String.join(" ", phrase.words()))
                : Stream.of();
        // "a donation of 20" is how much it is
        Stream<String> ofSum = Nouns.SUMS.contains(name.toLowerCase(Locale.ROOT)) ? Stream.of("amount") : Stream.of();
        Stream<Phrase> called = Stream.of(FieldNames.alike(name).stream(), ofText, ofSum)
                .flatMap(Function.identity())
                .map(other -> phrase.ofKind(Kind.FIELD).withWords(List.of(other.split("[ -]"))));
        Stream<Phrase> atLength = FieldNames.isWrittenAtLength(name)
                ? Stream.of(Phrase.of(phrase.text()).ofKind(Kind.FIELD).by(Phrase.Hint.CSS, "textarea"))
                : Stream.of();
        // who logs in once more has no second field for it
        Stream<Phrase> onceMore = name.equals("password again")
                ? Stream.of(Phrase.of(phrase.text()).ofKind(Kind.FIELD).by(Phrase.Hint.CSS, "input[type=password]"))
                : Stream.of();
        return Stream.of(called, atLength, onceMore)
                .flatMap(Function.identity())
                .map(one -> grounder.ground(one, Purpose.FILL))
                .flatMap(grounding ->
                        grounding instanceof Grounding.Found found ? Stream.of(found.element()) : Stream.empty())
                .findFirst();
    }
}
