package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;

/**
 * A thing that an attribute tells and that is used by clicking on it: {@code has inserted two tokens with id "t"}. Where a
 * button beside it says what is done, that is the one.
 */
public final class UsedThings {

    private static final int MOST = 20;
    private static final Pattern USED = Pattern.compile(
            "^(?<verb>insert|use|collect|catch|caught|pop|hit|strike|struck|throw|threw|activate|trigger|light|play|feed|pay with|pay)"
                    + "(?:s|es|d|ed|ped)? (?:(?<n>\\d+|" + Numbers.WORDS
                    + ") |the |an? )(?:[a-z-]+ ){0,2}?(?<thing>[a-z]+)(?: of \\S+| worth \\S+)? (?<told>"
                    + References.TOKEN
                    + ")(?: (?<times>\\d+|" + Numbers.WORDS
                    + ") times)?(?: (?:into|in) (?:the|its) [a-z]+(?: [a-z]+)?)?$",
            Pattern.CASE_INSENSITIVE);

    private UsedThings() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher used = USED.matcher(sentence);
        if (!used.matches()) {
            return Optional.empty();
        }
        String thing = used.group("thing").toLowerCase(Locale.ROOT);
        int things = number(used.group("n"));
        int count = things * number(used.group("times"));
        boolean isControl = Kind.endingOf(thing)
                .filter(kind -> kind.kind() == Kind.FIELD || kind.kind() == Kind.SELECT)
                .isPresent();
        if (count < 1 || count > MOST || isControl) {
            return Optional.empty();
        }
        String verb = used.group("verb").toLowerCase(Locale.ROOT).split(" ")[0];
        return new PhraseParser(step)
                .parse("the " + (things > 1 ? Nouns.singular(thing) : thing) + " " + used.group("told"))
                .map(one -> List.<Intent>of(
                        new Command(List.of(Phrase.button(List.of(verb)).in(one), one), false)))
                .map(once -> Acts.times(count, once));
    }

    private static int number(@Nullable String said) {
        return said == null ? 1 : Numbers.parse(said);
    }
}
