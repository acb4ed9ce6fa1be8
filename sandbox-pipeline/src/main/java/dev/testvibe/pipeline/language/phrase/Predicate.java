package dev.testvibe.pipeline.language.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** One pattern of a predicate with what it claims of the subject. */
public record Predicate(Pattern pattern, Function<Predicate.Found, Optional<List<Intent>>> meaning) {

    public static Predicate of(String regex, Function<Predicate.Found, Optional<List<Intent>>> meaning) {
        String expanded = regex.replace("{lit}", "(?<lit>" + MaskedText.LITERAL + ")")
                .replace("{lit2}", "(?<lit2>" + MaskedText.LITERAL + ")")
                .replace("{n}", "(?<n>\\d+|" + Numbers.WORDS + ")");
        return new Predicate(Pattern.compile("^" + expanded + "$", Pattern.CASE_INSENSITIVE), meaning);
    }

    public Optional<List<Intent>> apply(Clause clause) {
        Matcher matcher = pattern.matcher(clause.predicate());
        return matcher.matches() ? meaning.apply(new Found(clause, matcher)) : Optional.empty();
    }

    /** A clause whose predicate matched. */
    public record Found(Clause clause, Matcher matcher) {

        public String literal() {
            return clause.step().literal(matcher.group("lit"));
        }

        public String literal2() {
            return clause.step().literal(matcher.group("lit2"));
        }

        public boolean has(String group) {
            return matcher.group(group) != null;
        }

        public Optional<List<Intent>> claim(Claim claim, @Nullable String value, Match match) {
            return claim(claim, value, null, match, clause.denied());
        }

        public Optional<List<Intent>> claim(
                Claim claim, @Nullable String value, @Nullable String detail, Match match, boolean denied) {
            return clause.phrase()
                    .map(subject -> each(subject, phrase -> new Expect(claim, phrase, value, detail, match, denied)));
        }

        public Optional<List<Intent>> claimOf(
                String group, Claim claim, @Nullable String value, @Nullable String detail, boolean denied) {
            return new PhraseParser(clause.step())
                    .parse(matcher.group(group))
                    .map(subject ->
                            each(subject, phrase -> new Expect(claim, phrase, value, detail, Match.EXACT, denied)));
        }

        public boolean subjectIs(String regex) {
            return clause.subject().toLowerCase(Locale.ROOT).matches(regex);
        }
    }

    public static List<Intent> each(Phrase subject, Function<Phrase, Intent> intent) {
        return subject.each().stream().map(intent).toList();
    }
}
