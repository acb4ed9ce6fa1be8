package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.phrase.SeveralSubjects;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.PhraseWords;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * Clauses that claim several things at once: {@code be visible and empty}, {@code the name and phone fields should be
 * empty}, {@code the width and the height should be "2" and "3"}.
 */
final class SeveralClaims {

    private static final Pattern ALL_OF_A_NUMBER = Pattern.compile(
            "^all (?:of )?(?:the )?(?<n>\\d+|" + Numbers.WORDS
                    + ") (?<things>[a-z]+(?: [a-z]+)?(?: (?:of|in|on) (?:the|this|its) [^«]+)?)$",
            Pattern.CASE_INSENSITIVE);

    /** That they are shown is counted as it is. */
    private static final Pattern SIGHT =
            Pattern.compile("(?:be )?(?:displayed|visible|shown|listed|present|found|returned|remain|there)\\b.*");

    private static final Pattern VERB_OF_BOTH =
            Pattern.compile("^(be|contain|include|show|display|list|have|hold|store)\\b.*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEVERAL = Pattern.compile(
            "^(?:both )?(?:the )?(?<names>[a-z]+(?: [a-z]+)?(?:, (?:the )?[a-z]+(?: [a-z]+)?)*,? and (?:the )?[a-z]+(?: [a-z]+)?) (?<noun>fields|inputs|input fields|text fields|dropdowns|checkboxes|buttons|links|labels|tabs|sections)$",
            Pattern.CASE_INSENSITIVE);

    private static final String ONE_THING = "(?:the|its) [a-z]+(?: [a-z]+){0,2}(?: " + References.TOKEN + ")?";

    private static final Pattern EACH_ITS_OWN =
            Pattern.compile(ONE_THING + "(?:, " + ONE_THING + ")*,? and " + ONE_THING, Pattern.CASE_INSENSITIVE);

    private static final Pattern VALUES_IN_ORDER = Pattern.compile(
            "(?<verb>be|show|display|read|equal|contain|be updated to|be set to) (?<many>«\\d+»(?:, «\\d+»)*,? and «\\d+»)(?:,? (?<respectively>respectively))?",
            Pattern.CASE_INSENSITIVE);

    private static final String OF_A_NOUN = "(?:the |an? |its )?[a-z]+(?: [a-z]+)?(?: of| as|:)? «\\d+»";
    private static final Pattern VALUE_OF_A_NOUN = Pattern.compile(
            "(?:the |an? |its )?(?<noun>[a-z]+(?: [a-z]+)?)(?: of| as|:)? (?<value>«\\d+»)", Pattern.CASE_INSENSITIVE);
    /** Of two numbers each may stand for the other: where the old price is 9, it is not 5. */
    private static final Pattern HAS_A_DIGIT = Pattern.compile("\\d");

