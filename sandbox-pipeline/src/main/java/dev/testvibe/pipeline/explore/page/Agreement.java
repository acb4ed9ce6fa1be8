package dev.testvibe.pipeline.explore.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.WholeWords;

/** Whether an element goes by a name that the step quotes. */
public final class Agreement {

    private static final LevenshteinDistance MISTAKES = new LevenshteinDistance(3);
    private static final int LETTERS_A_MISTAKE = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** A label has them and a phrase has not: "Date of birth". */
    private static final Pattern LITTLE_WORDS =
            Pattern.compile("(?<= )(?:of|the|an?|your|my|our|all) ", Pattern.CASE_INSENSITIVE);

    private Agreement() {}

    /** Where the step gives both a name and a reference, the element must go by both. */
    public static Resolution agreed(String line, Phrase phrase, Element element, Expectation expectation) {
        if (phrase.name() == null || isNamed(element, phrase.name())) {
            return Resolution.of(expectation);
        }
        if (!mustAgree(phrase)) {
            return nearMiss(element, phrase.name())
                    .<Resolution>map(name -> new Resolution.Stopped(Findings.ungrounded(
                            line, "the element is not called “" + phrase.name() + "” but “" + name + "”")))
                    .orElseGet(() -> Resolution.of(expectation));
        }
        return new Resolution.Stopped(Findings.ungrounded(
                line, "the element is not called “" + phrase.name() + "” but “" + element.text() + "”"));
    }

    /** An area that a test id names may be called as its author likes; a choice or a text may not. */
    private static boolean mustAgree(Phrase phrase) {
        return phrase.nameIsContent()
                || phrase.kind() == null
                || phrase.kind() == Kind.OPTION
                || phrase.kind() == Kind.RADIO
                || phrase.kind() == Kind.CHECKBOX
                || phrase.kind() == Kind.ITEM
                || phrase.kind() == Kind.CELL;
    }

    /** {@code the category "Drinks"} is not what says "Category", such as the heading of a column. */
    public static boolean isOnlyTheLabel(Phrase phrase, Element element) {
        String shown = element.text()
                .replaceAll("\\s*\\(\\d+\\)$|[\\s:*]+$", "")
                .replaceFirst("(?i)^(?:the|your|my|our|its|this) ", "");
        String label = LITTLE_WORDS.matcher(shown).replaceAll("");
        return !phrase.isReferenced()
                && !phrase.words().isEmpty()
                && (String.join(" ", phrase.words()).equalsIgnoreCase(label)
                        || wordsWithPlace(phrase).equalsIgnoreCase(label));
    }

    /** {@code the total of my deposits}, of what says "Total of your deposits". */
    private static String wordsWithPlace(Phrase phrase) {
        Phrase place = phrase.within();
        boolean isInWords = place != null && place.name() == null && place.kind() == null && !place.isReferenced();
        return isInWords && place != null
                ? String.join(" ", phrase.words()) + " " + String.join(" ", place.words())
                : "";
    }

    static boolean isNamed(Element element, String name) {
        Stream<String> all = Stream.concat(element.names().stream(), Stream.of(element.text()));
        Set<String> ofName = words(name);
        List<String> names = all.toList();
        return names.stream().anyMatch(one -> WholeWords.pattern(name.toLowerCase(Locale.ROOT))
                        .matcher(one.toLowerCase(Locale.ROOT))
                        .find())
                || names.stream().anyMatch(one -> words(one).containsAll(ofName) && !ofName.isEmpty());
    }

    /** A name of the element that the quoted one is so like that it must be a mistake, and no name of the author's own. */
    static Optional<String> nearMiss(Element element, String name) {
        String wanted = plain(name);
        List<String> names = element.names();
        return names.stream().anyMatch(one -> plain(one).equals(wanted))
                ? Optional.empty()
                : names.stream().filter(one -> isNearly(plain(one), wanted)).findFirst();
    }

    private static boolean isNearly(String name, String wanted) {
        int mistakes = MISTAKES.apply(name, wanted);
        return mistakes >= 0 && mistakes * LETTERS_A_MISTAKE <= wanted.length();
    }

    /** Articles, case and signs make no other name. */
    private static String plain(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.stream(text.replaceAll("([a-z\\d])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
