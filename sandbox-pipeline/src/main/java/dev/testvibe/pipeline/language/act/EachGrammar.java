package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;

/** What is done with each of several things that a sentence lists: {@code adds "Tea" and "Milk" to the cart}. */
public final class EachGrammar {

    private static final Pattern LIST = Pattern.compile(
            "(?:(?:the|some|these|my) (?<nouns>[a-z]+s) )?(?:both )?(?<many>«\\d+»(?:(?:, and |, | and )(?:the )?«\\d+»)+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLLOWING = Pattern.compile(
            "\\b(?:all )?(?:of )?(?:the following|these)(?: (?<nouns>[a-z]+(?: [a-z]+)?s))?\\b(?! of\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final String WITH_ITS_OWN =
            "(?:the |an? )?(?:[a-z]+ )?«\\d+» (?:(?:with|at|for|having) (?:the |an? )?[a-z]+(?: [a-z]+)? (?:of )?|(?:for|at|costing|priced at) )(?:«\\d+»|-?\\d+(?:[.,]\\d+)*)";
    /** {@code the bills "Rent" with amount "-450" and "Gift" with amount "50"}. */
    private static final Pattern PAIRS = Pattern.compile(
            "^(?<before>.+?) (?:the |two |three |four |\\d )?(?<nouns>(?!(?:contains|has|holds|shows|lists|displays|includes|adds|is|was|enters|types|fills|selects|chooses|sets|does|places|puts)\\b)[a-z]+s) (?<many>(?=«)"
                    + WITH_ITS_OWN + "(?:(?:, and |, | and )" + WITH_ITS_OWN + ")+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_OF_PAIRS = Pattern.compile(WITH_ITS_OWN, Pattern.CASE_INSENSITIVE);
    /** {@code the list contains the bills …}, in a Given: they are added. */
    private static final Pattern HOLDS = Pattern.compile(
            "^(?:the |my )?(?:[a-z]+ )?(?:list|history|table|cart|board|collection|app|page) (?:already )?(?:contains|has|holds|shows|lists)$",
            Pattern.CASE_INSENSITIVE);

    private EachGrammar() {}

    /**
     * Several things that each have values of their own are added one by one.
     *
     * @param reader reads what is done
     */
    public static Optional<List<Intent>> pairs(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher pairs = PAIRS.matcher(sentence);
        if (!pairs.matches()) {
            return Optional.empty();
        }
        String before = HOLDS.matcher(pairs.group("before")).matches() ? "the user adds" : pairs.group("before");
        String noun = Nouns.singular(pairs.group("nouns"));
        List<Intent> all = new ArrayList<>();
        Matcher one = ONE_OF_PAIRS.matcher(pairs.group("many"));
        while (one.find()) {
            Optional<List<Intent>> added =
                    reader.apply(before + " the " + noun + " " + one.group().replaceFirst("^[^«]*", ""));
            if (added.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(added.get());
        }
        return Optional.of(all);
    }

    /** One sentence for each name of a list in it; nothing where one of them says nothing. */
    public static Optional<List<Intent>> parse(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher list = LIST.matcher(sentence);
        if (!list.find() || LIST.matcher(sentence.substring(list.end())).find()) {
            return Optional.empty();
        }
        Matcher names = Pattern.compile(MaskedText.LITERAL).matcher(list.group("many"));
        List<Intent> all = new ArrayList<>();
        while (names.find()) {
            String noun = list.group("nouns") == null ? "" : "the " + Nouns.singular(list.group("nouns")) + " ";
            Optional<List<Intent>> one = reader.apply(
                    sentence.substring(0, list.start()) + noun + names.group() + sentence.substring(list.end()));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }

    /**
     * A step over a table with one column, such as {@code I add the following tasks}, as one step for each of its rows.
     *
     * @param quote puts a text in quotes
     * @return nothing where the step does not speak of what follows it
     */
    public static Optional<List<String>> following(String step, List<String> rows, Function<String, String> quote) {
        String sentence = step.replaceAll("[:\\s]+$", "");
        Matcher following = FOLLOWING.matcher(sentence);
        if (!following.find()) {
            return Optional.empty();
        }
        String noun = following.group("nouns") == null ? "" : Nouns.singular(following.group("nouns"));
        boolean hasHeading = rows.size() > 1 && isHeading(rows.get(0), noun);
        String after = sentence.substring(following.end())
                .replaceFirst("^ (?:already )?exist$", " exists")
                .replaceFirst("^ are\\b", " is")
                .replaceFirst("^ were\\b", " was")
                .replaceFirst("^ have\\b", " has");
        return Optional.of(rows.stream()
                .skip(hasHeading ? 1 : 0)
                .map(row -> sentence.substring(0, following.start()) + "the " + (noun.isEmpty() ? "item" : noun) + " "
                        + quote.apply(row) + after)
                .toList());
    }

    private static boolean isHeading(String cell, String noun) {
        return cell.matches("[a-z]+(?: [a-z]+)?")
                && (cell.equals(noun) || cell.matches("name|title|text|item|label|description|task|todo|product"));
    }

    /** What puts something there, and is no expectation. */
    public static boolean isAdded(List<Intent> intents) {
        return intents.stream().allMatch(intent -> intent instanceof Act act && act.verb() == Verb.ADD);
    }
}
