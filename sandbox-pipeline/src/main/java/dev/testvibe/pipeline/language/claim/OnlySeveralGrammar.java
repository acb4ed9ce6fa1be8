package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;

/**
 * What is so of several things and of no other of their noun: {@code only the cards "A" and "B" should not be dimmed},
 * {@code all cards except "A" and "B" have the class "off"}.
 */
final class OnlySeveralGrammar {

    private static final String NAMES = "(?<many>«\\d+»(?:(?:, and |, | and )(?:the )?«\\d+»)+)";
    private static final String REFERENCES = "(?<ref>⟦[A-Z_]+:\\d+(?:,\\d+)+⟧)";
    private static final String NOUNS = "(?<nouns>(?:[a-z]+ )?[a-z]+s)";
    private static final String STATE = "(?:(?:should|must|will|are|do)(?<neg> not|n't)? (?:(?:now|still|all) )?)?"
            + "(?<state>(?:be |remain |stay )?(?:marked as |shown as )?[a-z]+|have (?:the |an? )?(?:css )?(?:class «\\d+»|«\\d+» (?:css )?class))";

    private static final Pattern ONLY = Pattern.compile(
            "^only (?:the )?" + NOUNS + " (?:" + NAMES + "|" + REFERENCES + ") " + STATE + "$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL_BUT = Pattern.compile(
            "^(?:all|each|every)(?: of)?(?: the)? " + NOUNS
                    + " (?:except|but|other than|apart from|besides)(?: for)? (?:(?:the )?[a-z]+s? )?(?:" + NAMES + "|"
                    + REFERENCES + ") " + STATE + "$",
            Pattern.CASE_INSENSITIVE);
    /** What is shown of all is compared as a text. */
    private static final Pattern SHOWN =
            Pattern.compile("(?:be |remain |stay )?(?:visible|displayed|shown|listed|present|left|there)|remain|stay");

    private OnlySeveralGrammar() {}

    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher only = ONLY.matcher(sentence);
        Matcher but = ALL_BUT.matcher(sentence);
        if (only.matches()) {
            return claims(only, only.group("neg") != null, step);
        }
        return but.matches() ? claims(but, but.group("neg") == null, step) : Optional.empty();
    }

    private static Optional<List<Intent>> claims(Matcher said, boolean denied, MaskedText step) {
        String state = said.group("state").replaceFirst("^(?!be |remain |stay |have )", "be ");
        if (SHOWN.matcher(state).matches()) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>();
        for (String one : these(said)) {
            Optional<List<Intent>> claimed = judged(new Clause(one, state, denied, step));
            if (claimed.isEmpty()) {
                return claimed;
            }
            all.addAll(claimed.get());
        }
        return ExpectationGrammar.judge(new Clause("all other " + said.group("nouns"), state, !denied, step))
                .map(others -> {
                    all.addAll(others);
                    return all;
                });
    }

    /** A state that nobody could deny of one alone is denied of these where the others have it. */
    private static Optional<List<Intent>> judged(Clause clause) {
        Optional<List<Intent>> claimed = ExpectationGrammar.judge(clause);
        return claimed.isPresent() || !clause.denied()
                ? claimed
                : ExpectationGrammar.judge(new Clause(clause.subject(), clause.predicate(), false, clause.step()))
                        .flatMap(OnlySeveralGrammar::denied);
    }

    private static Optional<List<Intent>> denied(List<Intent> affirmed) {
        List<Intent> all = new ArrayList<>();
        for (Intent intent : affirmed) {
            if (!(intent instanceof Expect state) || state.claim() != Claim.STATE || state.negated()) {
                return Optional.empty();
            }
            all.add(new Expect(
                    state.claim(),
                    state.subject(),
                    state.value(),
                    state.detail(),
                    state.match(),
                    true,
                    state.values()));
        }
        return Optional.of(all);
    }

    private static List<String> these(Matcher said) {
        String noun = Nouns.singular(said.group("nouns"));
        @Nullable String references = said.group("ref");
        String kind = references == null ? "" : references.replaceFirst(":.*", ":");
        String each = references == null ? said.group("many") : references.replaceFirst("^[^:]*:", "");
        return Pattern.compile("\\d+")
                .matcher(each)
                .results()
                .map(number -> "the " + noun + " "
                        + (references == null ? "«" + number.group() + "»" : kind + number.group() + "⟧"))
                .toList();
    }
}
