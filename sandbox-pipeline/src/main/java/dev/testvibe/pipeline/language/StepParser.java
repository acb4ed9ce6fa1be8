package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.act.TextsOfAKind;
import dev.testvibe.pipeline.language.act.TextsOfALength;
import dev.testvibe.pipeline.language.claim.UnquotedValues;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.lexicon.Lexicon;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.wording.CalledByName;
import dev.testvibe.pipeline.language.wording.PlainEnglish;
import dev.testvibe.pipeline.language.wording.Rewordings;
import dev.testvibe.pipeline.language.words.ActsAmongClaims;
import dev.testvibe.pipeline.language.words.Captchas;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;

/** Reads a step: as an action or an expectation, whole or as sentences joined by "and". */
public final class StepParser {

    private static final Pattern NUMBER_OF_A_THING = Pattern.compile(
            "(?<=\\b(?:account|order|invoice|ticket|booking|reservation|transaction|policy|customer|flight)(?: number| no| nr| id)? )#?\\d{3,}\\b(?![.,]\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JUST =
            Pattern.compile("\\bjust(?= (?:\\d+|" + Numbers.WORDS + ")\\b)", Pattern.CASE_INSENSITIVE);

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
        return parse(text, text, role);
    }

    /**
     * Reads one step as it stands; where that says nothing, or only what a button may be called, as if its author had
     * put quotes around what is likely a value. A value that is nothing leaves a hole, so there the quotes count first.
     *
     * @param quoted the same step with quotes around what is known to be a value
     */
    public Understanding parse(String text, String quoted, Role role) {
        MaskedText step = masked(text, role);
        if (role != Role.THEN && Captchas.wantsOneSolved(step)) {
            return new NotUnderstood(text, Captchas.ADVICE);
        }
        if (role == Role.THEN && lexicon.isEnglish() && ActsAmongClaims.isOne(text, false)) {
            return new NotUnderstood(text, ActsAmongClaims.ADVICE);
        }
        MaskedText known = quoted.equals(text) ? step : masked(quoted, role);
        Optional<Understood> ofNothing =
                Collections.frequency(known.literals(), "") > Collections.frequency(step.literals(), "")
                        ? withValues(read(known, role), known, step).filter(understood -> !understood.isByLastResort())
                        : Optional.empty();
        if (ofNothing.isPresent()) {
            return ofNothing.get();
        }
        Understanding plain = read(step, role);
        if (plain instanceof Understood understood && !understood.isByLastResort()) {
            return plain;
        }
        List<Understood> read = Stream.concat(
                        known == step ? Stream.of() : Stream.of(known),
                        UnquotedValues.in(known, text, lexicon.isEnglish()))
                .map(variant -> withValues(read(variant, role), variant, step))
                .flatMap(Optional::stream)
                .toList();
        return read.stream()
                .filter(variant -> !variant.isByLastResort())
                .findFirst()
                .or(() -> plain instanceof Understood
                        ? Optional.empty()
                        : read.stream().findFirst())
                .<Understanding>map(Function.identity())
                .orElse(plain);
    }

    private static Optional<Understood> withValues(Understanding read, MaskedText variant, MaskedText step) {
        List<String> unquoted = new ArrayList<>(variant.literals());
        step.literals().forEach(unquoted::remove);
        return read instanceof Understood understood
                ? Optional.of(new Understood(understood.intents(), unquoted))
                : Optional.empty();
    }

    private Understanding read(MaskedText step, Role role) {
        return lexicon.english(step.text())
                .map(References::fold)
                .map(english -> PlainEnglish.of(english, role == Role.THEN))
                .map(english -> JUST.matcher(english).replaceAll("exactly"))
                .map(english -> Subjects.withoutNames(english, role == Role.THEN))
                .map(english -> Rewordings.plain(english, role == Role.THEN))
                .flatMap(english -> Stream.of(english, role == Role.THEN ? english : Subjects.withoutAnyName(english)))
                .distinct()
                .flatMap(english -> new Sentence(english, step, role).read().stream())
                .findFirst()
                .<Understanding>map(Understood::new)
                .orElseGet(() -> new NotUnderstood(
                        leftover(References.fold(step.text()), step),
                        lexicon.gap().orElse(null)));
    }

    private MaskedText masked(String text, Role role) {
        MaskedText said = withNumbersOfThings(MaskedText.of(text));
        if (!lexicon.isEnglish()) {
            return said;
        }
        MaskedText step = said.withListsApart(role == Role.THEN);
        return role == Role.THEN ? CalledByName.in(step) : TextsOfAKind.in(TextsOfALength.in(step));
    }

    /** {@code account 12345} is called by its number, as if that were quoted. */
    private static MaskedText withNumbersOfThings(MaskedText step) {
        List<String> literals = new ArrayList<>(step.literals());
        String text = NUMBER_OF_A_THING.matcher(step.text()).replaceAll(number -> {
            literals.add(number.group());
            return "«" + (literals.size() - 1) + "»";
        });
        return new MaskedText(text, literals);
    }

    /** The longest part at the end that no rule takes after a part that one does; the whole step where none does. */
    private static String leftover(String text, MaskedText step) {
        return step.unmask(References.without(text));
    }
}
