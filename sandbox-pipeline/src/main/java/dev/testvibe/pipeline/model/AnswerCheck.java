package dev.testvibe.pipeline.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.model.Answer.Choice;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.WholeWords;

/**
 * Holds an answer against the step and the page: a word of the vocabulary that suits the step, an element that was shown
 * and has a locator, a value that the step says exactly, and nothing of the step left unsaid.
 */
final class AnswerCheck {

    /** The answer may not be taken; the message says why, as a clause. */
    static final class Unacceptable extends Exception {

        private static final long serialVersionUID = 1L;

        Unacceptable(String message) {
            super(message);
        }
    }

    private final OpenStep step;
    private final ShownPage page;
    private final Grounder grounder;
    private final UnaryOperator<String> concealing;

    /** @param concealing what was done to the question before the model saw it */
    AnswerCheck(OpenStep step, ShownPage page, Grounder grounder, UnaryOperator<String> concealing) {
        this.step = step;
        this.page = page;
        this.grounder = grounder;
        this.concealing = concealing;
    }

    /** One choice that may be taken; {@code element} null where it is of the page. */
    private record Checked(
            Vocabulary word,
            @Nullable Element element,
            @Nullable String value,
            boolean negated) {

        Intent intent() {
            @Nullable Phrase phrase = element == null
                    ? null
                    : Phrase.chosen(
                            element.target().selector(), element.target().description());
            @Nullable Claim claim = word.claim();
            return claim == null
                    ? new Act(Objects.requireNonNull(word.verb()), phrase, value, null, 1)
                    : new Expect(
                            claim,
                            phrase,
                            value,
                            word.value() == Vocabulary.Value.COUNT ? "items" : null,
                            // what is affirmed is compared strictly, what is denied loosely
                            negated ? Match.ANYWHERE : Match.EXACT,
                            negated);
        }

        String meaning() {
            return (negated ? "not " : "")
                    + word.text().replace('_', ' ')
                    + (element == null ? "" : " " + element.target().description())
                    + (value == null ? "" : " “" + value + "”");
        }

        /** Whether a test would notice if the element were called otherwise. */
        boolean asserts(String name) {
            return element != null
                    && isCalled(name)
                    && (word.claim() == null
                            || element.control()
                            || element.target().selector().contains(name));
        }

        private boolean isCalled(String name) {
            return element != null
                    && Stream.concat(element.names().stream(), Stream.of(element.text()))
                            .anyMatch(name::equals);
        }

        boolean mentions(String number) {
            return element != null
                    && Stream.concat(element.names().stream(), Stream.of(element.text()))
                            .anyMatch(WholeWords.pattern(number).asPredicate());
        }

        boolean denies() {
            return negated
                    || word == Vocabulary.EMPTY
                    || word == Vocabulary.UNCHANGED
                    || word.claim() == Claim.COUNT && "0".equals(value);
        }
    }

    Reading.Taken check(Answer answer, String cost) throws Unacceptable {
        if (answer.intents().isEmpty()) {
            throw new Unacceptable("it found nothing that says the same as the step"
                    + (answer.reason().isBlank() ? "" : ": " + oneLine(answer.reason())));
        }
        List<Checked> checked = new ArrayList<>();
        for (Choice choice : answer.intents()) {
            checked.add(check(choice));
        }
        nothingIsLeftUnsaid(checked);
        return new Reading.Taken(
                checked.stream().map(Checked::intent).toList(),
                checked.stream().map(Checked::meaning).collect(Collectors.joining(", ")),
                cost);
    }

    private Checked check(Choice choice) throws Unacceptable {
        Vocabulary word = Vocabulary.word(choice.word())
                .orElseThrow(
                        () -> new Unacceptable("“" + oneLine(choice.word()) + "” is no word that it may answer with"));
        if (!word.suits(step.role())) {
            throw new Unacceptable(
                    step.role() == Role.THEN
                            ? "a Then is a claim, and “" + word.text() + "” is an act"
                            : "a When is an act, and “" + word.text() + "” is a claim");
        }
        if (choice.negated() && word.claim() == null) {
            throw new Unacceptable("an act cannot be denied");
        }
        if (!word.value().allows(choice.value())) {
            throw new Unacceptable("“" + word.text() + "” does not go with "
                    + (choice.value() == null ? "no value" : "the value “" + oneLine(choice.value()) + "”"));
        }
        @Nullable String value = choice.value() == null ? null : said(choice.value());
        return new Checked(word, element(word, choice.ref()), value, choice.negated());
    }

    /** The literal or number of the step that the value is. */
    private String said(String value) throws Unacceptable {
        return Stream.concat(step.literals().stream(), step.numbers().stream())
                .filter(literal ->
                        literal.equals(value) || concealing.apply(literal).equals(value))
                .findFirst()
                .orElseThrow(() -> new Unacceptable(
                        "the value “" + oneLine(value) + "” is no quoted text and no number of the step"));
    }

    private @Nullable Element element(Vocabulary word, @Nullable String ref) throws Unacceptable {
        if (ref == null || word.ofPage()) {
            if (ref == null && (word.ofPage() || word.verb() == Verb.PRESS)) {
                return null;
            }
            throw new Unacceptable("“" + word.text() + "” is said of "
                    + (word.ofPage() ? "the page and of no element" : "an element, and it chose none"));
        }
        String description = page.description(ref)
                .orElseThrow(() -> new Unacceptable(
                        "it chose [" + oneLine(ref) + "], which is not on the page that it was shown"));
        if (!(grounder.choose(ShownPage.selector(ref), description) instanceof Grounding.Found found)) {
            throw new Unacceptable("it chose " + description + ", and no locator finds that and nothing else");
        }
        if (!word.fits(found.element())) {
            throw new Unacceptable("nobody can " + word.text() + " " + description);
        }
        return found.element();
    }

    private void nothingIsLeftUnsaid(List<Checked> checked) throws Unacceptable {
        Set<String> values = checked.stream()
                .map(Checked::value)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        for (String literal : step.literals()) {
            if (!values.contains(literal) && checked.stream().noneMatch(one -> one.asserts(literal))) {
                throw new Unacceptable("its answer leaves “" + literal + "” out");
            }
        }
        for (String number : step.numbers()) {
            if (!values.contains(number) && checked.stream().noneMatch(one -> one.mentions(number))) {
                throw new Unacceptable("its answer leaves the number " + number + " out");
            }
        }
        if (step.role() == Role.THEN && step.denied() && checked.stream().noneMatch(Checked::denies)) {
            throw new Unacceptable("the step denies something, and its answer does not");
        }
    }

    /** What a model says may be anything; a log has lines. */
    private static String oneLine(String text) {
        String folded = text.replaceAll("\\s+", " ").strip();
        return folded.length() <= 160 ? folded : folded.substring(0, 160) + "…";
    }
}
