package dev.testvibe.pipeline.language.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.lexicon.LexiconFile.Alternative;
import dev.testvibe.pipeline.language.lexicon.LexiconFile.Entry;
import dev.testvibe.pipeline.language.lexicon.LexiconPattern.Names;
import dev.testvibe.pipeline.language.words.MaskedText;

/** The words of one lexicon: dictionaries into English, words with a part in the grammar, and what patterns may name. */
final class LexiconWords {

    private static final Set<String> SECTIONS = new LinkedHashSet<>(List.of(
            "words", "grammar", "ordinals", "numbers", "nouns", "states", "keys", "headings", "phrases", "sentences"));
    private static final Set<String> ROLES =
            new LinkedHashSet<>(List.of("article", "all", "and", "lead", "link", "preposition", "filler", "never"));

    private static final String WORDS = "(?:\\S+ )+?";
    private static final String LITERAL = MaskedText.LITERAL + " ";

    private final LexiconFile file;
    private final Map<String, Map<String, String>> dictionaries = new HashMap<>();
    private final Map<String, List<String>> roles = new HashMap<>();
    private final Names names = new Names();

    private LexiconWords(LexiconFile file) {
        this.file = file;
        Stream.of("ordinals", "numbers", "nouns", "states", "keys", "headings")
                .forEach(section -> dictionaries.put(section, dictionary(file.section(section))));
        file.section("grammar").forEach(this::addRole);
        addFields();
        file.section("words").forEach(this::addGroup);
    }

    /**
     * Reads a lexicon.
     *
     * @throws LexiconException if the file has a mistake
     */
    static LexiconWords read(String name, String yaml) {
        return new LexiconWords(LexiconFile.read(name, yaml, SECTIONS));
    }

    /** The words of a section, each with the English key that it stands under. */
    Map<String, String> dictionary(String section) {
        return dictionaries.getOrDefault(section, Map.of());
    }

    /** The words that have one part in the grammar, such as {@code article}. */
    List<String> role(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The patterns of a section by the English that each means, in the order of the file. */
    Map<LexiconPattern, String> patterns(String section) {
        Map<LexiconPattern, String> patterns = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Entry entry : file.section(section)) {
            for (Alternative line : entry.alternatives()) {
                Integer before = lines.put(ForeignText.key(line.text()), line.line());
                if (before != null) {
                    throw file.mistake(line.line(), "the same pattern stands in line " + before);
                }
                patterns.put(LexiconPattern.of(line, entry.key(), names, file), entry.key());
            }
        }
        return patterns;
    }

    private Map<String, String> dictionary(List<Entry> entries) {
        Map<String, String> dictionary = new LinkedHashMap<>();
        for (Entry entry : entries) {
            LexiconFile.words(entry).forEach(word -> {
                if (word.text().isEmpty()) {
                    throw file.mistake(word.line(), "a word is missing beside “|”");
                }
                String before = dictionary.put(ForeignText.key(word.text()), entry.key());
                if (before != null) {
                    throw file.mistake(word.line(), "“" + word.text() + "” stands under “" + before + "” already");
                }
            });
        }
        return dictionary;
    }

    private void addRole(Entry entry) {
        if (!ROLES.contains(entry.key())) {
            throw file.mistake(
                    entry.line(), "grammar knows no “" + entry.key() + "”; it knows " + String.join(", ", ROLES));
        }
        roles.put(entry.key(), List.copyOf(dictionary(List.of(entry)).keySet()));
    }

    private void addFields() {
        Stream.of("element", "element2", "box", "control", "words").forEach(name -> names.addField(name, WORDS));
        Stream.of("text", "text2").forEach(name -> names.addField(name, LITERAL));
        Stream.of("state", "state2").forEach(name -> names.addField(name, oneOf("states") + " "));
        names.addField("noun", "(?:\\S+ ){1,5}?");
        names.addField("value", "(?:" + MaskedText.LITERAL + "|-?[$€£]?-?\\d+(?:[.,]\\d+)*%?) ");
        names.addField("address", "(?:https?://\\S+|/\\S*) ");
        names.addField("number", "(?:\\d+|" + oneOf("numbers") + ") ");
        String key = "(?:" + oneOf("keys") + "|[a-z0-9]|f\\d{1,2})";
        names.addField("key", key + "(?: ?\\+ ?" + key + ")* ");
    }

    private String oneOf(String section) {
        return dictionary(section).keySet().stream()
                .map(String::strip)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private void addGroup(Entry group) {
        if (names.isKnown(group.key())) {
            throw file.mistake(group.line(), "<" + group.key() + "> is a field; call the group by another name");
        }
        List<String> alternatives = new ArrayList<>();
        group.alternatives().forEach(line -> alternatives.add(LexiconPattern.ofGroup(line, names, file)));
        names.addGroup(group.key(), String.join("|", alternatives));
    }
}
