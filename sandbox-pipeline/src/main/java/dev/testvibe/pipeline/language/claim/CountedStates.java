package dev.testvibe.pipeline.language.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** {@code 5 cells should have the class "lit"}: of all that have it, there are so many. */
final class CountedStates {

    private static final Pattern SO_MANY = Pattern.compile(
            "^(?:(?:exactly|only|just)|(?<bound>at least|at most))? ?(?<n>\\d+|" + Numbers.WORDS
                    + ") (?:of the )?(?<things>[a-z]+(?: [a-z]+)?s)(?<place>(?: " + References.TOKEN
                    + ")*(?: (?:of|in|on) (?:the|this|its) [^«]+)?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HAS_CLASS = Pattern.compile(
            "^(?:have|contain|get|receive|carry|keep|bear)(?: the| an?)? (?:(?:css|html) )?class(?: name)?(?: of)? «(?<lit>\\d+)»$"
                    + "|^have (?:the |an? )?«(?<name>\\d+)» (?:css )?class$",
            Pattern.CASE_INSENSITIVE);

    /** Of how many something is so can be judged only where what is so can be counted. */
    private static final Set<Claim> OF_EACH =
            EnumSet.of(Claim.ENABLED, Claim.CHECKED, Claim.EMPTY, Claim.STATE, Claim.CSS, Claim.CSS_CLASS, Claim.VALUE);

    private CountedStates() {}

    /** {@code 3 buttons are disabled}: no button goes by a number. */
    static boolean isOfANumber(Clause clause, List<Intent> read) {
        Matcher many = SO_MANY.matcher(clause.step().unmask(clause.subject()).replace("\"", ""));
        return many.matches()
                && many.group("place").isEmpty()
                && read.stream()
                        .anyMatch(intent -> intent instanceof Expect expect && OF_EACH.contains(expect.claim()));
    }

    /** Nothing where it is said of no number, or denied: of how many others it holds, nobody says. */
    static Optional<List<Intent>> read(Clause clause) {
        Matcher many = SO_MANY.matcher(clause.subject());
        Matcher state = HAS_CLASS.matcher(clause.predicate());
        if (clause.denied() || !many.matches() || !state.matches()) {
            return Optional.empty();
        }
        String name = state.group("lit") == null ? state.group("name") : state.group("lit");
        return new PhraseParser(clause.step())
                .parse("all " + many.group("things") + " ⟦" + Phrase.Hint.CSS_CLASS + ":" + name + "⟧"
                        + many.group("place"))
                .map(things -> List.of(new Expect(
                        SetPredicates.bound(many.group("bound")),
                        things,
                        String.valueOf(Numbers.parse(many.group("n"))),
                        null,
                        Match.EXACT,
                        false)));
    }
}
