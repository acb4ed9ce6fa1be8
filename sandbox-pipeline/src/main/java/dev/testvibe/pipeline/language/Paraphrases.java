package dev.testvibe.pipeline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.lexicon.LexiconException;
import dev.testvibe.pipeline.language.lexicon.LexiconFile;
import dev.testvibe.pipeline.language.lexicon.LexiconFile.Alternative;
import dev.testvibe.pipeline.language.lexicon.LexiconFile.Entry;
import dev.testvibe.pipeline.language.lexicon.LexiconPattern;
import dev.testvibe.pipeline.language.lexicon.LexiconPattern.Names;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * Other ways to say in English what the rules read, from {@code paraphrases.yaml}: each is the plain sentence that means
 * the same. A paraphrase says no less than the sentence that it stands for.
 */
final class Paraphrases {

    private static final String FILE = "paraphrases.yaml";
    private static final Set<String> SECTIONS = new LinkedHashSet<>(List.of("words", "given", "done", "expected"));
    private static final int MOST_TEXTS = 5;

    static final Paraphrases ENGLISH = read(FILE, resource());

    /** A way to say it, and what that is in plain English. */
    private record Paraphrase(LexiconPattern said, String plain) {}

    private final Map<Role, List<Paraphrase>> all;

    private Paraphrases(Map<Role, List<Paraphrase>> all) {
        this.all = all;
    }

    /** @throws LexiconException if the file has a mistake; the message gives its line */
    static Paraphrases read(String name, String yaml) {
        LexiconFile file = LexiconFile.read(name, yaml, SECTIONS);
        Names names = names();
        for (Entry group : file.section("words")) {
            List<String> alternatives = group.alternatives().stream()
                    .map(line -> LexiconPattern.ofGroup(line, names, file))
                    .toList();
            names.addGroup(group.key(), String.join("|", alternatives));
        }
        List<Paraphrase> given = section("given", file, names);
        List<Paraphrase> done = section("done", file, names);
        List<Paraphrase> expected = section("expected", file, names);
        return new Paraphrases(Map.of(
                Role.GIVEN,
                Stream.of(given, done).flatMap(List::stream).toList(),
                Role.WHEN,
                done,
                Role.THEN,
                expected));
    }

    private static Names names() {
        Names names = new Names();
        names.addField("text", MaskedText.LITERAL + " ");
        IntStream.rangeClosed(2, MOST_TEXTS).forEach(n -> names.addField("text" + n, MaskedText.LITERAL + " "));
        names.addField("element", "(?:\\S+ )+?");
        names.addField("element2", "(?:\\S+ )+?");
        names.addField("noun", "(?:[\\p{L}-]+ ){1,3}?");
        names.addField("noun2", "(?:[\\p{L}-]+ ){1,3}?");
        names.addField("noun3", "(?:[\\p{L}-]+ ){1,3}?");
        // what is opened as a whole; "no tasks" are none
        names.addField("site", "(?!(?:no|any|some|several|many|all) )(?:[\\p{L}-]+ ){1,3}?");
        // where somebody is in an application, and not on what they are listed or have paid for
        names.addField(
                "view",
                "(?:[\\p{L}-]+ ){0,2}?(?:board|overview|catalog|catalogue|feed|timeline|calendar|planner|inbox|editor|checkout|gallery|"
                        + "library|directory|registry|console|lobby|home|login|registration|cart|basket|profile|settings|results|details|"
                        + "portal|shop|store|menu|archive|history|map|schedule|agenda) ");
        names.addField("opinion", "(?:comment|review|reply|note|message) ");
        names.addField("number", "(?:\\d+|" + Numbers.WORDS + ") ");
        names.addField("value", "(?:" + MaskedText.LITERAL + "|-?\\p{Sc}?-?\\d+(?:[.,]\\d+)*[%\\p{Sc}]?) ");
        names.addField("value2", "(?:" + MaskedText.LITERAL + "|-?\\p{Sc}?-?\\d+(?:[.,]\\d+)*[%\\p{Sc}]?) ");
        names.addField("state", "(?:active|completed|open|done|pending|finished|unfinished|remaining) ");
        names.addField("texts", MaskedText.LITERAL + "(?:(?: ,)?(?: and)? " + MaskedText.LITERAL + ")* ");
        names.addField("cart", "(?:shopping )?(?:" + Nouns.COLLECTION + ")(?: icon| badge| symbol| button| link)? ");
        names.addField("things", "(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]*[^s\\W]s ");
        // what holds things that people put there
        names.addField("holder", "(?:[\\p{L}-]+ ){0,2}?(?:list|board|inbox|feed|" + Nouns.COLLECTION + ") ");
        names.addField("place", "(?:" + Nouns.COLLECTION + ") ");
        names.addField(
                "bar",
                "(?:(?:main |top |site |header |global )?(?:navigation bar|navigation|navbar|nav bar|nav|header|footer|sidebar|side bar)) ");
        // what a thing has of a number or a choice, so that "a rating of 3" is no rating of somebody's
        names.addField(
                "attribute",
                "(?:rating|score|mark|grade|quantity|size|colou?r|priority|level|amount|difficulty|severity|age|weight|number|length|width|height|duration|speed|temperature|volume) ");
        names.addGroup("who", Subjects.PERSON + " ");
        names.addGroup("something", "(?:[\\p{L}-]+ ){1,3}?");
        names.addGroup("thing", "(?:[^\\s«]+ ){1,6}?");
        names.addGroup("collection", "(?:" + Nouns.COLLECTION + ") ");
        names.addGroup("to-do", "(?:" + Nouns.TO_DO + ") ");
        names.addGroup("to-dos", "(?:" + Nouns.TO_DO + ")s ");
        names.addGroup("comma", "(?:, )?");
        return names;
    }

    private static List<Paraphrase> section(String section, LexiconFile file, Names names) {
        return file.section(section).stream()
                .flatMap(entry -> entry.alternatives().stream().map(line -> paraphrase(entry, line, names, file)))
                .toList();
    }

    private static Paraphrase paraphrase(Entry entry, Alternative line, Names names, LexiconFile file) {
        return new Paraphrase(LexiconPattern.of(line, entry.key(), names, file), entry.key());
    }

    /** What a sentence with masked literals may mean in plain English, in the order of the file. */
    Stream<String> of(String sentence, Role role) {
        String words = sentence.replaceAll(",(?= )", " ,") + " ";
        return all.getOrDefault(role, List.of()).stream()
                .flatMap(one -> one.said().match(words).map(fields -> filled(one.plain(), fields)).stream());
    }

    private static String filled(String plain, Map<String, String> fields) {
        String sentence = plain;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            sentence = sentence.replace("<" + field.getKey() + ">", field.getValue());
        }
        return sentence.replace(" ,", ",");
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Paraphrases.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
