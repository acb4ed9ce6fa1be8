package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is expected: a subject with a predicate, affirmed or denied, whatever its tense and politeness. */
final class ExpectationGrammar {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:" + ActionGrammar.PERSON
                    + " )?(?:expects?|verif(?:y|ies)|checks?|ensures?|confirms?|asserts?|sees?|observes?|finds?|notices?) that ",
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
            "is|are|was|were|becomes?|remains?|stays?|has|have|displays?|shows?|contains?|includes?|reads?|says?|"
                    + "equals?|appears?|disappears?|exists?|matches|changes?|updates?|opens?|closes?|gets?|sees?|retains?|keeps?";
    private static final Pattern FINITE = Pattern.compile(
            "^(?<subject>.+?) " + ADVERBS + "(?<early>not |no longer )?" + ADVERBS + "(?<verb>" + VERBS
                    + ")(?<neg>n't| not| never| no longer)?(?: " + ADVERBS + "(?<rest>.+))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNQUOTED_VALUE = Pattern.compile("(?<= )(-?[$€£]?-?\\d+(?:[.,]\\d+)*%?|NaN)$");
    private static final Pattern PERSON = Pattern.compile("^" + ActionGrammar.PERSON + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SYSTEM = Pattern.compile(
            "^(?:the )?(?:system|application|app|page|web ?page|web ?site|site|browser|interface|ui|screen)$",
            Pattern.CASE_INSENSITIVE);

    /** What a sentence says of a subject; {@code denied} is its sense. */
    private record Clause(String subject, String predicate, boolean denied, MaskedText step) {

        Optional<Phrase> phrase() {
            return new PhraseParser(step).parse(subject);
        }

        Clause affirmed(String otherSubject) {
            return new Clause(otherSubject, predicate, true, step);
        }
    }

    private ExpectationGrammar() {}

    /** The expectations of a sentence, or nothing if it is none that can be judged. */
    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        String rest = LEAD.matcher(sentence).replaceFirst("").replaceFirst("(?i)^expect (?=the )", "");
        Optional<List<Intent>> dialog = dialog(rest, step);
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
            case "is", "are", "was", "were" -> "be";
            case "has" -> "have";
            case "says" -> "say";
            case "matches" -> "match";
            default -> lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        };
    }

    private static Optional<List<Intent>> judge(Clause stated) {
        Clause clause = stated;
        Matcher none = Pattern.compile("^(?:no|none of the) (?<subject>.+)$", Pattern.CASE_INSENSITIVE)
                .matcher(clause.subject());
        if (none.matches()) {
            if (clause.denied()) {
                return Optional.empty();
            }
            clause = clause.affirmed("all " + none.group("subject"));
        }
        clause = trailingReference(clause);
        MaskedText step = clause.step();
        Matcher value = UNQUOTED_VALUE.matcher(clause.predicate());
        if (value.find()) {
            List<String> literals = new ArrayList<>(step.literals());
            literals.add(value.group(1));
            step = new MaskedText(step.text(), literals);
            clause = new Clause(
                    clause.subject(), value.replaceFirst("«" + (literals.size() - 1) + "»"), clause.denied(), step);
        }
        for (Predicate predicate : PREDICATES) {
            Optional<List<Intent>> intents = predicate.apply(clause);
            if (intents.isPresent()) {
                return intents;
            }
        }
        return both(clause);
    }

    /** {@code should be displayed with data-testid "x"}: the reference belongs to the subject. */
    private static Clause trailingReference(Clause clause) {
        Matcher trailing = Pattern.compile("^(?<predicate>.+?)(?: in the element| in| on| for)?(?<reference>(?: "
                        + References.TOKEN + ")+)$")
                .matcher(clause.predicate());
        if (!trailing.matches()
                || clause.subject().contains("⟦")
                || PERSON.matcher(clause.subject()).matches()
                || SYSTEM.matcher(clause.subject()).matches()
                || trailing.group("predicate").matches("(?i).* (?:in|to|from|into|of|under|on) the .*")
                || trailing.group("predicate").matches("(?i)(?:have|contain|include|display|show) (?:the )?[a-z]+s")) {
            return clause;
        }
        return new Clause(
                clause.subject() + trailing.group("reference"),
                trailing.group("predicate"),
                clause.denied(),
                clause.step());
    }

