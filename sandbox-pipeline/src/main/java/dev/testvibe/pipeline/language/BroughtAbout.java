package dev.testvibe.pipeline.language;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Intent.Reached;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * What is given as the outcome of something that a user does: {@code the user has started the timer}, {@code the timer is
 * running}, {@code the settings dialog is open}. It is read as what was done.
 */
final class BroughtAbout {

    private static final String THE = "(?:the|an?|my|his|her|their) ";
    private static final String THING = "(?<thing>" + THE + "(?:[a-z]+ ){0,2}?[a-z]+)";
    private static final String BE = " (?:is|are|was|were|(?:has|have) (?:already |just )?been)(?: already| now)?";

    private static final Pattern BY_A_PERSON = Pattern.compile(
            "^" + Subjects.PERSON + " (?:has|have|had) (?:already |just )?(?<verb>[a-z]{3,14})(?<rest> .+)?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code the dialog is opened by clicking the gear}: the act is what does it. */
    private static final Pattern BY_AN_ACT = Pattern.compile(
            "^" + THE + "[^«]+" + BE
                    + " [a-z]+ed by (?<verb>clicking|pressing|tapping|selecting|hovering|dragging)(?<rest> .+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY_ANYBODY = Pattern.compile(
            "^" + THING + BE
                    + " (?<verb>started|paused|resumed|stopped|begun|launched|submitted|reset|restarted|muted|shuffled|saved|sent|generated|calculated)"
                    + "(?: by the user)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GOES_ON = Pattern.compile(
            "^" + THING
                    + " (?:(?:is|are) (?:already |currently |now |still )?(?:running|ticking|counting(?: down| up)?|under way|in progress|started)|(?:has|have) (?:already )?(?:started|begun))$",
            Pattern.CASE_INSENSITIVE);

    /** What nobody has done yet is so in a browser that is new. */
    private static final Pattern NOT_YET = Pattern.compile(
            "^(?:" + THE
                    + "(?:[a-z]+ ){0,2}[a-z]+ (?:(?:has|have) not (?:yet )?been (?:started|begun|played|submitted|saved|clicked|used|liked|opened|paused|changed|edited|modified|touched)|(?:is|are) not (?:yet |currently )?(?:started|running))(?: yet| before)?"
                    + "|no [a-z]+(?: [a-z]+)? (?:has|have) (?:yet )?been [a-z]+ed(?: yet| before)?"
                    + "|" + Subjects.PERSON
                    + " (?:has|have) not (?:yet )?(?:started|begun|played|submitted|saved|clicked|used|liked|opened|entered|added|selected|done|made)\\b[^«]*)$",
            Pattern.CASE_INSENSITIVE);

    private static final String OPENED = THE
            + "(?<thing>(?:[a-z]+ ){0,2}?(?:dialog|dialogue|modal|pop-?up|window|form|drawer|panel|sidebar|side ?bar|menu|dropdown|drop-down|overlay|lightbox|editor))";
    private static final Pattern OPEN = Pattern.compile(
            "^(?<subject>" + OPENED + "(?: " + References.TOKEN + ")?)" + BE
                    + " (?:open|opened|expanded|displayed|shown|visible)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS = Pattern.compile(
            "^(?:open|expand)(?:s|ed)? (?<subject>" + OPENED + " " + References.TOKEN + ")$", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOLDS_SEVERAL = Pattern.compile(
            "^(?:the |my |his |her |their )?(?:shopping )?(?<place>" + Nouns.COLLECTION
                    + ") (?:already )?(?:contains|has|holds) (?<n>\\d+|" + Numbers.WORDS
                    + ")(?: (?:pieces?|units?|copies|items?|times|x)(?: of)?)? (?:the )?(?:[a-z]+ )?(?<name>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 20;

    private BroughtAbout() {}

    /**
     * What was done, where the sentence says it by its outcome.
     *
     * @param doing reads what is done
     */
    static Optional<List<Intent>> parse(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> doing) {
        Matcher by = BY_AN_ACT.matcher(sentence);
        if (by.matches()) {
            return done(by.group("verb"), by.group("rest"), doing);
        }
        Matcher person = BY_A_PERSON.matcher(sentence);
        if (person.matches()) {
            String rest = person.group("rest") == null ? "" : person.group("rest");
            return done(person.group("verb"), rest, doing);
        }
        Matcher anybody = BY_ANYBODY.matcher(sentence);
        if (anybody.matches()) {
            return done(anybody.group("verb"), " " + anybody.group("thing"), doing);
        }
        Matcher goesOn = GOES_ON.matcher(sentence);
        if (goesOn.matches()) {
            return done("started", " " + goesOn.group("thing"), doing);
        }
        return NOT_YET.matcher(sentence).matches() ? Acts.one(new Intent.Nothing()) : several(sentence, step);
    }

    private static Optional<List<Intent>> done(
            String verb, String rest, Function<String, Optional<List<Intent>>> doing) {
        return Stream.concat(Stream.of(verb), VerbForms.of(verb).stream())
                .map(form -> doing.apply("the user " + form + rest))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code the cart contains 2 pieces of "Tea"}. */
    private static Optional<List<Intent>> several(String sentence, MaskedText step) {
        Matcher holds = HOLDS_SEVERAL.matcher(sentence);
        int number = holds.matches() ? Numbers.parse(holds.group("n")) : 0;
        return number < 1 || number > MOST
                ? Optional.empty()
                : Commands.parse("add " + holds.group("name") + " to the " + holds.group("place"), step)
                        .map(once -> Collections.nCopies(number, once).stream()
                                .flatMap(List::stream)
                                .toList());
    }

    /**
     * {@code opens the settings dialog with id "s"}: the attribute tells what is open then, and not what opens it.
     *
     * @param doing reads what is done
     */
    static Optional<List<Intent>> opened(String done, MaskedText step, Function<String, Optional<List<Intent>>> doing) {
        Matcher opens = OPENS.matcher(done);
        if (!opens.matches()) {
            return Optional.empty();
        }
        Optional<Phrase> subject = new PhraseParser(step).parse(opens.group("subject"));
        return subject.flatMap(shown -> doing.apply("the user opens the " + opens.group("thing"))
                .map(ways -> Stream.concat(
                                ways.stream(),
                                Stream.of(new Expect(Claim.VISIBLE, shown, null, null, Match.EXACT, false)))
                        .toList()));
    }

    /**
     * {@code the settings dialog is open}: it is opened where it is not.
     *
     * @param doing reads what is done
     */
    static Optional<List<Intent>> open(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> doing) {
        Matcher open = OPEN.matcher(sentence);
        if (!open.matches()) {
            return Optional.empty();
        }
        Optional<Phrase> subject = new PhraseParser(step).parse(open.group("subject"));
        return subject.flatMap(shown -> doing.apply("the user opens the " + open.group("thing"))
                .map(ways -> List.of(
                        new Reached(new Expect(Claim.VISIBLE, shown, null, null, Match.EXACT, false), ways, null))));
    }
}
