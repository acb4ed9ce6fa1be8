package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.EitherWay;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What somebody wrote, and who did: {@code I should see the note "Buy tea" by ann}. Both must be shown by one thing. */
final class AuthorPredicates {

    private static final String BY =
            " (?:by|from|(?:written|posted|published|added|left|sent) by) (?:the )?(?:user |author )?"
                    + "(?<who>«\\d+»|(?!(?:me|him|her|them|us|you|the|an?|my|his|their|our|its|each|all|any|now|here|today|then)\\b)\\p{L}[\\p{L}\\p{N}_.'-]*(?: \\p{Lu}[\\p{L}'-]+)?)";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:see|view|find|be shown|show|display|have|contain|list)(?: an?| the)?(?: (?!text|message|error|button|link|heading|option|value)[a-z]+)? {lit}"
                            + BY,
                    AuthorPredicates::seen),
            Predicate.of("(?:be|read|show|say) {lit}" + BY, AuthorPredicates::isOf),
            Predicate.of(
                    "be (?:(?:written|posted|published|created|made|authored|left|sent|uploaded) )?by (?:the )?(?:user |author |writer )?{lit}",
                    AuthorPredicates::isBy));

    /** One thing that is written, by its noun alone or with what it says. */
    private static final Pattern ONE = Pattern.compile(
            "(?:the|my|this|that)(?: (?:first|second|third|fourth|fifth|last|latest|newest|new|top))? (?:[a-z]+ )?(?:[a-z]+(?<!s))(?: (?<text>«\\d+»))?",
            Pattern.CASE_INSENSITIVE);

    private AuthorPredicates() {}

    private static Optional<List<Intent>> seen(Predicate.Found found) {
        boolean isSeen = Subjects.isPerson(found.clause().subject())
                || Subjects.isSystem(found.clause().subject());
        return isSeen && !found.clause().denied()
                ? Optional.of(TablePredicates.row(List.of(found.literal(), who(found)), null, false))
                : Optional.empty();
    }

    /** {@code the first note should be "Buy tea" by ann}: two claims of the same. */
    private static Optional<List<Intent>> isOf(Predicate.Found found) {
        Clause clause = found.clause();
        if (clause.denied() || Subjects.isPerson(clause.subject()) || Subjects.isSystem(clause.subject())) {
            return Optional.empty();
        }
        List<String> literals = new ArrayList<>(clause.step().literals());
        literals.add(who(found));
        MaskedText step = new MaskedText(clause.step().text(), literals);
        Optional<List<Intent>> text = ExpectationGrammar.judge(
                new Clause(clause.subject(), "contain " + found.matcher().group("lit"), false, step));
        Optional<List<Intent>> author = ExpectationGrammar.judge(
                new Clause(clause.subject(), "contain «" + (literals.size() - 1) + "»", false, step));
        if (text.isEmpty() || author.isEmpty()) {
            return Optional.empty();
        }
        List<Intent> both = new ArrayList<>(text.get());
        both.addAll(author.get());
        return Optional.of(both);
    }

    /** {@code the note "Buy tea" was written by "Ann"}: one thing shows both. */
    private static Optional<List<Intent>> isBy(Predicate.Found found) {
        Clause clause = found.clause();
        Matcher one = ONE.matcher(clause.subject());
        if (clause.denied() || !one.matches() || Subjects.isPerson(clause.subject())) {
            return Optional.empty();
        }
        String who = found.literal();
        if (one.group("text") == null) {
            return clause.phrase().map(thing -> List.of(shownAsAuthor(thing, who)));
        }
        String text = clause.step().literal(one.group("text"));
        // what it says would show the author as well, whoever that is
        return Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(who) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find()
                ? Optional.empty()
                : Optional.of(TablePredicates.row(List.of(text, who), null, false));
    }

    /** By a part of it that goes by that word, or in words; a name anywhere in it may be anybody's. */
    private static Intent shownAsAuthor(Phrase thing, String who) {
        return new EitherWay(List.of(
                List.of(new Expect(
                        Claim.SHOWS,
                        Phrase.of("the author of " + thing.text())
                                .withWords("author")
                                .in(thing),
                        who,
                        null,
                        Match.EXACT,
                        false)),
                List.of(new Expect(Claim.SHOWS, thing, "by " + who, null, Match.WORDS, false)),
                List.of(new Expect(Claim.SHOWS, thing, "By " + who, null, Match.WORDS, false))));
    }

    private static String who(Predicate.Found found) {
        String who = found.matcher().group("who");
        return found.clause().step().literalsIn(who).stream().findFirst().orElse(who);
    }
}
