package dev.testvibe.pipeline.explore.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.site.SiteMap;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;

/** Choices whose list and option stand side by side without quotes: {@code chooses the colour dark green}. */
record NamedChoices(Grounder grounder, FieldSetter fields) {

    /** One option is not all of anything. */
    private static final Pattern OF_ALL =
            Pattern.compile("\\b(?:all|both|each|every|any|several)\\b", Pattern.CASE_INSENSITIVE);

    private record Split(List<String> list, List<String> option) {}

    /** Nothing where no list that goes by some of the words offers what the others say. */
    Optional<Resolution> of(String line, Act act, Phrase phrase) {
        boolean mayBe = act.verb() == Verb.SELECT
                && act.value() == null
                && phrase.kind() == null
                && phrase.words().size() > 1
                && CurrentSubject.isOfAll(phrase)
                && !OF_ALL.matcher(phrase.text()).find();
        List<Resolution> choices = mayBe
                ? splits(phrase.words())
                        .flatMap(split -> choice(line, phrase, split).stream())
                        .distinct()
                        .toList()
                : List.of();
        return choices.size() == 1 ? Optional.of(choices.get(0)) : Optional.empty();
    }

    /** {@code the colour dark green}, and {@code the dark green colour}. */
    private static Stream<Split> splits(List<String> words) {
        int size = words.size();
        return IntStream.range(1, size)
                .boxed()
                .flatMap(at -> Stream.of(
                        new Split(words.subList(0, at), words.subList(at, size)),
                        new Split(words.subList(at, size), words.subList(0, at))));
    }

    private Optional<Resolution> choice(String line, Phrase phrase, Split split) {
        Phrase list = phrase.ofKind(Kind.SELECT).withWords(split.list());
        if (!(grounder.ground(list, Purpose.SELECT) instanceof Grounding.Found found)
                || !found.element().isSelect()) {
            return Optional.empty();
        }
        List<String> texts = found.element().options().stream()
                .map(Element.Option::label)
                .filter(text -> SiteMap.words(text).equals(split.option()))
                .toList();
        return texts.size() == 1 ? Optional.of(fields.option(line, found.element(), texts.get(0))) : Optional.empty();
    }
}
