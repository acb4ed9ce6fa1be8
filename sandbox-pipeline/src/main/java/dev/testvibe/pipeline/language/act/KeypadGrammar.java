package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;

/** What is entered on keys of the page: {@code enters the PIN "12" on the keypad} clicks on one key after the other. */
public final class KeypadGrammar {

    private static final String KEYS =
            "(?:key ?pad|number ?pad|num ?pad|dial ?pad|pin ?pad|numeric pad|(?:on-?screen|virtual) keypad)";
    private static final Pattern ENTERED = Pattern.compile(
            "^(?:enter|type|key|dial|input|punch|press|tap|click)(?:s|es|ed|ped|ing)?(?: in)?(?: (?:the|a|an|his|her|my|their))?"
                    + "(?: (?:[a-z]+ ){0,2}(?:code|pin|number|digits?|amount|value|password|word|keys?|buttons?|letters?|sequence|combination))?"
                    + " (?<text>«\\d+»)(?: (?:keys?|buttons?|digits?))? (?:on|with|using|via|through|into|in|by) (?<keys>(?:(?:the|a|its) )?(?:[a-z]+ )?"
                    + KEYS + "(?: " + References.TOKEN + ")*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOGETHER = Pattern.compile("[\\p{L}\\p{N}.,*#]{1,12}");

    private KeypadGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher entered = ENTERED.matcher(sentence);
        if (!entered.matches()
                || !TOGETHER.matcher(step.literal(entered.group("text"))).matches()) {
            return Optional.empty();
        }
        Stream<String> keys = step.literal(entered.group("text")).codePoints().mapToObj(Character::toString);
        return new PhraseParser(step).parse(entered.group("keys")).map(pad -> keys.<Intent>map(
                        key -> new Act(Verb.CLICK, Phrase.buttonNamed(key).in(pad), null, null, 1))
                .toList());
    }
}
