package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.act.ParticularsReader.Read;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Particulars.Part;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.VerbForms;

/**
 * Acts with several values, or with one that has a noun: {@code filters the users by role "Editor" and status "Active"},
 * {@code reserves the book "Emma" for pick-up at "Main Street"}. For whatever verb, where no rule of its own reads it.
 */
public final class ParticularsGrammar {

    /** What is done to an interface has grammars of its own, and what is looked at needs no form. */
    private static final Set<String> NO_ACT = words(
            "click press tap hit see view read check uncheck tick open close navigate go"
                    + " visit move drag drop hover wait scroll reload refresh log sign look find have be is are was were do does should"
                    + " must will can return come switch rename replace swipe resize zoom leave sort order hide expand collapse upload"
                    + " download copy paste double right focus confirm accept dismiss cancel remove delete clear empty not never");
    /** What is only entered is not sent yet. */
    private static final Set<String> FILLS =
            words("enter fill type provide input specify supply set choose select pick pass give put");

    private static final Set<String> CHOOSES = words("choose select pick");

    private static final String VERB = "^(?<verb>[a-z]{3,14})(?<particle> (?:in|out|up))?(?= )";
    private static final Pattern ACT = Pattern.compile(VERB, Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKS_FOR =
            Pattern.compile("^(?:search|filter|narrow|refin|restrict|limit)[a-z]*\\b", Pattern.CASE_INSENSITIVE);

    /** Who looks for something searches. */
    private static final Pattern SEARCHES =
            Pattern.compile("^(?:look(?:s|ed|ing)? (?:for|up)|finds?|found) ", Pattern.CASE_INSENSITIVE);

    /** {@code the transactions of account "1"}: it is by the account that they are looked for. */
    private static final Pattern SEARCHED_OF = Pattern.compile(
            "^((?:search(?:es|ed)? for|filter(?:s|ed)?|lists?|listed) (?:the |all |all the |my )?(?:[a-z]+ )?[a-z]+s) (?:of|in) (?=(?:the |my )?[a-z]+ «)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PASSIVE = Pattern.compile(
            "^(?<thing>(?:the|an?|my) (?:[a-z]+ ){0,2}[a-z]+) (?:is|are|was|were|(?:has|have) (?:already )?been)(?: already)?"
                    + " (?<verb>[a-z]+(?:ed|t|ade))(?<rest> (?:with|for|by|from|between|using|in|at|on) .*)$",
            Pattern.CASE_INSENSITIVE);

    private ParticularsGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        int times = ActionGrammar.times(sentence);
        if (times > 1) {
            return parse(ActionGrammar.once(sentence), step).map(once -> Acts.times(times, once));
        }
        Matcher act = ACT.matcher(SEARCHED_OF
                .matcher(SEARCHES.matcher(sentence).replaceFirst("search for "))
                .replaceFirst("$1 for "));
        if (!act.find() || !sentence.contains("«")) {
            return Optional.empty();
        }
        String said = act.group("verb").toLowerCase(Locale.ROOT);
        List<String> verbs = VerbForms.of(said);
        if (verbs.stream().anyMatch(NO_ACT::contains)) {
            return Optional.empty();
        }
        boolean isSent = verbs.stream().noneMatch(FILLS::contains);
        return ParticularsReader.read(act.replaceFirst(""), step, said.endsWith("s"))
                .flatMap(read -> intent(verbs, isSent, read, step));
    }

    /** The same of a sentence about a person: without one, it may say what is there. */
    public static Optional<List<Intent>> byAPerson(String sentence, MaskedText step) {
        String done = ActionGrammar.withoutPerson(sentence);
        return done.equals(sentence) ? Optional.empty() : parse(done, step);
    }

    /** {@code the game is started with players "A" and "B"}: what was done, by whomever. */
    public static Optional<List<Intent>> brought(String sentence, MaskedText step) {
        Matcher passive = PASSIVE.matcher(sentence);
        return passive.matches()
                ? parse(passive.group("verb") + " " + passive.group("thing") + passive.group("rest"), step)
                : Optional.empty();
    }

    /**
     * A step over a table with what is looked for: names beside values, or above them.
     *
     * @param hasHeading whether the first row names the columns of names and values
     */
    public static Optional<Particulars> table(String text, List<List<String>> rows, boolean hasHeading) {
        String done = SEARCHES.matcher(ActionGrammar.withoutPerson(text)).replaceFirst("search for ");
        int columns = rows.get(0).size();
        boolean isAcross = columns > 2 && rows.size() == 2;
        if (!LOOKS_FOR.matcher(done).find() || columns != 2 && !isAcross) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (int column = 0; isAcross && column < columns; column++) {
            parts.add(new Part(rows.get(0).get(column), null, rows.get(1).get(column)));
        }
        rows.stream()
                .skip(hasHeading ? 1 : 0)
                .filter(row -> !isAcross)
                .forEach(row -> parts.add(new Part(row.get(0), null, row.get(1))));
        String verb = done.toLowerCase(Locale.ROOT).startsWith("search") ? "search" : "filter";
        return Optional.of(new Particulars(List.of(verb), List.of(), null, parts, true));
    }

    private static Optional<List<Intent>> intent(List<String> verbs, boolean isSent, Read read, MaskedText step) {
        if (isChosenFirst(verbs, read)) {
            return new PhraseParser(step)
                    .parse(read.itemSaid())
                    .map(thing -> List.of(
                            new Intent.Act(Verb.SELECT, thing, null, null, 1),
                            new Particulars(List.of("enter"), List.of(), null, read.parts(), false)));
        }
        Particulars said = isSent || read.item() == null
                ? new Particulars(verbs, read.object(), read.item(), read.parts(), isSent)
                : new Particulars(verbs, List.of(), null, withItem(read, read.item()), false);
        List<Part> parts = said.parts();
        boolean isTold =
                parts.stream().anyMatch(part -> part.noun() != null) || said.item() != null || parts.size() > 1;
        boolean isOneValue = parts.size() == 1 && said.item() == null && !isSent;
        return parts.isEmpty() || !isTold || isOneValue ? Optional.empty() : Optional.of(List.of(said));
    }

    /** What is entered is a value like the others. */
    private static List<Part> withItem(Read read, String item) {
        List<Part> all = new ArrayList<>(read.parts());
        all.add(0, new Part(read.object().isEmpty() ? null : String.join(" ", read.object()), null, item));
        return all;
    }

    /** {@code selects the room "Blue" from "1" to "3"}: the values are no part of what is chosen. */
    private static boolean isChosenFirst(List<String> verbs, Read read) {
        List<Part> parts = read.parts();
        return read.item() != null
                && !read.object().isEmpty()
                && !parts.isEmpty()
                && verbs.stream().anyMatch(CHOOSES::contains)
                && parts.stream().allMatch(part -> part.preposition() != null)
                && (parts.size() > 1 || parts.get(0).noun() != null);
    }

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.split(" ")));
    }
}
