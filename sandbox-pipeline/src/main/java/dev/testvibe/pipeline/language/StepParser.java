package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.Understanding.Understood;

/** Reads a step: as an action or an expectation, whole or as sentences joined by "and". */
public final class StepParser {

    private static final Pattern AND =
            Pattern.compile("(?:,? and |, then |; )(?:then |also )?", Pattern.CASE_INSENSITIVE);
    /** What must be understood of a step that nobody could judge. */
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:properly|correctly|as expected|appropriate(?:ly)?|either|some kind of|various|etc)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whether a step stands under Given, When or Then; an And is what went before it. */
    public enum Role {
        GIVEN,
        WHEN,
        THEN
    }

    private final Lexicon lexicon;

    /** Reads steps in the language of a lexicon. */
    public StepParser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads one step; the role decides what a sentence is that could be both. */
    public Understanding parse(String text, Role role) {
        MaskedText step = MaskedText.of(text);
        return lexicon.english(step.text())
                .map(References::fold)
                .map(english -> Subjects.withoutNames(english, role == Role.THEN))
                .flatMap(english -> sentence(english, step, role).stream())
                .findFirst()
                .<Understanding>map(Understood::new)
                .orElseGet(() -> new NotUnderstood(
                        leftover(References.fold(step.text()), step),
                        lexicon.gap().orElse(null)));
    }

    private static Optional<List<Intent>> sentence(String text, MaskedText step, Role role) {
        if (role == Role.THEN && VAGUE.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<List<Intent>> whole = one(text, step, role);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher and = AND.matcher(text);
        while (and.find()) {
            Optional<List<Intent>> left = one(text.substring(0, and.start()), step, role);
            if (left.isEmpty()) {
                continue;
            }
            Optional<List<Intent>> right = sentence(text.substring(and.end()), step, role);
            if (right.isPresent()) {
                List<Intent> both = new ArrayList<>(left.get());
                both.addAll(right.get());
                return Optional.of(both);
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Intent>> one(String text, MaskedText step, Role role) {
        Optional<List<Intent>> wait = WaitGrammar.parse(text, step);
        if (wait.isPresent()) {
            return wait;
        }
        Optional<List<Intent>> passes = ClockGrammar.passes(text);
        if (passes.isPresent()) {
            return passes;
        }
        Optional<List<Intent>> framed = FrameGrammar.parse(text, step, inside -> sentence(inside, step, role));
        if (framed.isPresent()) {
            return framed;
        }
        return switch (role) {
            case WHEN ->
                MediaGrammar.parse(text, step)
                        .or(() -> FormGrammar.parse(ActionGrammar.withoutPerson(text), step))
                        .or(() -> DealGrammar.parse(ActionGrammar.withoutPerson(text), step))
                        .or(() -> ManyGrammar.added(ActionGrammar.withoutPerson(text)))
                        .or(() -> CompositeGrammar.parse(ActionGrammar.withoutPerson(text)))
                        .or(() -> ActionGrammar.parse(text, step))
                        .or(() -> ClockGrammar.before(text, rest -> one(rest, step, role)))
                        .or(() -> LackGrammar.parse(text, step, rest -> one(rest, step, role)))
                        .or(() -> Commands.parse(text, step))
                        .or(() -> EachGrammar.parse(text, rest -> one(rest, step, role)));
            case GIVEN ->
                MediaGrammar.parse(text, step)
                        .or(() -> FormGrammar.state(ActionGrammar.withoutPerson(text), step))
                        .or(() -> StateGrammar.parse(text, step))
                        .or(() -> ManyGrammar.there(text))
                        .or(() -> RowGrammar.parse(text, step))
                        .or(() -> EachGrammar.parse(text, rest -> StateGrammar.parse(rest, step)
                                .or(() -> ActionGrammar.parse(rest, step).filter(EachGrammar::isAdded))))
                        .or(() -> FormGrammar.parse(ActionGrammar.withoutPerson(text), step))
                        .or(() -> DealGrammar.parse(ActionGrammar.withoutPerson(text), step))
                        .or(() -> CompositeGrammar.parse(ActionGrammar.withoutPerson(text)))
                        .or(() -> ActionGrammar.parse(text, step))
                        .or(() -> ExpectationGrammar.parse(text, step))
                        .or(() -> Commands.byAPerson(text, step));
            case THEN ->
                ExpectationGrammar.parse(text, step)
                        .or(() -> ClockGrammar.expected(text, rest -> ExpectationGrammar.parse(rest, step)));
        };
    }

    /** The longest part at the end that no rule takes after a part that one does; the whole step where none does. */
    private static String leftover(String text, MaskedText step) {
        return step.unmask(References.without(text));
    }
}
