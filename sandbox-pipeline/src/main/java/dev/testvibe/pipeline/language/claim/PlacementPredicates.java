package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Numbers;

/** That something has been put somewhere: it is there. */
final class PlacementPredicates {

    /** A side or a corner says where on the page it is, and not in what. */
    private static final Pattern SIDE = Pattern.compile(
            "(?:the |an? )?(?:[a-z]+ )?(?:top|bottom|left|right|cent(?:er|re)|middle|corner|side|edge|end|beginning|front|row|order)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SO_MANY = Pattern.compile(
            "^(?:(?:exactly|only|at least|at most) )?(?:\\d+|" + Numbers.WORDS + ") ", Pattern.CASE_INSENSITIVE);

    static final List<Predicate> PREDICATES = List.of(Predicate.of(
            "(?:be|have been) (?:placed|put|dropped|positioned|stuck|pinned|glued|attached|planted|left) (?<in>in|on|onto|into|inside|upon) (?<a>.+)",
            PlacementPredicates::there));

    private PlacementPredicates() {}

    private static Optional<List<Intent>> there(Predicate.Found found) {
        Clause clause = found.clause();
        String place = found.matcher().group("a");
        String in = found.matcher()
                .group("in")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("(?:to|side)$", "")
                .replace("upon", "on");
        if (SIDE.matcher(place).matches()) {
            return Optional.empty();
        }
        return SO_MANY.matcher(clause.subject()).find()
                ? ExpectationGrammar.judge(new Clause(
                        clause.subject() + " " + in + " " + place, "be displayed", clause.denied(), clause.step()))
                : ExpectationGrammar.judge(
                        new Clause(clause.subject(), "be " + in + " " + place, clause.denied(), clause.step()));
    }
}
