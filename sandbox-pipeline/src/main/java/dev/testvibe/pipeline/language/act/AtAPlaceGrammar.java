package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.AtAPlace;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;

/** Acts with particulars that end with one of several places, {@code seats a guest named "Ann" at table "T1"}. */
public final class AtAPlaceGrammar {

    private static final String INTO = "(?:in|into|inside|at|on|onto|to)";
    /** What holds other things, or takes a value, is no one of several places. */
    private static final String NO_PLACE =
            "(?:field|input|box|textbox|textarea|area|dropdown|select|option|form|page|section|dialog|modal|popup|menu|column|panel|container|calendar|date ?picker|grid|board|list|table of [a-z]+|button|link|tab|storage|"
                    + Nouns.COLLECTION + ")";

    private static final String PLACE = "(?<place>(?:(?:the|an?|his|her|my) )?(?!(?:[a-z-]+ ){0,2}" + NO_PLACE
            + " )(?:[a-z-]+ ){0,2}?[a-z-]+ (?:" + References.TOKEN + "|«\\d+»))";
    private static final Pattern AT = Pattern.compile(
            "^(?<act>[a-z]+ (?:(?:the|an?|his|her|my) )?(?:[a-z]+ ){0,3}?[a-z]+ .*«\\d+».*?),? " + INTO + " " + PLACE
                    + "$",
            Pattern.CASE_INSENSITIVE);

    /** What is seen somewhere was not put there by that. */
    private static final String SEEN =
            "(?:displayed|shown|listed|stored|saved|kept|visible|found|selected|contained|marked|located|highlighted|seen|included|viewed)";

    /** {@code there is a car with the plate "A-1" parked in slot "1"}. */
    private static final Pattern THERE_IS = Pattern.compile(
            "^there (?:is|are|was) (?:already )?(?=(?:an?|the|one) )(?<thing>.+?) (?:which |that )?(?:is |was |has been )?(?:already |currently )?(?<verb>(?!"
                    + SEEN + "\\b)[a-z]{2,}ed) (?<rest>" + INTO + " " + PLACE + ")$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PASSIVE = Pattern.compile(
            "^(?<thing>(?:the|an?|one|my|another) (?:[a-z]+ ){1,3}(?:with|named|called|titled|of|for|having|whose) .*?«\\d+».*?) (?:is|are|was|were|(?:has|have|had) (?:already )?been)(?: already| currently| now)? (?<verb>(?!"
                    + SEEN + "\\b)(?:[a-z]+ed|put|set)) (?<rest>" + INTO + " " + PLACE + ")$",
            Pattern.CASE_INSENSITIVE);

    private AtAPlaceGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher at = AT.matcher(sentence);
        if (!at.matches()) {
            return Optional.empty();
        }
        Optional<Particulars> act = particulars(named(at.group("act")), step);
        String place = at.group("place");
        boolean isReferenced = !place.contains("«");
        @Nullable Particulars whole =
                isReferenced ? null : particulars(named(sentence), step).orElse(null);
        return !isReferenced && whole == null
                ? Optional.empty()
                : act.flatMap(rest ->
                        new PhraseParser(step).parse(place).map(where -> List.of(new AtAPlace(rest, where, whole))));
    }

    /** The same of a sentence about a person: without one, it may say what is there. */
    public static Optional<List<Intent>> byAPerson(String sentence, MaskedText step) {
        String done = ActionGrammar.withoutPerson(sentence);
        return done.equals(sentence) ? Optional.empty() : parse(done, step);
    }

    /** {@code a guest named "Ann" has been seated at table "T1"}: what was done, by whomever. */
    public static Optional<List<Intent>> brought(String sentence, MaskedText step) {
        for (Pattern said : List.of(PASSIVE, THERE_IS)) {
            Matcher passive = said.matcher(sentence);
            if (passive.matches()) {
                return parse(passive.group("verb") + " " + passive.group("thing") + " " + passive.group("rest"), step);
            }
        }
        return Optional.empty();
    }

    private static String named(String act) {
        return act.replaceAll(" (?:named|called) (?=«)", " with name ").replaceAll(" titled (?=«)", " with title ");
    }

    private static Optional<Particulars> particulars(String act, MaskedText step) {
        return ParticularsGrammar.parse(act, step)
                .filter(read -> read.size() == 1)
                .map(read -> read.get(0))
                .filter(Particulars.class::isInstance)
                .map(Particulars.class::cast)
                .filter(Particulars::isSent);
    }
}
