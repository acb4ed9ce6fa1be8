package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.Understanding.Understood;

/** Reads a step: as an action or an expectation, whole or as sentences joined by "and". */
public final class StepParser {

    /** {@code has chosen «0», entered «1» and saved it}: what else somebody did. */
    private static final String DEED =
            "(?:enter|select|click|press|check|tick|fill|type|add|save|submit|open|upload|confirm|pick)(?:s|ed|es)|chose|chosen|chooses|typed|set|filled(?: in)?|clicked(?: on)?";

    private static final Pattern AND =
            Pattern.compile("(?:,? and |, then |; )(?:then |also )?|, (?=" + DEED + " )", Pattern.CASE_INSENSITIVE);
    /** What must be understood of a step that nobody could judge. */
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:properly|correctly|as expected|appropriate(?:ly)?|either|some kind of|various|etc)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Reads a whole sentence or nothing of it. */
    private interface Grammar {
        Optional<List<Intent>> read(Sentence sentence);
    }

    private static final Pattern NUMBER_OF_A_THING = Pattern.compile(
            "(?<=\\b(?:account|order|invoice|ticket|booking|reservation|transaction|policy|customer|flight) )#?\\d{3,}\\b(?![.,]\\d)",
            Pattern.CASE_INSENSITIVE);

    /** {@code a warning is displayed}, between two acts. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:the|an?) .+ (?:(?:is|are) (?:displayed|shown|visible)\\b.*|appears?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBJECT = Pattern.compile(
            "(?<subject>(?:the|an?) [^«]+?) (?:has|have|is|are|was|were|should|must) ", Pattern.CASE_INSENSITIVE);
    /** {@code the user has chosen a plan and is on the second page}: the user is. */
    private static final Pattern PERSON = Pattern.compile(
            "(?<subject>" + Subjects.PERSON + ") (?:has|have|had|is|am|are|was|were) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEING_FIRST =
            Pattern.compile("(?:is|am|are|was|were|has|have|had) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern VERB_FIRST = Pattern.compile(
            "(?:is|are|has|have|should|must) (?:not )?(?:be |been )?(?:displayed|shown|visible|hidden|empty|enabled|disabled|checked|selected)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JUST =
            Pattern.compile("\\bjust(?= (?:\\d+|" + Numbers.WORDS + ")\\b)", Pattern.CASE_INSENSITIVE);

    /** Who paraphrases a paraphrase more often goes round in circles. */
    private static final int MOST_PARAPHRASES = 3;

    /**
     * One sentence of a step.
     *
     * @param paraphrases how often it was put otherwise
     */
    private record Sentence(String text, MaskedText step, Role role, int paraphrases) {

        /** What is done, without who does it. */
        String done() {
            return ActionGrammar.withoutPerson(text);
        }

        /** A part of it, read as a sentence with the same role. */
        Optional<List<Intent>> one(String part) {
            return StepParser.one(with(part));
        }

        /** Something that is done, read so whatever the keyword. */
        Optional<List<Intent>> done(String sentence) {
            return StepParser.sentence(new Sentence(sentence, step, Role.WHEN, paraphrases));
        }

        /** Something that is so, read as a claim whatever the keyword. */
        Optional<List<Intent>> claimed(String sentence) {
            return StepParser.sentence(new Sentence(sentence, step, Role.THEN, paraphrases));
        }

        /** The same step with another sentence. */
        Sentence with(String other) {
            return new Sentence(other, step, role, paraphrases);
        }

        Sentence inOtherWords(String plain) {
            return new Sentence(References.fold(plain), step, role, paraphrases + 1);
        }
    }

    /** What surrounds a sentence: a time to wait for, a frame; the rest of it is read as if it stood alone. */
    private static final List<Grammar> EVERYWHERE = List.of(
            it -> WaitGrammar.parse(it.text, it.step),
            it -> ClockGrammar.passes(it.text),
            it -> it.role == Role.THEN
                    ? Optional.empty()
                    : ClockGrammar.nobodyActs(it.text).or(() -> ClockGrammar.runsOut(it.text, it.step)),
            it -> FrameGrammar.parse(it.text, it.step, inside -> sentence(it.with(inside))));

    /**
     * Grammars of one subject stand before {@link ActionGrammar}, whose patterns take any phrase and would make a field
     * of "log in with …"; what is left then may be a condition around an act, the name of a button, one act for each, or
     * what the user sees before going on.
     */
    private static final List<Grammar> DONE = List.of(
            it -> MediaGrammar.parse(it.text, it.step),
            it -> StageGrammar.doneOn(it.text, it.step, it::one),
            it -> OwnPageGrammar.act(it.text, it.step),
            it -> FormGrammar.parse(it.done(), it.step),
            it -> DealGrammar.parse(it.done(), it.step),
            it -> CountedDeeds.made(it.text, it::one),
            it -> Rule.first(CookieGrammar.RULES, it.done(), it.step),
            it -> EachGrammar.pairs(it.text, it::done),
            it -> ThingGrammar.parse(it.done(), it.step),
            it -> LackGrammar.parseEmpty(it.text, it::one),
            it -> ManyGrammar.added(it.done()),
            it -> CompositeGrammar.partlyTold(it.done(), it.step),
            it -> CompositeGrammar.parse(it.done()),
            it -> GappingGrammar.ofTwo(it.done(), part -> ActionGrammar.parse(part, it.step)),
            it -> ActionGrammar.parse(it.text, it.step),
            it -> ClockGrammar.before(it.text, it::one),
            it -> LackGrammar.parse(it.text, it.step, it::one),
            it -> GappingGrammar.parse(it.done(), part -> ActionGrammar.parse(part, it.step)),
            it -> ParticularsGrammar.parse(it.done(), it.step),
            it -> CountedDeeds.parse(it.text, it::one),
            it -> Commands.parse(it.text, it.step),
            it -> OpenParts.opened(it.done(), it.step, it::done),
            it -> EachGrammar.parse(it.text, it::one),
            it -> ClockGrammar.happens(it.text),
            it -> SHOWN.matcher(it.text).matches() ? ExpectationGrammar.parse(it.text, it.step) : Optional.empty());

    /**
     * A state that can be reached is claimed first and brought about only where it does not hold, so those stand before
     * what is done; a claim that nobody can bring about comes after it, and the name of a button last.
     */
    private static final List<Grammar> GIVEN = List.of(
            it -> MediaGrammar.parse(it.text, it.step),
            it -> FormGrammar.state(it.done(), it.step),
            it -> AccountGrammar.parse(it.text, it.step),
            it -> StageGrammar.given(it.text, it.step, it::one),
            it -> OpenCloseGrammar.state(it.text, it.step),
            it -> Rule.first(WindowGrammar.SIZES, it.text, it.step),
            it -> OwnPageGrammar.state(it.text, it.step),
            it -> OpenParts.open(it.text, it.step, it::done),
            it -> ThingsToOpen.named(it.text, it.step),
            it -> ListGrammar.given(it.text, it.step),
            it -> EachGrammar.pairs(it.text, it::done),
            it -> StateGrammar.parse(it.text, it.step),
            it -> ManyGrammar.there(it.text),
            it -> RowGrammar.parse(it.text, it.step),
            it -> EachGrammar.parse(it.text, rest -> StateGrammar.parse(rest, it.step)
                    .or(() -> ActionGrammar.parse(rest, it.step).filter(EachGrammar::isAdded))),
            it -> FormGrammar.parse(it.done(), it.step),
            it -> DealGrammar.parse(it.done(), it.step),
            it -> CountedDeeds.made(it.text, it::one),
            it -> Rule.first(CookieGrammar.RULES, it.done(), it.step),
            it -> ThingGrammar.parse(it.done(), it.step),
            it -> CompositeGrammar.partlyTold(it.done(), it.step),
            it -> CompositeGrammar.parse(it.done()),
            it -> GappingGrammar.ofTwo(it.done(), part -> ActionGrammar.parse(part, it.step)),
            it -> ActionGrammar.parse(it.text, it.step),
            it -> ExpectationGrammar.parse(it.text, it.step),
            it -> LackGrammar.parse(it.text, it.step, it::one),
            it -> GappingGrammar.parse(it.done(), part -> ActionGrammar.parse(part, it.step)),
            it -> ParticularsGrammar.byAPerson(it.text, it.step),
            it -> CountedDeeds.parse(it.text, it::one),
            it -> ParticularsGrammar.brought(it.text, it.step),
            it -> ClockGrammar.before(it.text, it::one),
            it -> Commands.byAPerson(it.text, it.step),
            it -> BroughtAbout.parse(it.text, it.step, it::done, it::claimed),
            it -> NotYet.parse(it.text));

    /** A time before or behind a claim is looked at only where the claim with it is none. */
    private static final List<Grammar> EXPECTED = List.of(
            it -> ListGrammar.expected(it.text, it.step),
            it -> StageGrammar.expected(it.text, it.step),
            it -> ExpectationGrammar.parse(it.text, it.step),
            it -> ReloadGrammar.expected(it.text, it::one),
            it -> ReloadGrammar.answered(it.text, it.step, it::one),
            it -> ClockGrammar.expected(it.text, it::one));

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
                .flatMap(english -> sentence(new Sentence(english, step, role, 0)).stream())
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
        MaskedText step = ListsInOneText.apart(said, role == Role.THEN);
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

    private static Optional<List<Intent>> sentence(Sentence sentence) {
        String text = sentence.text();
        if (sentence.role() == Role.THEN && VAGUE.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<List<Intent>> whole = one(sentence);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher and = AND.matcher(text);
        while (and.find()) {
            Optional<List<Intent>> left = one(sentence.with(text.substring(0, and.start())));
            if (left.isEmpty()) {
                continue;
            }
            Optional<List<Intent>> right =
                    sentence(sentence.with(withSubject(text.substring(0, and.start()), text.substring(and.end()))));
            if (right.isPresent()) {
                List<Intent> both = new ArrayList<>(left.get());
                both.addAll(right.get());
                return Optional.of(both);
            }
        }
        return Optional.empty();
    }

    /** {@code the total has been reckoned and is displayed}: the same is. */
    private static String withSubject(String before, String sentence) {
        Matcher person = PERSON.matcher(before);
        if (BEING_FIRST.matcher(sentence).lookingAt() && person.lookingAt()) {
            return person.group("subject") + " " + sentence;
        }
        Matcher subject = SUBJECT.matcher(before);
        return VERB_FIRST.matcher(sentence).lookingAt() && subject.lookingAt()
                ? subject.group("subject") + " " + sentence
                : sentence;
    }

    /** In other words first, since those are exact; what is given may be a claim, where no rule takes it for an act. */
    private static Optional<List<Intent>> one(Sentence sentence) {
        Optional<List<Intent>> read = inOtherWords(sentence, sentence.role()).or(() -> byRules(sentence));
        return read.isEmpty() && sentence.role() == Role.GIVEN ? inOtherWords(sentence, Role.THEN) : read;
    }

    /** @param as which paraphrases are looked at */
    private static Optional<List<Intent>> inOtherWords(Sentence sentence, Role as) {
        return sentence.paraphrases() >= MOST_PARAPHRASES
                ? Optional.empty()
                : Paraphrases.ENGLISH
                        .of(sentence.text(), as)
                        .filter(said -> !said.equals(sentence.text()))
                        .flatMap(said -> sentence(sentence.inOtherWords(said)).stream())
                        .findFirst();
    }

    private static Optional<List<Intent>> byRules(Sentence sentence) {
        List<Grammar> own =
                switch (sentence.role()) {
                    case WHEN -> DONE;
                    case GIVEN -> GIVEN;
                    case THEN -> EXPECTED;
                };
        return Stream.concat(EVERYWHERE.stream(), own.stream())
                .map(grammar -> grammar.read(sentence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The longest part at the end that no rule takes after a part that one does; the whole step where none does. */
    private static String leftover(String text, MaskedText step) {
        return step.unmask(References.without(text));
    }
}
