package dev.testvibe.pipeline.language.phrase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;

/**
 * One pattern of a sentence with what it means. A rule takes the whole sentence or nothing of it.
 *
 * <p>In a pattern, {@code {lit}} is a literal, {@code {a}} and {@code {b}} are phrases of any length, {@code {n}} is a
 * number in digits or words.
 */
public final class Rule {

    private final Pattern pattern;
    private final Function<Match, Optional<List<Intent>>> meaning;

    private Rule(Pattern pattern, Function<Match, Optional<List<Intent>>> meaning) {
        this.pattern = pattern;
        this.meaning = meaning;
    }

    public static Rule of(String pattern, Function<Match, Optional<List<Intent>>> meaning) {
        String regex = pattern.replace("{lit}", "(?<lit>" + MaskedText.LITERAL + ")")
                .replace("{lit2}", "(?<lit2>" + MaskedText.LITERAL + ")")
                .replace("{a}", "(?<a>.+?)")
                .replace("{b}", "(?<b>.+?)")
                .replace("{n}", "(?<n>\\d+|" + Numbers.WORDS + ")");
        return new Rule(Pattern.compile("^" + regex + "$", Pattern.CASE_INSENSITIVE), meaning);
    }

    /** What the first of several rules that takes a sentence makes of it. */
    public static Optional<List<Intent>> first(List<Rule> rules, String sentence, MaskedText step) {
        return rules.stream()
                .map(rule -> rule.apply(sentence, step))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public Optional<List<Intent>> apply(String sentence, MaskedText step) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.matches() ? meaning.apply(new Match(matcher, step)) : Optional.empty();
    }

    /** The groups of a rule that matched. */
    public record Match(Matcher matcher, MaskedText step) {

        /** The literal of group {@code lit}. */
        public String literal() {
            return step.literal(matcher.group("lit"));
        }

        public String literal2() {
            return step.literal(matcher.group("lit2"));
        }

        public String group(String name) {
            String group = matcher.group(name);
            return group == null ? "" : group;
        }

        public boolean has(String name) {
            return matcher.group(name) != null;
        }

        public Optional<Phrase> phrase(String name) {
            return new PhraseParser(step).parse(group(name));
        }

        int number() {
            return Numbers.parse(group("n"));
        }
    }
}