    private static final Pattern THE_PAGE = Pattern.compile(
            "(?:the |this )?(?:page|screen|site|website|app|application|system)", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUES_OF_NOUNS = Pattern.compile(
            "(?<verb>show|display|contain|list|include|have|hold) (?<many>" + OF_A_NOUN + "(?:, " + OF_A_NOUN
                    + ")+,? and " + OF_A_NOUN + ")",
            Pattern.CASE_INSENSITIVE);

    private SeveralClaims() {}

    /**
     * One claim after the other; nothing where one of them is none.
     *
     * @param judge reads one claim
     */
    static Optional<List<Intent>> read(Clause clause, Function<Clause, Optional<List<Intent>>> judge) {
        return both(clause, judge)
                .or(() -> ofSeveral(clause, judge))
                .or(() -> SeveralSubjects.read(clause, judge))
                .or(() -> ofEachNoun(clause, judge))
                .or(() -> respectively(clause, judge));
    }

    /** {@code all 3 tasks are done}: there are so many, and each of them is. */
    static Optional<List<Intent>> allOfANumber(Clause clause, Function<Clause, Optional<List<Intent>>> judge) {
        Matcher all = ALL_OF_A_NUMBER.matcher(clause.subject());
        if (clause.denied()
                || !all.matches()
                || SIGHT.matcher(clause.predicate()).matches()) {
            return Optional.empty();
        }
        String things = "all " + all.group("things");
        Clause each = new Clause(things, clause.predicate(), false, clause.step());
        return each.phrase().flatMap(counted -> judge.apply(each).map(claims -> {
            List<Intent> both = new ArrayList<>();
            both.add(new Expect(
                    Claim.COUNT, counted, String.valueOf(Numbers.parse(all.group("n"))), null, Match.EXACT, false));
            both.addAll(claims);
            return both;
        }));
    }

    /** {@code be visible and empty}, {@code contain "A" but not "B"}: two claims of one subject; denied, nobody can say what is meant. */
    private static Optional<List<Intent>> both(Clause clause, Function<Clause, Optional<List<Intent>>> judge) {
        Matcher and = Pattern.compile("^(?<first>.+?),? (?:and|but) (?:should |must |to )?(?<not>not )?(?<second>.+)$")
                .matcher(clause.predicate());
        if (clause.denied() || !and.matches()) {
            return Optional.empty();
        }
        String verb = VERB_OF_BOTH.matcher(and.group("first")).replaceFirst("$1 ");
        Clause first = new Clause(clause.subject(), and.group("first"), false, clause.step());
        for (String second : List.of(and.group("second"), verb + and.group("second"))) {
            Optional<List<Intent>> left = judge.apply(first);
            Optional<List<Intent>> right =
                    judge.apply(new Clause(clause.subject(), second, and.group("not") != null, clause.step()));
            if (left.isPresent() && right.isPresent()) {
                List<Intent> all = new ArrayList<>(left.get());
                all.addAll(right.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    /** {@code show the name "A", the price "5" and the colour "Red"}: each of them. */
    private static Optional<List<Intent>> ofEachNoun(Clause clause, Function<Clause, Optional<List<Intent>>> judge) {
        Matcher several = VALUES_OF_NOUNS.matcher(clause.predicate());
        if (clause.denied() || !several.matches()) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>();
        Matcher one = VALUE_OF_A_NOUN.matcher(several.group("many"));
        long numbers = VALUE_OF_A_NOUN
                .matcher(several.group("many"))
                .results()
                .filter(value -> HAS_A_DIGIT
                        .matcher(clause.step().literal(value.group().replaceFirst("^.*(?=«)", "")))
                        .find())
                .count();
        boolean ofThePage = THE_PAGE.matcher(clause.subject()).matches();
        while (one.find()) {
            boolean isEasilyAnother = numbers > 1
                    && HAS_A_DIGIT
                            .matcher(clause.step().literal(one.group("value")))
                            .find();
            Clause ofIt = isEasilyAnother
                    ? new Clause(
                            "the " + one.group("noun") + (ofThePage ? "" : " of " + clause.subject()),
                            "be " + one.group("value"),
                            false,
                            clause.step())
                    : new Clause(clause.subject(), several.group("verb") + " " + one.group(), false, clause.step());
            Optional<List<Intent>> claim = judge.apply(ofIt);
            if (claim.isEmpty()) {
                return claim;
            }
            all.addAll(claim.get());
        }
        return Optional.of(all);
    }

    /** {@code the name and phone fields should be empty}: each of them. */
    private static Optional<List<Intent>> ofSeveral(Clause clause, Function<Clause, Optional<List<Intent>>> judge) {
        Matcher several = SEVERAL.matcher(clause.subject());
        if (!several.matches()) {
            return Optional.empty();
        }
        String noun = several.group("noun").replaceFirst("(?<=x)es$|s$", "");
        List<Intent> all = new ArrayList<>();
        List<String> names = List.of(several.group("names").split(",? and (?:the )?|, (?:the )?"));
        // "the first and last name fields" are called after their place in a name
        if (names.stream().anyMatch(name -> PhraseWords.position(name) != 0)) {
            return Optional.empty();
        }
        for (String name : names) {
            Optional<List<Intent>> one = judge.apply(
                    new Clause("the " + name + " " + noun, clause.predicate(), clause.denied(), clause.step()));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }

    /** {@code the width and the height should be "2" and "3"}: one after the other. */
    private static Optional<List<Intent>> respectively(Clause clause, Function<Clause, Optional<List<Intent>>> judge) {
        Matcher things = EACH_ITS_OWN.matcher(clause.subject());
        Matcher values = VALUES_IN_ORDER.matcher(clause.predicate());
        if (clause.denied() || !things.matches() || !values.matches()) {
            return Optional.empty();
        }
        String[] subjects = clause.subject().split(",? and |, ");
        String[] texts = values.group("many").split(",? and |, ");
        // two things may both show two texts
        boolean mayShowAll = values.group("respectively") == null
                && (texts.length == 2 || values.group("verb").equalsIgnoreCase("contain"));
        List<Intent> all = new ArrayList<>();
        for (int index = 0; !mayShowAll && index < subjects.length && subjects.length == texts.length; index++) {
            Optional<List<Intent>> one = judge.apply(
                    new Clause(subjects[index], values.group("verb") + " " + texts[index], false, clause.step()));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(one.get());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
