package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;

/** A value without quotes that says its unit, {@code the distance should be 6.21 miles}: it is shown just so. */
final class MeasuredValues {

    private static final String UNIT =
            "°|°C|°F|%|km/h|mph|m/s|kg|g|mg|lbs?|pounds?|oz|km|m|cm|mm|mi|miles?|ft|feet|inch(?:es)?|ml|l|lit(?:er|re)s?|kcal|calories|"
                    + "h|hours?|min|mins|minutes?|s|secs?|seconds?|ms|days?|weeks?|months?|years?|points?|pts|dollars?|euros?|cents?|EUR|USD|GBP|"
                    + "percent|bpm|k?Hz|[GMk]B|degrees(?: celsius| fahrenheit)?|(?:kilo|centi|milli)?met(?:er|re)s?|(?:kilo)?grams?";
    private static final Pattern MEASURED = Pattern.compile(
            "^(?<verb>be|show|display|read|say|equal|become|remain|stay|(?:be )?(?:update|set|change|convert|recalculate)d? to) (?<value>-?\\d+(?:[.,]\\d+)* ?(?:"
                    + UNIT + "))$",
            Pattern.CASE_INSENSITIVE);

    private MeasuredValues() {}

    /** @param judge reads the claim with a literal for the value */
    static Optional<List<Intent>> read(Clause clause, Function<Clause, Optional<List<Intent>>> judge) {
        Matcher measured = MEASURED.matcher(clause.predicate());
        if (!measured.matches()
                || Subjects.isPerson(clause.subject())
                || Subjects.isSystem(clause.subject())
                || clause.subject().equalsIgnoreCase("there")) {
            return Optional.empty();
        }
        List<String> literals = new ArrayList<>(clause.step().literals());
        literals.add(measured.group("value"));
        return judge.apply(new Clause(
                clause.subject(),
                measured.group("verb") + " «" + (literals.size() - 1) + "»",
                clause.denied(),
                new MaskedText(clause.step().text(), literals)));
    }
}
