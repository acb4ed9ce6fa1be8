package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Particulars.Part;
import dev.testvibe.pipeline.language.words.AnotherAct;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;

/** Reads what an act is done to, and its values with the words before and behind each. */
final class ParticularsReader {

    private static final Set<String> PREPOSITIONS = words(
            "from to until till between for at on in with by as about into under through via due starting ending having using whose");
    /** What stands before a noun and says nothing of it. */
    private static final Set<String> DETERMINERS =
            words("the a an my his her their our your its this that new another one some following field it them");

    private static final Pattern SEGMENT = Pattern.compile(
            "^(?<joint>,? and (?:also )?|, | )(?<words>(?:[a-z][a-z'-]* )*?)(?<value>" + MaskedText.LITERAL
                    + "|\\d+(?:[.,]\\d+)?|(?:" + Numbers.WORDS + ")(?= ))(?<rest>(?:[ ,].*)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("^(?<noun>(?: [a-z][a-z-]*){1,2}?)(?=$|,| (?<next>[a-z]+|«))", Pattern.CASE_INSENSITIVE);

    /** What somebody asks "a loan of" is how much it is. */
    private static final Pattern AMOUNT = Pattern.compile("\\p{Sc}? ?\\d+(?:[.,]\\d+)*(?: ?\\p{Sc}| [A-Z]{3})?");

    private static final Pattern IT = Pattern.compile("(?:it|them) ", Pattern.CASE_INSENSITIVE);

    private final MaskedText step;
    private final boolean isThirdPerson;
    private final List<Part> parts = new ArrayList<>();
    private List<String> object = List.of();
    private @Nullable String item;
    private String itemSaid = "";

    private ParticularsReader(MaskedText step, boolean isThirdPerson) {
        this.step = step;
        this.isThirdPerson = isThirdPerson;
    }

    /**
     * What a sentence says behind its verb.
     *
     * @param itemSaid the item in the words of the sentence; empty where there is none
     */
    record Read(List<String> object, @Nullable String item, String itemSaid, List<Part> parts) {}

    /**
     * Reads all of it or nothing.
     *
     * @param isThirdPerson whether the verb is, so that another one would be too
     */
    static Optional<Read> read(String behindVerb, MaskedText step, boolean isThirdPerson) {
        ParticularsReader reader = new ParticularsReader(step, isThirdPerson);
        return reader.readsAll(behindVerb)
                ? Optional.of(new Read(reader.object, reader.item, reader.itemSaid, List.copyOf(reader.parts)))
                : Optional.empty();
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
        boolean isAnotherAct =
                !words.isEmpty() && !segment.group("joint").isBlank() && AnotherAct.begins(words.get(0), isThirdPerson);
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
