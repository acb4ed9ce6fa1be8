package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is so of one thing and of no other of its noun: {@code only the first slide is visible}. */
final class OnlyOneGrammar {

    private static final String MODAL = "(?:(?:should|must|shall|will|can|does|do|is|are) )?(?:(?:now|then|still) )?";
    private static final String SHOWN = "(?:visible|displayed|shown|listed|present)";

    /** One thing by its noun, with what tells it from its like. */
    private static final String THE_ONE =
            "(?:the )?(?:(?:[a-z]+ ){0,2}?(?<noun>[a-z]+)(?: «\\d+»)?|«\\d+» (?<noun2>[a-z]+))(?: " + References.TOKEN
                    + ")*";

    private static final String CLASS = "(?:css )?(?:class (?:of )?«(?<class>\\d+)»|«(?<class2>\\d+)» (?:css )?class)";
    private static final String WITH_CLASS =
            "(?:(?:with|that has|which has|having) (?:the |an? )?«(?<class2>\\d+)» (?:css )?class|⟦CSS_CLASS:(?<class>\\d+)⟧)";

    private static final String IS =
            "(?:should|must|will|is|are|remains|stays) (?:(?:now|then|still) )?(?:be |remain |stay )?";
    private static final String STATE =
            "(?:(?:turned|switched) )?on|lit|selected|active|highlighted|checked|enabled|disabled|expanded|open|opened|collapsed|closed|pressed|completed";

