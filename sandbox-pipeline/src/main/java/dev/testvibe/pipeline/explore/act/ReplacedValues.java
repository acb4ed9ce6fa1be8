package dev.testvibe.pipeline.explore.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;

/** {@code changes the town from "Hull" to "York"}: a field that is to hold the one before it is given the other. */
public record ReplacedValues(Grounder grounder) {

    /** The field whose value is told; nothing where no field is called so. */
    public Optional<Element> field(Phrase subject) {
        List<String> words = subject.words();
        int last = words.size() - 1;
        boolean saysFrom = subject.name() != null
                && last > 0
                && words.get(last).equals("from")
                && subject.hints().isEmpty()
                && subject.position() == 0;
        return saysFrom
                        && grounder.ground(
                                        Phrase.of(subject.text())
                                                .withWords(words.subList(0, last))
                                                .in(subject.within()),
                                        Purpose.SET)
                                instanceof Grounding.Found found
                        && (found.element().textField() || found.element().isSelect())
                ? Optional.of(found.element())
                : Optional.empty();
    }

    /** The same acts, once the field is seen to hold what is told of it. */
    public static Resolution onceItHolds(Element field, String before, Resolution set) {
        if (!(set instanceof Resolution.Resolved resolved)) {
            return set;
        }
        Literal value = Literal.of(before);
        List<Operation> all = new ArrayList<>();
        all.add(
                field.isSelect()
                        ? new Expectation.HasSelectedOption(field.target(), value, false)
                        : new Expectation.HasValue(field.target(), value, Match.EXACT, false));
        all.addAll(resolved.operations());
        return new Resolution.Resolved(all);
    }
}
