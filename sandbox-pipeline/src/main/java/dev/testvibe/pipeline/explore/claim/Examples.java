package dev.testvibe.pipeline.explore.claim;

import java.util.Optional;
import java.util.function.Predicate;

import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;

/** Things that are alike: what is claimed of one, without saying of which, is of the first that it holds of. */
final class Examples {

    private static final int MOST_EXAMPLES = 12;

    private final Grounder grounder;
    private final Subjects subjects;
    private final CurrentSubject current;

    Examples(Grounder grounder, Subjects subjects, CurrentSubject current) {
        this.grounder = grounder;
        this.subjects = subjects;
        this.current = current;
    }

    /**
     * The claim of the first of which it holds.
     *
     * @param holds judges a claim on the page
     */
    Optional<Expect> of(Expect expect, Predicate<Expect> holds) {
        Phrase phrase = expect.subject();
        boolean mayBe = phrase != null && CurrentSubject.isBare(phrase) && !QuotedTexts.isBareText(phrase);
        if (phrase == null
                || !mayBe
                || !(subjects.ground(phrase, Subjects.purpose(expect)) instanceof Grounding.Ambiguous)) {
            return Optional.empty();
        }
        Purpose example = Subjects.purpose(expect).ofAnExample();
        if (!(grounder.ground(phrase, example) instanceof Grounding.Found)) {
            return Optional.empty();
        }
        for (int place = 1; place <= MOST_EXAMPLES; place++) {
            Expect one = expect.of(phrase.at(place));
            if (!(grounder.ground(phrase.at(place), Subjects.purpose(expect)) instanceof Grounding.Found found)) {
                return Optional.empty();
            }
            if (holds.test(one)) {
                current.takenAsExample(phrase, place, found.element());
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
