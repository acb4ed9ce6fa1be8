package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Particulars.Part;

/**
 * Acts with several values, or with one that has a noun: {@code filters the users by role "Editor" and status "Active"},
 * {@code reserves the book "Emma" for pick-up at "Main Street"}. For whatever verb, where no rule of its own reads it.
 */
public final class ParticularsGrammar {

    private static final Set<String> PREPOSITIONS = words(
            "from to until till between for at on in with by as about into under through via due starting ending having using whose");
    /** What stands before a noun and says nothing of it. */
    private static final Set<String> DETERMINERS =
            words("the a an my his her their our your its this that new another one some following field it them");
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
    /** Of two things that are done, the second is no noun of the first. */
    private static final Set<String> ALSO_DONE = words(
            "click press tap hit select choose pick open close save submit confirm"
                    + " log sign go navigate visit enter fill add remove delete create edit check uncheck see upload download drag move"
                    + " scroll hover wait reload refresh clear view switch share assign send change apply mark sort filter accept cancel pay put set");

    private static final String VERB = "^(?<verb>[a-z]{3,14})(?<particle> (?:in|out|up))?(?= )";
    private static final Pattern ACT = Pattern.compile(VERB, Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKS_FOR =
            Pattern.compile("^(?:search|filter|narrow|refin|restrict|limit)[a-z]*\\b", Pattern.CASE_INSENSITIVE);

    /** Who looks for something searches. */
    private static final Pattern SEARCHES =
            Pattern.compile("^(?:look(?:s|ed|ing)? (?:for|up)|finds?|found) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEGMENT = Pattern.compile(
            "^(?<joint>,? and (?:also )?|, | )(?<words>(?:[a-z][a-z'-]* )*?)(?<value>" + MaskedText.LITERAL
                    + "|\\d+(?:[.,]\\d+)?|(?:" + Numbers.WORDS + ")(?= ))(?<rest>(?:[ ,].*)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("^(?<noun>(?: [a-z][a-z-]*){1,2}?)(?=$|,| (?<next>[a-z]+|«))", Pattern.CASE_INSENSITIVE);

    private static final Pattern PASSIVE = Pattern.compile(
            "^(?<thing>(?:the|an?|my) (?:[a-z]+ ){0,2}[a-z]+) (?:is|are|was|were|(?:has|have) (?:already )?been)(?: already)?"
                    + " (?<verb>[a-z]+(?:ed|t|ade))(?<rest> (?:with|for|by|from|between|using|in|at|on) .*)$",
            Pattern.CASE_INSENSITIVE);

    /** What somebody asks "a loan of" is how much it is. */
    private static final Pattern AMOUNT = Pattern.compile("\\p{Sc}? ?\\d+(?:[.,]\\d+)*(?: ?\\p{Sc}| [A-Z]{3})?");

    private static final Pattern IT = Pattern.compile("(?:it|them) ", Pattern.CASE_INSENSITIVE);

    private final MaskedText step;
    private final boolean isThirdPerson;
    private final List<Part> parts = new ArrayList<>();
    private List<String> object = List.of();
    private @Nullable String item;
    private String itemSaid = "";

    private ParticularsGrammar(MaskedText step, boolean isThirdPerson) {
        this.step = step;
        this.isThirdPerson = isThirdPerson;
    }

    /** @param sentence without its person */
    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        int times = ActionGrammar.times(sentence);
        if (times > 1) {
            return parse(ActionGrammar.once(sentence), step).map(once -> Acts.times(times, once));
        }
        Matcher act = ACT.matcher(SEARCHES.matcher(sentence).replaceFirst("search for "));
        if (!act.find() || !sentence.contains("«")) {
            return Optional.empty();
        }
        String said = act.group("verb").toLowerCase(Locale.ROOT);
        List<String> verbs = VerbForms.of(said);
        if (verbs.stream().anyMatch(NO_ACT::contains)) {
            return Optional.empty();
        }
        boolean isSent = verbs.stream().noneMatch(FILLS::contains);
        ParticularsGrammar grammar = new ParticularsGrammar(step, said.endsWith("s"));
        String rest = act.replaceFirst("");
        return grammar.readsAll(rest) ? grammar.intent(verbs, isSent) : Optional.empty();
    }

    /** The same of a sentence about a person: without one, it may say what is there. */
    static Optional<List<Intent>> byAPerson(String sentence, MaskedText step) {
        String done = ActionGrammar.withoutPerson(sentence);
        return done.equals(sentence) ? Optional.empty() : parse(done, step);
    }

    /** {@code the game is started with players "A" and "B"}: what was done, by whomever. */
    static Optional<List<Intent>> brought(String sentence, MaskedText step) {
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

    private Optional<List<Intent>> intent(List<String> verbs, boolean isSent) {
        if (isChosenFirst(verbs)) {
            return new PhraseParser(step)
                    .parse(itemSaid)
                    .map(thing -> List.of(
                            new Intent.Act(Intent.Verb.SELECT, thing, null, null, 1),
                            new Particulars(List.of("enter"), List.of(), null, parts, false)));
        }
        if (!isSent && item != null) {
            parts.add(0, new Part(object.isEmpty() ? null : String.join(" ", object), null, item));
            object = List.of();
            item = null;
        }
        boolean isTold = parts.stream().anyMatch(part -> part.noun() != null) || item != null || parts.size() > 1;
        boolean isOneValue = parts.size() == 1 && item == null && !isSent;
        return parts.isEmpty() || !isTold || isOneValue
                ? Optional.empty()
                : Optional.of(List.of(new Particulars(verbs, object, item, parts, isSent)));
    }

    /** {@code selects the room "Blue" from "1" to "3"}: the values are no part of what is chosen. */
    private boolean isChosenFirst(List<String> verbs) {
        return item != null
                && !object.isEmpty()
                && !parts.isEmpty()
                && verbs.stream().anyMatch(CHOOSES::contains)
                && parts.stream().allMatch(part -> part.preposition() != null)
                && (parts.size() > 1 || parts.get(0).noun() != null);
    }

    private boolean readsAll(String sentence) {
        String rest = sentence;
        while (!rest.isEmpty()) {
            Matcher segment = SEGMENT.matcher(rest);
            if (!segment.matches()) {
                return false;
            }
            @Nullable String left = read(segment);
            if (left == null) {
                return false;
            }
            rest = left;
        }
        return true;
    }

    /** What is left of the sentence behind the value and its noun; null where the words say something else. */
    private @Nullable String read(Matcher segment) {
        boolean isFirst = parts.isEmpty() && item == null;
        List<String> words = withoutOf(
                isFirst && !AMOUNT.matcher(text(segment.group("value"))).matches(),
                Arrays.stream(segment.group("words").toLowerCase(Locale.ROOT).split(" "))
                        .filter(word -> !word.isEmpty() && !DETERMINERS.contains(word))
                        .toList());
        boolean isAnotherAct = !words.isEmpty() && !segment.group("joint").isBlank() && isAlsoDone(words.get(0));
        if (isAnotherAct
                || words.stream().anyMatch(word -> word.equals("of") || word.equals("not") || word.equals("and"))) {
            return null;
        }
        int last = lastPreposition(words);
        List<String> nouns = words.subList(last + 1, words.size());
        List<String> before = last < 0 ? List.of() : words.subList(0, last);
        @Nullable String preposition = last < 0 ? previousPreposition(segment.group("joint")) : words.get(last);
        boolean isOfIt = IT.matcher(segment.group("words")).lookingAt();
        if (isFirst && !isOfIt) {
            object =
                    before.stream().filter(word -> !PREPOSITIONS.contains(word)).toList();
        } else if (!before.isEmpty()) {
            // "for pick-up at": the noun stands before the last preposition; "to be delivered on" says no more than
            // "on"
            boolean isPurpose = nouns.isEmpty() && before.size() > 1 && PREPOSITIONS.contains(before.get(0));
            boolean isDone =
                    isPurpose && before.get(0).equals("to") && before.get(1).equals("be");
            nouns = !isPurpose ? List.of("?") : isDone ? List.of() : before.subList(1, before.size());
        }
        boolean isOneThing =
                isFirst && last < 0 && !segment.group("words").strip().endsWith(" of");
        return nouns.size() > 3 || nouns.contains("?") || !isFirst && last < 0 && nouns.isEmpty() && preposition == null
                ? null
                : isOneThing
                        ? thing(segment.group("value"), nouns, segment.group("rest"))
                        : part(
                                segment.group("value"),
                                nouns.isEmpty()
                                                && last < 0
                                                && !segment.group("joint").isBlank()
                                        ? previousPlural()
                                        : nouns,
                                preposition,
                                segment.group("rest"));
    }

    /** {@code the book "Emma"}, {@code the "Blue" room}. */
    private @Nullable String thing(String value, List<String> nouns, String rest) {
        if (!value.startsWith("«")) {
            return part(value, nouns, null, rest);
        }
        Matcher after = AFTER.matcher(rest);
        boolean hasNoun = nouns.isEmpty() && after.find() && isNoun(after.group("noun"));
        object = hasNoun
                ? List.of(after.group("noun").strip().toLowerCase(Locale.ROOT).split(" "))
                : nouns;
        item = step.literal(value);
        itemSaid = "the " + String.join(" ", object) + " " + value;
        return hasNoun ? rest.substring(after.end("noun")) : rest;
    }

    private @Nullable String part(String value, List<String> nouns, @Nullable String preposition, String rest) {
        String text = text(value);
        Matcher after = AFTER.matcher(rest);
        boolean hasNounAfter = nouns.isEmpty() && after.find() && isNoun(after.group("noun"));
        if (!value.startsWith("«") && nouns.isEmpty() && !hasNounAfter) {
            return null;
        }
        String noun = hasNounAfter ? after.group("noun").strip().toLowerCase(Locale.ROOT) : String.join(" ", nouns);
        parts.add(new Part(noun.isEmpty() ? null : noun, preposition, text));
        return hasNounAfter ? rest.substring(after.end("noun")) : rest;
    }

    private String text(String value) {
        return value.startsWith("«")
                ? step.literal(value)
                : Character.isLetter(value.charAt(0)) ? String.valueOf(Numbers.parse(value)) : value;
    }

    private boolean isAlsoDone(String word) {
        return isAlsoDone(word, isThirdPerson);
    }

    /** Whether a word begins an act of its own, after one whose verb is in the third person or not. */
    static boolean isAlsoDone(String word, boolean isThirdPerson) {
        return isThirdPerson
                ? word.endsWith("s") && VerbForms.of(word).stream().anyMatch(ALSO_DONE::contains)
                : ALSO_DONE.contains(word)
                        || word.matches(".*(?:ed|chose|chosen)")
                                && VerbForms.of(word).stream().anyMatch(ALSO_DONE::contains);
    }

    /** {@code with players "A" and "B"}: the second is a player too. */
    private List<String> previousPlural() {
        @Nullable String noun = parts.isEmpty() ? null : parts.get(parts.size() - 1).noun();
        return noun != null && noun.matches(".*[^s]s") ? List.of(noun) : List.of();
    }

    /** {@code by role "A" and status "B"}: the second is as the first. */
    private @Nullable String previousPreposition(String joint) {
        return parts.isEmpty() || joint.isBlank()
                ? null
                : parts.get(parts.size() - 1).preposition();
    }

    private static boolean isNoun(String words) {
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split(" "))
                .noneMatch(word -> PREPOSITIONS.contains(word) || word.equals("and") || word.equals("of"));
    }

    /** {@code with a deposit of "200"} is the deposit "200"; what is done to the cover of something is not. */
    private static List<String> withoutOf(boolean isFirst, List<String> words) {
        int last = words.size() - 1;
        return last > 0
                        && words.get(last).equals("of")
                        && !PREPOSITIONS.contains(words.get(last - 1))
                        && (!isFirst
                                || last == 1 && Nouns.SUMS.contains(words.get(0))
                                || words.subList(0, last).stream().anyMatch(PREPOSITIONS::contains))
                ? words.subList(0, last)
                : words;
    }

    private static int lastPreposition(List<String> words) {
        int last = -1;
        for (int index = 0; index < words.size(); index++) {
            last = PREPOSITIONS.contains(words.get(index)) ? index : last;
        }
        return last;
    }

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.split(" ")));
    }
}