    /** {@code only the first slide should be visible}: it is, and the other slides are not. */
    private static final Pattern ONE = Pattern.compile(
            "^only (?<one>(?:the |an? )?(?:[a-z]+ ){0,3}?(?<noun>[a-z]+)(?: " + References.TOKEN + ")*) " + IS
                    + "(?<state>(?:marked |shown )?(?:as )?(?:" + SHOWN + "|" + STATE
                    + "))(?: (?:on|in) the (?:page|list))?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code only the question "A" should be open}: what is shown of all is compared as a text. */
    private static final Pattern NAMED_ONE = Pattern.compile(
            "^only (?<one>(?:the |an? )?(?:(?:[a-z]+ ){0,3}?(?<noun>[a-z]+)(?: (?:named|called|titled|labell?ed))? «\\d+»|«\\d+» (?<noun2>[a-z]+))(?: "
                    + References.TOKEN + ")*) " + IS + "(?<state>(?:marked )?(?:as )?(?:" + STATE
                    + "))(?: (?:on|in) the (?:page|list))?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code all slides except the first should be hidden}: the first is not. */
    private static final Pattern BUT = Pattern.compile(
            "^all (?:of )?(?:the )?(?<others>(?:[a-z]+ ){0,2}[a-z]+s) (?:except|but|other than|apart from)(?: for)? (?<one>(?:(?!\\b(?:should|must|will|is|are)\\b).)+) (?:should|must|will|is|are)(?<neg> not|n't)? (?:be )?(?<state>[a-z]+(?: [a-z]+)?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BUT_ONE = Pattern.compile(
            "^all\\b.* (?:except|but|other than|apart from) .* (?:should|must|will|is|are)\\b",
            Pattern.CASE_INSENSITIVE);
    /** {@code only one slide}, {@code only 2 slides}: their number is claimed. */
    private static final Pattern NUMBER =
            Pattern.compile("^only (?:\\d+|once|one|" + Numbers.WORDS + ")\\b", Pattern.CASE_INSENSITIVE);

    /** {@code only the circle ⟦0⟧ has the class "active"}: it has, and no other circle does. */
    private static final List<Pattern> OF_A_CLASS = Stream.of(
                    "only (?<subject>" + THE_ONE + ") " + MODAL
                            + "(?:has|have|gets?|bears?|carr(?:y|ies)) (?:the |an? )?" + CLASS,
                    "(?<subject>" + THE_ONE + ") (?:is|should be|must be) the only (?:one|[a-z]+) " + WITH_CLASS,
                    "no other (?:[a-z]+ )?than (?<subject>" + THE_ONE + ") " + MODAL + "(?:has|have) (?:the |an? )?"
                            + CLASS,
                    "(?:the |an? )?" + CLASS
                            + " (?:should be|must be|is) (?:set |applied |present )?only (?:on|to) (?<subject>"
                            + THE_ONE + ")")
            .map(pattern -> Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern ONLY = Pattern.compile("^only\\b", Pattern.CASE_INSENSITIVE);

    /** {@code the user should only see the first slide}: what has a text in quotes is told by that. */
    private static final Pattern SEES = Pattern.compile(
            "^" + Subjects.PERSON + " (?:(?:should|must|can|will) )?(?:only sees?|sees? only) (?<what>(?!(?:\\d+|"
                    + Numbers.WORDS + ")\\b)[^«]+)$",
            Pattern.CASE_INSENSITIVE);

    private OnlyOneGrammar() {}

    /** Whether a sentence says so: to read it without that would soften it. */
    static boolean limits(String sentence) {
        return BUT_ONE.matcher(sentence).find()
                || SEES.matcher(sentence).matches()
                || ONLY.matcher(sentence).find() && !NUMBER.matcher(sentence).find();
    }

    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher sees = SEES.matcher(sentence);
        String said = sees.matches() ? "only " + sees.group("what") + " should be visible" : sentence;
        return ofAllBut(said, step).or(() -> ofOne(said, step)).or(() -> ofAClass(sentence, step));
    }

    private static Optional<List<Intent>> ofAllBut(String sentence, MaskedText step) {
        Matcher but = BUT.matcher(sentence);
        if (!but.matches()) {
            return Optional.empty();
        }
        String noun = but.group("others");
        String said = but.group("one").replaceFirst("(?i) one$", "");
        boolean isOfNoun =
                said.matches("(?i).*\\b" + noun.replaceFirst("s$", "") + "\\b.*") || said.matches(".*[«⟦].*");
        String one = isOfNoun ? said : said + " " + noun.replaceFirst("s$", "");
        String state = "be " + but.group("state");
        boolean denied = but.group("neg") != null;
        return ExpectationGrammar.judge(new Clause(one, state, !denied, step))
                .flatMap(first -> ExpectationGrammar.judge(new Clause("all other " + noun, state, denied, step))
                        .map(others ->
                                Stream.concat(first.stream(), others.stream()).toList()));
    }

    private static Optional<List<Intent>> ofOne(String sentence, MaskedText step) {
        Matcher named = NAMED_ONE.matcher(sentence);
        Matcher only = named.matches() ? named : ONE.matcher(sentence);
        if (!only.matches() || NUMBER.matcher(sentence).find()) {
            return Optional.empty();
        }
        String said = only == named && named.group("noun") == null ? named.group("noun2") : only.group("noun");
        String noun = said.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        String state = "be " + only.group("state");
        return ExpectationGrammar.judge(new Clause(only.group("one"), state, false, step))
                .flatMap(one -> ExpectationGrammar.judge(new Clause("all other " + noun + "s", state, true, step))
                        .map(others ->
                                Stream.concat(one.stream(), others.stream()).toList()));
    }

    /** That something has a class, and nothing else of its noun. */
    private static Optional<List<Intent>> ofAClass(String sentence, MaskedText step) {
        return OF_A_CLASS.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(only -> {
                    String noun = only.group("noun") == null ? only.group("noun2") : only.group("noun");
                    String said = only.group("class") == null ? only.group("class2") : only.group("class");
                    PhraseParser phrases = new PhraseParser(step);
                    Optional<Phrase> others = phrases.parse("all " + noun + "s ⟦CSS_CLASS:" + said + "⟧");
                    return phrases.parse(only.group("subject"))
                            .flatMap(subject -> others.map(all -> List.of(
                                    new Expect(
                                            Claim.CSS_CLASS,
                                            subject,
                                            step.literals().get(Integer.parseInt(said)),
                                            null,
                                            Match.EXACT,
                                            false),
                                    new Expect(Claim.COUNT, all, "1", null, Match.EXACT, false))));
                });
    }
}
