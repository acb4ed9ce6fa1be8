package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Particulars.Part;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;

/** {@code adds the film "Up" with "96" minutes to the weekend}: where to is one more value, which a list of the form offers. */
public final class UnquotedChoice {

    private static final Pattern TO = Pattern.compile(
            "^(?<act>[a-z]+ .*«.+?) (?:to|into|under) (?:the |my |his |her |their )(?<choice>(?!(?:[a-z]+ )?(?:"
                    + Nouns.COLLECTION
                    + "|field|input|form|page|form|section|dialog|modal|popup|box|dropdown)$)[a-z]+(?: [a-z]+)?)$",
            Pattern.CASE_INSENSITIVE);

    /** What a thing is added to goes without saying. */
    private static final Pattern LIST =
            Pattern.compile("(?:(?<of>[a-z]+) )?(?:list|table|overview|collection)", Pattern.CASE_INSENSITIVE);

    private UnquotedChoice() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher to = TO.matcher(sentence);
        if (!to.matches()) {
            return Optional.empty();
        }
        String choice = to.group("choice");
        return ParticularsGrammar.parse(to.group("act"), step)
                .filter(read -> read.size() == 1)
                .map(read -> read.get(0))
                .filter(Particulars.class::isInstance)
                .map(Particulars.class::cast)
                .filter(Particulars::isSent)
                .map(act -> List.of(isItsList(choice, act) ? act : with(act, choice)));
    }

    /** {@code to the list}, or {@code to the task list} of a task. */
    private static boolean isItsList(String choice, Particulars act) {
        Matcher list = LIST.matcher(choice);
        return list.matches()
                && (list.group("of") == null
                        || act.object().stream()
                                .anyMatch(noun -> Nouns.singular(noun).equals(Nouns.singular(list.group("of")))));
    }

    /** The same of a sentence about a person: without one, it may say what is there. */
    public static Optional<List<Intent>> byAPerson(String sentence, MaskedText step) {
        String done = ActionGrammar.withoutPerson(sentence);
        return done.equals(sentence) ? Optional.empty() : parse(done, step);
    }

    private static Particulars with(Particulars act, String choice) {
        List<Part> parts = new ArrayList<>(act.parts());
        parts.add(new Part(null, "to", choice));
        return act.of(act.object(), parts);
    }
}
