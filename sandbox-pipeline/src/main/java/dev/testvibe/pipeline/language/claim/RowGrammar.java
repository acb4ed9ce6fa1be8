package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.act.CompositeGrammar;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * Rows that a Given names by their fields, such as {@code the price list contains a row with article "Tea" and price
 * "3"}: they are there, or the form of the page adds them.
 */
public final class RowGrammar {

    private static final String FIELD = "(?:the |an? )?[a-z]+(?: [a-z]+){0,2} «\\d+»";
    private static final String FIELDS = "(?<fields>" + FIELD + "(?:(?:,| and|, and) " + FIELD + ")*)";
    /** {@code on Monday and Friday}: boxes that are checked. */
    private static final String CHOICES =
            "(?: (?:on|for) (?<choices>(?:[A-Z][a-z]+|«\\d+»)(?:(?:,| and|, and) (?:[A-Z][a-z]+|«\\d+»))*))?";

    private static final String ROW = "(?:row|record|entry|line)";
    private static final String PLACE = "(?:the |my )?(?:[a-z]+ ){0,3}[a-z]+";

    private static final List<Pattern> ONE = List.of(
            Pattern.compile("^(?:[Aa]n? |[Tt]he )?(?:existing )?" + ROW + " (?:already )?(?:exists|is) in " + PLACE
                    + " with " + FIELDS + CHOICES + "$"),
            Pattern.compile("^(?i:" + PLACE + ") (?:already )?(?:contains|has|holds|shows|lists) an? (?:existing )?"
                    + ROW + " with " + FIELDS + CHOICES + "$"));
    private static final Pattern SEVERAL = Pattern.compile(
            "^" + PLACE + " (?:already )?(?:contains|has|holds|shows|lists) " + ROW.replace("entry", "entrie")
                    + "s with (?:the )?(?<field>[a-z]+(?: [a-z]+){0,2}?)s? (?<values>«\\d+»(?:(?:,| and|, and) «\\d+»)+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED =
            Pattern.compile("(?:and )?(?:the |an? )?(?<name>[a-z]+(?: [a-z]+)*) (?<value>«\\d+»)");
    private static final Pattern CHOICE = Pattern.compile("[A-Z][a-z]+|«\\d+»");
    private static final Pattern RANGE = Pattern.compile("(?<from>\\S+) ?(?:-|–|to) ?(?<to>\\S+)");

    private RowGrammar() {}

    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        for (Pattern pattern : ONE) {
            Matcher row = pattern.matcher(sentence);
            if (row.matches()) {
                return Optional.of(List.of(row(row.group("fields"), row.group("choices"), step)));
            }
        }
        Matcher several = SEVERAL.matcher(sentence);
        return several.matches()
                ? Optional.of(step.literalsIn(several.group("values")).stream()
                        .map(value -> row(
                                List.of(value), Map.of(several.group("field").replaceFirst("s$", ""), value)))
                        .toList())
                : Optional.empty();
    }

    private static Intent row(String fields, @Nullable String choices, MaskedText step) {
        List<String> texts = new ArrayList<>();
        Map<String, String> data = new LinkedHashMap<>();
        Matcher named = NAMED.matcher(fields);
        while (named.find()) {
            String value = step.literal(named.group("value"));
            texts.add(value);
            put(data, named.group("name").toLowerCase(Locale.ROOT), value);
        }
        Matcher choice = CHOICE.matcher(choices == null ? "" : choices);
        while (choice.find()) {
            String name = choice.group();
            data.put(name.startsWith("«") ? step.literal(name) : name, "yes");
        }
        return row(texts, data);
    }

    /** {@code time range "9 - 10"} is a start and an end. */
    private static void put(Map<String, String> data, String name, String value) {
        Matcher range = RANGE.matcher(value);
        if (name.endsWith(" range") && range.matches()) {
            String of = name.substring(0, name.length() - " range".length());
            data.put("start " + of, range.group("from"));
            data.put("end " + of, range.group("to"));
        } else {
            data.put(name, value);
        }
    }

    private static Intent row(List<String> texts, Map<String, String> data) {
        return new Reached(
                new Expect(Claim.VISIBLE, Phrase.rowWith(texts), null, null, Match.EXACT, false),
                List.of(new CompleteForm(List.of(), List.of(data), true, CompositeGrammar.SAVE)),
                null);
    }
}
