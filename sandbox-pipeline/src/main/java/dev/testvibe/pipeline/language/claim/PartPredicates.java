package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.Subjects;

/** What stands in what, of elements that the step tells by an attribute: {@code the column contains the card with id "c"}. */
final class PartPredicates {

    private static final String REFERRED = "(?<part>(?:the |an? |its )?[^⟦]*?(?: " + References.TOKEN + ")+)";
    private static final String IN =
            " (?:in|inside|inside of|within|into|onto|on|to) (?<place>(?:(?:the|an?|its|his|her|their|my|another) |«).+)";
    /** What something can be in without standing in an element. */
    private static final Pattern NO_PLACE = Pattern.compile(
            ".*\\b(?:colou?rs?|fonts?|styles?|modes?|states?|order|position|format|language|currency|size|way|manner|top|bottom|front|background|foreground)",
            Pattern.CASE_INSENSITIVE);

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:contain|include|hold|have|enclose) " + REFERRED + "(?: (?:inside|in it|inside it|within it))?",
                    found -> held(
                            found, found.clause().subject(), found.matcher().group("part"))),
            Predicate.of(
                    "(?:be|have been|appear|remain|stay|lie|sit|end up|land)(?: (?:still|now))?"
                            + "(?: (?:placed|located|found|contained|displayed|shown|visible|present|positioned|nested|moved|dropped|put|transferred|relocated|stacked))?"
                            + IN,
                    PartPredicates::standsIn),
            Predicate.of("(?:move|have moved|go|jump|drop|fall)(?: over)?" + IN, PartPredicates::standsIn));

    private PartPredicates() {}

    private static Optional<List<Intent>> standsIn(Predicate.Found found) {
        return held(found, found.matcher().group("place"), found.clause().subject());
    }

    private static Optional<List<Intent>> held(Predicate.Found found, String place, String part) {
        boolean isNoElement = Subjects.isPerson(place)
                || Subjects.isSystem(place)
                || NO_PLACE.matcher(References.without(place)).matches();
        if (isNoElement) {
            return Optional.empty();
        }
        PhraseParser phrases = new PhraseParser(found.clause().step());
        Optional<Phrase> held = phrases.parse(part).filter(Phrase::isReferenced);
        return phrases.parse(place)
                .filter(holder -> holder.each().size() == 1)
                .flatMap(holder -> held.map(parts -> Predicate.each(
                        parts,
                        one -> new PageEffect.Holds(holder, one, found.clause().denied()))));
    }
}
