package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.act.ClipboardGrammar;
import dev.testvibe.pipeline.language.act.CookieGrammar;
import dev.testvibe.pipeline.language.act.DialogGrammar;
import dev.testvibe.pipeline.language.act.FileGrammar;
import dev.testvibe.pipeline.language.act.ScrollGrammar;
import dev.testvibe.pipeline.language.act.WindowGrammar;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is expected: a subject with a predicate, affirmed or denied, whatever its tense and politeness. */
public final class ExpectationGrammar {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:" + Subjects.PERSON
                    + " )?(?:(?:(?:should|must|can|will) )?(?:be able to )?see that|expects?(?: that)?|(?:verif(?:y|ies)|checks?|ensures?|confirms?|asserts?|sees?|observes?|finds?|notices?) that) ",
            Pattern.CASE_INSENSITIVE);
    /** {@code in the element}, and not which. */
    private static final Pattern NOWHERE =
            Pattern.compile(" (?:in|on|inside) (?:the|an) element$", Pattern.CASE_INSENSITIVE);
    /** {@code I expect the url to contain}. */
    private static final Pattern INFINITIVE = Pattern.compile(
            "^(?:" + Subjects.PERSON + " )?expects? (?<subject>.+?)(?<neg> not)? to (?<late>not )?(?<predicate>.+)$",
            Pattern.CASE_INSENSITIVE);

    private static final String ADVERBS =
            "(?:(?:also|now|still|eventually|then|immediately|briefly|again|only|correctly|successfully|automatically|visually|dynamically|"
                    + "initially|currently|already|each|both|all) )*";
    private static final Pattern MODAL = Pattern.compile(
            "^(?<subject>.+?) (?:should|must|shall|will|would|can|could|does|do|did|(?:is|are) expected to|needs? to|has to|have to)"
                    + "(?<neg>n't| not| never| no longer)? " + ADVERBS + "(?<late>not |no longer )?" + ADVERBS
                    + "(?<predicate>.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final String VERBS =
            "is|am|are|was|were|becomes?|receives?|gains?|remains?|stays?|has|have|displays?|shows?|contains?|includes?|reads?|says?|"
                    + "equals?|appears?|disappears?|exists?|matches|changes?|updates?|opens?|closes?|gets?|sees?|retains?|keeps?|lists?|vanish(?:es)?|moves|draws|exceeds?|stores?|holds?|starts? with|ends? with|lands? on|"
                    + "succeeds?|fails?|goes(?= (?:away|off|out|back)\\b)|pops?(?= up\\b)|plays|pauses|starts|begins|stops|resumes|ends|comes?|stands?|precedes?|follows?";
    /** In {@code the list shows}, the verb is the second of the two. */
    private static final String NO_NOUN = "(?!(?: " + References.TOKEN + ")* " + ADVERBS
            + "(?:is|are|was|were|has|shows|displays|contains|includes|reads|says|appears|becomes|remains|stays|holds|comes)\\b)";

    private static final Pattern FINITE = Pattern.compile(
            "^(?<subject>(?:(?:the|an?|my|his|her|their|its|your) )?+.+?) " + ADVERBS + "(?<early>not |no longer )?"
                    + ADVERBS + "(?<verb>" + VERBS + ")" + NO_NOUN + "(?<neg>n't| not| never| no longer)?(?: " + ADVERBS
                    + "(?<rest>.+))?$",
            Pattern.CASE_INSENSITIVE);
    /** A number at the end, or an amount of money anywhere, is a literal as if it were quoted. */
    private static final Pattern UNQUOTED_VALUE = Pattern.compile(
            "(?<= )(-?\\p{Sc}?-?\\d+(?:[.,]\\d+)*[%\\p{Sc}]?$|NaN$|-?\\p{Sc}-?\\d+(?:[.,]\\d+)*(?= |,))");

    private static final Pattern COMPARISON = Pattern.compile(
            "\\b(?:than|at least|at most|between|above|below|over|under|exceed)\\b", Pattern.CASE_INSENSITIVE);

    /** What stands behind these is another thing than the subject, and the reference is its own. */
    private static final Pattern OF_A_PLACE = Pattern.compile(
            ".* (?:in|to|from|into|of|under|on|above|below|beneath|underneath|before|after|behind|beside|inside|within|over|near|between|next to|ahead of|in front of|than|as|like|with) (?:the|an?|its|another) .*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYING = Pattern.compile(
            "^(?<predicate>appear|be (?:displayed|shown|visible|presented)) (?:saying|stating|reading|(?:that|which) (?:says|states|reads)|"
                    + "with (?:the |an? )?(?:following )?(?:text|message|words?)(?: of)?):? (?<literal>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    private static final List<Predicate> PREDICATES = Stream.of(
                    AuthorPredicates.PREDICATES,
                    OrderPredicates.PREDICATES,
                    AlignmentPredicates.PREDICATES,
                    StylePredicates.PREDICATES,
                    LookPredicates.PREDICATES,
                    ColourPredicates.PREDICATES,
                    GeometryPredicates.PREDICATES,
                    ToastPredicates.PREDICATES,
                    OptionPredicates.PREDICATES,
                    ClipboardGrammar.PREDICATES,
                    ScrollGrammar.PREDICATES,
                    CanvasPredicates.PREDICATES,
                    TimerPredicates.PREDICATES,
                    ThemePredicates.PREDICATES,
                    PartPredicates.PREDICATES,
                    PresencePredicates.PREDICATES,
                    PlacementPredicates.PREDICATES,
                    CookieGrammar.PREDICATES,
                    WindowGrammar.PREDICATES,
                    FileGrammar.PREDICATES,
                    MediaPredicates.PREDICATES,
                    SpeechPredicates.PREDICATES,
                    EffectPredicates.PREDICATES,
                    SessionPredicates.PREDICATES,
                    PagePredicates.PREDICATES,
                    GonePredicates.PREDICATES,
                    KeptPredicates.PREDICATES,
                    StoragePredicates.PREDICATES,
                    MarkPredicates.PREDICATES,
                    EachColumnPredicates.PREDICATES,
                    TablePredicates.PREDICATES,
                    BadgePredicates.PREDICATES,
                    SightPredicates.PREDICATES,
                    AttributePredicates.PREDICATES,
                    LengthPredicates.PREDICATES,
                    NumberPredicates.PREDICATES,
                    LimitPredicates.PREDICATES,
                    HeldThings.PREDICATES,
                    SumPredicates.PREDICATES,
                    PropertiesOfOnePredicates.PREDICATES,
                    TextPredicates.PREDICATES,
                    SwitchPredicates.PREDICATES,
                    SetPredicates.COUNTS,
                    StatePredicates.PREDICATES,
                    SetPredicates.PREDICATES,
                    OutcomePredicates.PREDICATES,
                    MarkPredicates.UNQUOTED,
                    StatePredicates.SEEN,
                    CanvasPredicates.OF_CHARTS)
            .flatMap(List::stream)
            .toList();

    private ExpectationGrammar() {}

    /** The expectations of a sentence, or nothing if it is none that can be judged. */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        String rest = NOWHERE.matcher(LEAD.matcher(sentence).replaceFirst("")).replaceFirst("");
        Optional<List<Intent>> onlyOne =
                OnlyOneGrammar.parse(rest, step).or(() -> OnlySeveralGrammar.parse(rest, step));
        if (onlyOne.isPresent()) {
            return onlyOne;
        }
        if (OnlyGrammar.limits(rest) || OnlyOneGrammar.limits(rest)) {
            return OnlyGrammar.parse(rest, step);
        }
        Matcher infinitive = INFINITIVE.matcher(sentence);
        if (infinitive.matches()) {
            boolean denied = infinitive.group("neg") != null || infinitive.group("late") != null;
            return judge(new Clause(infinitive.group("subject"), infinitive.group("predicate"), denied, step));
        }
        Optional<List<Intent>> limited = WaitGrammar.withLimit(rest, step);
        if (limited.isPresent()) {
            return limited;
        }
        Optional<List<Intent>> dialog = DialogGrammar.parse(rest, step);
        if (dialog.isPresent()) {
            return dialog;
        }
        Optional<Clause> clause = clause(rest, step);
        if (clause.isPresent()) {
            return judge(clause.get());
        }
        return bare(rest, step);
    }

    /** {@code And the price "$40"}: a phrase alone, which goes on with what was said before. */
    private static Optional<List<Intent>> bare(String sentence, MaskedText step) {
        return new PhraseParser(step)
                .parse(sentence)
                .filter(phrase -> phrase.name() != null && phrase.nameIsContent())
                .map(phrase -> List.of(new Expect(Claim.VISIBLE, phrase, null, null, Match.EXACT, false)));
    }

    private static Optional<Clause> clause(String sentence, MaskedText step) {
        Matcher modal = MODAL.matcher(sentence);
        if (modal.matches()) {
            return Optional.of(new Clause(
                    modal.group("subject"),
                    modal.group("predicate"),
                    modal.group("neg") != null || modal.group("late") != null,
                    step));
        }
        Matcher finite = FINITE.matcher(sentence);
        if (!finite.matches()) {
            return Optional.empty();
        }
        String predicate =
                base(finite.group("verb")) + (finite.group("rest") == null ? "" : " " + finite.group("rest"));
        return Optional.of(new Clause(
                finite.group("subject"),
                predicate,
                finite.group("neg") != null || finite.group("early") != null,
                step));
    }

    private static String base(String verb) {
        String lower = verb.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "is", "am", "are", "was", "were" -> "be";
            case "has" -> "have";
            case "says" -> "say";
            case "matches" -> "match";
            case "vanishes" -> "vanish";
            case "goes" -> "go";
            case "starts with" -> "start with";
            case "ends with" -> "end with";
            case "lands on" -> "land on";
            default -> lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        };
    }

    static Optional<List<Intent>> judge(Clause stated) {
        Clause clause = stated;
        Matcher none = Pattern.compile("^(?:no|none of the) (?<subject>.+)$", Pattern.CASE_INSENSITIVE)
                .matcher(clause.subject());
        if (none.matches()) {
            if (clause.denied()) {
                return Optional.empty();
            }
            clause = clause.affirmed("all " + none.group("subject"));
        }
        Optional<List<Intent>> counted = CountedStates.read(clause);
        if (counted.isPresent()) {
            return counted;
        }
        Optional<List<Intent>> numbered = SeveralClaims.allOfANumber(clause, ExpectationGrammar::judge);
        if (numbered.isPresent()) {
            return numbered;
        }
        clause = trailingReference(clause);
        clause = withValuesMasked(clause);
        for (Predicate predicate : PREDICATES) {
            Optional<List<Intent>> intents = predicate.apply(clause);
            if (intents.isPresent()) {
                Clause judged = clause;
                return intents.filter(claims -> !CountedStates.isOfANumber(judged, claims));
            }
        }
        Clause read = clause;
        return saying(read)
                .or(() -> SeveralClaims.read(read, ExpectationGrammar::judge))
                .or(() -> MeasuredValues.read(read, ExpectationGrammar::judge));
    }

    /** {@code an error is displayed saying "No name"}: what it says belongs to the subject. */
    private static Optional<List<Intent>> saying(Clause clause) {
        Matcher saying = SAYING.matcher(clause.predicate());
        if (!saying.matches() || Subjects.isPerson(clause.subject())) {
            return Optional.empty();
        }
        return judge(new Clause(
                clause.subject() + " saying " + saying.group("literal"),
                saying.group("predicate"),
                clause.denied(),
                clause.step()));
    }

    private static Clause withValuesMasked(Clause clause) {
        List<String> literals = new ArrayList<>(clause.step().literals());
        Matcher comparison = COMPARISON.matcher(clause.predicate());
        if (comparison.find()) {
            return clause;
        }
        String predicate = UNQUOTED_VALUE.matcher(clause.predicate()).replaceAll(value -> {
            literals.add(value.group(1));
            return "«" + (literals.size() - 1) + "»";
        });
        return new Clause(
                clause.subject(),
                predicate,
                clause.denied(),
                new MaskedText(clause.step().text(), literals));
    }

    /** {@code should be displayed with data-testid "x"}: the reference belongs to the subject. */
    private static Clause trailingReference(Clause clause) {
        Matcher trailing = Pattern.compile("^(?<predicate>.+?)(?: in the element| in| on| for)?(?<reference>(?: "
                        + References.TOKEN + ")+)$")
                .matcher(clause.predicate());
        if (!trailing.matches()
                || clause.subject().equalsIgnoreCase("there")
                || clause.subject().contains("⟦")
                || Subjects.isPerson(clause.subject())
                || Subjects.isSystem(clause.subject())
                || OF_A_PLACE.matcher(trailing.group("predicate")).matches()
                || trailing.group("predicate").matches("(?i)(?:have|contain|include|display|show) (?:the )?[a-z]+s")
                || trailing.group("predicate")
                        .matches("(?i)(?:contain|include|hold) (?:the|an?) [a-z]+(?: [a-z]+){0,2}")
                || trailing.group("predicate")
                                .matches(
                                        "(?i)(?:have|contain|include|display|show|list) (?:the |an? )?[a-z]+ [a-z' -]*«\\d+»")
                        && clause.subject()
                                .matches("(?i).*\\b(?:table|list|page|form|section|menu|grid|panel|container)")) {
            return clause;
        }
        return new Clause(
                clause.subject() + trailing.group("reference"),
                trailing.group("predicate"),
                clause.denied(),
                clause.step());
    }
}
