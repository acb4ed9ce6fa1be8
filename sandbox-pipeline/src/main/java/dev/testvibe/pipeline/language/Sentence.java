package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.act.ActionGrammar;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * One sentence of a step, read whole or as sentences joined by "and".
 *
 * @param paraphrases how often it was put otherwise
 */
record Sentence(String text, MaskedText step, Role role, int paraphrases) {

    /** {@code has chosen «0», entered «1» and saved it}: what else somebody did. */
    private static final String DEED =
            "(?:enter|select|click|press|check|tick|fill|type|add|save|submit|open|upload|confirm|pick)(?:s|ed|es)|chose|chosen|chooses|typed|set|filled(?: in)?|clicked(?: on)?";

    /** The same of what I do: {@code enter «0», choose «1» as …}. */
    private static final String DEED_OF_MINE =
            "(?:enter|select|click|press|check|tick|fill|type|add|choose|pick|set)(?: in| on)?(?= (?:the|my|an?|«))";

    private static final Pattern AND = Pattern.compile(
            "(?:,? and |, then |; )(?:then |also )?|, (?=" + DEED + " |" + DEED_OF_MINE + ")",
            Pattern.CASE_INSENSITIVE);
    /** What must be understood of a step that nobody could judge. */
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:properly|correctly|as expected|appropriate(?:ly)?|either|some kind of|various|etc)\\b",
            Pattern.CASE_INSENSITIVE);

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

    /** {@code the user needs to confirm the order}: it is not done yet. */
    private static final Pattern WISH = Pattern.compile(
            "^" + Subjects.PERSON
                    + " (?:(?:also|still|now|then) )?(?:needs?|likes?|would like|wish(?:es)?|intends?) to (?!be\\b|have\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Who paraphrases a paraphrase more often goes round in circles. */
    private static final int MOST_PARAPHRASES = 3;

    Sentence(String text, MaskedText step, Role role) {
        this(text, step, role, 0);
    }

    /** The whole of it, or of the sentences that "and" joins in it. */
    Optional<List<Intent>> read() {
        if (role == Role.THEN && VAGUE.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<List<Intent>> whole = whole();
        if (whole.isPresent()) {
            return whole;
        }
        Matcher and = AND.matcher(text);
        while (and.find()) {
            Optional<List<Intent>> left = with(text.substring(0, and.start())).whole();
            if (left.isEmpty()) {
                continue;
            }
            Optional<List<Intent>> right = with(withSubject(text.substring(0, and.start()), text.substring(and.end())))
                    .read();
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
    private Optional<List<Intent>> whole() {
        if (role == Role.GIVEN && WISH.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<List<Intent>> read = inOtherWords(role).or(() -> StepGrammars.read(this));
        return read.isEmpty() && role == Role.GIVEN ? inOtherWords(Role.THEN) : read;
    }

    /** @param as which paraphrases are looked at */
    private Optional<List<Intent>> inOtherWords(Role as) {
        return paraphrases >= MOST_PARAPHRASES
                ? Optional.empty()
                : Paraphrases.ENGLISH
                        .of(text, as)
                        .filter(said -> !said.equals(text))
                        .flatMap(said -> inOtherWords(said).read().stream())
                        .findFirst();
    }

    /** What is done, without who does it. */
    String done() {
        return ActionGrammar.withoutPerson(text);
    }

    /** A part of it, read as a sentence with the same role. */
    Optional<List<Intent>> one(String part) {
        return with(part).whole();
    }

    /** Something that is done, read so whatever the keyword. */
    Optional<List<Intent>> done(String sentence) {
        return new Sentence(sentence, step, Role.WHEN, paraphrases).read();
    }

    /** Something that is so, read as a claim whatever the keyword. */
    Optional<List<Intent>> claimed(String sentence) {
        return new Sentence(sentence, step, Role.THEN, paraphrases).read();
    }

    /** The same step with another sentence. */
    Sentence with(String other) {
        return new Sentence(other, step, role, paraphrases);
    }

    private Sentence inOtherWords(String plain) {
        return new Sentence(References.fold(plain), step, role, paraphrases + 1);
    }
}
