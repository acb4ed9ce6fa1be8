package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.VerbForms;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Parts of a page that are open, or are opened: {@code the settings dialog is open}, {@code the booking dialog of "Bali"}. */
public final class OpenParts {

    private static final String OPENED = "(?:the|an?|my|his|her|their) " + "(?<thing>(?:[a-z]+ ){0,3}?(?:"
            + Nouns.WINDOW + "|side ?bar|menu|drop-?down|overlay|lightbox))";
    private static final String IS_OPEN =
            " (?:is|are|was|were|(?:has|have) (?:already |just )?been)(?: already| now)? (?:open|opened|expanded|displayed|shown|visible)";
    private static final Pattern OPEN = Pattern.compile(
            "^(?<subject>" + OPENED + "(?: " + References.TOKEN + ")?)" + IS_OPEN + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS = Pattern.compile(
            "^(?:open|expand)(?:s|ed)? (?<subject>" + OPENED + " " + References.TOKEN + ")$", Pattern.CASE_INSENSITIVE);

    /** {@code the booking dialog of the "Bali" tour}. */
    private static final Pattern OPEN_FOR = Pattern.compile(
            "^(?<subject>" + OPENED + "(?: " + References.TOKEN
                    + ")?) (?:of|for) (?:the )?(?:[a-z]+ )?(?<item>«\\d+»)(?: [a-z]+)?" + IS_OPEN + "$",
            Pattern.CASE_INSENSITIVE);

    private static final String DETAILS =
            "(?:the |its |an? )?(?:details?|info|information|data)(?: (?:view|panel|page|modal|dialog|pop-?up|window|card))? (?:of|for) "
                    + "(?<a>(?:the |an? )?(?:[a-z]+ ){1,3}" + References.TOKEN + ")";
    private static final Pattern OPENS_DETAILS =
            Pattern.compile("^(?:open|view|show|display)(?:s|ed)? " + DETAILS + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DETAILS_OPEN =
            Pattern.compile("^" + DETAILS + IS_OPEN + "$", Pattern.CASE_INSENSITIVE);

    private OpenParts() {}

    /** {@code opens the details of the seat with id "s4"}: by a control of the thing that says so, else by a click on it. */
    public static Optional<List<Intent>> details(String done, MaskedText step) {
        return detailsOf(OPENS_DETAILS.matcher(done), step);
    }

    private static Optional<List<Intent>> detailsOf(Matcher details, MaskedText step) {
        return details.matches()
                ? new PhraseParser(step)
                        .parse(details.group("a"))
                        .map(thing -> List.of(new OneOf(Stream.concat(
                                        Stream.of("details", "info", "view", "open")
                                                .map(word -> Phrase.button(List.of(word))
                                                        .in(thing)),
                                        Stream.of(thing))
                                .map(way -> new Intent.Act(Verb.CLICK, way, null, null, 1))
                                .toList())))
                : Optional.empty();
    }

    /**
     * {@code opens the settings dialog with id "s"}: the attribute tells what is open then, and not what opens it.
     *
     * @param doing reads what is done
     */
    public static Optional<List<Intent>> opened(
            String done, MaskedText step, Function<String, Optional<List<Intent>>> doing) {
        Matcher opens = OPENS.matcher(done);
        return opens.matches()
                ? new PhraseParser(step).parse(opens.group("subject")).flatMap(shown -> doing.apply(
                                "the user opens the " + opens.group("thing"))
                        .map(ways -> Stream.concat(ways.stream(), Stream.of(isSeen(shown)))
                                .toList()))
                : Optional.empty();
    }

    /**
     * {@code the settings dialog is open}: it is opened where it is not.
     *
     * @param doing reads what is done
     */
    public static Optional<List<Intent>> open(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> doing) {
        Matcher of = OPEN_FOR.matcher(sentence);
        if (of.matches()) {
            return openFor(of, step);
        }
        Matcher details = DETAILS_OPEN.matcher(sentence);
        if (details.matches()) {
            return detailsOf(details, step);
        }
        Matcher open = OPEN.matcher(sentence);
        return open.matches()
                ? new PhraseParser(step).parse(open.group("subject")).flatMap(shown -> doing.apply(
                                "the user opens the " + open.group("thing"))
                        .map(ways -> List.of(new Reached(isSeen(shown), ways, null))))
                : Optional.empty();
    }

    /** What opens it stands beside the thing that it is for. */
    private static Optional<List<Intent>> openFor(Matcher of, MaskedText step) {
        Phrase item = Phrase.named(step.literal(of.group("item")));
        return new PhraseParser(step)
                .parse(of.group("subject"))
                .map(shown -> List.of(new Reached(
                        isSeen(shown),
                        List.of(
                                new Intent.Command(buttons(of.group("thing"), item), false),
                                new Intent.Act(Verb.CLICK, item, null, null, 1)),
                        null)));
    }

    /** {@code Booking}, {@code Book} or {@code Open}, for a booking dialog. */
    private static List<Phrase> buttons(String thing, Phrase item) {
        List<String> words = List.of(thing.toLowerCase(Locale.ROOT).split(" "));
        List<Phrase> buttons = new ArrayList<>();
        words.subList(0, words.size() - 1).stream()
                .flatMap(word -> Stream.concat(Stream.of(word), VerbForms.of(word).stream()))
                .distinct()
                .forEach(word -> buttons.add(Phrase.button(List.of(word)).in(item)));
        Stream.of("open", "show", "view", "details")
                .forEach(word -> buttons.add(Phrase.button(List.of(word)).in(item)));
        return buttons;
    }

    private static Expect isSeen(Phrase shown) {
        return new Expect(Claim.VISIBLE, shown, null, null, Match.EXACT, false);
    }
}