    /** {@code be visible and empty}: two claims of one subject; denied, nobody can say what is meant. */
    private static Optional<List<Intent>> both(Clause clause) {
        Matcher and = Pattern.compile("^(?<first>.+?),? and (?:should |must |to )?(?<not>not )?(?<second>.+)$")
                .matcher(clause.predicate());
        if (clause.denied() || !and.matches()) {
            return Optional.empty();
        }
        String verb = and.group("first").matches("(?i)be .*") ? "be " : "";
        Clause first = new Clause(clause.subject(), and.group("first"), false, clause.step());
        for (String second : List.of(and.group("second"), verb + and.group("second"))) {
            Optional<List<Intent>> left = judge(first);
            Optional<List<Intent>> right =
                    judge(new Clause(clause.subject(), second, and.group("not") != null, clause.step()));
            if (left.isPresent() && right.isPresent()) {
                List<Intent> all = new ArrayList<>(left.get());
                all.addAll(right.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    private static final Pattern DIALOG = Pattern.compile(
            "^(?:(?:the system|the page|the browser|" + ActionGrammar.PERSON
                    + ") (?:(?:should|must|will)(?<neg> not)? )?(?:displays?|shows?|sees?|be shown|gets?|opens?) )?"
                    + "(?<no>no|an?|the) (?:browser |javascript |native |warning |error )?(?:alert|confirm(?:ation)?|prompt)(?:box)?(?: (?:dialog|box|message|popup|pop-up|window))?"
                    + "(?: (?:(?:should|must|will)(?<neg2> not)? (?:be )?|is |was |has been )?(?:(?<neg3>not )?(?:displayed|shown|appears?|visible|opened|open|triggered|raised)))?"
                    + "(?:,? (?:with|saying|containing|showing|that says|reading|stating|contains|(?:should )?contains?(?: the)?)?(?: the)?(?: following)?(?: message| text)?(?: of| saying)?:? ?(?<lit>«\\d+»))?$",
            Pattern.CASE_INSENSITIVE);

    private static Optional<List<Intent>> dialog(String sentence, MaskedText step) {
        Matcher matcher = DIALOG.matcher(sentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean denied = matcher.group("neg") != null
                || matcher.group("neg2") != null
                || matcher.group("neg3") != null
                || "no".equalsIgnoreCase(matcher.group("no"));
        String message = matcher.group("lit") == null ? null : step.literal(matcher.group("lit"));
        return expect(
                Claim.DIALOG,
                null,
                message,
                null,
                message == null ? Match.EXACT : denied ? Match.ANYWHERE : Match.WORDS,
                denied);
    }

    /** One pattern of a predicate with what it claims of the subject. */
    private record Predicate(Pattern pattern, Function<Found, Optional<List<Intent>>> meaning) {

        static Predicate of(String regex, Function<Found, Optional<List<Intent>>> meaning) {
            String expanded = regex.replace("{lit}", "(?<lit>" + MaskedText.LITERAL + ")")
                    .replace("{lit2}", "(?<lit2>" + MaskedText.LITERAL + ")")
                    .replace("{n}", "(?<n>\\d+|" + Numbers.WORDS + ")");
            return new Predicate(Pattern.compile("^" + expanded + "$", Pattern.CASE_INSENSITIVE), meaning);
        }

        Optional<List<Intent>> apply(Clause clause) {
            Matcher matcher = pattern.matcher(clause.predicate());
            return matcher.matches() ? meaning.apply(new Found(clause, matcher)) : Optional.empty();
        }
    }

    private record Found(Clause clause, Matcher matcher) {

        String literal() {
            return clause.step().literal(matcher.group("lit"));
        }

        String literal2() {
            return clause.step().literal(matcher.group("lit2"));
        }

        boolean has(String group) {
            return matcher.group(group) != null;
        }

        Optional<List<Intent>> claim(Claim claim, @Nullable String value, Match match) {
            return claim(claim, value, null, match, clause.denied());
        }

        Optional<List<Intent>> claim(
                Claim claim, @Nullable String value, @Nullable String detail, Match match, boolean denied) {
            return clause.phrase()
                    .map(subject -> each(subject, phrase -> new Expect(claim, phrase, value, detail, match, denied)));
        }

        Optional<List<Intent>> claimOf(
                String group, Claim claim, @Nullable String value, @Nullable String detail, boolean denied) {
            return new PhraseParser(clause.step())
                    .parse(matcher.group(group))
                    .map(subject ->
                            each(subject, phrase -> new Expect(claim, phrase, value, detail, Match.EXACT, denied)));
        }

        boolean subjectIs(String regex) {
            return clause.subject().toLowerCase(Locale.ROOT).matches(regex);
        }
    }

    private static final String NOUN_OF_TEXT =
            "(?: (?:the|a|an))?(?: (?:exact|correct|updated|new|current|default|numeric|error|following))*(?: (?:text|value|message|label|number|amount|word|title|content|icon))?(?: of| as)?:?";

    private static final List<Predicate> PREDICATES = List.of(
            // the page as a whole
            Predicate.of("(?:be|equal|match|be equal to|change to|become) {lit}", found -> page(found, Match.EXACT)),
            Predicate.of("(?:contain|include|have)(?: the text)? {lit}", found -> page(found, Match.ANYWHERE)),
            Predicate.of("end with {lit}", found -> page(found, Match.ENDS_WITH)),
            Predicate.of("(?:start|begin) with {lit}", found -> page(found, Match.STARTS_WITH)),
            Predicate.of(
                    "be (?:redirected|taken|navigated|sent|brought) to(?: the)?(?: page| url)? {lit}(?: page)?",
                    ExpectationGrammar::redirected),
            Predicate.of("(?:be on|be at|land on|see)(?: the)?(?: page| url) {lit}", ExpectationGrammar::redirected),
            // somebody sees something
            Predicate.of(
                    "(?:see|view|find|be shown|be presented with|be able to see|display|show|present|read)(?: the text| the message)? (?<a>.+)",
                    ExpectationGrammar::seen),
            Predicate.of(
                    "be (?<a>.+?)(?: (?:displayed|shown|visible|present))?(?: on the page| in the list)?",
                    ExpectationGrammar::there),
            // storage
            Predicate.of(
                    "(?:contain|have|store)(?: an? (?:entry|item|key))? {lit}(?: with(?: the)?(?: value)?| set to| equal to) {lit2}",
                    found -> stored(found, true)),
            Predicate.of(
                    "(?:contain|have|store)(?: an? (?:entry|item|key|the key))? {lit}", found -> stored(found, false)),
            // classes and attributes
            Predicate.of(
                    "have (?:the )?(?:css )?class(?:es)? {lit}(?: (?:applied|added|set))?",
                    found -> found.claim(Claim.CSS_CLASS, found.literal(), Match.EXACT)),
            Predicate.of(
                    "have (?:the )?{lit} (?:css )?class(?: (?:applied|added|set))?",
                    found -> found.claim(Claim.CSS_CLASS, found.literal(), Match.EXACT)),
            Predicate.of(
                    "be (?<how>added|applied|set|removed)(?: to| on| from)? (?<a>.+)", ExpectationGrammar::classOf),
            Predicate.of(
                    "have (?:the |a )?placeholder(?: text)?(?: of)? {lit}",
                    found -> found.claim(Claim.PLACEHOLDER, found.literal(), Match.EXACT)),
            Predicate.of(
                    "(?:retain|keep|show|display) (?:its |the )?placeholder(?: text)? {lit}",
                    found -> found.claim(Claim.PLACEHOLDER, found.literal(), Match.EXACT)),
            Predicate.of(
                    "have (?:the |an? )?attribute {lit}(?: (?:with|set to|equal to)(?: the)?(?: value)? {lit2})?",
                    found -> found.claim(
                            Claim.ATTRIBUTE,
                            found.has("lit2") ? found.literal2() : null,
                            found.literal(),
                            Match.EXACT,
                            found.clause().denied())),
            // texts and values
            Predicate.of(
                    "have (?:the |a )?value(?: of)? {lit}",
                    found -> found.claim(Claim.VALUE, found.literal(), Match.EXACT)),
            Predicate.of(
                    "(?:have|contain|include|match) (?:the |a )?(?:exact )?(?:text|content|label|message|caption)(?: of)? {lit}",
                    found -> found.claim(Claim.TEXT, found.literal(), textMatch(found))),
            Predicate.of(
                    "(?<verb>display|show|read|say|be|equal|contain|include|match|retain|keep|become|remain|stay|have|update to|change to|be updated to|be changed to|"
                            + "be set to|be displayed as|be shown as|reset to|be reset to|be restored to|be equal to|still be|be populated with|be filled with|remain at|be at)"
                            + NOUN_OF_TEXT + " {lit}(?: (?:text|option|value))?",
                    found -> shows(found)),
            Predicate.of("(?:remain|be|stay|keep)(?: unchanged| the same) (?:at|as|with) {lit}", found -> shows(found)),
            Predicate.of(
                    "(?:be )?(?:visible|displayed|shown|present|be|appear)(?: as)? (?:in|inside|within|on|under) (?<a>.+)",
                    ExpectationGrammar::shownIn),
            Predicate.of(
                    "(?:show|display|contain|list|have|include) (?:an? |the )?(?:new )?[a-z]+(?: [a-z]+)? (?:with (?:the )?(?:title|name|text|label|price|value)|titled|named|called) {lit}",
                    found -> found.claim(
                            Claim.SHOWS, found.literal(), found.clause().denied() ? Match.ANYWHERE : Match.WORDS)),
            Predicate.of(
                    "be (?:displayed|shown|visible|presented) with (?:the |its )?(?:[a-z]+ )?(?:options|choices|answers|items|values) (?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)*)",
                    ExpectationGrammar::shownWith),
            Predicate.of(
                    "(?:have|contain|include|display|show) (?<a>(?:the )?[a-z]+s(?: " + References.TOKEN + ")+)",
                    found -> found.clause().denied()
                            ? Optional.empty()
                            : found.claimOf("a", Claim.VISIBLE, null, null, false)),
            // states
            Predicate.of(
                    "(?:(?:be|become|appear|remain|stay|get)(?: made)? )?(?:visible|displayed|shown|present|seen|rendered|on (?:the )?(?:page|screen))"
                            + "(?: (?:on|in) the (?:page|screen|web ?page|browser|list|table))?|appear|show up|be opened|open",
                    found -> found.claim(Claim.VISIBLE, null, Match.EXACT)),
            Predicate.of(
                    "exist(?: on the page)?|be (?:in|on) the (?:page|dom|document)",
                    found -> found.claim(Claim.EXISTS, null, Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: set to)? (?:hidden|invisible|gone|closed|dismissed|collapsed away)|disappear|vanish|go away|close",
                    found -> found.claim(
                            Claim.VISIBLE,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            Predicate.of("(?:be|get) (?:removed|deleted)(?: from (?<a>.+))?", ExpectationGrammar::removed),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: left)? (?:empty|blank|cleared|unfilled)|be reset to empty|have no (?:text|value|content)",
                    found -> found.claim(Claim.EMPTY, null, Match.EXACT)),
            Predicate.of(
                    "contain any (?:text|value|content)",
                    found -> found.claim(
                            Claim.EMPTY,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            Predicate.of(
                    "(?:be|become|remain|stay|get) (?:enabled|clickable)",
                    found -> found.claim(Claim.ENABLED, null, Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get) (?:disabled|greyed out|grayed out)",
                    found -> found.claim(
                            Claim.ENABLED,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: marked as| shown as)? (?:checked|ticked)",
                    found -> found.claim(Claim.CHECKED, null, Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: marked as| shown as)? (?:unchecked|unticked)",
                    found -> found.claim(
                            Claim.CHECKED,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            Predicate.of(
                    "(?:be|become|remain|stay) (?:focused|in focus)|have (?:the )?(?:keyboard )?focus",
                    found -> found.claim(Claim.FOCUSED, null, Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: marked as| shown as| set as| marked)? (?<state>selected|active|highlighted|completed|done|expanded|open|current|occupied|pressed|invalid|valid|required)",
                    found -> found.claim(
                            Claim.STATE, found.matcher().group("state").toLowerCase(Locale.ROOT), Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: marked as| shown as)? (?:de-?selected|unselected)",
                    found -> found.claim(
                            Claim.STATE,
                            "selected",
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            // sets
            Predicate.of(
                    "(?:be )?(?:added|appended|created|inserted|appear)(?: (?:to|in|into|on|as)(?: the end of| the top of)? (?<a>.+))?",
                    ExpectationGrammar::added),
            Predicate.of(
                    "(?:contain|have|show|display) any new (?<noun>items?|rows?|entries|entry|elements?)",
                    found -> found.clause().denied()
                            ? found.claim(Claim.ADDED, null, null, Match.EXACT, true)
                            : Optional.empty()),
            Predicate.of(
                    "(?:contain|have|show|display|include|list)(?: exactly| only)?(?<bound> at least| at most)? {n} (?<noun>[a-z]+(?: [a-z]+)?)",
                    ExpectationGrammar::count),
            Predicate.of("(?:remain|be|stay|keep) (?:unchanged|the same)|change", ExpectationGrammar::unchanged));

    private static Optional<List<Intent>> expect(
            Claim claim,
            @Nullable Phrase subject,
            @Nullable String value,
            @Nullable String detail,
            Match match,
            boolean denied) {
        return Optional.of(List.of(new Expect(claim, subject, value, detail, match, denied)));
    }

    private static List<Intent> each(Phrase subject, Function<Phrase, Intent> intent) {
        return subject.each().stream().map(intent).toList();
    }

    private static Match textMatch(Found found) {
        String verb = found.clause().predicate().toLowerCase(Locale.ROOT);
        if (found.clause().denied()) {
            return Match.ANYWHERE;
        }
        return verb.startsWith("contain") || verb.startsWith("include") ? Match.WORDS : Match.EXACT;
    }

    private static Optional<List<Intent>> page(Found found, Match match) {
        boolean denied = found.clause().denied();
        if (found.subjectIs(
                "(?:the )?(?:current |page |page's |browser |site |web ?page )?(?:url|address|path|location)")) {
            return expect(Claim.URL, null, found.literal(), null, match, denied);
        }
        if (found.subjectIs(
                "(?:the )?(?:page|document|browser|tab|window|web ?page|site)(?:'s)? title|the title of the (?:web ?)?page|the title")) {
            return expect(
                    Claim.TITLE,
                    null,
                    found.literal(),
                    null,
                    match == Match.ANYWHERE && !denied ? Match.WORDS : match,
                    denied);
        }
        return Optional.empty();
    }

    private static Optional<List<Intent>> redirected(Found found) {
        String page = found.literal();
        boolean address = page.contains("/") || page.matches("[\\w-]+\\.\\w+");
        return PERSON.matcher(found.clause().subject()).matches() && address
                ? expect(
                        Claim.URL,
                        null,
                        page,
                        null,
                        Match.ANYWHERE,
                        found.clause().denied())
                : Optional.empty();
    }

    /** {@code the user should see X}, {@code the system displays X}. */
    private static Optional<List<Intent>> seen(Found found) {
        String subject = found.clause().subject();
        boolean person = PERSON.matcher(subject).matches();
        if (!person && !SYSTEM.matcher(subject).matches()) {
            return Optional.empty();
        }
        String object = found.matcher().group("a");
        Optional<List<Intent>> dialog = dialog(object, found.clause().step());
        if (dialog.isPresent()) {
            return dialog.map(intents -> found.clause().denied() ? denied(intents) : intents);
        }
        Matcher shownIn = Pattern.compile("^(?<value>«\\d+») (?:in|inside|within|on|as) (?<place>.+)$")
                .matcher(object);
        if (shownIn.matches()) {
            return new PhraseParser(found.clause().step())
                    .parse(shownIn.group("place"))
                    .map(place -> List.of(new Expect(
                            Claim.SHOWS,
                            place,
                            found.clause().step().literal(shownIn.group("value")),
                            null,
                            found.clause().denied() ? Match.ANYWHERE : Match.WORDS,
                            found.clause().denied())));
        }
        return new PhraseParser(found.clause().step())
                .parse(object)
                .map(phrase -> each(
                        phrase,
                        one -> new Expect(
                                Claim.VISIBLE,
                                one,
                                null,
                                null,
                                Match.EXACT,
                                found.clause().denied())));
    }

    private static List<Intent> denied(List<Intent> intents) {
        return intents.stream()
                .map(intent -> intent instanceof Expect expect
                        ? new Expect(
                                expect.claim(),
                                expect.subject(),
                                expect.value(),
                                expect.detail(),
                                Match.ANYWHERE,
                                !expect.negated())
                        : intent)
                .toList();
    }

    /** {@code there should be 3 items}, {@code there is a "Save" button}. */
    private static Optional<List<Intent>> there(Found found) {
        if (!found.subjectIs("there")) {
            return Optional.empty();
        }
        Matcher none = Pattern.compile("^(?:no|not any) (?<what>.+)$", Pattern.CASE_INSENSITIVE)
                .matcher(found.matcher().group("a"));
        boolean denied = found.clause().denied() != none.matches();
        Matcher counted = Pattern.compile(
                        "^(?:(?<bound>at least|at most|exactly|only) )?(?<n>\\d+|two|three|four|five|six|seven|eight|nine|ten) (?<what>.+)$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(found.matcher().group("a"));
        PhraseParser phrases = new PhraseParser(found.clause().step());
        if (counted.matches()) {
            return phrases.parse(counted.group("what"))
                    .map(what -> List.of(new Expect(
                            bound(counted.group("bound")),
                            what,
                            String.valueOf(Numbers.parse(counted.group("n"))),
                            null,
                            Match.EXACT,
                            found.clause().denied())));
        }
        return phrases.parse(
                        none.matches() ? none.group("what") : found.matcher().group("a"))
                .map(what -> List.of(new Expect(Claim.VISIBLE, what, null, null, Match.EXACT, denied)));
    }

    private static Claim bound(@Nullable String word) {
        if (word == null) {
            return Claim.COUNT;
        }
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "at least" -> Claim.AT_LEAST;
            case "at most" -> Claim.AT_MOST;
            default -> Claim.COUNT;
        };
    }

    private static Optional<List<Intent>> stored(Found found, boolean valued) {
        Matcher storage = Pattern.compile(
                        "^(?:the )?(?:browser's )?(?<kind>local|session) ?storage$", Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        if (!storage.matches()) {
            return Optional.empty();
        }
        String detail = (storage.group("kind").equalsIgnoreCase("session") ? "session:" : "local:") + found.literal();
        return expect(
                Claim.STORED,
                null,
                valued ? found.literal2() : null,
                detail,
                Match.EXACT,
                found.clause().denied());
    }

    /** {@code the "active" class should be added to the tab}. */
    private static Optional<List<Intent>> classOf(Found found) {
        Matcher subject = Pattern.compile(
                        "^(?:the )?(?:(?:css )?class (?<a>«\\d+»)|(?<b>«\\d+») (?:css )?class)$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        if (!subject.matches()) {
            return Optional.empty();
        }
        String token = subject.group("a") == null ? subject.group("b") : subject.group("a");
        boolean removed = found.matcher().group("how").equalsIgnoreCase("removed");
        return found.claimOf(
                "a",
                Claim.CSS_CLASS,
                found.clause().step().literal(token),
                null,
                found.clause().denied() != removed);
    }

    /** {@code the cover image source should be "x"} is about an attribute, everything else about what is shown. */
    private static Optional<List<Intent>> shows(Found found) {
        Matcher source = Pattern.compile(
                        "^(?<what>.+) (?:source|src)(?<reference>(?: " + References.TOKEN + ")*)$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        boolean denied = found.clause().denied();
        if (source.matches()) {
            return new PhraseParser(found.clause().step())
                    .parse(source.group("what") + source.group("reference"))
                    .map(phrase ->
                            List.of(new Expect(Claim.SOURCE, phrase, found.literal(), "src", Match.ENDS_WITH, denied)));
        }
        String predicate = found.clause().predicate().toLowerCase(Locale.ROOT);
        boolean whole = predicate.matches(
                "(?:be|equal|match|become|remain|stay|be equal to|still be|update to|change to|be updated to|be changed to|be set to|reset to|be reset to) .*");
        Match match = denied ? Match.ANYWHERE : whole ? Match.EXACT : Match.WORDS;
        return found.claim(Claim.SHOWS, found.literal(), match);
    }

    /** {@code the value "5" is displayed in the total field}. */
    private static Optional<List<Intent>> shownIn(Found found) {
        Matcher subject = Pattern.compile(
                        "^(?:the )?(?:(?:text|value|message|error message|label|title|price|number|word|product) )?(?<lit>«\\d+»)$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        return subject.matches()
                ? new PhraseParser(found.clause().step())
                        .parse(found.matcher().group("a"))
                        .map(place -> List.of(new Expect(
                                Claim.SHOWS,
                                place,
                                found.clause().step().literal(subject.group("lit")),
                                null,
                                found.clause().denied() ? Match.ANYWHERE : Match.WORDS,
                                found.clause().denied())))
                : Optional.empty();
    }

    /** {@code the question "X" is displayed with options "A" and "B"}: all of them are. */
    private static Optional<List<Intent>> shownWith(Found found) {
        PhraseParser phrases = new PhraseParser(found.clause().step());
        List<Intent> claims = new ArrayList<>();
        Optional<Phrase> subject = found.clause().phrase();
        if (subject.isEmpty() || found.clause().denied()) {
            return Optional.empty();
        }
        claims.add(new Expect(Claim.VISIBLE, subject.get(), null, null, Match.EXACT, false));
        Matcher literal =
                Pattern.compile(MaskedText.LITERAL).matcher(found.matcher().group("many"));
        while (literal.find()) {
            phrases.parse(literal.group())
                    .ifPresent(option -> claims.add(new Expect(Claim.VISIBLE, option, null, null, Match.EXACT, false)));
        }
        return Optional.of(claims);
    }

    private static Optional<List<Intent>> removed(Found found) {
        return found.claim(
                Claim.VISIBLE, null, null, Match.EXACT, !found.clause().denied());
    }

    /** {@code a new row is added to the table}, {@code no new item "X" should be added}. */
    private static Optional<List<Intent>> added(Found found) {
        Matcher subject = Pattern.compile(
                        "^(?:an? |one |the )?(?:new |additional )?(?<what>.+)$", Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        if (!subject.matches()) {
            return Optional.empty();
        }
        PhraseParser phrases = new PhraseParser(found.clause().step());
        Optional<Phrase> what = phrases.parse(subject.group("what"));
        Optional<Phrase> where = found.has("a") ? phrases.parse(found.matcher().group("a")) : Optional.empty();
        if (what.isEmpty() || (found.has("a") && where.isEmpty())) {
            return Optional.empty();
        }
        boolean denied = found.clause().denied();
        Phrase item = what.get();
        String content = item.name() != null
                ? item.name()
                : item.hints().getOrDefault(Phrase.Hint.TEXT, List.of()).stream()
                        .findFirst()
                        .orElse(null);
        Phrase place = where.orElse(item);
        return Optional.of(List.of(new Expect(
                Claim.ADDED,
                place,
                content,
                item.kind() == null ? null : item.kind().name(),
                denied ? Match.ANYWHERE : Match.WORDS,
                denied)));
    }

    private static Optional<List<Intent>> count(Found found) {
        String bound = found.matcher().group("bound");
        String number = String.valueOf(Numbers.parse(found.matcher().group("n")));
        return found.claim(
                bound(bound),
                number,
                found.matcher().group("noun"),
                Match.EXACT,
                found.clause().denied());
    }

    private static Optional<List<Intent>> unchanged(Found found) {
        boolean change = found.clause().predicate().equalsIgnoreCase("change");
        return found.claim(
                Claim.UNCHANGED,
                null,
                null,
                Match.EXACT,
                change != found.clause().denied());
    }
}
