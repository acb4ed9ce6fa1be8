package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.language.words.VerbForms;

/**
 * What is given as the outcome of something that a user does: {@code the user has started the timer}, {@code the timer is
 * running}. It is read as what was done.
 */
public final class BroughtAbout {

    private static final String THE = "(?:the|an?|my|his|her|their) ";
    private static final String THING = "(?<thing>" + THE + "(?:[a-z]+ ){0,2}?[a-z]+)";
    private static final String BE = " (?:is|are|was|were|(?:has|have) (?:already |just )?been)(?: already| now)?";

    /** {@code the account is locked because the user guessed the code 3 times}: the deed is what brings it about. */
    private static final Pattern BECAUSE = Pattern.compile(
            "^(?<state>" + THE
                    + ".+? (?:is|are|was|were|has|have|had) .+?),? (?:because|since|after|as|now that) (?<deed>"
                    + Subjects.PERSON + " .+)$",
            Pattern.CASE_INSENSITIVE);
    /** What nothing of a page need say. */
    private static final Pattern UNSAID = Pattern.compile(
            "^the (?:game|round|match|quiz|level|set|run) (?:is|was|has been) (?:already |now )?(?:over|finished|ended|lost)$"
                    + "|^[^«]+ (?:is|are|was|were) (?:already |now )?(?:nearly|almost) [a-z]+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY_A_PERSON = Pattern.compile(
            "^" + Subjects.PERSON
                    + " (?:has|have|had) (?:already |just )?(?<verb>[a-z]{3,14})(?<rest>(?: (?!and (?:the|an?|no|there) [^«]+ (?:is|are|has|have)\\b)\\S+)+)?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code the dialog is opened by clicking the gear}: the act is what does it. */
    private static final Pattern BY_AN_ACT = Pattern.compile(
            "^" + THE + "[^«]+" + BE
                    + " [a-z]+ed by (?<verb>clicking|pressing|tapping|selecting|hovering|dragging|typing|entering|choosing|picking|checking|ticking|double-clicking)(?<rest> .+)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the sidebar is opened with the menu button}. */
    private static final Pattern BY_A_CONTROL = Pattern.compile(
            "^" + THE + "[^«]+" + BE
                    + " [a-z]+ed (?:with|using|via|through|by) (?<control>(?:the|an?|its) (?:(?:[a-z-]+ ){0,3}|«\\d+» )(?:"
                    + Nouns.CONTROL + ")(?: "
                    + References.TOKEN + ")*)$",
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

    /** {@code the autoplay is on}. */
    private static final Pattern PLAYS = Pattern.compile(
            "^(?<thing>(?:(?:the|an?) )?(?:[a-z]+ )?(?:auto-?play(?:ing)?|auto play|slide ?show|carousel|slider|animation|metronome|auto-?rotation)(?: mode)?) (?:is|has been) (?:already |currently |now |still )?(?:on|running|playing|going|turned on|switched on|activated|active|moving|rotating)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the slideshow is stopped}: it need not have been started. */
    private static final Pattern RESTS = Pattern.compile(
            "^the (?<thing>(?:[a-z]+ )?(?:timer|stopwatch|clock|countdown|slide ?show|carousel|slider|animation|music|song|player|game)) (?:is|are) (?:already |currently |now |still )*(?:stopped|paused|idle)$",
            Pattern.CASE_INSENSITIVE);

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
     * @param claiming reads what is so
     */
    public static Optional<List<Intent>> parse(
            String sentence,
            MaskedText step,
            Function<String, Optional<List<Intent>>> doing,
            Function<String, Optional<List<Intent>>> claiming) {
        Matcher because = BECAUSE.matcher(sentence);
        if (because.matches()) {
            return because(because.group("deed"), because.group("state"), doing, claiming);
        }
        Matcher by = BY_AN_ACT.matcher(sentence);
        if (by.matches()) {
            return done(by.group("verb"), by.group("rest"), doing);
        }
        Matcher control = BY_A_CONTROL.matcher(sentence);
        if (control.matches()) {
            return doing.apply("the user clicks " + control.group("control"));
        }
        Matcher person = BY_A_PERSON.matcher(sentence);
        if (person.matches()) {
            String rest = person.group("rest") == null ? "" : person.group("rest");
            return done(person.group("verb"), rest, doing);
        }
        Matcher rests = RESTS.matcher(sentence);
        if (rests.matches()) {
            List<String> thing =
                    List.of(rests.group("thing").toLowerCase(Locale.ROOT).split(" "));
            return Acts.one(new Intent.Command(
                    Stream.of("Stop", "Pause")
                            .flatMap(verb -> Stream.of(
                                    Phrase.button(
                                            Stream.concat(Stream.of(verb.toLowerCase(Locale.ROOT)), thing.stream())
                                                    .toList()),
                                    Phrase.buttonNamed(verb)))
                            .toList(),
                    true));
        }
        Matcher anybody = BY_ANYBODY.matcher(sentence);
        if (anybody.matches()) {
            return done(anybody.group("verb"), " " + anybody.group("thing"), doing);
        }
        Matcher goesOn = GOES_ON.matcher(sentence);
        if (goesOn.matches()) {
            return done("started", " " + goesOn.group("thing"), doing);
        }
        return several(sentence, step);
    }

    /** What moves shows by that alone that it is on: it is started. */
    public static Optional<List<Intent>> plays(String sentence, Function<String, Optional<List<Intent>>> doing) {
        Matcher plays = PLAYS.matcher(sentence);
        return plays.matches() ? done("started", " " + plays.group("thing"), doing) : Optional.empty();
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
                        .map(once -> Acts.times(number, once));
    }

    /** The deed, and then that it has brought about what the sentence says. */
    private static Optional<List<Intent>> because(
            String deed,
            String state,
            Function<String, Optional<List<Intent>>> doing,
            Function<String, Optional<List<Intent>>> claiming) {
        Optional<List<Intent>> done = doing.apply(deed);
        if (UNSAID.matcher(state).matches()) {
            return done;
        }
        Optional<List<Intent>> claimed = claiming.apply(state);
        return claimed.isEmpty() && GOES_ON.matcher(state).matches()
                ? done
                : done.flatMap(acts -> claimed.map(
                        claims -> Stream.concat(acts.stream(), claims.stream()).toList()));
    }
}
