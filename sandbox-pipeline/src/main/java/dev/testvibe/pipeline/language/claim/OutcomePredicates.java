package dev.testvibe.pipeline.language.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.act.Commands;
import dev.testvibe.pipeline.language.act.PagingGrammar;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * How something turned out, in the words of the feature and not of the page: {@code the order is confirmed}, {@code the
 * payment was declined}, {@code the user is informed that the account was created}. A message of the page says so.
 */
final class OutcomePredicates {

    private static final String STATE =
            "(?:success(?:ful)?|complete(?:d)?|confirmed|approved|accepted|declined|rejected|denied|refused|cancell?ed|placed|submitted|sent|saved"
                    + "|created|updated|deleted|registered|processed|received|booked|scheduled|published|posted|recorded|activated|verified|transferred|"
                    + "opened|paid|reset|changed|shipped|logged|reserved|archived|restored|uploaded|finished|under way)";
    private static final Set<String> NO_SUBJECT = Set.of(
            "it",
            "this",
            "that",
            "they",
            "i",
            "user",
            "page",
            "system",
            "form",
            "data",
            "value",
            "changes",
            "text",
            "result",
            "list",
            "table",
            "element",
            "everything",
            "nothing",
            "message");
    private static final Pattern LITTLE_WORDS = Pattern.compile(
            "(?:the|an?|my|his|her|their|our|your|its|i|was|were|is|are|be|been|has|have|had|of|for|to|that|this|and|in|on|at|by|with|new|now|it|will|being|about)",
            Pattern.CASE_INSENSITIVE);

    private static final String MESSAGE =
            "an? (?:(?:(?!(?:success|red|green|yellow|orange|blue)\\b)[a-z]+ ){0,2})(?:message|notification|notice|alert|toast|warning|error|text)";
    private static final String SAYING =
            "(?:indicating|stating|saying|informing|telling|warning|explaining|notifying)(?: (?:me|him|her|them|the (?:user|customer|visitor)))?(?: (?:that|of|about))? (?:there (?:is|are|was|were) )?";
    private static final Pattern MESSAGE_OF =
            Pattern.compile("^" + MESSAGE + "(?: " + SAYING + "(?<claim>[^«]+))?$", Pattern.CASE_INSENSITIVE);

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be|have been|get|become)(?: (?:now|successfully))? (?<state>" + STATE + ")(?: successfully)?",
                    OutcomePredicates::state),
            Predicate.of(
                    "(?:go through|succeed|work|complete)(?: successfully)?|(?:be )?a success",
                    found -> turnedOut(found, "success")),
            Predicate.of(
                    "fail|(?:be|have been)(?: a)? (?:unsuccessful|failure)|not (?:succeed|go through)",
                    found -> turnedOut(found, "fail")),
            Predicate.of(
                    "(?:be|get) (?:informed|told|notified|advised|reminded) (?:that|of|about) (?<claim>[^«]+)|"
                            + "(?:see|receive|get|be shown|be given) (?:an? |the )?(?:confirmation|message|notification|notice|note) (?:that|about) (?<claim2>[^«]+)",
                    OutcomePredicates::told),
            Predicate.of(
                    "(?:see|receive|get|be (?:shown|given)|display|show|present) " + MESSAGE + " " + SAYING
                            + "(?<claim>[^«]+)",
                    found -> announced(found, found.matcher().group("claim"))),
            Predicate.of(
                    "(?:be (?:displayed|shown|visible|presented)|appear)(?: " + SAYING + "(?<claim>[^«]+))?",
                    OutcomePredicates::messageOf),
            Predicate.of(
                    "be told {lit}",
                    found -> found.clause().denied()
                            ? Optional.empty()
                            : Optional.of(List.of(new PageEffect.Told(found.literal())))),
            Predicate.of("be possible to (?:click|press|tap)(?: on)? (?<a>.+)", OutcomePredicates::clickable),
            Predicate.of(
                    "be possible to (?:go|turn|switch|move|page) to the (?<which>next|previous) page",
                    found -> Optional.of(List.of(new PageEffect.Possible(
                            PagingGrammar.turning(found.matcher().group("which").toLowerCase(Locale.ROOT)),
                            found.clause().denied())))),
            Predicate.of("be possible to (?<act>.+)", OutcomePredicates::possible));

    private OutcomePredicates() {}

    /** {@code a message indicating that no results were found should be displayed}. */
    private static Optional<List<Intent>> messageOf(Predicate.Found found) {
        Matcher message = MESSAGE_OF.matcher(found.clause().subject());
        if (!message.matches() || found.has("claim") == (message.group("claim") != null)) {
            return Optional.empty();
        }
        return announced(found, found.has("claim") ? found.matcher().group("claim") : message.group("claim"));
    }

    private static Optional<List<Intent>> announced(Predicate.Found found, String claim) {
        String subject = found.clause().subject();
        boolean isSaid = Subjects.isPerson(subject)
                || Subjects.isSystem(subject)
                || MESSAGE_OF.matcher(subject).matches();
        List<String> words = words(claim);
        return isSaid && !found.clause().denied() && words.size() > 1
                ? Optional.of(List.of(
                        new PageEffect.Announced(words.subList(0, words.size() - 1), words.get(words.size() - 1))))
                : Optional.empty();
    }

    /** {@code it should be possible to check out}: what one would click for it is there. */
    private static Optional<List<Intent>> possible(Predicate.Found found) {
        // "can not check out" is no way to do something
        boolean isDenied = found.matcher().group("act").toLowerCase(Locale.ROOT).startsWith("not ");
        return found.subjectIs("it") && !isDenied
                ? Commands.parse(found.matcher().group("act"), found.clause().step())
                        .map(intents -> intents.get(0))
                        .filter(Intent.Command.class::isInstance)
                        .map(command -> List.of(new PageEffect.Possible(
                                ((Intent.Command) command).buttons(),
                                found.clause().denied())))
                : Optional.empty();
    }

    /** {@code it should not be possible to click Register}: what is clicked has a name. */
    private static Optional<List<Intent>> clickable(Predicate.Found found) {
        return found.subjectIs("it")
                ? new PhraseParser(found.clause().step())
                        .parse(found.matcher().group("a"))
                        .map(control -> List.of(new PageEffect.Possible(
                                List.of(control), found.clause().denied())))
                : Optional.empty();
    }

    private static Optional<List<Intent>> state(Predicate.Found found) {
        return turnedOut(found, found.matcher().group("state").toLowerCase(Locale.ROOT));
    }

    private static Optional<List<Intent>> turnedOut(Predicate.Found found, String outcome) {
        List<String> subject = words(found.clause().subject());
        boolean isThing = !found.clause().denied()
                && !subject.isEmpty()
                && subject.size() <= 3
                && subject.stream().noneMatch(NO_SUBJECT::contains)
                && Kind.endingOf(found.clause().subject()).isEmpty()
                && found.clause().subject().matches("[A-Za-z' -]+");
        return isThing ? Optional.of(List.of(new PageEffect.Announced(subject, outcome))) : Optional.empty();
    }

    /** All that a person is told, but for little words. */
    private static Optional<List<Intent>> told(Predicate.Found found) {
        return Subjects.isPerson(found.clause().subject())
                ? announced(
                        found,
                        found.has("claim")
                                ? found.matcher().group("claim")
                                : found.matcher().group("claim2"))
                : Optional.empty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> (word.length() > 1 || word.matches("\\p{N}"))
                        && !LITTLE_WORDS.matcher(word).matches())
                .toList();
    }
}
